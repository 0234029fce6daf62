package routes

import (
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/stage"
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
	iface, ok := obj.Type().Underlying().(*types.Interface)
	if !ok || !iface.IsMethodSet() || iface.NumMethods() == 0 {
		return ""
	}
	found := ""
	for _, pkg := range append([]*types.Package{p.pkg}, p.pkg.Imports()...) {
		if !p.compiled[pkg.Path()] {
			continue
		}
		for _, other := range pkg.Scope().Names() {
			impl := implements(pkg.Scope().Lookup(other), iface, name)
			switch {
			case impl == nil:
			case found != "":
				return ""
			default:
				found = uses.Key(impl)
			}
		}
	}
	if p.funcs[found] == nil {
		return ""
	}
	return found
}

// implements returns the method by which a type implements that of an interface, nil if it does not, or is one that
// stands in for others in tests.
func implements(obj types.Object, iface *types.Interface, name string) *types.Func {
	tn, ok := obj.(*types.TypeName)
	if !ok || tn.IsAlias() || standsIn(tn.Name()) {
		return nil
	}
	n, ok := tn.Type().(*types.Named)
	if !ok || n.TypeParams().Len() > 0 || types.IsInterface(n) {
		return nil
	}
	ptr := types.NewPointer(n)
	if !types.Implements(ptr, iface) {
		return nil
	}
	found, _, _ := types.LookupFieldOrMethod(ptr, false, tn.Pkg(), name)
	fn, _ := found.(*types.Func)
	return fn
}

func standsIn(name string) bool {
	for _, w := range stage.Words(name) {
		if doubles[w] {
			return true
		}
	}
	return false
}

var doubles = stage.Set("mock mocks fake fakes stub stubs dummy noop nop spy test testing")
