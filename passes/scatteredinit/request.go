package scatteredinit

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// perRequest reports what f, which runs for every request, sets up.
func (c *checker) perRequest(f *function) {
	for _, e := range f.events {
		if e.target != nil && e.target.serves {
			continue // reported there
		}
		switch {
		case e.row.Role == lib.SetsUp && e.row.Of == lib.SharedBackend:
			c.setPerRequest(e, c.symbol(e.callee)+" replaces the backend that all other requests are using; call it once at start-up, or make a client")
		case e.row.Role == lib.SetsUp:
			c.setPerRequest(e, c.symbol(e.callee)+" for every request races with the others, and has no effect after the first API call; call it once at start-up")
		case e.row.Role == lib.MakesClient:
			c.makePerRequest(e)
		case e.target != nil || e.fact != nil:
			c.callPerRequest(e)
		}
	}
}

// setPerRequest reports that e sets the key or the backend, with the message if nothing keeps it from doing so each time.
func (c *checker) setPerRequest(e *event, message string) {
	switch lazy := c.lazy(e); {
	case lazy.shared != nil:
		c.report(report.Head(e.call), "unsynchronized", "two requests can run "+c.symbol(e.callee)+" at once behind this check of "+lazy.shared.Name()+"; call it once at start-up, or in sync.Once")
	case !lazy.is && !c.locked(e):
		c.report(report.Head(e.call), "per-request", message)
	}
}

func (c *checker) makePerRequest(e *event) {
	what, place, keys := c.makes(e)
	if place == "" || !c.same(e) || keys && asksForKeys(e.in) {
		return
	}
	switch lazy := c.lazy(e); {
	case lazy.shared != nil:
		c.report(report.Head(e.call), "unsynchronized", "two requests can assign "+lazy.shared.Name()+" at once behind this check; make it at start-up, or in sync.OnceValue")
	case !lazy.is:
		c.report(report.Head(e.call), "per-request", made(what, keys))
	}
}

// asksForKeys reports whether a function is there to fetch keys, going by its name: at the wish of an administrator, or to
// see whether they can be fetched.
func asksForKeys(f *function) bool {
	for ; f != nil; f = f.outer {
		if f.obj != nil && slices.ContainsFunc(stage.Words(f.obj.Name()), func(w string) bool { return fetchWords[w] }) {
			return true
		}
	}
	return false
}

var fetchWords = stage.Set("reload refresh rotate renew invalidate health healthz ready readiness readyz ping probe")

// same reports whether e makes the same thing for all requests, of one key or issuer.
func (c *checker) same(e *event) bool {
	config, ok := c.config(e)
	return ok && !c.depends(config, e.in)
}

// made is the message about what every request makes.
func made(what string, keys bool) string {
	if keys {
		return what + " fetches the keys anew for every request, which then waits for it; make the keyset once at start-up"
	}
	return what + " makes a Clerk client for every request; make it once at start-up and share it"
}

// callPerRequest reports the call of a function that sets up and is also called from elsewhere.
func (c *checker) callPerRequest(e *event) {
	name := c.symbol(e.callee)
	if place, pos := c.setsKey(e); place != "" {
		c.setPerRequest(e, name+" calls clerk.SetKey ("+c.where(place, pos, e.call.Pos())+") for every request, which races with the others; call it once at start-up")
		return
	}
	what, place, keys := c.makes(e)
	if place == "" || !c.same(e) || keys && asksForKeys(e.in) {
		return
	}
	switch lazy := c.lazy(e); {
	case lazy.shared != nil:
		c.report(report.Head(e.call), "unsynchronized", "two requests can assign "+lazy.shared.Name()+" at once behind this check; make it at start-up, or in sync.OnceValue")
	case !lazy.is && keys:
		c.report(report.Head(e.call), "per-request", name+" calls "+what+" ("+place+"), which fetches the keys, for every request; make the keyset once at start-up")
	case !lazy.is:
		c.report(report.Head(e.call), "per-request", name+" makes a Clerk client ("+place+") for every request; make it once at start-up and share it")
	}
}

// where renders a place for a message at from: its line if it is in this package.
func (c *checker) where(place string, pos, from token.Pos) string {
	if pos.IsValid() {
		return c.Line(pos, from)
	}
	return place
}

// loops reports what is set up in every round of a loop.
func (c *checker) loops(f *function) {
	for _, e := range f.events {
		body := bodyOf(e.loop)
		if body == nil || e.call.Pos() < body.Pos() || e.leavesLoop() {
			continue
		}
		place, _ := c.setsKey(e)
		switch {
		case place != "": // a backend may be replaced at any time
			c.report(report.Head(e.call), "in-loop", c.symbol(e.callee)+" in a loop: after the first API call only the first key counts; make a client with its own key each")
		case e.row.Role == lib.MakesClient && e.row.Of != lib.Keyset && !c.differs(e) && !c.lazy(e).is && !e.inSetup():
			c.report(report.Head(e.call), "in-loop", c.symbol(e.callee)+" makes the same client in every round of the loop; make it once before the loop")
		}
	}
}

// differs reports whether e makes something else in each round of its loop.
func (c *checker) differs(e *event) bool {
	config, ok := c.config(e)
	return !ok || c.varies(config, e.loop)
}

func bodyOf(loop ast.Stmt) *ast.BlockStmt {
	switch s := loop.(type) {
	case *ast.ForStmt:
		return s.Body
	case *ast.RangeStmt:
		return s.Body
	}
	return nil
}

// leavesLoop reports whether the block of e ends by leaving the loop, or a later statement of it does if there was no
// error: the loop tries again, or looks for one.
func (e *event) leavesLoop() bool {
	inside := false
	for _, n := range e.path {
		inside = inside || n == ast.Node(e.loop)
		block, ok := n.(*ast.BlockStmt)
		if !inside || !ok {
			continue
		}
		for _, s := range block.List {
			if s.End() < e.call.Pos() {
				continue
			}
			if leavesAlways(s) {
				return true
			}
		}
	}
	return false
}

// leavesAlways reports whether a statement, or one of its branches, is a break or return.
func leavesAlways(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return s.Tok == token.BREAK
	case *ast.IfStmt:
		for _, t := range s.Body.List {
			if b, ok := t.(*ast.BranchStmt); ok && b.Tok == token.BREAK {
				return true
			}
		}
	}
	return false
}

// goroutine reports the key that f sets while other goroutines may read it.
func (c *checker) goroutine(f *function) {
	if !f.concurrent() {
		return
	}
	for _, e := range f.events {
		if e.row.Role == lib.SetsUp && e.row.Of == lib.SharedKey && e.loop == nil && !c.locked(e) {
			c.report(report.Head(e.call), "unsynchronized", c.symbol(e.callee)+" in a goroutine races with the calls that read what it sets; call it before the goroutines start")
		}
	}
}

// concurrent reports whether a go statement starts f.
func (f *function) concurrent() bool {
	if f.how == started {
		return true
	}
	for _, e := range f.callers {
		if !e.started {
			return false
		}
	}
	return len(f.callers) > 0 && !f.escapes
}
