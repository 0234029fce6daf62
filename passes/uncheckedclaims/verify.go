package uncheckedclaims

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A verified token is what one call made of it.
type verified struct {
	at   analysis.Range
	name string
	call *ast.CallExpr // nil for middleware
	setup
	keys keySource
	ev   evidence
	// payload is set if what was verified is a token only if the program reads it as one.
	payload bool
}

// verifications judges every call that verifies a token, and returns facts about the functions that hand unchecked
// claims on to other packages.
func (c *checker) verifications() map[*types.Func]*claimsFact {
	out := make(map[*types.Func]*claimsFact)
	c.eachCall(lib.VerifiesClaims, func(call *ast.CallExpr, row lib.Row) {
		if v, ok := c.verified(call, row); ok {
			c.judge(v, out)
		}
	})
	c.eachField(lib.VerifiesClaims, func(f *types.Var, row lib.Row, d *trace.Def) {
		c.judge(c.middleware(f, row, d.Value), out)
	})
	c.eachField(lib.RemoteKeys, func(f *types.Var, _ lib.Row, d *trace.Def) {
		if v, ok := c.remoteMiddleware(f, d); ok {
			c.judge(v, out)
		}
	})
	c.inherited(out)
	return out
}

// verified looks at one call that verifies a token.
func (c *checker) verified(call *ast.CallExpr, row lib.Row) (verified, bool) {
	instr := c.prog.calls[call.Lparen]
	if instr == nil {
		return verified{}, false
	}
	v := verified{at: fun(call), name: c.name(call), call: call, setup: c.verification(call, row), payload: row.Of == lib.ClaimPayload}
	seeds := append(results(instr), v.fills...)
	tokens := c.beside(call, instr, v.payload)
	var validation evidence
	for _, r := range c.uses.Rows(c.graph.Callee(call)) {
		if r.Role == lib.FillsClaims {
			dest := c.argument(call, r.Arg)
			seeds = append(seeds, dest)
			v.drops = append(v.drops, c.lax(call, dest)...)
			var receivers []ssa.Value
			receivers, validation = c.ownValidation(dest)
			tokens = append(tokens, receivers...)
		}
	}
	if key := c.graph.Arg(call, row.Arg); key != nil {
		source, chosen := c.keys(key, instr)
		v.keys = source
		tokens = append(tokens, tokensOf(chosen)...)
	}
	if v.remote {
		v.keys = remoteKeys
	}
	if v.local {
		v.keys = ownKeys
	}
	v.ev = c.followFrom(seeds, tokens...)
	v.ev.read |= validation.read | c.prog.peeks(c, instr.Parent(), 2)
	v.ev.unknown = v.ev.unknown || validation.unknown
	return v, true
}

// beside returns what holds the claims of a verification that returns none: what is decoded from the same token in the
// same function, and, of a payload, the receiver.
func (c *checker) beside(call *ast.CallExpr, instr ssa.CallInstruction, payload bool) (out []ssa.Value) {
	if len(results(instr)) > 0 && !onlyError(instr) {
		return nil
	}
	recv, args := arguments(instr.Common())
	if payload && recv != nil {
		out = append(out, recv)
	}
	row, ok := c.rowOf(c.graph.Callee(call), lib.VerifiesToken)
	if !ok || row.Arg < 0 || row.Arg >= len(args) {
		return out
	}
	for _, b := range instr.Parent().Blocks {
		for _, other := range b.Instrs {
			decode, ok := other.(ssa.CallInstruction)
			if !ok {
				continue
			}
			obj := flow.Callee(decode.Common())
			if obj == nil {
				continue
			}
			d, ok := c.rowOf(obj, lib.DecodesToken)
			_, from := arguments(decode.Common())
			if ok && d.Arg >= 0 && d.Arg < len(from) && from[d.Arg] == args[row.Arg] {
				out = append(out, results(decode)...)
			}
		}
	}
	return out
}

func onlyError(instr ssa.CallInstruction) bool {
	rs := instr.Common().Signature().Results()
	return rs.Len() == 1 && gotype.IsError(rs.At(0).Type())
}

// tokensOf returns the parameters by which functions that choose a key get the token.
func tokensOf(fns []*ssa.Function) []ssa.Value {
	var out []ssa.Value
	for _, fn := range fns {
		if len(fn.Params) > 0 {
			out = append(out, fn.Params[len(fn.Params)-1])
		}
	}
	return out
}

// followFrom is follow for values that may be pointers to where the claims are written, and for others.
func (c *checker) followFrom(seeds []ssa.Value, others ...ssa.Value) evidence {
	f := newFollower(c)
	for _, o := range others {
		f.add(o)
	}
	for _, s := range seeds {
		if s == nil {
			continue
		}
		f.seed(s)
		f.fill(s)
	}
	return f.run()
}

// results returns the results of a call other than its error.
func results(instr ssa.CallInstruction) []ssa.Value {
	v := instr.Value()
	if v == nil {
		return nil
	}
	if _, ok := v.Type().(*types.Tuple); !ok {
		return []ssa.Value{v}
	}
	var out []ssa.Value
	for _, ref := range *v.Referrers() {
		if e, ok := ref.(*ssa.Extract); ok {
			out = append(out, e)
		}
	}
	return out
}

// argument returns the SSA form of an argument, nil if there is none.
func (c *checker) argument(call *ast.CallExpr, i int) ssa.Value {
	instr := c.prog.calls[call.Lparen]
	if instr == nil {
		return nil
	}
	_, args := arguments(instr.Common())
	if i < 0 || i >= len(args) {
		return nil
	}
	return args[i]
}

// middleware looks at a middleware that verifies tokens with the function in a field of its configuration, and puts
// them into the context.
func (c *checker) middleware(f *types.Var, row lib.Row, value ast.Expr) verified {
	v := verified{at: value, name: f.Pkg().Name() + "." + row.Sym, setup: setup{requires: claimOf(row.Of)}}
	source, chosen := c.keys(value, nil)
	v.keys = source
	v.ev = c.followFrom(c.taken(f), tokensOf(chosen)...)
	v.ev.acted = true
	return v
}

// taken returns where the package takes tokens, of the type that a keyfunc gets, out of a context.
func (c *checker) taken(f *types.Var) []ssa.Value {
	sig, ok := f.Type().Underlying().(*types.Signature)
	if !ok || sig.Params().Len() == 0 {
		return nil
	}
	var out []ssa.Value
	for _, a := range c.prog.asserts {
		if types.Identical(a.AssertedType, sig.Params().At(0).Type()) {
			out = append(out, a)
		}
	}
	return out
}

// remoteMiddleware looks at a middleware that is given the URLs of its keys.
func (c *checker) remoteMiddleware(f *types.Var, d *trace.Def) (verified, bool) {
	if d.Lit == nil || isNil(c.graph.Origins(d.Value)) {
		return verified{}, false
	}
	st := gotype.Struct(c.pass.TypesInfo.TypeOf(d.Lit))
	for i := range st.NumFields() {
		if row, ok := c.rowOf(st.Field(i), lib.VerifiesClaims); ok {
			v := c.middleware(st.Field(i), row, d.Value)
			v.keys, v.name = remoteKeys, qualifiedField(c.pass.TypesInfo.TypeOf(d.Lit), f)
			return v, true
		}
	}
	return verified{}, false
}
