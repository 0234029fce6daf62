package scatteredinit

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// order reports keys that f sets twice or after the first use.
func (c *checker) order(f *function) {
	events := slices.DeleteFunc(c.inOrder(f), func(e *event) bool { return e.started || e.deferred })
	var sets, uses []*event
	for _, e := range events {
		if place, _ := c.setsKey(e); place != "" {
			sets = append(sets, e)
		}
		if place, _ := c.usesKey(e); place != "" {
			uses = append(uses, e)
		}
	}
	if len(sets) == 0 || len(sets)+len(uses) < 2 {
		return
	}
	p := c.paths(f)
	for _, e := range sets {
		if e.in != f {
			continue // judged as an event of the literal's own
		}
		if first := c.setBefore(e, sets, uses, p); first != nil {
			c.report(report.Head(e.call), "set-twice", c.again(e, first))
			continue
		}
		if use := c.usedBefore(e, sets, uses, p); use != nil {
			c.report(report.Head(e.call), "too-late", c.late(e, use))
		}
	}
}

// setBefore returns an event that has set the key on a path to e, from another place.
func (c *checker) setBefore(e *event, sets, uses []*event, p paths) *event {
	place, _ := c.setsKey(e)
	for _, first := range sets {
		other, _ := c.setsKey(first)
		if first == e || other == place || !p.before(first, e) || c.overrides(e, first, uses, p) {
			continue
		}
		return first
	}
	return nil
}

// overrides reports whether e is a branch that replaces what first has set before anybody used it.
func (c *checker) overrides(e, first *event, uses []*event, p paths) bool {
	if e.in != first.in || e.row.Role != lib.SetsUp || first.row.Role != lib.SetsUp {
		return false
	}
	branch := slices.ContainsFunc(e.path, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.IfStmt, *ast.CaseClause:
			return !slices.Contains(first.path, n)
		}
		return false
	})
	return branch && !slices.ContainsFunc(uses, func(u *event) bool { return p.before(first, u) && p.before(u, e) })
}

// usedBefore returns an event that uses the key on a path to e on which nobody has set it.
func (c *checker) usedBefore(e *event, sets, uses []*event, p paths) *event {
	for _, use := range uses {
		if use == e || !p.before(use, e) {
			continue
		}
		if !slices.ContainsFunc(sets, func(s *event) bool { return s != e && p.before(s, use) }) && !p.before(e, use) {
			return use
		}
	}
	return nil
}

func (c *checker) again(e, first *event) string {
	what := c.symbol(e.callee)
	if e.row.Role != lib.SetsUp {
		what += " calls clerk.SetKey and"
	}
	return what + " sets Clerk's key again after " + c.Line(first.call.Pos(), e.call.Pos()) + ", without effect once the SDK is in use; set it once at start-up"
}

func (c *checker) late(e, use *event) string {
	what := c.symbol(e.callee)
	if e.row.Role != lib.SetsUp {
		what += " calls clerk.SetKey, which"
	}
	return what + " comes after " + c.symbol(use.callee) + " at " + c.Line(use.call.Pos(), e.call.Pos()) + " has taken the key that was set by then, none; set it first"
}

// initialized reports what happens in the wrong order before main runs, or twice there and in main.
func (c *checker) initialized() {
	known := len(c.inits) > 0
	for _, e := range c.start.events {
		place, _ := c.setsKey(e)
		known = known || place != ""
		if use, _ := c.usesKey(e); use != "" && !known {
			c.report(report.Head(e.call), "too-late", c.symbol(e.callee)+" takes Clerk's key while package variables are initialized, before anything has set it; call it after clerk.SetKey")
		}
	}
	var sets []*event
	for _, f := range c.funcs {
		if f == c.start || f.obj != nil && f.sig.Recv() == nil && (f.obj.Name() == "init" || f.obj.Name() == "main" && c.pass.Pkg.Name() == "main") {
			sets = append(sets, c.firstSet(f)...)
		}
	}
	slices.SortStableFunc(sets, func(a, b *event) int { return rank(a) - rank(b) })
	switch {
	case len(sets) > 0 && len(c.inits) > 0:
		c.report(report.Head(sets[0].call), "set-twice", c.symbol(sets[0].callee)+" sets Clerk's key again after the init function at "+c.inits[0]+", without effect once the SDK is in use; set it once")
	case len(sets) > 1 && sets[0].in != sets[1].in:
		c.report(report.Head(sets[1].call), "set-twice", c.again(sets[1], sets[0]))
	}
}

// firstSet returns the first event of f that sets the key.
func (c *checker) firstSet(f *function) []*event {
	for _, e := range c.inOrder(f) {
		if place, _ := c.setsKey(e); place != "" && !e.started {
			return []*event{e}
		}
	}
	return nil
}

// rank orders what runs before main by when it does.
func rank(e *event) int {
	switch {
	case e.in.node == nil:
		return 0
	case e.in.obj != nil && e.in.obj.Name() == "init":
		return 1
	}
	return 2
}

// A paths tells what can come before what in one function.
type paths struct {
	at map[token.Pos]point // by the opening parenthesis of a call
}

// A point is an instruction of a block.
type point struct {
	block *ssa.BasicBlock
	index int
}

// paths returns those of f. What its literals do counts as done where they stand.
func (c *checker) paths(f *function) paths {
	p := paths{at: make(map[token.Pos]point)}
	if f.node == nil {
		return p
	}
	fn := c.uses.Flow().Syntax(f.node)
	if fn == nil {
		return p
	}
	for _, b := range fn.Blocks {
		for i, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok {
				p.at[call.Common().Pos()] = point{b, i}
			}
		}
	}
	return p
}

// before reports whether a path leads from the call of a to that of b. It is false if that can't be told.
func (p paths) before(a, b *event) bool { return p.leads(p.where(a), p.where(b)) }

// where returns the point of an event: its call, or that of the literal it stands in.
func (p paths) where(e *event) point {
	if at, ok := p.at[e.call.Lparen]; ok {
		return at
	}
	best := token.NoPos
	for pos := range p.at {
		// The call around the literal begins last before it.
		if pos < e.call.Pos() && pos > best && e.in.node != nil && pos < e.in.node.End() {
			best = pos
		}
	}
	return p.at[best]
}

func (p paths) leads(a, b point) bool {
	if a.block == nil || b.block == nil || a == b {
		return false
	}
	if a.block == b.block && a.index < b.index {
		return true
	}
	seen := make(map[*ssa.BasicBlock]bool)
	queue := slices.Clone(a.block.Succs)
	for len(queue) > 0 {
		block := queue[0]
		queue = queue[1:]
		if block == b.block {
			return true
		}
		if !seen[block] {
			seen[block] = true
			queue = append(queue, block.Succs...)
		}
	}
	return false
}
