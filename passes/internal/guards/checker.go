package guards

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A checker looks at one package.
type checker struct {
	pass   *analysis.Pass
	index  *uses.Index
	prog   *flow.Program
	facts  map[string]map[funcName]*Summary // by import path
	abroad []PackageFact                    // facts
	// answering has the summaries of those functions of other packages of which is known only that they compute. To the
	// analysis that makes them no functions that were followed.
	answering map[string]map[funcName]*Summary
	others    map[*types.Func]*Summary // the functions of other packages, by imported
	lax       map[string][]string      // as in PackageFact
	rowsOf    map[*types.Func][]lib.Row

	funcs       []*ssa.Function // in the order of the source
	names       map[*ssa.Function]funcName
	byName      map[funcName]*ssa.Function
	made        map[*ssa.Function]*ssa.MakeClosure // where a literal becomes a value
	syntax      map[token.Pos]ast.Expr             // by the position that an instruction has
	inField     map[*types.Var][]ssa.Value         // what the package stores in fields
	inGlobal    map[*ssa.Global][]ssa.Value
	impls       map[*types.Func]*types.Func
	bindings    map[string]string // the types that are used for interfaces
	ownBindings []Binding         // those of this package
	wirings     map[*Summary]*Summary

	places    map[Identity]int
	placeList [endNeeds]Identity
	answerIDs map[answer]Identity

	// given are the conditions of functions about their parameters, special the summaries for calls that decide some,
	// and assuming the conditions about how a function was made of which it is assumed for now how they turn out.
	given    map[*ssa.Function][]paramCondition
	special  map[specialKey]*Summary
	assuming map[mode.Condition]bool

	flows     map[*ssa.Function]*flowOf
	summaries map[*ssa.Function]*Summary
	origins   map[ssa.Value]Target
	taints    map[ssa.Value]taint
	loads     map[loadOf][]store
	inquiries map[ssa.Value]inquiry
	computing map[*ssa.Function]bool
	openings  map[*ssa.Function][]opening
	problems  []Problem
}

// A funcName names a function of a package, or a literal in it, by its number; the bodies of loops have negative ones.
type funcName struct {
	name string
	lit  int
}

// collect finds the functions of the package, in the order of the source, and what they store.
func (c *checker) collect() {
	for _, f := range c.pass.Files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				fn, ok := c.pass.TypesInfo.Defs[d.Name].(*types.Func)
				if !ok || d.Body == nil {
					continue
				}
				c.add(c.prog.Func(fn), funcName{name: nameOf(fn)})
				c.addLits(d, nameOf(fn))
				c.addLoops(c.prog.Func(fn), nameOf(fn))
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if vs, ok := spec.(*ast.ValueSpec); ok && len(vs.Names) > 0 {
						c.addLits(vs, vs.Names[0].Name)
					}
				}
			}
		}
	}
	c.eachFunction(c.collectFrom)
	c.collectBindings()
}

// eachFunction calls f for the functions of the package and for the code that sets its variables.
func (c *checker) eachFunction(f func(*ssa.Function)) {
	for _, fn := range c.funcs {
		f(fn)
	}
	if init := c.prog.Package().Func("init"); init != nil {
		f(init)
	}
}

// nameOf returns the name of a declared function: "Delete", "(*Handler).Delete".
func nameOf(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	star := ""
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		star, t = "*", types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return "(" + star + n.Obj().Name() + ")." + fn.Name()
	}
	return fn.Name()
}

// add notes a function that has a body.
func (c *checker) add(fn *ssa.Function, name funcName) {
	if fn == nil || len(fn.Blocks) == 0 || c.names[fn] != (funcName{}) {
		return
	}
	c.funcs = append(c.funcs, fn)
	c.names[fn] = name
	c.byName[name] = fn
}

// addLits notes the literals of a declaration by their number.
func (c *checker) addLits(decl ast.Node, name string) {
	n := 0
	ast.Inspect(decl, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			n++
			c.add(c.prog.Syntax(node), funcName{name, n})
		case *ast.CallExpr:
			c.syntax[node.Lparen] = node
		case *ast.BinaryExpr:
			c.syntax[node.OpPos] = node
		case *ast.SelectorExpr:
			c.syntax[node.Sel.Pos()] = node
		case *ast.IndexExpr:
			c.syntax[node.Lbrack] = node
		case *ast.TypeAssertExpr:
			c.syntax[node.Lparen] = node
		}
		return true
	})
}

// addLoops notes the bodies of loops over functions, which are literals to the analysis though not to the reader.
func (c *checker) addLoops(fn *ssa.Function, name string) {
	if fn == nil {
		return
	}
	n := 0
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		for _, lit := range fn.AnonFuncs {
			if _, loop := lit.Syntax().(*ast.RangeStmt); loop {
				n--
				c.add(lit, funcName{name, n})
			}
			add(lit)
		}
	}
	add(fn)
}

// collectFrom notes the closures that a function makes, and what it stores in fields and variables of the package.
func (c *checker) collectFrom(fn *ssa.Function) {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.MakeClosure:
				if lit, ok := instr.Fn.(*ssa.Function); ok {
					c.made[lit] = instr
				}
			case *ssa.Store:
				switch addr := instr.Addr.(type) {
				case *ssa.FieldAddr:
					if f := field(addr.X, addr.Field); f != nil {
						c.inField[f.Origin()] = append(c.inField[f.Origin()], instr.Val)
					}
				case *ssa.Global:
					c.inGlobal[addr] = append(c.inGlobal[addr], instr.Val)
				}
			}
		}
	}
}

// serves returns the framework of which a function is a handler, 0 if it is none.
func (c *checker) serves(fn *ssa.Function) lib.Kind { return handler.Of(c.index, fn.Signature) }

// carrier returns the framework whose request, response or context has type t, 0 if none does.
func (c *checker) carrier(t types.Type) lib.Kind {
	if k := handler.Framework(c.index, t); k != 0 {
		return k
	}
	if pkg, name := typeName(t); pkg == "net/http" && name == "ResponseWriter" {
		return lib.ServesHTTP
	}
	return 0
}

// forget drops what only the making of summaries needs.
func (c *checker) forget() {
	c.flows, c.origins, c.taints, c.loads, c.inquiries = nil, nil, nil, nil, nil
	c.made, c.syntax, c.inField, c.inGlobal = nil, nil, nil, nil
	c.given, c.special = nil, nil
}
