package uncheckedclaims

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A program is the SSA form of a package with the cross-references that following a value takes.
type program struct {
	flow    *flow.Program
	funcs   []*ssa.Function
	syntax  map[token.Pos]*ast.CallExpr // by the opening parenthesis
	calls   map[token.Pos]ssa.CallInstruction
	callers map[*ssa.Function][]ssa.CallInstruction
	invokes map[string][]ssa.CallInstruction // calls of interface methods, by name
	makes   map[*ssa.Function][]*ssa.MakeClosure
	reads   map[*types.Var][]ssa.Value // fields
	loads   map[*ssa.Global][]ssa.Value
	asserts []*ssa.TypeAssert
	fetch   map[*ssa.Function]bool
}

// newProgram returns nil if the package can't be built.
func newProgram(pass *analysis.Pass, f *flow.Program) *program {
	pkg := f.Package()
	if pkg == nil {
		return nil
	}
	p := &program{
		flow:    f,
		syntax:  make(map[token.Pos]*ast.CallExpr),
		calls:   make(map[token.Pos]ssa.CallInstruction),
		callers: make(map[*ssa.Function][]ssa.CallInstruction),
		invokes: make(map[string][]ssa.CallInstruction),
		makes:   make(map[*ssa.Function][]*ssa.MakeClosure),
		reads:   make(map[*types.Var][]ssa.Value),
		loads:   make(map[*ssa.Global][]ssa.Value),
	}
	if init := pkg.Func("init"); init != nil {
		p.funcs = append(p.funcs, init)
	}
	for _, file := range pass.Files {
		if strings.HasSuffix(pass.Fset.File(file.FileStart).Name(), "_test.go") {
			continue // what tests check, the program does not
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl, *ast.FuncLit:
				if fn := f.Syntax(n); fn != nil {
					p.funcs = append(p.funcs, fn)
				}
			case *ast.CallExpr:
				p.syntax[n.Lparen] = n
			}
			return true
		})
	}
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				p.index(instr)
			}
		}
	}
	return p
}

func (p *program) index(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		p.calls[instr.Common().Pos()] = instr
		if m := instr.Common().Method; m != nil {
			p.invokes[m.Name()] = append(p.invokes[m.Name()], instr)
		}
		if fn := callee(instr.Common()); fn != nil {
			p.callers[fn] = append(p.callers[fn], instr)
		}
	case *ssa.MakeClosure:
		if fn, ok := instr.Fn.(*ssa.Function); ok {
			p.makes[fn] = append(p.makes[fn], instr)
		}
	case *ssa.FieldAddr:
		if f := fieldVar(instr.X.Type(), instr.Field); f != nil {
			p.reads[f] = append(p.reads[f], instr)
		}
	case *ssa.Field:
		if f := fieldVar(instr.X.Type(), instr.Field); f != nil {
			p.reads[f] = append(p.reads[f], instr)
		}
	case *ssa.UnOp:
		if g, ok := instr.X.(*ssa.Global); ok {
			p.loads[g] = append(p.loads[g], instr)
		}
	case *ssa.TypeAssert:
		p.asserts = append(p.asserts, instr)
	}
}

// callersOf returns the calls of fn in the package, with those through an interface that fn's receiver implements.
func (p *program) callersOf(fn *ssa.Function) []ssa.CallInstruction {
	calls := p.callers[fn]
	recv := fn.Signature.Recv()
	if recv == nil {
		return calls
	}
	calls = calls[:len(calls):len(calls)]
	for _, call := range p.invokes[fn.Name()] {
		if iface, ok := call.Common().Value.Type().Underlying().(*types.Interface); ok && types.Implements(recv.Type(), iface) {
			calls = append(calls, call)
		}
	}
	return calls
}

// callee returns the function that is called, nil if that is not known. Of a generic function it is the declaration.
func callee(call *ssa.CallCommon) *ssa.Function {
	fn := call.StaticCallee()
	if fn != nil && fn.Origin() != nil {
		return fn.Origin()
	}
	return fn
}

// fieldVar returns the declaration of field i of t, or of what t points to.
func fieldVar(t types.Type, i int) *types.Var {
	st := gotype.Struct(t)
	if st == nil || i >= st.NumFields() {
		return nil
	}
	return st.Field(i).Origin()
}

// tagOf returns the tag of field i of t, or of what t points to.
func tagOf(t types.Type, i int) string {
	if st := gotype.Struct(t); st != nil && i < st.NumFields() {
		return st.Tag(i)
	}
	return ""
}

// arguments returns the receiver of a call, nil if it has none, and its arguments.
func arguments(call *ssa.CallCommon) (recv ssa.Value, args []ssa.Value) {
	if call.IsInvoke() {
		return call.Value, call.Args
	}
	if call.Signature().Recv() != nil && len(call.Args) > 0 {
		return call.Args[0], call.Args[1:]
	}
	return nil, call.Args
}

// function returns the SSA form of a function value of this package, nil if it is none.
func (p *program) function(lit ast.Expr, obj types.Object) *ssa.Function {
	var fn *ssa.Function
	if l, ok := lit.(*ast.FuncLit); ok {
		fn = p.flow.Syntax(l)
	} else if o, ok := obj.(*types.Func); ok {
		fn = p.flow.Func(o)
	}
	if fn == nil || len(fn.Blocks) == 0 {
		return nil
	}
	return fn
}

// roots returns where the storage behind a pointer comes from: what it is converted from, and what captured variables
// are bound to.
func (p *program) roots(v ssa.Value) []ssa.Value {
	var out []ssa.Value
	seen := make(map[ssa.Value]bool)
	var walk func(ssa.Value)
	walk = func(v ssa.Value) {
		if v == nil || seen[v] {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.MakeInterface:
			walk(v.X)
		case *ssa.ChangeInterface:
			walk(v.X)
		case *ssa.ChangeType:
			walk(v.X)
		case *ssa.TypeAssert:
			walk(v.X)
		case *ssa.Phi:
			for _, e := range v.Edges {
				walk(e)
			}
		case *ssa.UnOp:
			out = append(out, v)
			walk(v.X)
		case *ssa.FieldAddr:
			out = append(out, v)
			walk(v.X)
		case *ssa.FreeVar:
			out = append(out, v)
			fn := v.Parent()
			for i, f := range fn.FreeVars {
				if f != v {
					continue
				}
				for _, m := range p.makes[fn] {
					walk(m.Bindings[i])
				}
			}
		case *ssa.Slice: // variadic arguments
			if array, ok := v.X.(*ssa.Alloc); ok {
				for _, ref := range *array.Referrers() {
					if at, ok := ref.(*ssa.IndexAddr); ok {
						for _, r := range *at.Referrers() {
							if st, ok := r.(*ssa.Store); ok && st.Addr == at {
								walk(st.Val)
							}
						}
					}
				}
			}
		default:
			out = append(out, v)
		}
	}
	walk(v)
	return out
}
