package scatteredinit

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// early reports keys that are read before the file that holds them.
func (c *checker) early() {
	flow := c.pass.ResultOf[trace.Analyzer].(*trace.Result)
	for _, a := range flow.Arrivals {
		if a.Sink.Row.Role != lib.TakesSecret || a.Sink.Row.Of != lib.ClerkKey || a.Kind != trace.Env || a.Expr == nil {
			continue
		}
		read, ok := ast.Unparen(a.Expr).(*ast.CallExpr)
		if !ok || c.InTest(read.Pos()) {
			continue
		}
		kind, reader := c.reads(read, a.Name)
		if kind == 0 {
			continue
		}
		if load := c.loadedAfter(read, kind, reader, 0); load != nil {
			c.report(read, "too-late", "Clerk's key is read before "+c.symbol(load.callee)+" at "+c.Line(load.call.Pos(), read.Pos())+" has loaded it, so it is empty; load first")
		}
	}
}

// reads returns where a call looks that reads the setting of that name.
func (c *checker) reads(call *ast.CallExpr, name string) (lib.Kind, *types.Package) {
	obj := c.graph.Callee(call)
	if obj == nil || obj.Pkg() == nil {
		return 0, nil
	}
	switch path := obj.Pkg().Path(); {
	case path == "os" || path == "syscall":
		return lib.IntoEnvironment, nil
	case !c.uses.KnownObject(obj):
		if name == "" || name != strings.ToUpper(name) {
			return 0, nil // a helper that may read a flag
		}
		return lib.IntoEnvironment, nil
	}
	for _, row := range c.uses.Rows(obj) {
		if row.Role == lib.ReadsEnv {
			return lib.IntoLibrary, obj.Pkg()
		}
	}
	return 0, nil
}

// loadedAfter returns the event that loads settings after the call has read one, nil if there is none, or if settings
// may have been loaded before.
func (c *checker) loadedAfter(read *ast.CallExpr, kind lib.Kind, reader *types.Package, depth int) *event {
	f := c.at(read.Pos())
	if kind == lib.IntoEnvironment && c.dotenv || kind == lib.IntoLibrary && c.binds() || depth > maxCallers {
		return nil
	}
	if f == nil || f == c.start {
		return c.loadAnywhere(kind, reader)
	}
	if f.serves {
		return nil
	}
	p := c.paths(f)
	at := &event{call: read, in: f}
	var after *event
	for _, e := range c.inOrder(f) {
		if k, loader := c.loadsFrom(e); k != kind || reader != nil && loader != reader {
			continue
		}
		switch {
		case e.call == read, p.before(e, at):
			return nil
		case after == nil && p.before(at, e):
			after = e
		}
	}
	if after != nil || f.obj == nil || f.escapes && f.obj.Name() != "main" || len(f.callers) == 0 {
		return after
	}
	// A helper reads it: each of its callers must load too late.
	for _, caller := range f.callers {
		if after = c.loadedAfter(caller.call, kind, reader, depth+1); after == nil {
			return nil
		}
	}
	return after
}

// maxCallers bounds how many helpers stand between a read and the function that loads.
const maxCallers = 3

// at returns the function around pos, the initializers if there is none.
func (c *checker) at(pos token.Pos) *function {
	var best *function
	for _, f := range c.funcs {
		if f.node != nil && f.node.Pos() <= pos && pos < f.node.End() && (best == nil || f.node.Pos() > best.node.Pos()) {
			best = f
		}
	}
	if best == nil {
		return c.start
	}
	return best
}

// loadAnywhere returns an event of the package's functions that loads settings, in main if there is one: variables are
// initialized before.
func (c *checker) loadAnywhere(kind lib.Kind, reader *types.Package) (found *event) {
	for _, f := range c.funcs {
		for _, e := range f.events {
			k, loader := c.loadsFrom(e)
			switch {
			case k != kind || reader != nil && loader != reader || f.serves:
			case f == c.start:
				return nil
			case found == nil || f.obj != nil && f.obj.Name() == "main":
				found = e
			}
		}
	}
	return found
}

// binds reports whether settings come from the environment too.
func (c *checker) binds() bool {
	for _, f := range c.funcs {
		if slices.ContainsFunc(f.events, func(e *event) bool { return e.row.Role == lib.BindsEnv }) {
			return true
		}
	}
	return false
}
