package verify

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A keySource is a value of an unverified token that says where its key is.
type keySource struct {
	value ssa.Value
	token []Root
	name  string
	at    token.Pos
}

// keySources returns what a function reads of the kind from tokens that it decodes, and from the token that a function
// for keys is given.
func (c *checker) keySources(fn *ssa.Function) []keySource {
	w := &sourceWalk{c: c, seen: make(map[ssa.Value]bool)}
	j := c.judge(fn)
	unverified := func(token []Root, call ssa.CallInstruction) bool {
		return len(j.checks) == 0 || j.open(token, nil, used{instr: call})
	}
	for _, d := range c.decodings(fn) {
		if w.token = d.token; unverified(d.token, d.call) {
			for _, v := range d.claims {
				w.mark(flow.Strip(v))
			}
		}
	}
	for _, call := range flow.Calls(fn) {
		f := c.of(call.Common())
		if f == nil {
			continue
		}
		for _, n := range f.Names {
			w.token = c.translated([]Root{n.Token}, call.Common())
			if v := flow.Results(call)[n.Result]; v != nil && unverified(w.token, call) {
				w.add(v, n.Name, call.Pos())
			}
		}
	}
	w.token = nil
	if tok := keyfuncToken(fn); tok != nil {
		w.mark(tok)
	}
	for _, call := range flow.Calls(fn) {
		for _, row := range c.index.Called(call.Common()) {
			if row.Role == lib.KeyOfToken {
				for _, v := range claimsOf(call) {
					w.add(v, keyName(flow.Callee(call.Common()).Name()), call.Pos())
				}
			}
			if row.Role == lib.WrapsToken {
				for _, v := range claimsOf(call) {
					w.mark(v)
				}
			}
		}
	}
	return w.out
}

// keyfuncToken returns the parameter of a function that finds the key for a token of golang-jwt and its kin.
func keyfuncToken(fn *ssa.Function) ssa.Value {
	sig := fn.Signature
	if sig.Params().Len() != 1 || sig.Results().Len() != 2 || len(fn.Params) == 0 || !gotype.IsError(sig.Results().At(1).Type()) {
		return nil
	}
	if n := gotype.Path(sig.Params().At(0).Type()); strings.HasSuffix(n, ".Token") && strings.Contains(n, "jwt") {
		return fn.Params[len(fn.Params)-1]
	}
	return nil
}

// A sourceWalk goes through the parts of an unverified token.
type sourceWalk struct {
	c     *checker
	seen  map[ssa.Value]bool
	token []Root // whose parts are looked at
	out   []keySource
}

func (w *sourceWalk) add(v ssa.Value, name string, at token.Pos) {
	w.out = append(w.out, keySource{v, w.token, name, at})
}

func (w *sourceWalk) field(v ssa.Value) *types.Var {
	_, f := fieldOf(v)
	return f
}

func (w *sourceWalk) member(v ssa.Value, name string, f *types.Var, at token.Pos) {
	if f != nil && lib.HasRole(w.c.index.Rows(f), lib.KeyOfToken) {
		w.add(v, keyName(name), at)
		return
	}
	if n := keyName(name); n != "" {
		w.add(v, n, at)
		return
	}
	w.mark(v)
}

// keyName returns which part of a token a field, method or key of a map is, if it is one that leads to a key.
func keyName(name string) string {
	switch strings.ToLower(strings.TrimPrefix(name, "Get")) {
	case "iss", "issuer":
		return "iss"
	case "jku", "jwkseturl":
		return "jku"
	case "x5u", "x509url":
		return "x5u"
	case "jwk", "jsonwebkey":
		return "jwk"
	}
	return ""
}

func (w *sourceWalk) mark(v ssa.Value) {
	if v == nil || w.seen[v] || v.Referrers() == nil {
		return
	}
	w.seen[v] = true
	for _, ref := range *v.Referrers() {
		w.visit(v, ref)
	}
}

func (w *sourceWalk) visit(v ssa.Value, ref ssa.Instruction) {
	switch ref := ref.(type) {
	case *ssa.FieldAddr:
		w.member(ref, fieldName(ref), w.field(ref), flow.Pos(ref))
	case *ssa.Field:
		w.member(ref, fieldName(ref), w.field(ref), flow.Pos(ref))
	case *ssa.Lookup:
		if key := flow.ConstText(ref.Index); key != "" {
			w.member(ref, key, nil, flow.Pos(ref))
		}
	case ssa.CallInstruction:
		w.call(v, ref)
	case *ssa.Extract:
		if !gotype.IsError(ref.Type()) {
			w.mark(ref)
		}
	case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.TypeAssert, *ssa.Phi, *ssa.Slice,
		*ssa.IndexAddr, *ssa.Index, *ssa.Range, *ssa.Next:
		w.mark(ref.(ssa.Value))
	case *ssa.Store:
		if a, ok := ref.Addr.(*ssa.Alloc); ok && ref.Val == v {
			w.mark(a)
		}
	}
}

func (w *sourceWalk) call(v ssa.Value, call ssa.CallInstruction) {
	common := call.Common()
	fn := flow.Callee(common)
	if fn == nil {
		return
	}
	args := flow.Operands(common)
	if len(args) == 0 || args[0] != v || fn.Signature().Recv() == nil {
		if fn.Pkg() != nil && converts(fn) {
			for _, a := range args {
				if x := flow.Strip(a); x != flow.Strip(v) && pointer(x.Type()) {
					w.mark(x)
				}
			}
		}
		return
	}
	if n := keyName(fn.Name()); n != "" {
		for _, r := range claimsOf(call) {
			w.add(r, n, call.Pos())
		}
		return
	}
	for _, a := range args[1:] {
		if n := keyName(flow.ConstText(a)); n != "" {
			for _, r := range claimsOf(call) {
				w.add(r, n, call.Pos())
			}
			return
		}
		if pointer(flow.Strip(a).Type()) {
			w.mark(flow.Strip(a))
		}
	}
	for _, r := range claimsOf(call) {
		w.mark(r)
	}
}
