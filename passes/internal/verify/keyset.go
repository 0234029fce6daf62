package verify

import (
	"go/token"
	"slices"
	"sort"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A KeyChoice is a key, or the address of one, that a token itself brings along.
type KeyChoice struct {
	// Call is the position of the call's parenthesis, as package ssa gives it, or of the field that is set.
	Call token.Pos
	// From is what is taken from the token: "iss", "jku", "x5u" or "jwk".
	From string
	// Read is where it is taken from the token.
	Read token.Pos
}

// KeyChoices returns the places where a key is fetched from an address that an unverified token names, or where the
// token's own key verifies it, by position. A value that is compared with anything, looked up or handed to a function
// that answers with a boolean counts as checked against a list.
func (r *Result) KeyChoices() []KeyChoice {
	c := r.c
	if c.prog == nil || c.prog.Package() == nil {
		return nil
	}
	found := make(map[token.Pos]KeyChoice)
	for _, fn := range c.funcs {
		c.keyWalks(fn, func(s keySource, w *keyWalk) {
			for _, p := range w.sinks {
				if _, ok := found[p]; !ok {
					found[p] = KeyChoice{Call: p, From: s.name, Read: s.at}
				}
			}
		})
	}
	var out []KeyChoice
	for _, k := range found {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Call < out[j].Call })
	return out
}

// keyWalks calls f for each value of an unverified token in a function that says where its key is, unless it, or
// another of its name, is compared there.
func (c *checker) keyWalks(fn *ssa.Function, f func(keySource, *keyWalk)) {
	sources := c.keySources(fn)
	walks := make([]*keyWalk, len(sources))
	compared := make(map[string]bool)
	for i, s := range sources {
		walks[i] = c.keyWalk(s.value)
		compared[s.name] = compared[s.name] || walks[i].compared
	}
	for i, s := range sources {
		if !compared[s.name] {
			f(s, walks[i])
		}
	}
}

// keyNames notes which results of a function say where the key of an unverified token is.
func (j *judge) keyNames() {
	j.keyWalks(j.fn, func(src keySource, w *keyWalk) {
		for _, ret := range returnsOf(j.fn) {
			for i, v := range ret.Results {
				if !w.seen[v] || gotype.IsError(v.Type()) || gotype.IsBool(v.Type()) {
					continue
				}
				for _, r := range src.token {
					n := KeyName{Token: r, Result: i, Name: src.name}
					if !slices.Contains(j.sum.Names, n) {
						j.sum.Names = append(j.sum.Names, n)
					}
				}
			}
		}
	})
}

// keyFetches notes from which parameters a function fetches keys.
func (j *judge) keyFetches() {
	if j.fn.Parent() != nil {
		return
	}
	for i, p := range j.fn.Params {
		if !gotype.IsText(p.Type()) {
			continue
		}
		if w := j.keyWalk(p); len(w.sinks) > 0 && !w.compared {
			j.sum.Fetches = append(j.sum.Fetches, i)
		}
	}
}

// A keyWalk follows such a value to where keys are fetched or used.
type keyWalk struct {
	c        *checker
	seen     map[ssa.Value]bool
	sinks    []token.Pos
	compared bool
}

func (c *checker) keyWalk(v ssa.Value) *keyWalk {
	w := &keyWalk{c: c, seen: make(map[ssa.Value]bool)}
	w.mark(v, 0)
	return w
}

func (w *keyWalk) mark(v ssa.Value, depth int) {
	if v == nil || w.seen[v] || v.Referrers() == nil {
		return
	}
	w.seen[v] = true
	for _, ref := range *v.Referrers() {
		w.visit(v, ref, depth)
	}
}

func (w *keyWalk) visit(v ssa.Value, ref ssa.Instruction, depth int) {
	switch ref := ref.(type) {
	case *ssa.BinOp:
		if ref.Op == token.ADD {
			if ref.X == v || choosesHost(ref.X) {
				w.mark(ref, depth)
			}
			return
		}
		other := ref.X
		if other == v {
			other = ref.Y
		}
		if k, ok := flow.Strip(other).(*ssa.Const); !ok || k.Value != nil && k.Value.ExactString() != `""` {
			w.compared = true
		}
	case *ssa.Lookup:
		w.compared = w.compared || ref.Index == v
	case *ssa.Extract:
		if !gotype.IsError(ref.Type()) && !gotype.IsBool(ref.Type()) {
			w.mark(ref, depth)
		}
	case *ssa.Store:
		w.store(v, ref, depth)
	case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.TypeAssert, *ssa.Phi, *ssa.Slice, *ssa.Field, *ssa.FieldAddr:
		w.mark(ref.(ssa.Value), depth)
	case ssa.CallInstruction:
		w.call(v, ref, depth)
	}
}

func (w *keyWalk) store(v ssa.Value, s *ssa.Store, depth int) {
	if s.Val != v {
		return
	}
	switch a := s.Addr.(type) {
	case *ssa.Alloc:
		w.mark(a, depth)
	case *ssa.IndexAddr: // a slice of URLs, or of variadic arguments
		if x, ok := a.X.(*ssa.Alloc); ok && !formattedBehindHost(x, a.Index) {
			w.mark(x, depth)
		}
	case *ssa.FieldAddr:
		_, f := fieldOf(a)
		for _, row := range w.c.index.Rows(f) {
			if row.Role == lib.TakesURL && fetchesKeys(row.Of) {
				w.sinks = append(w.sinks, flow.Pos(s))
			}
		}
	}
}

func fetchesKeys(k lib.Kind) bool { return k == lib.KeysetURL || k == lib.IssuerURL }

func (w *keyWalk) call(v ssa.Value, call ssa.CallInstruction, depth int) {
	common := call.Common()
	fn := flow.Callee(common)
	for _, row := range w.c.index.Called(common) {
		if flow.Arg(common, row.Arg) != v {
			continue
		}
		switch {
		case row.Role == lib.TakesRequestURL,
			row.Role == lib.TakesURL && fetchesKeys(row.Of),
			row.Role == lib.TakesSecret && row.Of == lib.JWTKey && w.c.token(common) != nil:
			w.sinks = append(w.sinks, call.Pos())
			return
		case row.Role == lib.RequiresClaim:
			return // the token is compared with itself
		}
	}
	if fn == nil || fn.Pkg() == nil {
		w.compared = true // whatever it is, it may check
		return
	}
	if quiet(common) {
		return
	}
	if converts(fn) || fn.Pkg().Path() == "net/url" || fn.Pkg().Path() == "path" {
		if res := call.Common().Signature().Results(); res.Len() == 1 && gotype.IsBool(res.At(0).Type()) {
			w.compared = true
			return
		}
		if fn.Name() == "JoinPath" && flow.Operands(common)[0] != v {
			return
		}
		for _, r := range claimsOf(call) {
			w.mark(r, depth)
		}
		return
	}
	body := w.c.prog.Body(common)
	if fact := w.c.facts[fn]; body == nil && fact != nil {
		for _, i := range fact.Fetches {
			if args := flow.Operands(common); i < len(args) && args[i] == v {
				w.sinks = append(w.sinks, call.Pos())
				return
			}
		}
	}
	if body == nil || depth > 2 {
		w.compared = w.compared || w.c.token(common) == nil
		return
	}
	before := len(w.sinks)
	for i, a := range flow.Operands(common) {
		if a == v && i < len(body.Params) {
			w.mark(body.Params[i], depth+1)
		}
	}
	if len(w.sinks) > before {
		w.sinks = append(slices.Clip(w.sinks[:before]), call.Pos())
		return
	}
	for _, r := range claimsOf(call) {
		w.mark(r, depth)
	}
}
