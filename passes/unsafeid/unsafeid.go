package unsafeid

import (
	_ "embed" // for doc.go
	"go/ast"
	"go/types"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports ids of requests that choose the endpoint of an API call.
var Analyzer = &analysis.Analyzer{
	Name:             "unsafeid",
	Doc:              doc.Must(docGo, "unsafeid"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/unsafeid.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	FactTypes:        []analysis.Fact{(*segmentFact)(nil)},
	RunDespiteErrors: true,
}

// A segmentFact says which parameters of a function end up in the path of an API request, unchecked.
type segmentFact struct {
	// Params are their numbers, Names the functions of the SDK that they reach.
	Params []int
	Names  []string
}

// AFact marks segmentFact as a fact.
func (*segmentFact) AFact() {}

// String describes the fact.
func (f *segmentFact) String() string {
	var parts []string
	for i, p := range f.Params {
		parts = append(parts, "parameter "+strconv.Itoa(p)+" reaches "+f.Names[i])
	}
	return strings.Join(parts, "; ")
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	graph *trace.Graph
	queue []sink
	seen  map[ast.Expr]bool
	facts map[*types.Func]*segmentFact
}

// A sink is an expression that ends up in the path of a request.
type sink struct {
	arg ast.Expr
	// name is the function of the SDK.
	name string
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		graph:    pass.ResultOf[trace.Analyzer].(*trace.Result).Graph,
		seen:     make(map[ast.Expr]bool),
		facts:    make(map[*types.Func]*segmentFact),
	}
	if c.graph == nil || !c.uses.Own() {
		return nil, nil
	}
	c.seed()
	for len(c.queue) > 0 {
		s := c.queue[0]
		c.queue = c.queue[1:]
		c.follow(s)
	}
	for fn, fact := range c.facts {
		if fn.Exported() {
			pass.ExportObjectFact(fn, fact)
		}
	}
	return nil, nil
}

func (c *checker) enqueue(arg ast.Expr, name string) {
	if arg != nil && !c.seen[arg] && !c.InTest(arg.Pos()) {
		c.seen[arg] = true
		c.queue = append(c.queue, sink{arg, name})
	}
}

// seed enqueues what the package hands to the SDK, and to functions of other packages that do so.
func (c *checker) seed() {
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		for _, row := range rows {
			if row.Role != lib.PathSegment {
				continue
			}
			switch obj := obj.(type) {
			case *types.Func:
				for _, call := range c.graph.Calls(obj) {
					c.enqueue(c.graph.Arg(call, row.Arg), obj.Pkg().Name()+"."+obj.Name())
				}
			case *types.Var:
				for _, d := range c.graph.Defs(obj) {
					if d.Value != nil && d.Kind == trace.Assigned {
						c.enqueue(d.Value, obj.Pkg().Name()+"."+row.Sym)
					}
				}
			}
		}
	})
	for _, f := range c.pass.AllObjectFacts() {
		fact, ok := f.Fact.(*segmentFact)
		fn, isFunc := f.Object.(*types.Func)
		if !ok || !isFunc || fn.Pkg() == c.pass.Pkg {
			continue
		}
		for _, call := range c.graph.Calls(fn) {
			for i, p := range fact.Params {
				c.enqueue(c.graph.Arg(call, p), fact.Names[i])
			}
		}
	}
	sort.SliceStable(c.queue, func(i, j int) bool { return c.queue[i].arg.Pos() < c.queue[j].arg.Pos() })
}

// follow reports a sink whose value the client chooses, or hands it on to the callers of its function.
func (c *checker) follow(s sink) {
	v := value{c: c, vars: make(map[*types.Var]bool), reads: make(map[*ast.CallExpr]bool), texts: make(map[string]bool)}
	v.of(s.arg, 0)
	fn := c.graph.FuncAt(s.arg.Pos())
	for fn != nil && fn.Outer != nil {
		fn = fn.Outer
	}
	if fn == nil || len(v.sources) == 0 && v.param == nil || v.event || c.verified(fn) || c.checked(fn, &v, s.arg) {
		return
	}
	if len(v.sources) > 0 {
		c.Report(report.Finding{
			Range:    s.arg,
			Category: "unescaped-id",
			Message:  v.sources[0] + " goes into the path of " + s.name + " as it is: \"user_1/mfa\" is another endpoint; check its characters, or use url.PathEscape",
		})
		return
	}
	if fn.Obj == nil || fn.Sig == nil {
		return
	}
	for i := range fn.Sig.Params().Len() {
		if fn.Sig.Params().At(i) != v.param {
			continue
		}
		if c.facts[fn.Obj] == nil {
			c.facts[fn.Obj] = &segmentFact{}
		}
		fact := c.facts[fn.Obj]
		fact.Params, fact.Names = append(fact.Params, i), append(fact.Names, s.name)
		for _, call := range c.graph.Calls(fn.Obj) {
			c.enqueue(c.graph.Arg(call, i), s.name)
		}
	}
}
