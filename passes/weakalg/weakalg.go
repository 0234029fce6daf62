package weakalg

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports tokens that are signed or accepted with an algorithm that protects nothing.
var Analyzer = &analysis.Analyzer{
	Name:             "weakalg",
	Doc:              doc.Must(docGo, "weakalg"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/weakalg.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	FactTypes:        []analysis.Fact{(*verdict)(nil)},
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("weakalg", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report verifications that leave the algorithm to the token and to the type of the key")
)

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	info  *types.Info
	uses  *uses.Index
	flow  *trace.Result
	graph *trace.Graph

	decls map[*types.Func]*ast.FuncDecl
	// embeds are the patterns of go:embed directives.
	embeds map[*types.Var]string
	// facts are those of other packages.
	facts map[types.Object]*verdict
	// params are the parameters whose value verifies tokens by an algorithm that the token chooses.
	params map[*types.Func]map[int]bool
	// memo says of a function whether it looks at a token's algorithm; it holds false while that is found out.
	memo map[ast.Node]bool
	// apart are lists of algorithms of both families for which a function finds a key for each.
	apart map[ast.Expr]bool
	// seen are the keys that were judged.
	seen map[ast.Expr]bool
}

func run(pass *analysis.Pass) (any, error) {
	flow := pass.ResultOf[trace.Analyzer].(*trace.Result)
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	if flow.Graph == nil || !index.Reaches() {
		return nil, nil
	}
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		info:     pass.TypesInfo,
		uses:     index,
		flow:     flow,
		graph:    flow.Graph,
		decls:    make(map[*types.Func]*ast.FuncDecl),
		embeds:   make(map[*types.Var]string),
		facts:    facts.Imported[*verdict](pass),
		params:   make(map[*types.Func]map[int]bool),
		memo:     make(map[ast.Node]bool),
		apart:    make(map[ast.Expr]bool),
		seen:     make(map[ast.Expr]bool),
	}
	c.declarations()
	c.verifications()
	c.algorithms()
	c.keysets()
	c.weakKeys()
	c.ownMethods()
	c.exportFacts()
	return nil, nil
}

// declarations files the functions of the package, and its embedded files.
func (c *checker) declarations() {
	for _, f := range c.pass.Files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if fn, ok := c.info.Defs[d.Name].(*types.Func); ok && d.Body != nil {
					c.decls[fn] = d
				}
			case *ast.GenDecl:
				c.embedded(d)
			}
		}
	}
}

// rows returns the rows of obj that have the role.
func (c *checker) rows(obj types.Object, role lib.Role) (rows []lib.Row) {
	for _, row := range c.uses.Rows(obj) {
		if row.Role == role {
			rows = append(rows, row)
		}
	}
	return rows
}

// name is how a reader knows an object: with the name of its package.
func name(obj types.Object) string {
	if obj.Pkg() == nil {
		return obj.Name()
	}
	return obj.Pkg().Name() + "." + obj.Name()
}
