package cookie

import (
	"go/ast"
	"go/constant"
	"time"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// deletes reports whether the cookie removes itself, by a negative age or an expiry in the past, or carries no more than
// a constant.
func (attrs Attributes) deletes() bool {
	ages := attrs[lib.CookieMaxAge]
	for _, o := range ages {
		if n, ok := o.Int(); len(ages) == 1 && ok && n < 0 {
			return true
		}
	}
	for _, o := range attrs[lib.CookieExpires] {
		if past(o) {
			return true
		}
	}
	values := attrs[lib.CookieValue]
	for _, o := range values {
		if _, ok := o.Str(); o.Kind != trace.Null && !ok {
			return false
		}
	}
	return len(values) > 0
}

// past reports whether a time is one that has gone by for certain: time.Time{}, time.Unix(0, 0), time.Now().Add(-d).
func past(o trace.Origin) bool {
	if later, _, ok := o.FromNow(); ok {
		return constant.Sign(later) < 0
	}
	if lit, ok := o.Expr.(*ast.CompositeLit); ok && o.Kind == trace.Struct {
		return len(lit.Elts) == 0
	}
	at, ok := o.Int()
	return ok && o.Kind == trace.Constant && at < longAgo
}

// longAgo is a time before any program of today was built, in nanoseconds since the epoch.
const longAgo = 1_000_000_000 * int64(time.Second)

// authWords mark the names of cookies that carry a session or token. notAuth are words of cookies that only tell
// something about one, or help for the minutes of a login.
var (
	authWords = stage.Set("session sessionid sess sid token jwt auth authorization bearer credential credentials apikey idtoken accesstoken refreshtoken authtoken sessiontoken authsession")
	notAuth   = stage.Set("csrf xsrf csrftoken xsrftoken state nonce flash redirect return theme locale lang verifier pkce consent uat hint expiry expires last method provider type count notice banner cart basket visitor anon anonymous guest tracking analytics referral affiliate")
)

// authName reports whether a cookie of that name carries a session or token.
func authName(name string) bool {
	found := false
	for _, w := range stage.Words(name) {
		if notAuth[w] {
			return false
		}
		found = found || authWords[w]
	}
	return found
}
