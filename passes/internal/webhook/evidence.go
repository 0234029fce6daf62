package webhook

import (
	"go/ast"
	"go/constant"
	"go/types"
	"path"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// events are what Clerk tells of each of its resources.
var events = map[string]map[string]bool{
	"user":                   stage.Set("created updated deleted"),
	"session":                stage.Set("created ended removed revoked pending"),
	"email":                  stage.Set("created"),
	"sms":                    stage.Set("created"),
	"organization":           stage.Set("created updated deleted"),
	"organizationMembership": stage.Set("created updated deleted"),
	"organizationInvitation": stage.Set("created accepted revoked"),
	"organizationDomain":     stage.Set("created updated deleted"),
	"invitation":             stage.Set("created accepted revoked"),
	"waitlistEntry":          stage.Set("created updated"),
	"role":                   stage.Set("created updated deleted"),
	"permission":             stage.Set("created updated deleted"),
	"subscription":           stage.Set("created updated active pastdue"),
	"subscriptionItem":       stage.Set("created updated active canceled ended upcoming incomplete abandoned"),
	"paymentAttempt":         stage.Set("created updated"),
}

// isEvent reports whether a text is the name of one of Clerk's events, or what those of one resource begin with.
func isEvent(s string) bool {
	resource, what, ok := strings.Cut(s, ".")
	if !ok {
		return false
	}
	whats := events[resource]
	return whats != nil && (what == "" || whats[strings.ToLower(what)])
}

// ownName reports whether an event's name is one that nobody else uses.
func ownName(s string) bool {
	resource, _, _ := strings.Cut(s, ".")
	return resource != strings.ToLower(resource)
}

var (
	clerkWords   = stage.Set("clerk svix")
	webhookWords = stage.Set("webhook webhooks hook hooks")
	eventWords   = stage.Set("event events")
	// otherWords are those who send webhooks too.
	otherWords = stage.Set("stripe github gitlab shopify slack twilio paddle paypal resend lemon lemonsqueezy workos auth0 okta sendgrid discord telegram linear polar supabase mailgun postmark razorpay plaid")
)

// words are what a function and what is around it are called.
type words struct{ clerk, webhook, event, other bool }

func (w *words) add(texts ...string) {
	for _, text := range texts {
		for _, word := range stage.Words(text) {
			w.clerk = w.clerk || clerkWords[word]
			w.webhook = w.webhook || webhookWords[word]
			w.event = w.event || eventWords[word]
			w.other = w.other || otherWords[word]
		}
	}
}

// fromClerk reports whether a handler receives webhooks of Clerk, by what it does with the body and by its names.
func (c *checker) fromClerk(fn *ssa.Function, b *body) bool {
	headers, named := c.texts(fn, make(map[*ssa.Function]bool), 0)
	if headers {
		return true
	}
	outer := flow.Outermost(fn)
	var near, far words
	near.add(outer.Name(), receiver(outer))
	near.add(c.routes[outer.Object()]...)
	near.add(c.literals[fn.Syntax()]...)
	for _, t := range b.types {
		near.add(gotype.Name(t))
	}
	far.add(c.pass.Pkg.Name(), path.Base(c.pass.Pkg.Path()), c.file(fn))
	if near.other && !near.clerk {
		return false
	}
	clerk := near.clerk || named || far.clerk && !near.other
	webhook := near.webhook || far.webhook
	if len(b.events) > 0 {
		for e := range b.events {
			if ownName(e) {
				return true
			}
		}
		return clerk || webhook || near.event || len(b.events) > 1 || c.index.Imports(lib.Clerk, lib.Webhook)
	}
	// An endpoint for events of the program's own is called "event" as often as one for Clerk's.
	return clerk && webhook || isEnvelope(b.types) && (near.clerk && near.event || webhook && !far.other && c.index.Imports(lib.Clerk))
}

// texts looks for the headers of Svix, and for the name of Clerk, in the constants of a function and of those that it
// calls.
func (c *checker) texts(fn *ssa.Function, seen map[*ssa.Function]bool, depth int) (headers, clerk bool) {
	if seen[fn] || depth > 4 {
		return false, false
	}
	seen[fn] = true
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok && hasRole(c.index.Called(call.Common()), lib.TakesHeader) {
				continue // of a request that the program sends
			}
			for _, op := range instr.Operands(nil) {
				if op == nil {
					continue
				}
				k, ok := (*op).(*ssa.Const)
				if !ok || k.Value == nil || k.Value.Kind() != constant.String {
					continue
				}
				text := strings.ToLower(constant.StringVal(k.Value))
				headers = headers || svixHeaders[text]
				clerk = clerk || strings.HasPrefix(text, "clerk_")
			}
			if call, ok := instr.(ssa.CallInstruction); ok {
				if callee := c.prog.Body(call.Common()); callee != nil {
					h, k := c.texts(callee, seen, depth+1)
					headers, clerk = headers || h, clerk || k
				}
			}
		}
	}
	return headers, clerk
}

var svixHeaders = stage.Set("svix-id svix-timestamp svix-signature")

// isEnvelope reports whether the body is decoded into a struct with a type and data, as Clerk's events are.
func isEnvelope(ts []types.Type) bool {
	for _, t := range ts {
		st := gotype.Struct(t)
		if st == nil {
			continue
		}
		has := make(map[string]bool)
		for i := range st.NumFields() {
			tag, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
			has[tag] = true
			has[strings.ToLower(st.Field(i).Name())] = true
		}
		if has["type"] && has["data"] {
			return true
		}
	}
	return false
}

func receiver(fn *ssa.Function) string {
	if recv := fn.Signature.Recv(); recv != nil {
		return gotype.Name(recv.Type())
	}
	return ""
}

// file returns the name of the file that a function is in.
func (c *checker) file(fn *ssa.Function) string {
	name := path.Base(strings.ReplaceAll(c.pass.Fset.Position(fn.Pos()).Filename, `\`, "/"))
	return strings.TrimSuffix(name, ".go")
}

// noteRoutes files the texts that stand beside a function where it is handed over: its route.
func (c *checker) noteRoutes() {
	for _, f := range c.pass.Files {
		for n := range ast.Preorder(f) {
			switch n := n.(type) {
			case *ast.CallExpr:
				c.noteRoute(n.Args)
			case *ast.CompositeLit:
				c.noteRoute(n.Elts)
			}
		}
	}
}

func (c *checker) noteRoute(list []ast.Expr) {
	if len(list) < 2 {
		return
	}
	var texts []string
	values := make([]ast.Expr, len(list))
	for i, e := range list {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Value
		}
		values[i] = e
		if tv := c.pass.TypesInfo.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
			texts = append(texts, constant.StringVal(tv.Value))
		}
	}
	if texts == nil {
		return
	}
	for _, e := range values {
		if lit, ok := ast.Unparen(e).(*ast.FuncLit); ok {
			c.literals[lit] = texts
		}
		if fn := c.named(e); fn != nil {
			c.routes[fn] = append(c.routes[fn], texts...)
		}
	}
}

// named returns the function that an argument names, or calls to get a handler from.
func (c *checker) named(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if fn, ok := c.pass.TypesInfo.Uses[e].(*types.Func); ok {
			return fn.Origin()
		}
	case *ast.SelectorExpr:
		if fn, ok := c.pass.TypesInfo.Uses[e.Sel].(*types.Func); ok {
			return fn.Origin()
		}
	case *ast.CallExpr:
		if len(e.Args) == 1 {
			if fn := c.named(e.Args[0]); fn != nil {
				return fn // http.HandlerFunc(h.webhook), a middleware
			}
		}
		return c.named(e.Fun)
	}
	return nil
}
