package outdatedsdk

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports dead and faulty versions of Clerk's SDK and of JWT libraries.
var Analyzer = &analysis.Analyzer{
	Name:             "outdatedsdk",
	Doc:              doc.Must(docGo, "outdatedsdk"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/outdatedsdk.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("outdatedsdk", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report published vulnerabilities of JWT libraries, as govulncheck does")
)

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass *analysis.Pass
	uses *uses.Index
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
	}
	if !c.uses.Own() || c.uses.Known() {
		return nil, nil
	}
	seen := make(map[string]bool)
	for _, f := range pass.Files {
		for _, spec := range f.Imports {
			m := moduleOf(importPath(spec))
			if m == nil || seen[m.Path] || c.InTest(spec.Pos()) {
				continue // what only tests use serves no request
			}
			seen[m.Path] = true
			if pkg := c.imported(spec); pkg != nil {
				c.module(spec, pkg, m)
			}
		}
	}
	if c.uses.Imports(lib.Clerk) {
		c.deprecated()
	}
	return nil, nil
}

func importPath(spec *ast.ImportSpec) string {
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return "" // the parser has complained
	}
	return path
}

// imported returns the package that spec imports, nil if it could not be loaded.
func (c *checker) imported(spec *ast.ImportSpec) *types.Package {
	path := importPath(spec)
	for _, pkg := range c.pass.Pkg.Imports() {
		if pkg.Path() == path {
			return pkg
		}
	}
	return nil
}

// module reports the worst that is known of the version of m that pkg belongs to.
func (c *checker) module(spec *ast.ImportSpec, pkg *types.Package, m *lib.Module) {
	v, ok := c.version(pkg, m.Path)
	if !ok {
		return // replaced, or built in a way that does not tell
	}
	if m.Dead != "" {
		c.report(spec, "dead-module", m.Path+" "+m.Dead+"; use "+m.Successor)
		return
	}
	for _, fault := range m.Faults {
		if fault.Kind == lib.Vulnerable && !*strict {
			continue
		}
		if message := c.faulty(pkg, m, v, fault); message != "" {
			c.report(spec, categories[fault.Kind], message)
			return
		}
	}
}

var categories = map[lib.FaultKind]string{
	lib.ForgedTokens:     "forged-tokens",
	lib.UnreadableTokens: "unreadable-tokens",
	lib.VulnerableJOSE:   "vulnerable-jose",
	lib.Vulnerable:       "vulnerable-library",
}

// faulty returns the message about a fault that version v of m has, "" if it has not.
func (c *checker) faulty(pkg *types.Package, m *lib.Module, v version, fault lib.Fault) string {
	update := fault.Update
	if update == "" {
		update = fault.Fixed
	}
	advice := "; update to " + update + " or newer"
	if fault.Through == "" {
		if !v.before(fault.Fixed) || fault.Since != "" && v.before(fault.Since) {
			return ""
		}
		return name(m.Path) + " " + v.text + " " + fault.Consequence + advice
	}
	through := c.reached(pkg, fault.Through)
	if through == nil {
		return ""
	}
	dep, ok := c.version(through, fault.Through)
	if !ok || !dep.before(fault.Fixed) {
		return ""
	}
	return name(m.Path) + " " + v.text + " parses tokens with " + name(fault.Through) + " " + dep.text + ", " + fault.Consequence + advice
}

func (c *checker) report(spec *ast.ImportSpec, category, message string) {
	c.Report(report.Finding{Range: spec.Path, Category: category, Message: message})
}

// deprecated reports uses of functions that are about to stop doing what their name says.
func (c *checker) deprecated() {
	traps := make(map[types.Object]bool)
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		for _, row := range rows {
			if row.Role == lib.Deprecated && slices.Contains(c.pass.Pkg.Imports(), obj.Pkg()) {
				traps[obj] = true
			}
		}
	})
	if len(traps) == 0 {
		return
	}
	for _, f := range c.pass.Files {
		if c.InTest(f.Pos()) {
			continue
		}
		for n := range ast.Preorder(f) {
			id, ok := n.(*ast.Ident)
			if !ok || !traps[c.pass.TypesInfo.Uses[id]] {
				continue
			}
			c.Report(report.Finding{
				Range:    id,
				Category: "deprecated-call",
				Message:  "Clerk deprecated the endpoint behind " + c.pass.TypesInfo.Uses[id].Pkg().Name() + "." + id.Name + " and will remove it; verify session tokens with jwt.Verify",
			})
		}
	}
}
