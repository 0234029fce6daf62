package secretleak

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// tokensFromURL reports tokens that are read from the query of a request and then verified.
func (c *checker) tokensFromURL() {
	w := &tokenWalk{c: c, seen: make(map[ast.Expr]bool)}
	for _, u := range c.graph.Uses(lib.VerifiesToken) {
		fn, ok := c.graph.Callee(u.Call).(*types.Func)
		w.other = !ok || uses.AreaOf(fn.Pkg().Path()) != lib.Clerk
		w.from(c.graph.Arg(u.Call, u.Row.Arg), 0)
	}
	w.other = false
	for _, u := range c.graph.Uses(lib.TokenExtractor) {
		w.results(c.graph.Arg(u.Call, u.Row.Arg))
	}
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		v, ok := obj.(*types.Var)
		if !ok {
			return
		}
		for _, row := range rows {
			if row.Role == lib.SessionOption && (row.Of == lib.OptionToken || row.Of == lib.OptionExtractor) {
				for _, d := range c.graph.Defs(v) {
					if row.Of == lib.OptionToken {
						w.from(d.Value, 0)
					} else {
						w.results(d.Value)
					}
				}
			}
		}
	})
}

// A tokenWalk follows tokens back to the request.
type tokenWalk struct {
	c    *checker
	seen map[ast.Expr]bool
	// other is whether a library that is not Clerk's verifies the token: it may be one of the program's own that is
	// sent by mail.
	other bool
}

func (w *tokenWalk) from(e ast.Expr, depth int) {
	if e == nil || depth > maxDepth || w.seen[e] {
		return
	}
	e = ast.Unparen(e)
	w.seen[e] = true
	c := w.c
	switch e := e.(type) {
	case *ast.Ident:
		v, ok := c.info.Uses[e].(*types.Var)
		if !ok {
			return
		}
		for _, d := range c.graph.Defs(v) {
			if d.Kind == trace.Assigned && d.Index == 0 {
				w.from(d.Value, depth+1)
			}
		}
		w.param(v, depth)
	case *ast.CallExpr:
		w.call(e, depth)
	case *ast.UnaryExpr:
		w.from(e.X, depth+1)
	}
}

// param follows a parameter to the calls of its function.
func (w *tokenWalk) param(v *types.Var, depth int) {
	f := w.c.graph.FuncAt(v.Pos())
	if f == nil || f.Obj == nil {
		return
	}
	ps := f.Obj.Signature().Params()
	for i := range ps.Len() {
		if ps.At(i) == v {
			for _, call := range w.c.graph.Calls(f.Obj) {
				w.from(w.c.graph.Arg(call, i), depth+1)
			}
		}
	}
}

func (w *tokenWalk) call(call *ast.CallExpr, depth int) {
	c := w.c
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok {
		return
	}
	for _, row := range c.uses.Rows(fn) {
		switch row.Role {
		case lib.ReadsQuery:
			name := c.text(c.graph.Arg(call, row.Arg))
			if asParameter.MatchString("?"+name+"=") && (!w.other || !strings.EqualFold(name, "token")) {
				c.readFromURL(call)
			}
			return
		case lib.PassesOn:
			for i := range call.Args {
				if row.Arg == i || row.Arg == lib.Every {
					w.from(call.Args[i], depth+1)
				}
			}
		}
	}
	if fn.Pkg() == c.pass.Pkg {
		if f := c.graph.FuncAt(fn.Pos()); f != nil && f.Obj == fn {
			w.returned(f, depth)
		}
	}
}

// returned follows what a function returns first.
func (w *tokenWalk) returned(f *trace.Func, depth int) {
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) > 0 {
				w.from(n.Results[0], depth+1)
			}
		}
		return true
	})
}

// results follows what a function that extracts tokens returns.
func (w *tokenWalk) results(e ast.Expr) {
	if e == nil {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		if f := w.c.graph.FuncAt(e.Body.Pos()); f != nil {
			w.returned(f, 0)
		}
	case *ast.Ident, *ast.SelectorExpr:
		for _, o := range w.c.graph.Origins(e) {
			if fn, ok := o.Obj.(*types.Func); ok && o.Kind == trace.FuncValue {
				if f := w.c.graph.FuncAt(fn.Pos()); f != nil && f.Obj == fn {
					w.returned(f, 0)
				}
			}
		}
	}
}

// readFromURL reports a token that is read from a URL. Browsers can set no header on a WebSocket or event stream.
func (c *checker) readFromURL(call *ast.CallExpr) {
	if c.InTest(call.Pos()) {
		return
	}
	if c.streams(call) {
		if *strict {
			c.Report(report.Finding{
				Range: call, Category: "socket-url",
				Message: "the token of this stream is part of its URL, which stays in logs; use a cookie, a subprotocol or a ticket that works once",
			})
		}
		return
	}
	c.Report(report.Finding{
		Range: call, Category: "in-url",
		Message: "the token is read from the URL, which stays in logs, histories and Referer headers; read the Authorization header",
	})
}

var streamWords = stage.Set("ws wss websocket websockets socket sockets sse stream streams streaming live upgrade upgrader subscribe subscription subscriptions realtime events")

// streams reports whether a call is in code for WebSockets or event streams, by the names around it and what the file
// imports.
func (c *checker) streams(call *ast.CallExpr) bool {
	file := c.File(call.Pos())
	if file == nil {
		return true
	}
	for _, spec := range file.Imports {
		if strings.Contains(strings.ToLower(spec.Path.Value), "websocket") {
			return true
		}
	}
	names := []string{c.pass.Pkg.Name(), c.pass.Fset.Position(call.Pos()).Filename}
	names[1] = names[1][strings.LastIndexAny(names[1], `/\`)+1:]
	for f := c.graph.FuncAt(call.Pos()); f != nil; f = f.Outer {
		if f.Obj != nil {
			names = append(names, f.Obj.Name())
		}
		if f.Body != nil {
			for n := range ast.Preorder(f.Body) {
				switch n := n.(type) {
				case *ast.BasicLit:
					if strings.Contains(n.Value, "text/event-stream") || strings.Contains(strings.ToLower(n.Value), "websocket") {
						return true
					}
				case *ast.CallExpr:
					if sel, ok := n.Fun.(*ast.SelectorExpr); ok {
						names = append(names, sel.Sel.Name)
					}
				}
			}
		}
	}
	for _, n := range names {
		for _, w := range stage.Words(n) {
			if streamWords[w] {
				return true
			}
		}
	}
	return false
}
