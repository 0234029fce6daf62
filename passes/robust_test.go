package passes_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

const fixtures = "../testdata/src"

// A world type-checks sources, correct or not, against the packages of testdata/src and the standard library, and runs
// the suite on them. It stands in for a driver, because it is quick enough to do so thousands of times and knows what a
// pass may not do.
type world struct {
	fset   *token.FileSet
	std    types.Importer
	loaded map[string]*types.Package
	facts  factMap
	// pkgFacts are the facts about whole packages.
	pkgFacts map[*types.Package][]analysis.Fact
}

func newWorld() *world {
	// A stack that grows to the gigabyte of the default takes a minute to print.
	debug.SetMaxStack(64 << 20)
	fset := token.NewFileSet()
	return &world{
		fset:   fset,
		std:    importer.ForCompiler(fset, "gc", nil),
		loaded: make(map[string]*types.Package),
		facts:  make(factMap),

		pkgFacts: make(map[*types.Package][]analysis.Fact),
	}
}

// Import returns a package of testdata/src, analyzed for its facts if it is no library, or of the standard library.
func (w *world) Import(path string) (*types.Package, error) {
	if pkg, ok := w.loaded[path]; ok {
		return pkg, nil
	}
	files, err := sourceFiles(path)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return w.std.Import(path)
	}
	if passes.Known(path) {
		return w.declarations(path, files)
	}
	r := w.analyze(path, files)
	if r.failure != "" {
		return nil, fmt.Errorf("%s", r.failure)
	}
	w.loaded[path] = r.pkg
	maps.Copy(w.facts, r.facts)
	w.pkgFacts[r.pkg] = r.pkgFacts
	return r.pkg, nil
}

func (w *world) declarations(path string, files map[string][]byte) (*types.Package, error) {
	conf := types.Config{Importer: w, IgnoreFuncBodies: true}
	pkg, err := conf.Check(path, w.fset, w.parse(files, nil), nil)
	if err != nil {
		return nil, err
	}
	w.loaded[path] = pkg
	return pkg, nil
}

// parse returns the syntax of the files in the order of their names, as far as they have any. It calls fail with what
// is wrong.
func (w *world) parse(files map[string][]byte, fail func(error)) []*ast.File {
	var syntax []*ast.File
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f, err := parser.ParseFile(w.fset, name, files[name], parser.AllErrors|parser.ParseComments|parser.SkipObjectResolution)
		if err != nil && fail != nil {
			fail(err)
		}
		if f != nil {
			syntax = append(syntax, f)
		}
	}
	return syntax
}

// sourceFiles reads the files of a package of testdata/src, with the tests that belong to it. There are none if it is
// of the standard library.
func sourceFiles(path string) (map[string][]byte, error) {
	names, err := filepath.Glob(filepath.Join(fixtures, filepath.FromSlash(path), "*.go"))
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte)
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, src, parser.PackageClauseOnly)
		if err != nil {
			return nil, err
		}
		if !strings.HasSuffix(f.Name.Name, "_test") {
			files[name] = src
		}
	}
	return files, nil
}

// fixturePackages returns the import paths of all packages that the passes are tested with.
func fixturePackages(t testing.TB) []string {
	t.Helper()
	var paths []string
	for _, a := range passes.Analyzers() {
		dirs, err := filepath.Glob(filepath.Join(fixtures, a.Name+"*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, dir := range dirs {
			err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
				if err != nil || !e.IsDir() {
					return err
				}
				if names, _ := filepath.Glob(filepath.Join(name, "*.go")); len(names) > 0 {
					rel, err := filepath.Rel(fixtures, name)
					paths = append(paths, filepath.ToSlash(rel))
					return err
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(paths) == 0 {
		t.Fatal("there are no fixtures")
	}
	return paths
}

// A report is what the suite does with one package.
type report struct {
	pkg    *types.Package
	syntax []*ast.File
	// errors are those of the source.
	errors   []error
	findings []found
	facts    factMap
	pkgFacts []analysis.Fact
	// failure says what a pass did that it must never do, "" if nothing.
	failure string
}

// A factMap holds facts by the object that they are about.
type factMap map[types.Object][]analysis.Fact

type found struct {
	pass *analysis.Analyzer
	analysis.Diagnostic
}

// analyze runs the suite on the package that consists of the files, by name.
func (w *world) analyze(path string, files map[string][]byte) *report {
	r, info := w.check(path, files)
	w.run(r, info, files)
	return r
}

// check parses and type-checks the package, as far as that is possible.
func (w *world) check(path string, files map[string][]byte) (*report, *types.Info) {
	r := &report{facts: make(factMap)}
	fail := func(err error) { r.errors = append(r.errors, err) }
	r.syntax = w.parse(files, fail)
	info := &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Instances:    make(map[*ast.Ident]types.Instance),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		Scopes:       make(map[ast.Node]*types.Scope),
		FileVersions: make(map[*ast.File]string),
	}
	conf := types.Config{Importer: w, Error: fail, FakeImportC: true}
	r.pkg, _ = conf.Check(path, w.fset, r.syntax, info)
	return r, info
}

// run runs the passes on a package one after the other, each after those that it requires.
func (w *world) run(r *report, info *types.Info, files map[string][]byte) {
	results := make(map[*analysis.Analyzer]any)
	var visit func(*analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if _, done := results[a]; done || r.failure != "" {
			return
		}
		for _, req := range a.Requires {
			visit(req)
		}
		pass := w.pass(a, r, files)
		pass.TypesInfo, pass.ResultOf = info, results
		results[a] = r.call(a, pass)
	}
	for _, a := range passes.Analyzers() {
		visit(a)
	}
}

// call runs one pass and notes if it fails.
func (r *report) call(a *analysis.Analyzer, pass *analysis.Pass) (result any) {
	defer func() {
		if p := recover(); p != nil {
			r.failure = fmt.Sprintf("%s: panic: %v\n%s", a.Name, p, debug.Stack())
		}
	}()
	result, err := a.Run(pass)
	switch {
	case err != nil:
		r.failure = fmt.Sprintf("%s: %v", a.Name, err)
	case a.ResultType != nil && reflect.TypeOf(result) != a.ResultType:
		r.failure = fmt.Sprintf("%s: result is a %T, want a %v", a.Name, result, a.ResultType)
	}
	return result
}

func (w *world) pass(a *analysis.Analyzer, r *report, files map[string][]byte) *analysis.Pass {
	return &analysis.Pass{
		Analyzer: a, Fset: w.fset, Files: r.syntax, Pkg: r.pkg, TypesSizes: types.SizesFor("gc", "amd64"),
		Report: func(d analysis.Diagnostic) { r.findings = append(r.findings, found{a, d}) },
		ReadFile: func(name string) ([]byte, error) {
			src, ok := files[name]
			if !ok {
				return nil, fs.ErrNotExist
			}
			return src, nil
		},
		ExportObjectFact: func(obj types.Object, f analysis.Fact) {
			if obj == nil || obj.Pkg() != r.pkg {
				panic(fmt.Sprintf("fact about %v, which is not of the package", obj))
			}
			r.facts[obj] = append(r.facts[obj], recode(f))
		},
		ImportObjectFact: func(obj types.Object, f analysis.Fact) bool {
			return find(slices.Concat(r.facts[obj], w.facts[obj]), f)
		},
		ExportPackageFact: func(f analysis.Fact) { r.pkgFacts = append(r.pkgFacts, recode(f)) },
		ImportPackageFact: func(pkg *types.Package, f analysis.Fact) bool { return find(w.pkgFacts[pkg], f) },
		AllPackageFacts: func() (all []analysis.PackageFact) {
			for pkg, fs := range w.pkgFacts {
				for _, f := range fs {
					all = append(all, analysis.PackageFact{Package: pkg, Fact: f})
				}
			}
			return all
		},
		AllObjectFacts: func() (all []analysis.ObjectFact) {
			for _, m := range []factMap{w.facts, r.facts} {
				for obj, fs := range m {
					for _, f := range fs {
						all = append(all, analysis.ObjectFact{Object: obj, Fact: f})
					}
				}
			}
			return all
		},
	}
}

// find copies the fact of f's type to f.
func find(facts []analysis.Fact, f analysis.Fact) bool {
	for _, have := range facts {
		if reflect.TypeOf(have) == reflect.TypeOf(f) {
			reflect.ValueOf(f).Elem().Set(reflect.ValueOf(have).Elem())
			return true
		}
	}
	return false
}

// recode sends a fact through the encoding that separates packages under go vet.
func recode(f analysis.Fact) analysis.Fact {
	text := encode(f)
	out := reflect.New(reflect.TypeOf(f).Elem()).Interface().(analysis.Fact)
	if err := gob.NewDecoder(bytes.NewReader(text)).Decode(out); err != nil {
		panic(err)
	}
	if !bytes.Equal(encode(out), text) {
		panic(fmt.Sprintf("fact %v is not encoded as it was decoded", f))
	}
	return out
}

func encode(f analysis.Fact) []byte {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(f); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// forget makes room in the file set for the next variant of the same files.
func (w *world) forget(r *report) {
	for _, f := range r.syntax {
		w.fset.RemoveFile(w.fset.File(f.FileStart))
	}
}

// text renders all that a driver could print, with positions that do not depend on what was analyzed before.
func (r *report) text(fset *token.FileSet) string {
	var b strings.Builder
	for _, f := range r.findings {
		fmt.Fprintf(&b, "%s-%s %s/%s %s %s\n", fset.Position(f.Pos), fset.Position(f.End), f.pass.Name, f.Category, f.Message, f.URL)
		for _, fix := range f.SuggestedFixes {
			fmt.Fprintf(&b, "\t%s", fix.Message)
			for _, e := range fix.TextEdits {
				fmt.Fprintf(&b, " %s-%s %q", fset.Position(e.Pos), fset.Position(e.End), e.NewText)
			}
			b.WriteString("\n")
		}
	}
	var lines []string
	for obj, fs := range r.facts {
		for _, f := range fs {
			lines = append(lines, fmt.Sprintf("%s %s %v %x\n", fset.Position(obj.Pos()), obj, f, encode(f)))
		}
	}
	slices.Sort(lines)
	for _, f := range r.pkgFacts {
		lines = append(lines, fmt.Sprintf("package %v %x\n", f, encode(f)))
	}
	return b.String() + strings.Join(lines, "")
}
