// Package impl finds the type of a program that stands behind an interface.
package impl

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// Method returns the method that a call of an interface's method runs, if a single type in sight implements the
// interface: of those that pkg and what it imports declare, in packages that are of the program. It is nil otherwise.
func Method(pkg *types.Package, ofProgram func(*types.Package) bool, iface types.Type, name string) *types.Func {
	i, ok := iface.Underlying().(*types.Interface)
	if !ok || !i.IsMethodSet() {
		return nil
	}
	m := methodOf(i, name)
	if m == nil {
		return nil
	}
	var found *types.Func
	for _, pkg := range append([]*types.Package{pkg}, pkg.Imports()...) {
		if !ofProgram(pkg) {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			fn := implements(pkg.Scope().Lookup(name), i, m)
			if fn != nil && found != nil {
				return nil
			}
			if fn != nil {
				found = fn
			}
		}
	}
	return found
}

func methodOf(iface *types.Interface, name string) *types.Func {
	for m := range iface.Methods() {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

// implements returns the method by which a type that is declared as obj implements that of the interface, nil if it
// does not, or only stands in for others in tests.
func implements(obj types.Object, iface *types.Interface, m *types.Func) *types.Func {
	tn, ok := obj.(*types.TypeName)
	if !ok || tn.IsAlias() {
		return nil
	}
	n, ok := tn.Type().(*types.Named)
	if !ok || n.TypeParams().Len() > 0 || types.IsInterface(n) {
		return nil
	}
	ptr := types.NewPointer(n)
	if !types.Implements(ptr, iface) || IsDouble(tn.Name()) {
		return nil
	}
	fn, _, _ := types.LookupFieldOrMethod(ptr, false, m.Pkg(), m.Name())
	method, _ := fn.(*types.Func)
	return method
}

// IsDouble reports whether a type is named for standing in for others in tests.
func IsDouble(name string) bool { return stage.AnyWord(name, doubles) }

var doubles = stage.Set("mock mocks fake fakes stub stubs dummy noop nop spy test testing")
