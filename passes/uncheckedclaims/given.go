package uncheckedclaims

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/logging"
)

// call follows v into a call.
func (f *follower) call(instr ssa.CallInstruction, v ssa.Value) {
	common := instr.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" {
			f.add(instr.Value())
		}
		return
	}
	obj := flow.Callee(common)
	recv, args := arguments(common)
	at := lib.Every
	if recv == v {
		at = lib.Recv
	}
	for i, a := range args {
		if a == v {
			at = i
		}
	}
	if at == lib.Every {
		return
	}
	if f.explained(instr, obj, at, args) {
		return
	}
	if fn := callee(common); fn != nil && len(fn.Blocks) > 0 {
		for i, a := range common.Args {
			if a == v && i < len(fn.Params) {
				f.add(fn.Params[i])
			}
		}
		return
	}
	f.foreign(instr, obj, at, v)
}

// explained follows v by the table, and reports whether that is all there is to say.
func (f *follower) explained(instr ssa.CallInstruction, obj *types.Func, at int, args []ssa.Value) bool {
	if obj == nil {
		return false
	}
	matters := false // whether a row says what becomes of the value
	for _, row := range f.c.uses.Rows(obj) {
		switch row.Role {
		case lib.ChecksClaim:
			if row.Arg == at {
				f.check(instr, row)
				matters = true
			}
		case lib.FillsClaims:
			matters = matters || row.Arg == at
			if row.Arg != at && row.Arg >= 0 && row.Arg < len(args) {
				f.fill(args[row.Arg])
			}
		case lib.ReadsClaim:
			if at != lib.Recv || instr.Value() == nil {
				continue
			}
			matters = true
			if row.Of == lib.ClaimNamed && len(args) > 0 {
				f.key(args[0], instr.Value())
				continue
			}
			f.claim(claimOf(row.Of), instr.Value())
		}
	}
	if logs(obj) {
		f.ev.printed = true
		return true
	}
	if f.c.uses.KnownObject(obj) {
		switch {
		case matters:
		case at >= 0:
			f.escape(f.argument(instr, at))
		case instr.Value() != nil:
			f.add(instr.Value()) // the payload, or all claims as a map
		}
		return true
	}
	return false
}

func (f *follower) argument(instr ssa.CallInstruction, at int) ssa.Value {
	_, args := arguments(instr.Common())
	return args[at]
}

// check notes the comparison that a call makes, if its outcome is looked at.
func (f *follower) check(instr ssa.CallInstruction, row lib.Row) {
	if v := instr.Value(); v == nil || !used(v, 0) {
		return
	}
	if row.Of != lib.ClaimAny {
		f.ev.read |= claimOf(row.Of)
		return
	}
	call := f.p.syntax[instr.Common().Pos()]
	if call == nil {
		f.ev.unknown = true
		return
	}
	o := f.c.validated(call)
	f.ev.read |= o.requires
	f.ev.unknown = f.ev.unknown || o.unknown
}

// foreign follows v into code of another package.
func (f *follower) foreign(instr ssa.CallInstruction, obj *types.Func, at int, v ssa.Value) {
	if obj == nil || obj.Pkg() == nil {
		f.ev.unknown = f.ev.unknown || obj == nil
		return
	}
	if fact := f.c.facts[obj.Origin()]; fact != nil {
		for _, p := range fact.Params {
			if p.Index == at {
				f.ev.read |= claims(p.Reads)
				f.ev.unknown = f.ev.unknown || p.Unknown
				f.escape(v)
				return
			}
		}
	}
	switch path := obj.Pkg().Path(); {
	case path == "encoding/json":
		f.json(instr, obj, at)
	case path == "context" || path == "sync" || path == "sync/atomic" || path == "net/http":
		f.escape(v)
	case path == "maps" || path == "errors":
		f.add(instr.Value())
	case instr.Common().IsInvoke():
		f.ev.unknown = true
	case f.c.analyzed(obj.Pkg()):
		f.escape(v)
	default:
		f.ev.unknown = true
	}
}

// json follows claims that are encoded and decoded again.
func (f *follower) json(instr ssa.CallInstruction, obj *types.Func, at int) {
	_, args := arguments(instr.Common())
	switch obj.Name() {
	case "Unmarshal":
		if at == 0 {
			f.fill(args[1])
		}
	case "Marshal", "MarshalIndent":
		f.add(instr.Value())
	}
}

// logs reports whether fn only writes what it gets to a log.
func logs(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	if path := fn.Pkg().Path(); path != "fmt" {
		return logging.Library(path)
	}
	return strings.HasPrefix(fn.Name(), "Print") || strings.HasPrefix(fn.Name(), "Fprint")
}
