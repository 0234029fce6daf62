package longlivedtoken

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/cookie"
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

// Analyzer reports tokens, keys and cookies that are good for longer than anybody would notice their theft.
var Analyzer = &analysis.Analyzer{
	Name:             "longlivedtoken",
	Doc:              doc.Must(docGo, "longlivedtoken"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/longlivedtoken.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	Flags:            *flags,
}

var flags = flag.NewFlagSet("longlivedtoken", flag.ContinueOnError)

var (
	maxTokenHours           = flags.Int("max-token-hours", 24, "longest life of an access token that the program makes, in hours")
	maxRefreshDays          = flags.Int("max-refresh-days", 90, "longest life of a refresh token, in days")
	maxTemplateMinutes      = flags.Int("max-template-minutes", 60, "longest life of a token of a Clerk JWT template or session, in minutes")
	maxSignInHours          = flags.Int("max-sign-in-hours", 24, "longest life of a Clerk sign-in token, in hours")
	maxActorMinutes         = flags.Int("max-actor-minutes", 60, "longest life of a Clerk actor token and of its session, in minutes")
	maxMachineHours         = flags.Int("max-machine-hours", 24, "longest life of a Clerk machine token, in hours")
	maxKeyDays              = flags.Int("max-key-days", 365, "longest life of a Clerk API key, in days")
	maxCookieDays           = flags.Int("max-cookie-days", 31, "longest life of a cookie with a session or token, in days")
	maxLeewaySeconds        = flags.Int("max-leeway-seconds", 300, "longest leeway of a verification, in seconds")
	maxSessionLeewaySeconds = flags.Int("max-session-leeway-seconds", 60, "longest leeway for Clerk session tokens, in seconds")
)

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	flow  *trace.Result
	graph *trace.Graph
	stage stage.Reader
	jar   *cookie.Jar
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		flow:     pass.ResultOf[trace.Analyzer].(*trace.Result),
	}
	c.graph = c.flow.Graph
	if c.graph == nil {
		return nil, nil
	}
	c.stage = stage.Reader{Info: pass.TypesInfo, Graph: c.graph, File: c.File}
	c.jar = cookie.New(pass.TypesInfo, c.uses, c.flow)
	for _, a := range c.flow.Arrivals {
		switch a.Sink.Row.Role {
		case lib.LimitsToken:
			c.limit(a, a.Sink.Row.Of)
		case lib.SetsClaim:
			if c.graph.HeaderName(a.Sink) == "exp" {
				c.limit(a, lib.LifeExpiry)
			}
		case lib.TakesLimits:
			c.unlimited(a)
		case lib.MintsToken:
			c.mint(a)
		case lib.SetsCookie:
			c.cookie(a)
		case lib.TakesHeader:
			for _, sent := range c.jar.Header(a) {
				c.cookie(sent)
			}
		case lib.Cookie:
			if a.Sink.Row.Of == lib.CookieMaxAge && a.Sink.Call != nil {
				c.cookieCall(a)
			}
		}
	}
	c.builders()
	return nil, nil
}

// report reports a finding at where, unless it is in a test or runs only where an operator asks for it: a value from
// there among them.
func (c *checker) report(where ast.Expr, o trace.Origin, category, message string) {
	if c.InTest(where.Pos()) || c.stage.Guarded(where) || o.Expr != nil && o.Place == "" && c.stage.Guarded(o.Expr) {
		return
	}
	c.Report(report.Finding{Range: where, Category: category, Message: message})
}

// at returns what to point at: the expression where a value is put together, if that is a part of what reaches the
// sink, else all of that.
func at(o trace.Origin, arg ast.Expr) ast.Expr {
	if o.Expr != nil && o.Place == "" && report.Covers(arg, o.Expr) {
		return o.Expr
	}
	return arg
}
