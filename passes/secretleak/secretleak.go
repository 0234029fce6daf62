package secretleak

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports secrets and tokens that leave the program.
var Analyzer = &analysis.Analyzer{
	Name:             "secretleak",
	Doc:              doc.Must(docGo, "secretleak"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/secretleak.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Flags:            flags,
	Run:              run,
	RunDespiteErrors: true,
}

var flags flag.FlagSet

var strict = flags.Bool("strict", false, "also report tokens in the URLs of WebSocket and event-stream endpoints")

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	info  *types.Info
	uses  *uses.Index
	graph *trace.Graph
	// secrets are the variables, parameters and fields that are handed to a library as a secret or token.
	secrets map[types.Object]kind
	// serves is whether the package has handlers.
	serves bool
	active map[types.Object]bool
	// unnamed is whether names don't count for the question under way.
	unnamed bool
	// cleared are the functions that set private metadata to something else.
	cleared map[*trace.Func]bool
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	result := pass.ResultOf[trace.Analyzer].(*trace.Result)
	if !index.Own() || index.Known() || result.Graph == nil || !index.Reaches() && !index.Mentions(uses.Transport|uses.Setting) {
		return nil, nil
	}
	c := &checker{
		Reporter: report.New(pass), pass: pass, info: pass.TypesInfo, uses: index, graph: result.Graph,
		secrets: make(map[types.Object]kind), active: make(map[types.Object]bool), cleared: make(map[*trace.Func]bool),
	}
	c.prepare(result.Arrivals)
	for _, f := range pass.Files {
		if c.InTest(f.Package) {
			continue
		}
		for n := range ast.Preorder(f) {
			switch n := n.(type) {
			case *ast.CallExpr:
				c.call(n)
			case *ast.BinaryExpr:
				c.joined(n)
			case *ast.BasicLit:
				c.logFormat(n)
			}
		}
	}
	c.tokensFromURL()
	return nil, nil
}

// prepare collects what the rest of the pass asks for again and again.
func (c *checker) prepare(arrivals []trace.Arrival) {
	c.collect(arrivals)
	for _, obj := range c.info.Defs {
		if v, ok := obj.(*types.Var); ok && !v.IsField() && handler.Framework(c.uses, v.Type()) != 0 {
			c.serves = true
			break
		}
	}
	for _, f := range c.pass.Files {
		for n := range ast.Preorder(f) {
			if as, ok := n.(*ast.AssignStmt); ok {
				for _, lhs := range as.Lhs {
					if sel, ok := lhs.(*ast.SelectorExpr); ok && sel.Sel.Name == "PrivateMetadata" {
						c.cleared[c.graph.FuncAt(as.Pos())] = true
					}
				}
			}
		}
	}
}

// call looks at a call that may let something out.
func (c *checker) call(call *ast.CallExpr) {
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && c.info.Types[call.Fun].IsBuiltin() {
		if id.Name == "panic" {
			c.logged(call.Args, "")
		}
		return
	}
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok || fn.Pkg() == nil {
		return
	}
	c.sends(call, fn)
	c.writesQuery(call, fn)
	switch args, how := c.sink(call, fn); how {
	case toLog:
		c.logged(args, fn.Pkg().Path())
	case toError:
		c.inError(args)
	case toClient:
		c.toClient(args)
	}
}

// logged reports secrets among the arguments of a call that writes to a log.
func (c *checker) logged(args []ast.Expr, path string) {
	for _, a := range args {
		k, at := c.find(a)
		if k == nothing || path == "fmt" && !c.serves && c.pass.Pkg.Name() == "main" && k.shown() {
			continue // a command that prints what its user asked for
		}
		c.Report(report.Finding{
			Range: at, Category: "logged",
			Message: k.String() + " is written to the log, where many can read it; leave it out or log an id",
		})
	}
}

// inError reports secrets in the text of an error.
func (c *checker) inError(args []ast.Expr) {
	for _, a := range args {
		if k, at := c.find(a); k != nothing {
			c.Report(report.Finding{
				Range: at, Category: "logged",
				Message: k.String() + " becomes part of an error's text, which ends in logs and answers; leave it out",
			})
		}
	}
}

// toClient reports secrets in a text that is sent as the answer.
func (c *checker) toClient(args []ast.Expr) {
	for _, a := range args {
		if k, at := c.find(a); k.forever() {
			c.Report(report.Finding{
				Range: at, Category: "exposed",
				Message: k.String() + " is sent to the client, who can then do what the server can; leave it out",
			})
		} else if k != nothing && k != oneTime && k != minted && k != privateMetadata {
			c.Report(report.Finding{
				Range: at, Category: "logged",
				Message: k.String() + " becomes part of the answer's text, which proxies and clients log; leave it out",
			})
		}
	}
}
