package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"
)

// A typechecker gives the packages of one program their types, each from its source or from export data.
type typechecker struct {
	fset *token.FileSet
	// source are the packages to analyze.
	source map[*packages.Package]bool
	// declared are those to read from source without the bodies of functions: the go command could not build them,
	// or they import a package of which there would otherwise be two versions.
	declared map[*packages.Package]bool
	// wanted are source, declared, and what they import. The types of all others are filled as far as export data
	// mentions them.
	wanted map[*packages.Package]bool
	done   map[*packages.Package]chan struct{}
	prog   *progress

	cpu    chan struct{} // one token for each processor
	export sync.Mutex    // gcexportdata changes the packages that it finds
	files  sync.Map      // from a file's name to its func() (*ast.File, error): variants of a package share files
}

// typecheck sets Types, and for the packages in source also Syntax, TypesInfo, Errors and IllTyped, of all that the
// matched packages reach. A package is ill-typed because of its own errors only.
func typecheck(matched []*packages.Package, source map[*packages.Package]bool, prog *progress) {
	c := &typechecker{
		fset: token.NewFileSet(), source: source, prog: prog,
		declared: make(map[*packages.Package]bool),
		wanted:   make(map[*packages.Package]bool),
		done:     make(map[*packages.Package]chan struct{}),
		cpu:      make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	packages.Visit(matched, nil, c.plan)
	var all sync.WaitGroup
	for pkg := range c.done {
		all.Go(func() { c.complete(pkg) })
	}
	all.Wait()
}

// plan decides where the package's types come from. Its imports have been planned.
func (c *typechecker) plan(pkg *packages.Package) {
	pkg.Fset = c.fset
	if pkg.PkgPath == "unsafe" {
		pkg.Types = types.Unsafe
		return
	}
	pkg.Types = types.NewPackage(pkg.PkgPath, pkg.Name)
	c.done[pkg] = make(chan struct{})

	read := c.source[pkg] || pkg.ExportFile == ""
	for _, imp := range pkg.Imports {
		read = read || c.source[imp] || c.declared[imp]
	}
	if !read {
		return
	}
	c.declared[pkg] = !c.source[pkg]
	c.wanted[pkg] = true
	for _, imp := range pkg.Imports {
		c.wanted[imp] = true
	}
}

func (c *typechecker) complete(pkg *packages.Package) {
	defer close(c.done[pkg])
	read := c.source[pkg] || c.declared[pkg]
	if read {
		c.limited(func() { c.parse(pkg) })
	}
	for _, imp := range pkg.Imports {
		if done, ok := c.done[imp]; ok {
			<-done
		}
	}
	if read {
		c.limited(func() { c.check(pkg) })
	} else if c.wanted[pkg] {
		c.limited(func() { c.readExport(pkg) })
	}
}

func (c *typechecker) limited(f func()) {
	c.cpu <- struct{}{}
	f()
	<-c.cpu
}

// parse fills Syntax with the files that could be read, broken ones as far as they go.
func (c *typechecker) parse(pkg *packages.Package) {
	for _, name := range pkg.CompiledGoFiles {
		parse, _ := c.files.LoadOrStore(name, sync.OnceValues(func() (*ast.File, error) {
			const mode = parser.AllErrors | parser.ParseComments | parser.SkipObjectResolution
			return parser.ParseFile(c.fset, name, nil, mode)
		}))
		file, err := parse.(func() (*ast.File, error))()
		if err != nil {
			pkg.Errors = append(pkg.Errors, packageErrors(err)...)
		}
		if file != nil && file.Name.Name != "" { // without a package clause, it is of no package
			pkg.Syntax = append(pkg.Syntax, file)
		}
	}
}

// check type-checks the package from its syntax.
func (c *typechecker) check(pkg *packages.Package) {
	if c.source[pkg] {
		pkg.TypesInfo = &types.Info{
			Types:        make(map[ast.Expr]types.TypeAndValue),
			Defs:         make(map[*ast.Ident]types.Object),
			Uses:         make(map[*ast.Ident]types.Object),
			Implicits:    make(map[ast.Node]types.Object),
			Instances:    make(map[*ast.Ident]types.Instance),
			Scopes:       make(map[ast.Node]*types.Scope),
			Selections:   make(map[*ast.SelectorExpr]*types.Selection),
			FileVersions: make(map[*ast.File]string),
		}
	}
	conf := &types.Config{
		Importer:         importer{pkg},
		Sizes:            pkg.TypesSizes,
		IgnoreFuncBodies: !c.source[pkg],
		Error: func(err error) {
			if err, ok := errors.AsType[types.Error](err); ok {
				pkg.TypeErrors = append(pkg.TypeErrors, err)
			}
			pkg.Errors = append(pkg.Errors, packageErrors(err)...)
		},
	}
	if pkg.Module != nil && pkg.Module.GoVersion != "" {
		conf.GoVersion = "go" + pkg.Module.GoVersion
	}
	_ = types.NewChecker(conf, c.fset, pkg.Types, pkg.TypesInfo).Files(pkg.Syntax) // conf.Error has had the error
	pkg.IllTyped = slices.ContainsFunc(pkg.Errors, func(err packages.Error) bool { return err.Kind != packages.ListError })
	if c.source[pkg] {
		c.prog.add()
	}
}

// readExport reads the package's types from the file that the compiler wrote.
func (c *typechecker) readExport(pkg *packages.Package) {
	err := func() error {
		f, err := os.Open(pkg.ExportFile)
		if err != nil {
			return err
		}
		defer f.Close()
		r, err := gcexportdata.NewReader(f) //nolint:staticcheck // the go command writes archives until Go 1.28
		if err != nil {
			return err
		}
		c.export.Lock()
		defer c.export.Unlock()
		_, err = gcexportdata.Read(r, c.fset, c.view(pkg), pkg.PkgPath)
		return err
	}()
	if err != nil {
		msg := fmt.Sprintf("cannot read what the go command compiled for %s (%v); rebuild clerkvet with the go command in use", pkg.PkgPath, err)
		pkg.Errors = append(pkg.Errors, packages.Error{Msg: msg})
	}
}

// view maps import paths to the packages that pkg's export data means by them: those it was compiled with, which are
// not the only ones of these paths if some were compiled again for a test.
func (c *typechecker) view(pkg *packages.Package) map[string]*types.Package {
	view := make(map[string]*types.Package)
	var add func(*packages.Package)
	add = func(dep *packages.Package) {
		if _, ok := view[dep.PkgPath]; !ok {
			view[dep.PkgPath] = dep.Types
			for _, imp := range dep.Imports {
				add(imp)
			}
		}
	}
	add(pkg)
	return view
}

// An importer resolves the imports of one package among those that were listed.
type importer struct{ pkg *packages.Package }

func (i importer) Import(path string) (*types.Package, error) {
	switch imp := i.pkg.Imports[path]; {
	case path == "unsafe":
		return types.Unsafe, nil
	case imp == nil:
		return nil, errors.New("it is not there, or imports this package in turn")
	case !imp.Types.Complete():
		return nil, errors.New("its types could not be read")
	default:
		return imp.Types, nil
	}
}

// packageErrors converts an error of the parser or the type checker.
func packageErrors(err error) []packages.Error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return []packages.Error{{Pos: path.Path + ":1", Msg: path.Err.Error(), Kind: packages.ParseError}}
	}
	if list, ok := errors.AsType[scanner.ErrorList](err); ok {
		list.RemoveMultiples() // the others on a line follow from the first
		var errs []packages.Error
		for _, e := range list {
			errs = append(errs, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
		}
		return errs
	}
	if e, ok := errors.AsType[types.Error](err); ok {
		msg := e.Msg
		if strings.HasPrefix(msg, "package requires newer Go version") {
			msg += ": install clerkvet again, with the Go in use"
		}
		return []packages.Error{{Pos: e.Fset.Position(e.Pos).String(), Msg: msg, Kind: packages.TypeError}}
	}
	return []packages.Error{{Msg: err.Error()}}
}
