package secretleak

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/logging"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// A destination is where a call writes its arguments.
type destination uint8

const (
	nowhere destination = iota
	toLog
	toError
	toClient
)

// sink returns the arguments that a call writes, and where to.
func (c *checker) sink(call *ast.CallExpr, fn *types.Func) ([]ast.Expr, destination) {
	path, name := fn.Pkg().Path(), fn.Name()
	switch path {
	case "errors":
		if name == "New" {
			return call.Args, toError
		}
		return nil, nowhere
	case "fmt":
		return c.fmtSink(call, name)
	case "testing":
		return nil, nowhere
	}
	for _, row := range c.uses.Rows(fn) {
		if row.Role == lib.SendsText && row.Arg < len(call.Args) {
			return call.Args[row.Arg:], toClient
		}
	}
	if logging.Library(path) {
		return call.Args, toLog
	}
	if c.logsByName(fn) {
		return printed(call, fn), toLog
	}
	return nil, nowhere
}

// printed returns the arguments that a logger of the program prints: not a request or context from which it takes what
// it needs.
func printed(call *ast.CallExpr, fn *types.Func) (args []ast.Expr) {
	ps := fn.Signature().Params()
	for i, a := range call.Args {
		if t := ps.At(min(i, ps.Len()-1)).Type(); i >= ps.Len()-1 || isText(t) || types.IsInterface(t) {
			args = append(args, a)
		}
	}
	return args
}

func (c *checker) fmtSink(call *ast.CallExpr, name string) ([]ast.Expr, destination) {
	switch {
	case name == "Errorf":
		return call.Args, toError
	case strings.HasPrefix(name, "Print"):
		return call.Args, toLog
	case strings.HasPrefix(name, "Fprint") && len(call.Args) > 0:
		switch {
		case c.isResponse(call.Args[0]):
			return call.Args[1:], toClient
		case c.isStream(call.Args[0]):
			return call.Args[1:], toLog
		}
	}
	return nil, nowhere
}

// headerInFormat matches what puts a secret header into the access log of echo or fiber.
var headerInFormat = regexp.MustCompile(`(?i)\$\{(req)?header:(authorization|cookie)\}`)

// logFormat reports a format of an access log that writes the Authorization header.
func (c *checker) logFormat(lit *ast.BasicLit) {
	if lit.Kind == token.STRING && headerInFormat.MatchString(lit.Value) {
		c.Report(report.Finding{
			Range: lit, Category: "logged",
			Message: "this format writes the Authorization header of every request to the log, where many can read it; leave it out",
		})
	}
}

// isResponse reports whether a writer is that of a handler.
func (c *checker) isResponse(e ast.Expr) bool {
	t := c.info.TypeOf(e)
	if t == nil {
		return false
	}
	if handler.Framework(c.uses, t) != 0 {
		return true
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, c.pass.Pkg, "WriteHeader")
	_, isFunc := obj.(*types.Func)
	return isFunc
}

// isStream reports whether a writer is one that ends in a log: standard output or error, or gin's.
func (c *checker) isStream(e ast.Expr) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	switch sel.Sel.Name {
	case "Stdout", "Stderr", "DefaultWriter", "DefaultErrorWriter":
		return true
	}
	return false
}

// logsByName reports whether a method logs, by its name: those of a program's own logger, or of an interface for one.
// The receiver must say so too, or else Error could be anybody's.
func (c *checker) logsByName(fn *types.Func) bool {
	if !logging.Verb(fn.Name()) || fn.Signature().Results().Len() > 0 || !fn.Signature().Variadic() {
		return false
	}
	if fn.Signature().Recv() == nil {
		return isLogName(fn.Pkg().Name())
	}
	return isLogName(gotype.Name(fn.Signature().Recv().Type())) || isLogName(fn.Pkg().Name())
}

// isLogName reports whether a type or package is named for logs: "catalog" and "dialog" are not.
func isLogName(name string) bool {
	for _, w := range stage.Words(name) {
		if logNames[w] {
			return true
		}
	}
	return false
}

var logNames = stage.Set("log logs logger logging slog zlog xlog clog logx applog ilogger zap sugar")
