package weakpassword

import (
	_ "embed" // for doc.go
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports weakened password policies and second factors.
var Analyzer = &analysis.Analyzer{
	Name:             "weakpassword",
	Doc:              doc.Must(docGo, "weakpassword"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/weakpassword.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	FactTypes:        []analysis.Fact{(*removesFact)(nil)},
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	flow  *trace.Result
	graph *trace.Graph
	stage stage.Reader
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		flow:     pass.ResultOf[trace.Analyzer].(*trace.Result),
	}
	c.graph = c.flow.Graph
	if c.graph == nil || !c.uses.Own() {
		return nil, nil
	}
	c.stage = stage.Reader{Info: pass.TypesInfo, Graph: c.graph, File: c.File}
	for _, a := range c.flow.Arrivals {
		if a.Sink.Row.Role == lib.SetsPolicy && a.Kind == trace.Constant && !c.InTest(a.Sink.Arg.Pos()) {
			c.policy(a)
		}
	}
	c.minimum()
	c.enrolment()
	c.removal()
	return nil, nil
}

// policy reports a constant that weakens how passwords are checked or kept.
func (c *checker) policy(a trace.Arrival) {
	at := a.Sink.Arg
	value, isBool := a.Bool()
	text, _ := a.Str()
	switch a.Sink.Row.Of {
	case lib.SkipsChecks:
		if isBool && value && c.checksSomething(a.Sink) && !c.oneTime(at.Pos(), migrations) && !c.stage.Guarded(at) {
			c.report(at, "checks-skipped", "Clerk accepts any password, however short or often breached; leave SkipPasswordChecks out, or import digests with PasswordDigest and PasswordHasher")
		}
	case lib.ChecksBreaches:
		if isBool && !value && !c.stage.Guarded(at) {
			c.report(at, "breach-check-off", "this switches the comparison with breached passwords off for all users of the instance; leave HIBP on")
		}
	case lib.TestAccounts:
		if isBool && value && !c.oneTime(at.Pos(), development) && !c.stage.Guarded(at) {
			c.report(at, "test-mode-on", "anybody can sign up with a +clerk_test address and the published code 424242; keep TestMode to development instances")
		}
	case lib.DigestHasher:
		if why := weakHashers[text]; why != "" && !c.oneTime(at.Pos(), migrations) && !c.stage.Guarded(at) {
			c.report(c.at(a), "weak-hasher", text+" "+why+", and is kept until the user signs in; hash passwords with bcrypt or argon2id")
		}
	}
}

// weakHashers are those that Clerk's documentation calls insecure, and those that are built on the same functions.
var weakHashers = map[string]string{
	"md5":            "can be searched at billions of passwords a second",
	"md5_salted":     "can be searched at billions of passwords a second",
	"sha256":         "can be searched at billions of passwords a second",
	"sha256_salted":  "can be searched at billions of passwords a second",
	"sha512_symfony": "is far too fast for passwords",
	"ldap_ssha":      "is a salted SHA-1, far too fast for passwords",
	"md5_phpass":     "is an MD5 below its iterations",
	"phpass":         "is an iterated MD5, far too fast for passwords",
}

// at returns what to point at: the literal if it stands in this package, else the argument.
func (c *checker) at(a trace.Arrival) ast.Expr {
	if a.Expr != nil && a.Place == "" {
		return a.Expr
	}
	return a.Sink.Arg
}

func (c *checker) report(at analysis.Range, category, message string) {
	c.Report(report.Finding{Range: at, Category: category, Message: message})
}

// enrolment reports calls that give nobody a second factor.
func (c *checker) enrolment() {
	for _, use := range c.graph.Uses(lib.EnrollsNothing) {
		if !c.InTest(use.Call.Pos()) {
			c.report(report.Head(use.Call), "mfa-not-enrolled", "user.CreateTOTP does nothing and returns no error, so that the user has no second factor; enroll with Clerk's components")
		}
	}
}
