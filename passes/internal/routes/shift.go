package routes

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A shift says which fields of a struct type are not steady.
type shift uint8

const (
	// exportedOnly are those that a library can fill by reflection.
	exportedOnly shift = iota + 1
	allFields
)

// shifts notes that fields of a struct type, and of those of its fields, are not steady.
func (s *steadiness) shifts(t types.Type, which shift, depth int) {
	st := gotype.Struct(t)
	named := gotype.Named(t)
	if st == nil || named == nil || depth > maxNested || named.Obj().Pkg() == nil || !s.runs(named.Obj().Pkg()) {
		return
	}
	key := uses.Key(named.Obj())
	if key == "" || s.structs[key] >= which {
		return
	}
	s.structs[key] = which
	for f := range st.Fields() {
		s.shifts(f.Type(), exportedOnly, depth+1)
	}
}

// shifted reports whether a field of a struct type is not steady.
func (p *program) shifted(typ, field string) bool {
	switch p.shifting[typ] {
	case allFields:
		return true
	case exportedOnly:
		return ast.IsExported(field)
	}
	return false
}

// A Shifting is a struct type with fields that are not steady: what they hold can't be told from wiring code.
type Shifting struct {
	Key string
	// All is whether that goes for all of them, or for exported ones alone.
	All bool
}

// shiftingAbroad returns the struct types of a package whose values importers come to see: it makes them, or makes
// middleware from them.
func (p *program) shiftingAbroad(pkg *types.Package, k *kinds, e *exporter) []Shifting {
	seen := make(map[string]bool)
	mention := func(x *Expr) {
		if x.Op == opStruct {
			seen[x.Text] = true
		}
		if x.Op == opNew && x.Type != nil {
			seen[x.Type.Struct] = true
		}
	}
	for _, fn := range e.funcs {
		fn.each(mention)
	}
	for _, g := range e.vars {
		eachExpr([]Expr{g.Init}, mention)
	}
	for _, name := range pkg.Scope().Names() {
		fn, ok := pkg.Scope().Lookup(name).(*types.Func)
		if !ok || !k.makes(fn.Signature()) {
			continue
		}
		for param := range fn.Signature().Params().Variables() {
			if named := gotype.Named(param.Type()); named != nil {
				seen[uses.Key(named.Obj())] = true
			}
		}
	}
	var out []Shifting
	for key, which := range p.shifting {
		if seen[key] || p.given[key] {
			out = append(out, Shifting{key, which == allFields})
		}
	}
	return out
}
