package flow

import (
	"testing"

	"golang.org/x/tools/go/packages"
)

// BenchmarkProgram measures what a package costs that is never asked about, one that is asked for functions that do
// not return, and one that is built. net/http has 30,000 lines.
func BenchmarkProgram(b *testing.B) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, "net/http")
	if err != nil {
		b.Fatal(err)
	}
	pkg := pkgs[0]
	program := func() *Program { return New(pkg.Fset, pkg.Types, pkg.Syntax, pkg.TypesInfo) }
	fn := lookup(b, pkg.Types, "ListenAndServe")

	b.Run("New", func(b *testing.B) {
		for b.Loop() {
			program()
		}
	})
	b.Run("NoReturn", func(b *testing.B) {
		for b.Loop() {
			program().NoReturn(fn)
		}
	})
	b.Run("Func", func(b *testing.B) {
		for b.Loop() {
			if program().Func(fn) == nil {
				b.Fatal("net/http has no SSA form")
			}
		}
	})
}
