package uncheckedclaims

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A keySource says whose keys verify a token.
type keySource uint8

const (
	// unknownKeys can be anybody's.
	unknownKeys keySource = iota
	// ownKeys are given to the program: a shared secret, or a key set in its configuration.
	ownKeys
	// remoteKeys are fetched from the one who signs, for all of his clients.
	remoteKeys
)

// keys finds out where the key of a verification comes from, and returns the functions that choose it: they see the
// token before anybody else, and may look at its claims.
func (c *checker) keys(e ast.Expr, at ssa.Instruction) (keySource, []*ssa.Function) {
	var chosen []*ssa.Function
	source := unknownKeys
	note := func(s keySource) {
		if source == unknownKeys || s == ownKeys {
			source = s
		}
	}
	for _, o := range c.graph.Origins(e) {
		switch o.Kind {
		case trace.Call, trace.Unknown:
			note(c.keysOf(c.called(o)))
		case trace.FuncValue:
			if fn := c.prog.function(o.Expr, o.Obj); fn != nil {
				chosen = append(chosen, fn)
				note(c.keysIn(fn))
				continue
			}
			note(c.foreignKeyfunc(o, e))
		}
	}
	if source == unknownKeys && at != nil && len(chosen) == 0 && !isFunc(c.pass.TypesInfo.TypeOf(e)) && c.prog.fetches(c, at.Parent()) {
		source = remoteKeys
	}
	return source, chosen
}

// foreignKeyfunc judges a keyfunc of another package, or the method value of a key set.
func (c *checker) foreignKeyfunc(o trace.Origin, e ast.Expr) keySource {
	s := c.keysOf(o.Obj)
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if s != remoteKeys || !ok {
		return s
	}
	for _, r := range c.graph.Origins(sel.X) {
		// A key set that is made of something else than URLs may hold any keys. One that is injected is taken to be what
		// key sets are for.
		if r.Kind == trace.Call && c.uses.KnownObject(r.Obj) && c.keysOf(r.Obj) != remoteKeys {
			return c.keysOf(r.Obj)
		}
	}
	return s
}

// keysOf judges the keys that a function returns, or finds in a token.
func (c *checker) keysOf(obj types.Object) keySource {
	if _, ok := c.rowOf(obj, lib.RemoteKeys); ok {
		return remoteKeys
	}
	if _, ok := c.rowOf(obj, lib.LocalKeys); ok {
		return ownKeys
	}
	if f := c.facts[obj]; f != nil && f.Keys {
		return remoteKeys
	}
	return unknownKeys
}

// keysIn judges the keys that a keyfunc of this package finds.
func (c *checker) keysIn(fn *ssa.Function) keySource {
	if c.prog.fetches(c, fn) {
		return remoteKeys
	}
	if secretResult(fn) {
		return ownKeys
	}
	return unknownKeys
}

// secretResult reports whether a keyfunc returns bytes: a shared secret.
func secretResult(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if m, ok := ret.Results[0].(*ssa.MakeInterface); ok && gotype.IsBytes(m.X.Type()) {
			return true
		}
	}
	return false
}

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// fetches reports whether fn gets keys from a URL: it calls, directly or through functions of the package, what
// fetches a key set, or uses a field in which such a function leaves the keys.
func (p *program) fetches(c *checker, fn *ssa.Function) bool {
	if p.fetch == nil {
		p.fetch = make(map[*ssa.Function]bool)
		for _, f := range p.funcs {
			p.fetch[f] = c.fetchesItself(f)
		}
	}
	left := make(map[*types.Var]bool) // fields that hold fetched keys
	for f, ok := range p.fetch {
		if ok {
			for _, v := range keyFields(f) {
				left[v] = true
			}
		}
	}
	seen := make(map[*ssa.Function]bool)
	var visit func(*ssa.Function) bool
	visit = func(f *ssa.Function) bool {
		if f == nil || seen[f] {
			return false
		}
		seen[f] = true
		if p.fetch[f] {
			return true
		}
		for _, v := range keyFields(f) {
			if left[v] {
				return true
			}
		}
		for _, b := range f.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok && visit(callee(call.Common())) {
					return true
				}
				if m, ok := instr.(*ssa.MakeClosure); ok {
					if lit, ok := m.Fn.(*ssa.Function); ok && visit(lit) {
						return true
					}
				}
			}
		}
		return false
	}
	return visit(fn)
}

// fetchesItself reports whether fn calls a library that fetches keys, or decodes a key set in a function that sends a
// request.
func (c *checker) fetchesItself(fn *ssa.Function) bool {
	requests, keyset := false, false
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if a, ok := instr.(*ssa.Alloc); ok && isKeyset(a.Type()) {
				keyset = true
			}
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			obj := flow.Callee(call.Common())
			if obj == nil {
				continue
			}
			if f := c.facts[obj.Origin()]; f != nil && f.Keys {
				return true
			}
			for _, row := range c.uses.Rows(obj) {
				if row.Role == lib.RemoteKeys || row.Role == lib.TakesURL && row.Of == lib.KeysetURL {
					return true
				}
			}
			if obj.Pkg() != nil && obj.Pkg().Path() == "net/http" {
				switch obj.Name() {
				case "Get", "Do":
					requests = true
				}
			}
		}
	}
	return requests && keyset
}

// isKeyset reports whether t points to a set of JSON web keys: by its type's name, or by a list of keys in it.
func isKeyset(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	if n, ok := types.Unalias(p.Elem()).(*types.Named); ok {
		switch name := strings.ToLower(n.Obj().Name()); {
		case strings.Contains(name, "jwks"), strings.Contains(name, "jsonwebkeyset"):
			return true
		}
	}
	st, ok := p.Elem().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range st.NumFields() {
		if strings.Contains(st.Tag(i), `json:"keys"`) {
			return true
		}
	}
	return false
}

// keyFields returns the fields that fn uses and that can hold keys: maps, slices, sets and public keys.
func keyFields(fn *ssa.Function) []*types.Var {
	var out []*types.Var
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			a, ok := instr.(*ssa.FieldAddr)
			if !ok {
				continue
			}
			if f := fieldVar(a.X.Type(), a.Field); f != nil && f.Pkg() == fn.Package().Pkg && holdsKeys(f.Type()) {
				out = append(out, f)
			}
		}
	}
	return out
}

func holdsKeys(t types.Type) bool {
	s := types.TypeString(t, nil)
	for _, part := range []string{"PublicKey", "JSONWebKey", "jwk.Set", "jwk.Key", "Jwks", "JWKS"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	m, ok := t.Underlying().(*types.Map)
	return ok && gotype.IsString(m.Key()) && types.IsInterface(m.Elem())
}
