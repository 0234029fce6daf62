package routes

import (
	"fmt"
	"go/ast"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A Fact is the compiled wiring code of a package, with that of other packages that it calls: an importer may not
// see those.
type Fact struct {
	Funcs []*Func
	Vars  []*Global
	Types []Type
	// Judged are the places of routes whose trees were complete in their package: an importer that runs the function
	// that serves them has nothing to add. Seen are those that were handed out but could be followed.
	Judged, Seen []string
	// Shifting are struct types that hold what can't be told from this code.
	Shifting []Shifting
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}

// String says how much code there is.
func (f *Fact) String() string {
	return fmt.Sprintf("wiring: %d functions, %d variables", len(f.Funcs), len(f.Vars))
}

// export writes down the code that importers can come to run.
func (p *program) export(pass *analysis.Pass, c *compiler, routes []Route) {
	e := exporter{prog: p, funcs: make(map[string]*Func), vars: make(map[string]*Global), types: make(map[string]Type)}
	for _, fn := range c.funcs {
		if len(fn.Body) > 0 || fn.Serves || fn.Makes {
			if fn.obj == nil || fn.Recv || ast.IsExported(fn.obj.Name()) {
				e.add(fn.Key)
			}
		}
	}
	for _, g := range c.vars {
		if g.Exported {
			e.addVar(g.Key)
		}
	}
	if len(e.funcs) == 0 && len(e.vars) == 0 {
		return
	}
	fact := new(Fact)
	for _, r := range routes {
		switch {
		case !r.followed():
		case r.HandedOut:
			p.seen[routeKey(pass.Pkg.Path(), c.place(r))] = true
		default:
			p.judged[routeKey(pass.Pkg.Path(), c.place(r))] = true
		}
	}
	fact.Judged, fact.Seen = slices.Sorted(maps.Keys(p.judged)), slices.Sorted(maps.Keys(p.seen))
	for _, fn := range e.funcs {
		fact.Funcs = append(fact.Funcs, fn)
	}
	for _, g := range e.vars {
		fact.Vars = append(fact.Vars, g)
	}
	for _, t := range e.types {
		fact.Types = append(fact.Types, t)
	}
	fact.Shifting = p.shiftingAbroad(pass.Pkg, c.kinds, &e)
	slices.SortFunc(fact.Shifting, func(a, b Shifting) int { return strings.Compare(a.Key, b.Key) })
	slices.SortFunc(fact.Funcs, func(a, b *Func) int { return strings.Compare(a.Key, b.Key) })
	slices.SortFunc(fact.Vars, func(a, b *Global) int { return strings.Compare(a.Key, b.Key) })
	slices.SortFunc(fact.Types, func(a, b Type) int { return strings.Compare(a.Key, b.Key) })
	pass.ExportPackageFact(fact)
}

// followed reports whether all of a route is known.
func (r Route) followed() bool {
	return r.Unknown == "" && !slices.ContainsFunc(r.Chain, func(s Step) bool { return s.Unknown })
}

// routeKey identifies a route of a package.
func routeKey(pkg, place string) string { return pkg + " " + place }

// place returns where a route is registered, also if that is in the package at hand.
func (c *compiler) place(r Route) string {
	if r.Place != "" {
		return r.Place
	}
	return fmt.Sprint(c.file(r.Pos), ":", c.line(r.Pos))
}

// An exporter gathers code and all that it refers to.
type exporter struct {
	prog  *program
	funcs map[string]*Func
	vars  map[string]*Global
	types map[string]Type
	// methods are the keys of all methods by their type.
	methods map[string][]string
}

func (e *exporter) add(key string) {
	fn := e.prog.funcs[key]
	if fn == nil || e.funcs[key] != nil {
		return
	}
	e.funcs[key] = fn
	fn.each(e.refer)
}

func (e *exporter) addVar(key string) {
	g := e.prog.vars[key]
	if g == nil || e.vars[key] != nil {
		return
	}
	e.vars[key] = g
	eachExpr([]Expr{g.Init}, e.refer)
}

// refer adds what an expression refers to.
func (e *exporter) refer(x *Expr) {
	switch x.Op {
	case opFunc, opMethod:
		e.add(x.Text)
	case opGlobal:
		e.addVar(x.Text)
	case opStruct, opConvert:
		e.addType(x.Text)
	case opNew:
		if x.Type != nil {
			e.addType(x.Type.Struct)
		}
	}
}

// addType adds a type with its methods: any of them may be called through an interface.
func (e *exporter) addType(key string) {
	if t, ok := e.prog.types[key]; ok {
		e.types[key] = t
	}
	if e.methods == nil {
		e.methods = make(map[string][]string)
		for k, fn := range e.prog.funcs {
			if fn.Recv {
				typ := typeOfMethod(k)
				e.methods[typ] = append(e.methods[typ], k)
			}
		}
	}
	for _, k := range e.methods[key] {
		e.add(k)
	}
}
