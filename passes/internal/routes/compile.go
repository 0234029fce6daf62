package routes

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A compiler turns the wiring code of one package into its compiled form.
type compiler struct {
	pass   *analysis.Pass
	info   *types.Info
	kinds  *kinds
	decl   ast.Node // what is being compiled, a function or a variable's specification
	lits   map[*ast.FuncLit]int
	public map[place]string
	funcs  []*Func
	vars   []*Global
	types  map[string]Type
	steady *steadiness
}

// compile compiles all functions and package variables of the package. The code of those that are followed is known.
func compile(pass *analysis.Pass, followed map[string]bool) *compiler {
	c := &compiler{
		pass: pass, info: pass.TypesInfo, kinds: newKinds(pass.Pkg, followed),
		lits: make(map[*ast.FuncLit]int), public: publicComments(pass), types: make(map[string]Type),
	}
	c.steady = steady(pass.TypesInfo, pass.Pkg, pass.Files, c.kinds, followed)
	for _, f := range pass.Files {
		if strings.HasSuffix(pass.Fset.Position(f.FileStart).Filename, "_test.go") {
			continue // what tests wire is no part of the program
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				c.funcDecl(d)
			case *ast.GenDecl:
				if d.Tok == token.VAR {
					c.varDecl(d)
				}
			}
		}
	}
	return c
}

// number returns the number of a function literal in its declaration. Most declarations have none, so they are numbered
// at the first.
func (c *compiler) number(lit *ast.FuncLit) int {
	if c.lits[lit] == 0 {
		i := 0
		for n := range ast.Preorder(c.decl) {
			if lit, ok := n.(*ast.FuncLit); ok {
				i++
				c.lits[lit] = i
			}
		}
	}
	return c.lits[lit]
}

func (c *compiler) funcDecl(d *ast.FuncDecl) {
	obj, ok := c.info.Defs[d.Name].(*types.Func)
	if !ok || d.Body == nil {
		return
	}
	key := uses.Key(obj)
	if key == "" {
		return
	}
	c.decl = d
	if obj.Name() == "init" && obj.Signature().Recv() == nil {
		key += fmt.Sprint("#", c.line(d.Pos()), c.file(d.Pos())) // a package can have many
	}
	fn := c.newFunc(key, c.nameOf(obj), d.Name.Pos())
	fn.obj = obj
	s := &scope{c: c, fn: fn, slots: make(map[types.Object]int)}
	if sig := obj.Signature(); sig.Recv() != nil {
		fn.Recv = true
	} else {
		fn.option = c.kinds.option(sig)
	}
	fn.Maker = c.kinds.makes(obj.Signature())
	s.fields(d.Recv)
	s.signature(d.Type, obj.Signature())
	fn.Body = s.block(d.Body)
	s.outside(d.Body)
	fn.Slots = len(s.slots) + s.unnamed
	c.funcs = append(c.funcs, fn)
}

func (c *compiler) varDecl(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		spec, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		c.decl = spec
		for i, name := range spec.Names {
			obj, ok := c.info.Defs[name].(*types.Var)
			if !ok {
				continue
			}
			g := &Global{keep: c.kinds.wiring(obj.Type()) || c.isTable(obj.Type()), Key: uses.Key(obj), Pkg: c.pass.Pkg.Path(), File: c.file(name.Pos()), Exported: obj.Exported()}
			fn := c.newFunc(g.Key, c.pass.Pkg.Name()+"."+name.Name, name.Pos())
			s := &scope{c: c, fn: fn, slots: make(map[types.Object]int)}
			switch {
			case len(spec.Values) == len(spec.Names):
				g.Init = s.expr(spec.Values[i])
			case len(spec.Values) == 0:
				g.Init = s.zero(obj.Type())
			}
			g.Slots = len(s.slots)
			c.vars = append(c.vars, g)
		}
	}
}

// isTable reports whether a package variable of type t can be a list of patterns or methods.
func (c *compiler) isTable(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Info()&types.IsString != 0
	}
	return false
}

// newFunc returns a Func for the declaration at pos, or a literal in it.
func (c *compiler) newFunc(key, name string, pos token.Pos) *Func {
	return &Func{
		Key: key, Name: name, Pkg: c.pass.Pkg.Path(), File: c.file(pos), Line: c.line(pos), pos: pos,
	}
}

// file returns the file of pos with its directory, as people write it: "users/routes.go".
func (c *compiler) file(pos token.Pos) string {
	name := filepath.ToSlash(c.pass.Fset.Position(pos).Filename)
	parts := strings.Split(name, "/")
	if len(parts) > 2 {
		parts = parts[len(parts)-2:]
	}
	return strings.Join(parts, "/")
}

func (c *compiler) line(pos token.Pos) int { return c.pass.Fset.Position(pos).Line }

// nameOf returns a function's name for people, "users.New" or "(*users.Handler).Delete".
func (c *compiler) nameOf(fn *types.Func) string {
	recv := fn.Signature().Recv()
	named := (*types.Named)(nil)
	if recv != nil {
		named = gotype.Named(recv.Type())
	}
	if named == nil {
		return fn.Pkg().Name() + "." + fn.Name()
	}
	star := ""
	if _, ok := types.Unalias(recv.Type()).(*types.Pointer); ok {
		star = "*"
	}
	return "(" + star + fn.Pkg().Name() + "." + named.Obj().Name() + ")." + fn.Name()
}

// A scope compiles one function.
type scope struct {
	c       *compiler
	fn      *Func
	outer   *scope
	slots   map[types.Object]int
	unnamed int // slots without an object
	// decorates is set if the function returns another one.
	decorates bool
}

// slot returns the slot of a variable that the function declares.
func (s *scope) slot(obj types.Object) int {
	if i, ok := s.slots[obj]; ok {
		return i
	}
	i := len(s.slots) + s.unnamed
	s.slots[obj] = i
	return i
}

// signature declares the parameters and results.
func (s *scope) signature(t *ast.FuncType, sig *types.Signature) {
	s.fields(t.Params)
	s.fn.Variadic = sig.Variadic()
	s.fn.Serves = s.c.kinds.serves(sig)
	s.fn.Makes = s.c.kinds.makes(sig)
	for r := range sig.Results().Variables() {
		_, ok := r.Type().Underlying().(*types.Signature)
		s.decorates = s.decorates || ok
	}
	if t.Results == nil {
		return
	}
	for _, f := range t.Results.List {
		for _, name := range f.Names {
			if obj := s.c.info.Defs[name]; obj != nil {
				s.fn.Named = append(s.fn.Named, s.slot(obj))
			} else {
				s.fn.Named = append(s.fn.Named, s.blank())
			}
		}
	}
}

// fields declares parameters, or the receiver.
func (s *scope) fields(list *ast.FieldList) {
	if list == nil {
		return
	}
	for _, f := range list.List {
		if len(f.Names) == 0 {
			s.param(f.Type, "")
			s.blank()
		}
		for _, name := range f.Names {
			s.param(f.Type, name.Name)
			if obj := s.c.info.Defs[name]; obj != nil && name.Name != "_" {
				s.slot(obj)
			} else {
				s.blank()
			}
		}
	}
}

func (s *scope) param(t ast.Expr, name string) {
	p := Param{Name: name}
	if q := s.c.kinds.param(s.c.info.TypeOf(t), name); q != nil {
		p = *q
	}
	s.fn.Params = append(s.fn.Params, p)
}

func (s *scope) blank() int {
	s.unnamed++
	return len(s.slots) + s.unnamed - 1
}
