package routes

import (
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/impl"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// dispatch returns the method of the name of a receiver whose type is known.
func (m *machine) dispatch(recv value, name string) string {
	var typ string
	switch r := recv.(type) {
	case *object:
		typ = r.typ
	case *converted:
		typ = r.typ
	default:
		return ""
	}
	if key := typ + "." + name; m.prog.funcs[key] != nil {
		return key
	}
	return ""
}

// allUnknown reports whether nothing is known of what a value can be.
func allUnknown(v value) bool {
	return !slices.ContainsFunc(alternatives(v), func(a value) bool { _, ok := a.(unknown); return !ok })
}

// implementation returns the method that implements that of an interface if a single type in sight does: of the package
// at hand, or of one that it imports. It is "" otherwise. Packages that build their routers with a parameter of such a
// type can be judged by themselves then; where the router is served its type is known.
func (p *program) implementation(key, name string) string {
	if impl, ok := p.impls[key]; ok {
		return impl
	}
	if p.impls == nil {
		p.impls = make(map[string]string)
	}
	p.impls[key] = p.findImplementation(key, name)
	return p.impls[key]
}

func (p *program) findImplementation(key, name string) string {
	path, typ := p.split(key)
	declared := p.packages()[path]
	if declared == nil || !p.compiled[path] || p.pkg == nil {
		return ""
	}
	typ, _, _ = strings.Cut(typ, ".")
	obj, ok := declared.Scope().Lookup(typ).(*types.TypeName)
	if !ok {
		return ""
	}
	compiled := func(pkg *types.Package) bool { return p.compiled[pkg.Path()] }
	fn := impl.Method(p.pkg, compiled, obj.Type(), name)
	if fn == nil || p.funcs[uses.Key(fn)] == nil {
		return ""
	}
	return uses.Key(fn)
}
