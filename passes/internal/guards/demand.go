package guards

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// demands reports whether a function compares a setting with a credential of the request.
func (c *checker) demands(fn *ssa.Function, name string) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if x, y := c.comparedSecrets(instr); x != nil && (c.demanded(fn, x, y, name) || c.demanded(fn, y, x, name)) {
				return true
			}
		}
	}
	return false
}

func (c *checker) demanded(fn *ssa.Function, got, want ssa.Value, name string) bool {
	return credential(c.origin(got)) && c.settingName(fn, flow.Strip(want)) == name
}

// comparedSecrets returns what an instruction compares: nil if it compares nothing that can be a secret.
func (c *checker) comparedSecrets(instr ssa.Instruction) (x, y ssa.Value) {
	switch instr := instr.(type) {
	case *ssa.BinOp:
		if (instr.Op == token.EQL || instr.Op == token.NEQ) && gotype.IsString(instr.X.Type()) {
			return instr.X, instr.Y
		}
	case *ssa.Call:
		if _, ok := c.row(instr.Common(), lib.ComparesSecret); ok && len(instr.Common().Args) == 2 {
			return instr.Common().Args[0], instr.Common().Args[1]
		}
	}
	return nil, nil
}
