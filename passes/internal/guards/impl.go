package guards

import "go/types"

// implementation returns the method that a call through an interface runs, if a single type of this package, of the
// interface's or of one that this package imports implements the interface.
func (c *checker) implementation(m *types.Func) *types.Func {
	if m == nil || m.Pkg() == nil {
		return nil
	}
	if impl, ok := c.impls[m]; ok {
		return impl
	}
	c.impls[m] = nil
	if !c.program(m.Pkg()) {
		return nil
	}
	iface, ok := m.Signature().Recv().Type().Underlying().(*types.Interface)
	if !ok || !iface.IsMethodSet() || iface.NumMethods() == 0 {
		return nil
	}
	var found *types.Func
	n := 0
	for _, pkg := range append([]*types.Package{c.pass.Pkg}, c.pass.Pkg.Imports()...) {
		if !c.program(pkg) {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			if fn := implements(pkg.Scope().Lookup(name), iface, m); fn != nil {
				found = fn
				n++
			}
		}
	}
	if n == 1 {
		c.impls[m] = found
	}
	return c.impls[m]
}

// program reports whether a package is this one, or one of the program that has facts.
func (c *checker) program(pkg *types.Package) bool {
	return pkg == c.pass.Pkg || c.facts[pkg.Path()] != nil
}

// implements returns the method by which a type that is declared as obj implements that of the interface.
func implements(obj types.Object, iface *types.Interface, m *types.Func) *types.Func {
	tn, ok := obj.(*types.TypeName)
	if !ok || tn.IsAlias() || anyWord(tn.Name(), doubles) {
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
	fn, _, _ := types.LookupFieldOrMethod(ptr, false, m.Pkg(), m.Name())
	method, _ := fn.(*types.Func)
	return method
}

// doubles are words in the names of types that stand in for others in tests.
var doubles = wordSet("mock mocks fake fakes stub stubs dummy noop nop spy test testing")
