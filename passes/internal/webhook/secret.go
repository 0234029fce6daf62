package webhook

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"sort"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// The libraries accept an empty secret and then verify what anyone can sign. What follows finds secrets whose whole way,
// from the environment to the library, is in sight, and on which nobody looks whether there is one. One that is
// compared, tested, put on a list or given to anything that can't be followed counts as looked at.

// A secretUse is an expression whose value is the secret of a webhook.
type secretUse struct {
	arg  ast.Expr
	call *ast.CallExpr
}

// A secrecy follows secrets back through one package.
type secrecy struct {
	*checker
	g      *trace.Graph
	looked map[types.Object]bool
	// names counts how often each text stands in the package: a variable of the environment that is named twice is
	// looked at elsewhere.
	names map[string]int
	queue []secretUse
	// params and fields of this package that turn out to be secrets.
	params map[*types.Func][]int
	fields map[*types.Var]bool
	active map[types.Object]bool
	// tags are the fields with a tag of the packages that were asked for.
	tags map[*types.Package]map[*types.Var]bool
}

// An unset is what can be known of a secret.
type unset struct {
	// env is the variable that may not be set; empty is set if the secret is certainly empty.
	env   string
	empty bool
	// fn and param are the parameter that it is.
	fn    *types.Func
	param int
	// field is the field of a struct that other packages fill.
	field *types.Var
}

func (c *checker) secrets() {
	if c.graph == nil {
		return
	}
	s := &secrecy{
		checker: c, g: c.graph,
		looked: make(map[types.Object]bool), names: make(map[string]int),
		params: make(map[*types.Func][]int), fields: make(map[*types.Var]bool), active: make(map[types.Object]bool),
		tags: make(map[*types.Package]map[*types.Var]bool),
	}
	s.seed()
	if len(s.queue) == 0 && !s.holdsSettings() {
		return
	}
	s.look()
	for len(s.queue) > 0 {
		u := s.queue[0]
		s.queue = s.queue[1:]
		s.use(u)
	}
	c.secrecy = s
}

// holdsSettings reports whether the package may have facts about secrets to export.
func (s *secrecy) holdsSettings() bool { return s.index.Mentions(uses.Setting) }

// seed finds the calls that take a secret, and the fields of other packages that are one.
func (s *secrecy) seed() {
	for _, u := range s.g.Uses(lib.TakesSecret) {
		if u.Row.Of == lib.WebhookSecret && u.Row.Empty {
			s.enqueue(s.g.Arg(u.Call, u.Row.Arg), u.Call)
		}
	}
	var objs []types.Object
	for obj, f := range s.facts {
		if len(f.Secrets) > 0 {
			objs = append(objs, obj)
		}
	}
	sort.Slice(objs, func(i, j int) bool { return objs[i].Pos() < objs[j].Pos() })
	for _, obj := range objs {
		switch obj := obj.(type) {
		case *types.Func:
			for _, i := range s.facts[obj].Secrets {
				s.enqueueCalls(obj, i)
			}
		case *types.Var:
			s.enqueueDefs(obj)
		}
	}
}

func (s *secrecy) enqueue(arg ast.Expr, call *ast.CallExpr) {
	if arg != nil && !s.inTest(arg.Pos()) {
		s.queue = append(s.queue, secretUse{arg, call})
	}
}

func (s *secrecy) enqueueCalls(fn *types.Func, i int) {
	for _, call := range s.g.Calls(fn) {
		s.enqueue(s.g.Arg(call, i), call)
	}
}

func (s *secrecy) enqueueDefs(v *types.Var) {
	for _, d := range s.g.Defs(v) {
		if d.Kind == trace.Assigned {
			s.enqueue(d.Value, nil)
		}
	}
}

// use decides on one secret.
func (s *secrecy) use(u secretUse) {
	got, ok := s.resolve(u.arg, 0)
	switch {
	case !ok:
	case got.empty, got.env != "":
		s.find(Finding{Kind: EmptySecret, At: u.arg.Pos(), Name: got.env, Arg: u.arg})
	case got.fn != nil:
		if !slices.Contains(s.params[got.fn], got.param) {
			s.params[got.fn] = append(s.params[got.fn], got.param)
			s.enqueueCalls(got.fn, got.param)
		}
	case got.field != nil:
		s.fields[got.field] = true
	}
}

// resolve says what a secret can be if nobody has looked at it, and whether that is known.
func (s *secrecy) resolve(e ast.Expr, depth int) (unset, bool) {
	if depth > maxDepth || e == nil {
		return unset{}, false
	}
	e = ast.Unparen(e)
	if tv := s.pass.TypesInfo.Types[e]; tv.Value != nil {
		empty := tv.Value.Kind() == constant.String && strings.TrimPrefix(constant.StringVal(tv.Value), "whsec_") == ""
		return unset{empty: empty}, empty
	}
	switch e := e.(type) {
	case *ast.Ident:
		if v, ok := s.pass.TypesInfo.Uses[e].(*types.Var); ok {
			return s.variable(v, depth)
		}
	case *ast.SelectorExpr:
		if v, ok := s.pass.TypesInfo.Uses[e.Sel].(*types.Var); ok {
			return s.variable(v.Origin(), depth)
		}
	case *ast.CallExpr:
		return s.called(e, depth)
	}
	return unset{}, false
}

// variable resolves a variable, parameter or field.
func (s *secrecy) variable(v *types.Var, depth int) (unset, bool) {
	if s.looked[v] || s.active[v] {
		return unset{}, false
	}
	s.active[v] = true
	defer delete(s.active, v)
	if v.Pkg() != s.pass.Pkg {
		if f := s.facts[v]; f != nil && f.Unset != "" && s.names[f.Unset] == 0 {
			return unset{env: f.Unset}, true
		}
		return unset{}, false
	}
	if fn, i, ok := s.parameter(v); ok {
		if len(s.g.Defs(v)) > 0 {
			return unset{}, false
		}
		return unset{fn: fn, param: i}, true
	}
	if v.IsField() && s.tagged(v) {
		return unset{}, false
	}
	var out unset
	n := 0
	for _, d := range s.g.Defs(v) {
		if d.Kind != trace.Assigned || d.Index > 0 || d.Value == nil {
			return unset{}, false
		}
		got, ok := s.resolve(d.Value, depth+1)
		if !ok || n > 0 && got != out {
			return unset{}, false
		}
		out = got
		n++
	}
	if n == 0 && v.IsField() && v.Exported() {
		return unset{field: v}, true
	}
	return out, n > 0
}

// parameter returns the function and index of a parameter of a declared function.
func (s *secrecy) parameter(v *types.Var) (*types.Func, int, bool) {
	fn := s.g.FuncAt(v.Pos())
	if fn == nil || fn.Obj == nil {
		return nil, 0, false
	}
	ps := fn.Obj.Signature().Params()
	for i := range ps.Len() {
		if ps.At(i) == v {
			return fn.Obj, i, !fn.Obj.Signature().Variadic() || i < ps.Len()-1
		}
	}
	return nil, 0, false
}

// secretFacts exports what other packages need to know of secrets: which parameters and fields are some, and which
// fields and results hold a variable of the environment that nobody has looked at.
func (c *checker) secretFacts(fact func(types.Object) *Fact) {
	s := c.secrecy
	if s == nil {
		return
	}
	for fn, params := range s.params {
		if fn.Exported() {
			slices.Sort(params)
			fact(fn).Secrets = params
		}
	}
	for v := range s.fields {
		fact(v).Secrets = []int{-1}
	}
	if !c.index.Mentions(uses.Setting) {
		return
	}
	for id, obj := range c.pass.TypesInfo.Defs {
		switch obj := obj.(type) {
		case *types.Var:
			if !obj.Exported() || obj.Pkg() != c.pass.Pkg || !gotype.IsString(obj.Type()) || !obj.IsField() && obj.Parent() != c.pass.Pkg.Scope() {
				continue
			}
			if got, ok := s.variable(obj, 0); ok && got.env != "" {
				fact(obj).Unset = got.env
			}
		case *types.Func:
			c.unsetResult(s, id, obj, fact)
		}
	}
}

// unsetResult notes a function whose one statement returns a variable of the environment.
func (c *checker) unsetResult(s *secrecy, id *ast.Ident, fn *types.Func, fact func(types.Object) *Fact) {
	if !fn.Exported() || fn.Signature().Params().Len() > 0 || fn.Signature().Results().Len() != 1 || !gotype.IsString(fn.Signature().Results().At(0).Type()) {
		return
	}
	decl := s.decl(fn)
	if decl == nil || decl.Name != id || len(decl.Body.List) != 1 {
		return
	}
	if ret, ok := decl.Body.List[0].(*ast.ReturnStmt); ok && len(ret.Results) == 1 {
		if got, ok := s.resolve(ret.Results[0], 0); ok && got.env != "" {
			fact(fn).Unset = got.env
		}
	}
}
