package missingauthz_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/missingauthz"
)

// BenchmarkLargestApp compares the pass, with all that it requires, with the type-check of the same packages: those of
// the largest program in testdata/apps, which reaches routers, middleware and handlers across packages.
//
//   - typecheck has the types of the imported libraries in memory. This is the least that a type-check can cost, and
//     less than it costs in any run.
//   - typecheck+imports reads them first, from what the compiler wrote, as every driver does.
//   - missingauthz is the pass.
//
// Neither parses the files, which drivers do besides.
func BenchmarkLargestApp(b *testing.B) { benchmark(b, largest(loadApps(b))) }

// BenchmarkApps is BenchmarkLargestApp for all programs of testdata/apps.
func BenchmarkApps(b *testing.B) { benchmark(b, loadApps(b)) }

func benchmark(b *testing.B, pkgs []*packages.Package) {
	b.Run("typecheck", func(b *testing.B) {
		for b.Loop() {
			for _, pkg := range pkgs {
				typecheck(b, pkg, importer{})
			}
		}
	})
	b.Run("typecheck+imports", func(b *testing.B) {
		for b.Loop() {
			imports := readImports(b, pkgs)
			for _, pkg := range pkgs {
				imports[pkg.PkgPath] = typecheck(b, pkg, imports)
			}
		}
	})
	cut(pkgs)
	b.Run("missingauthz", func(b *testing.B) {
		for b.Loop() {
			if _, err := checker.Analyze([]*analysis.Analyzer{missingauthz.Analyzer}, pkgs, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// loadApps loads the packages of all programs, each after those that it imports.
func loadApps(b *testing.B) (pkgs []*packages.Package) {
	b.Helper()
	conf := &packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule | packages.NeedExportFile,
		Dir:  filepath.Join(fixture.TestData(b), "apps"),
	}
	roots, err := packages.Load(conf, "./...")
	if err != nil {
		b.Fatal(err)
	}
	if packages.PrintErrors(roots) > 0 {
		b.Fatal("the programs do not compile")
	}
	packages.Visit(roots, nil, func(pkg *packages.Package) {
		if len(pkg.Syntax) > 0 {
			pkgs = append(pkgs, pkg)
		}
	})
	return pkgs
}

// largest returns the packages of the program that has the most bytes of source.
func largest(pkgs []*packages.Package) (most []*packages.Package) {
	programs := make(map[string][]*packages.Package)
	size := make(map[string]token.Pos)
	name := ""
	for _, pkg := range pkgs {
		program, _, _ := strings.Cut(strings.TrimPrefix(pkg.PkgPath, pkg.Module.Path+"/"), "/")
		programs[program] = append(programs[program], pkg)
		for _, file := range pkg.Syntax {
			size[program] += file.FileEnd - file.FileStart
		}
		if size[program] > size[name] {
			name = program
		}
	}
	return programs[name]
}

// cut takes the imports away that are not among the packages, because only what is loaded from source can be analyzed.
func cut(pkgs []*packages.Package) {
	own := make(map[*packages.Package]bool)
	for _, pkg := range pkgs {
		own[pkg] = true
	}
	for _, pkg := range pkgs {
		maps.DeleteFunc(pkg.Imports, func(_ string, imp *packages.Package) bool { return !own[imp] })
	}
}

type importer map[string]*types.Package

func (m importer) Import(path string) (*types.Package, error) { return m[path], nil }

// readImports returns the types of the packages that pkgs import and that are not among them.
func readImports(b *testing.B, pkgs []*packages.Package) importer {
	b.Helper()
	own := make(map[string]bool)
	for _, pkg := range pkgs {
		own[pkg.PkgPath] = true
	}
	imports := importer{"unsafe": types.Unsafe}
	fset := token.NewFileSet()
	for _, pkg := range pkgs {
		for path, imp := range pkg.Imports {
			if have := imports[imp.PkgPath]; own[imp.PkgPath] || have != nil && have.Complete() {
				continue
			}
			f, err := os.Open(imp.ExportFile)
			if err != nil {
				b.Fatalf("%s: %v", path, err)
			}
			r, err := gcexportdata.NewReader(f) //nolint:staticcheck // the go command writes archives until Go 1.28
			if err != nil {
				b.Fatalf("%s: %v", path, err)
			}
			if _, err := gcexportdata.Read(r, fset, imports, imp.PkgPath); err != nil {
				b.Fatalf("%s: %v", path, err)
			}
			f.Close()
		}
	}
	return imports
}

// typecheck checks a package against the types of imports, or where they lack one, against those that it was loaded
// with.
func typecheck(b *testing.B, pkg *packages.Package, imports importer) *types.Package {
	b.Helper()
	all := importer{"unsafe": types.Unsafe}
	for _, imp := range pkg.Types.Imports() {
		all[imp.Path()] = imp
	}
	maps.Copy(all, imports)
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Instances: make(map[*ast.Ident]types.Instance),
		Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Selections: make(map[*ast.SelectorExpr]*types.Selection),
		Scopes: make(map[ast.Node]*types.Scope), FileVersions: make(map[*ast.File]string),
	}
	conf := types.Config{Importer: all, Sizes: pkg.TypesSizes}
	checked, err := conf.Check(pkg.PkgPath, pkg.Fset, pkg.Syntax, info)
	if err != nil {
		b.Fatal(err)
	}
	return checked
}
