package missingauthz_test

import (
	"go/ast"
	"go/types"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/missingauthz"
)

// BenchmarkApps compares the pass, with all that it requires, with the type-check of the same packages: those of the
// programs in testdata/apps, which reach routers, middleware and handlers across packages.
func BenchmarkApps(b *testing.B) {
	pkgs := loadApps(b)
	b.Run("typecheck", func(b *testing.B) {
		for b.Loop() {
			for _, pkg := range pkgs {
				typecheck(b, pkg)
			}
		}
	})
	b.Run("missingauthz", func(b *testing.B) {
		for b.Loop() {
			if _, err := checker.Analyze([]*analysis.Analyzer{missingauthz.Analyzer}, pkgs, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func loadApps(b *testing.B) []*packages.Package {
	b.Helper()
	conf := &packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  filepath.Join(fixture.TestData(b), "apps"),
	}
	pkgs, err := packages.Load(conf, "./...")
	if err != nil {
		b.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		b.Fatal("the programs do not compile")
	}
	// Only what is loaded from source can be analyzed.
	own := make(map[*packages.Package]bool)
	for _, pkg := range pkgs {
		own[pkg] = true
	}
	for _, pkg := range pkgs {
		for path, imp := range pkg.Imports {
			if !own[imp] {
				delete(pkg.Imports, path)
			}
		}
	}
	return pkgs
}

type importer map[string]*types.Package

func (m importer) Import(path string) (*types.Package, error) { return m[path], nil }

// typecheck checks a package against the types of its imports that are there already.
func typecheck(b *testing.B, pkg *packages.Package) {
	b.Helper()
	imports := importer{"unsafe": types.Unsafe}
	for _, imp := range pkg.Types.Imports() {
		imports[imp.Path()] = imp
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Instances: make(map[*ast.Ident]types.Instance),
		Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Selections: make(map[*ast.SelectorExpr]*types.Selection),
		Scopes: make(map[ast.Node]*types.Scope), FileVersions: make(map[*ast.File]string),
	}
	conf := types.Config{Importer: imports, Sizes: pkg.TypesSizes}
	if _, err := conf.Check(pkg.PkgPath, pkg.Fset, pkg.Syntax, info); err != nil {
		b.Fatal(err)
	}
}
