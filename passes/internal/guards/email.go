package guards

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// emailIdentity looks for users who are known by an e-mail address of theirs that they may not have proved to be theirs.
func (c *checker) emailIdentity(f *flowOf) {
	if c.readsVerification(f.fn) {
		return
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.BinOp:
				if instr.Op == token.EQL || instr.Op == token.NEQ {
					c.addressDecides(f, instr)
				}
			case *ssa.Call:
				c.addressFinds(f, instr)
			}
		}
	}
}

// readsVerification reports whether a function looks at the verification of addresses, or picks the primary one.
func (c *checker) readsVerification(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			var f *types.Var
			switch instr := instr.(type) {
			case *ssa.FieldAddr:
				f = field(instr.X, instr.Field)
			case *ssa.Field:
				f = field(instr.X, instr.Field)
			case *ssa.Lookup:
				if flow.ConstText(instr.Index) == "email_verified" {
					return true
				}
			}
			if f == nil {
				continue
			}
			if clerkField(f, "Verification") || clerkField(f, "PrimaryEmailAddressID") || f.Name() == "EmailVerified" {
				return true
			}
		}
	}
	return false
}

func clerkField(f *types.Var, name string) bool {
	return f.Name() == name && f.Pkg() != nil && uses.AreaOf(f.Pkg().Path()) == lib.Clerk
}

// address returns where an e-mail address of a Clerk user is read that a value is, nil if it is none.
func (c *checker) address(v ssa.Value, depth int) ast.Expr {
	if depth > 6 {
		return nil
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		switch addr := v.X.(type) {
		case *ssa.FieldAddr:
			if f := field(addr.X, addr.Field); f != nil && clerkField(f, "EmailAddress") {
				return c.shown(addr)
			}
		case *ssa.Alloc, *ssa.FreeVar:
			for _, s := range c.stored(addr, v) {
				if s.instr != nil {
					return c.address(s.val, depth+1)
				}
			}
		}
	case *ssa.Field:
		if f := field(v.X, v.Field); f != nil && clerkField(f, "EmailAddress") {
			return c.shown(v)
		}
	case *ssa.Phi:
		for _, e := range v.Edges {
			if at := c.address(e, depth+1); at != nil {
				return at
			}
		}
	case *ssa.Call:
		for _, row := range c.rows(v.Common()) {
			if row.Role == lib.PassesOn {
				return c.address(flow.Arg(v.Common(), row.Arg), depth+1)
			}
		}
	}
	return nil
}

// addressDecides reports an address that is compared with one of the program's.
func (c *checker) addressDecides(f *flowOf, cmp *ssa.BinOp) {
	x, y := cmp.X, cmp.Y
	at := c.address(x, 0)
	if at == nil {
		x, y = y, x
		at = c.address(x, 0)
	}
	if at == nil || c.origin(y).Kind != FromConst || constIsEmpty(y) || !c.matters(cmp, make(map[ssa.Value]bool)) {
		return
	}
	c.decidedBy(f, at)
}

// decidedBy reports an address that decides who a user is.
func (c *checker) decidedBy(f *flowOf, at ast.Expr) {
	c.problem(f, at, Problem{
		Category: "email-identity",
		Message:  "an e-mail address decides who the user is, but it need not be verified; test Verification.Status, or use the user's id",
	})
}

func constIsEmpty(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && constIs(k, isZero)
}

// addressFinds reports an address by which an account is looked up, or that a function decides on.
func (c *checker) addressFinds(f *flowOf, call *ssa.Call) {
	name := callName(call.Common())
	fn := flow.Callee(call.Common())
	finds := anyWord(name, finders) && anyWord(name, mailWords)
	decides := gotype.IsBool(call.Type()) && fn != nil && (anyWord(name, asks) || fn.Pkg() != nil && fn.Pkg().Path() == "strings" && name == "HasSuffix")
	for i, a := range call.Common().Args {
		finds := finds || findsBy(call.Common(), i)
		if !finds && !decides {
			continue
		}
		if at := c.address(a, 0); at != nil {
			if !finds {
				if c.matters(call, make(map[ssa.Value]bool)) {
					c.decidedBy(f, at)
				}
				return
			}
			c.problem(f, at, Problem{
				Category: "email-identity",
				Message:  "an account is found by an e-mail address that need not be verified; test Verification.Status, or use the user's id",
			})
			return
		}
	}
}

var finders = wordSet("by find lookup link match")

// findsBy reports whether a function looks for something by its argument i, which it calls an address: its name begins with
// a word that says so. What sends a link to an address ends in one.
func findsBy(call *ssa.CallCommon, i int) bool {
	fn := flow.Callee(call)
	if fn == nil {
		return false
	}
	if !call.IsInvoke() && fn.Signature().Recv() != nil {
		i--
	}
	params := fn.Signature().Params()
	if i < 0 || i >= params.Len() || !anyWord(params.At(i).Name(), mailWords) {
		return false
	}
	words := stage.Words(fn.Name())
	return len(words) > 0 && finders[words[0]] && words[0] != "by"
}
