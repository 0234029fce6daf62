package guards

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/impl"
)

// implementation returns the method that a call through an interface runs, if a single type of this package, of the
// interface's or of one that this package imports implements the interface.
func (c *checker) implementation(m *types.Func) *types.Func {
	if m == nil || m.Pkg() == nil {
		return nil
	}
	found, ok := c.impls[m]
	if !ok {
		if c.program(m.Pkg()) {
			found = impl.Method(c.pass.Pkg, c.program, m.Signature().Recv().Type(), m.Name())
		}
		c.impls[m] = found
	}
	return found
}

// program reports whether a package is this one, or one of the program that has facts.
func (c *checker) program(pkg *types.Package) bool {
	return pkg == c.pass.Pkg || c.facts[pkg.Path()] != nil
}
