// Package flow answers questions about paths: it builds the SSA form of a package at the first question, once for all
// passes that ask. It also reads that form for them in the terms of the source: what a call names, with which receiver
// and arguments, and what a value is but for conversions.
//
// The analyzers buildssa and ctrlflow of x/tools are not used: both build every package of the program, whether a pass
// asks or not, and ctrlflow's facts make the drivers load every dependency from source.
package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"sync"

	"golang.org/x/tools/go/ssa"
)

// A Program is one package whose SSA form is built on demand. It is safe for concurrent use.
type Program struct {
	fset  *token.FileSet
	pkg   *types.Package
	files []*ast.File
	info  *types.Info

	form  func() form
	exits func() map[*types.Func]bool
}

// A form is a package in SSA form, or nothing where it could not be built.
type form struct {
	pkg *ssa.Package
	// funcs are the functions and function literals of the package, bodies those of them that have one.
	funcs  map[ast.Node]*ssa.Function
	bodies []*ssa.Function
}

// New returns the program of a type-checked package. It does no work.
func New(fset *token.FileSet, pkg *types.Package, files []*ast.File, info *types.Info) *Program {
	p := &Program{fset: fset, pkg: pkg, files: files, info: info}
	p.form = sync.OnceValue(p.build)
	p.exits = sync.OnceValue(p.findExits)
	return p
}

// Package returns the package in SSA form, nil if type errors keep it from being built.
func (p *Program) Package() *ssa.Package { return p.form().pkg }

// Func returns the SSA form of a function or method. For a function of another package it has no body; for one of
// generic code it is the generic declaration. Func returns nil for a method of an interface, for a function of another
// package that this one does not mention, or whose package it does not import, and where Package does.
func (p *Program) Func(fn *types.Func) *ssa.Function {
	pkg := p.Package()
	if pkg == nil || fn == nil {
		return nil
	}
	return pkg.Prog.FuncValue(fn.Origin())
}

// Syntax returns the SSA form of an *ast.FuncDecl or *ast.FuncLit of the package, nil for any other node and where
// Package does. Literals in the initializers of package variables are included.
func (p *Program) Syntax(node ast.Node) *ssa.Function { return p.form().funcs[node] }

// Functions returns the functions and function literals of the package that have a body, in the order of the source, a
// literal behind the function that it stands in. The first one initializes the package's variables.
func (p *Program) Functions() []*ssa.Function { return p.form().bodies }

// build makes the SSA form. The builder expects code without type errors and panics on anything else, at any depth,
// and drivers do hand over packages with errors: an editor does with every keystroke. No test of the types beforehand
// foresees all its demands, so its panics are taken to mean that there is no form. Nothing but the builder runs
// under the recovery, and the half-built program is dropped with all its locks.
func (p *Program) build() (f form) {
	defer func() {
		if recover() != nil {
			f = form{}
		}
	}()
	if !p.buildable() {
		return form{}
	}
	prog := ssa.NewProgram(p.fset, 0)
	prog.SetNoReturn(p.NoReturn)
	p.createImports(prog)
	pkg := prog.CreatePackage(p.pkg, p.files, p.info, false)
	pkg.Build()
	f = form{pkg: pkg, funcs: make(map[ast.Node]*ssa.Function)}
	f.add(pkg.Func("init"))
	for _, decl := range funcDecls(p.files) {
		if fn, ok := p.info.Defs[decl.Name].(*types.Func); ok {
			f.add(prog.FuncValue(fn))
		}
	}
	return f
}

// add files a function and the literals in it.
func (f *form) add(fn *ssa.Function) {
	if fn == nil {
		return
	}
	if node := fn.Syntax(); node != nil {
		f.funcs[node] = fn
	}
	if len(fn.Blocks) > 0 {
		f.bodies = append(f.bodies, fn)
	}
	for _, lit := range fn.AnonFuncs {
		f.add(lit)
	}
}

func funcDecls(files []*ast.File) []*ast.FuncDecl {
	var decls []*ast.FuncDecl
	for _, f := range files {
		for _, d := range f.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				decls = append(decls, fd)
			}
		}
	}
	return decls
}
