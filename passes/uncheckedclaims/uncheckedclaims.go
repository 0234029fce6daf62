package uncheckedclaims

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/types"
	"reflect"

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

// Analyzer reports tokens whose signature is verified and whose claims are not.
var Analyzer = &analysis.Analyzer{
	Name:             "uncheckedclaims",
	Doc:              doc.Must(docGo, "uncheckedclaims"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/uncheckedclaims.md",
	Requires:         []*analysis.Analyzer{claimsAnalyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("uncheckedclaims", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report claims that are usually left unchecked with good reason")
)

// advice are the categories that are reported only if the flag strict asks for them.
var advice = map[string]bool{
	"header-party":    true,
	"own-token":       true,
	"expiry-optional": true,
	"optional-claim":  true,
	"token-type":      true,
}

func run(pass *analysis.Pass) (any, error) {
	r := report.New(pass)
	for _, f := range pass.ResultOf[claimsAnalyzer].([]report.Finding) {
		if *strict || !advice[f.Category] {
			r.Report(f)
		}
	}
	return nil, nil
}

// claimsAnalyzer finds what Analyzer reports. It is an analyzer of its own because of its facts: an analyzer with flags
// and facts would do the work for all dependencies again when a flag changes.
var claimsAnalyzer = &analysis.Analyzer{
	Name:             "clerkvetclaims",
	Doc:              "follow the claims of verified tokens",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              find,
	ResultType:       reflect.TypeFor[[]report.Finding](),
	FactTypes:        []analysis.Fact{(*claimsFact)(nil)},
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	graph *trace.Graph
	prog  *program
	// facts are what other packages say of their functions.
	facts map[types.Object]*claimsFact
	// foreign says of other packages whether they are analyzed.
	foreign  map[*types.Package]bool
	findings []report.Finding
}

func find(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		graph:    pass.ResultOf[trace.Analyzer].(*trace.Result).Graph,
		foreign:  make(map[*types.Package]bool),
	}
	if c.graph == nil || c.uses.Known() || !c.uses.Reaches() {
		return c.findings, nil
	}
	c.facts = facts.Imported[*claimsFact](c.pass)
	c.options()
	c.userIDs()
	if c.prog = newProgram(pass, c.uses.Flow()); c.prog != nil {
		c.parties()
		out := c.verifications()
		c.sessions(out)
		c.exportFacts(out)
	}
	return c.findings, nil
}

// Report notes a finding.
func (c *checker) Report(f report.Finding) { c.findings = append(c.findings, f) }

// eachCall calls f for the package's calls of symbols that have the role, outside of tests.
func (c *checker) eachCall(role lib.Role, f func(*ast.CallExpr, lib.Row)) {
	for _, use := range c.graph.Uses(role) {
		if !c.InTest(use.Call.Pos()) {
			f(use.Call, use.Row)
		}
	}
}

// eachField calls f for the package's assignments to fields that have the role, outside of tests.
func (c *checker) eachField(role lib.Role, f func(*types.Var, lib.Row, *trace.Def)) {
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		v, ok := obj.(*types.Var)
		if !ok {
			return
		}
		for _, row := range rows {
			if row.Role != role {
				continue
			}
			for _, d := range c.graph.Defs(v) {
				if d.Value != nil && d.Kind == trace.Assigned && !c.InTest(d.Value.Pos()) {
					f(v, row, d)
				}
			}
		}
	})
}

// rowOf returns the row by which obj has the role.
func (c *checker) rowOf(obj types.Object, role lib.Role) (lib.Row, bool) {
	for _, row := range c.uses.Rows(obj) {
		if row.Role == role {
			return row, true
		}
	}
	return lib.Row{}, false
}

// fun is the name of the function in a call: the smallest range that shows it.
func fun(call *ast.CallExpr) analysis.Range {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.SelectorExpr:
		return f
	case *ast.Ident:
		return f
	}
	return call
}

// name is how a reader refers to the function that call calls.
func (c *checker) name(call *ast.CallExpr) string {
	obj := c.graph.Callee(call)
	if obj == nil {
		return "this call"
	}
	return qualified(obj)
}

// qualified is obj's name after that of its package or, for a method, of its type.
func qualified(obj types.Object) string {
	if fn, ok := obj.(*types.Func); ok && fn.Signature().Recv() != nil {
		t := fn.Signature().Recv().Type()
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := types.Unalias(t).(*types.Named); ok {
			return n.Obj().Name() + "." + fn.Name()
		}
	}
	if obj.Pkg() == nil {
		return obj.Name()
	}
	return obj.Pkg().Name() + "." + obj.Name()
}
