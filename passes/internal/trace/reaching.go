package trace

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"
)

// reaching returns the definitions of a local variable that a use at pos can see, and whether the function can get
// there without passing any of them, as with a parameter that is replaced only if it is empty.
//
// It reads the block structure instead of a control-flow graph: an unconditional assignment before the use hides what
// stands before it, an if or switch whose branches all assign does too, and a loop brings back what stands behind.
// That is exact for code without goto, and keeps the expression that stands in the source, which SSA drops.
func (g *Graph) reaching(v *types.Var, pos token.Pos) (defs []*Def, first bool) {
	all := g.defs[v]
	use := g.FuncAt(pos)
	point, later := pos, false
	// A closure sees the variable as it is when the closure runs: like at its literal, or changed since.
	for f := use; f != nil && f.Outer != nil && !g.declares(f, v); f = f.Outer {
		if !g.assignsIn(f, all) {
			point, later = f.Node.Pos(), true
		}
	}
	cut, sure := g.lastSure(all, point)
	first = !sure
	for _, d := range all {
		switch {
		case d.At <= point && d.At >= cut:
			if !g.leaves(d.Region) || within(d.Region, point) {
				defs = append(defs, d)
			}
		case d.At > point && (later || g.loopsBack(use, d.At, point)):
			defs = append(defs, d)
		}
	}
	return withoutIdleZero(defs), first
}

// lastSure returns from where on definitions count: the last that certainly ran before point.
func (g *Graph) lastSure(all []*Def, point token.Pos) (cut token.Pos, sure bool) {
	branches := make(map[ast.Stmt]map[ast.Node]bool)
	for _, d := range all {
		if d.At > point || d.Kind != Assigned && d.Kind != Zero && d.Kind != ElementOf {
			continue
		}
		if d.Region == nil || within(d.Region, point) {
			cut, sure = d.At, true
			continue
		}
		if d.branch == nil || !within(d.branch, point) && d.branch.End() > point {
			continue
		}
		if branches[d.branch] == nil {
			branches[d.branch] = make(map[ast.Node]bool)
		}
		branches[d.branch][d.Region] = true
		if g.exhausted(d.branch, branches[d.branch]) && d.branch.Pos() > cut {
			cut, sure = d.branch.Pos(), true
		}
	}
	return cut, sure
}

func within(n ast.Node, pos token.Pos) bool { return n != nil && n.Pos() <= pos && pos <= n.End() }

// exhausted reports whether every branch of s is among regions or leaves the function.
func (g *Graph) exhausted(s ast.Stmt, regions map[ast.Node]bool) bool {
	switch s := s.(type) {
	case *ast.IfStmt:
		if s.Else == nil || !regions[s.Body] && !g.leaves(s.Body) {
			return false
		}
		return regions[s.Else] || g.leaves(s.Else) || g.exhausted(s.Else, regions)
	case *ast.SwitchStmt:
		hasDefault := false
		for _, c := range s.Body.List {
			clause, ok := c.(*ast.CaseClause)
			if !ok || !regions[clause] && !g.leaves(clause) {
				return false
			}
			hasDefault = hasDefault || clause.List == nil
		}
		return hasDefault
	}
	return false
}

// leaves reports whether a block ends by leaving: what it assigned is not seen behind it.
func (g *Graph) leaves(n ast.Node) bool {
	var list []ast.Stmt
	switch n := n.(type) {
	case *ast.BlockStmt:
		list = n.List
	case *ast.CaseClause:
		list = n.Body
	case *ast.CommClause:
		list = n.Body
	}
	if len(list) == 0 {
		return false
	}
	switch last := list[len(list)-1].(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return last.Tok == token.CONTINUE || last.Tok == token.GOTO
	case *ast.ExprStmt:
		call, ok := last.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		switch callee := typeutil.Callee(g.info, call).(type) {
		case *types.Builtin:
			return callee.Name() == "panic"
		case *types.Func:
			return g.Index.Flow().NoReturn(callee)
		}
	}
	return false
}

// loopsBack reports whether a loop leads from the definition behind the use back to it.
func (g *Graph) loopsBack(f *Func, def, use token.Pos) bool {
	for ; f != nil; f = f.Outer {
		for _, l := range f.loops {
			if within(l, def) && within(l, use) {
				return true
			}
		}
	}
	return false
}

// declares reports whether v is declared inside f: as a parameter or by a statement of it.
func (g *Graph) declares(f *Func, v *types.Var) bool {
	return f.Node.Pos() <= v.Pos() && v.Pos() <= f.Node.End()
}

func (g *Graph) assignsIn(f *Func, defs []*Def) bool {
	for _, d := range defs {
		if f.Node.Pos() <= d.At && d.At <= f.Node.End() {
			return true
		}
	}
	return false
}

// withoutIdleZero drops the zero value of a declaration without a value where something is assigned to it later: such
// a variable is declared early because its branches assign it.
func withoutIdleZero(defs []*Def) []*Def {
	if len(defs) < 2 || defs[0].Kind != Zero {
		return defs
	}
	for _, d := range defs[1:] {
		if d.Kind == Assigned {
			return defs[1:]
		}
	}
	return defs
}
