package guards

import (
	"go/constant"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// compare returns what is known if a comparison turns out to be o.
func (q *query) compare(v *ssa.BinOp, o outcome) set {
	if o != isTrue && o != isFalse {
		return set{}
	}
	x, y, op := v.X, v.Y, v.Op
	if _, ok := x.(*ssa.Const); ok {
		x, y, op = y, x, mirrored[op]
	}
	switch op {
	case token.EQL, token.NEQ:
		equal := (op == token.EQL) == (o == isTrue)
		if k, ok := y.(*ssa.Const); ok {
			if s, ok := q.constant(x, k, equal); ok {
				return s
			}
		}
		if equal {
			return q.f.c.equal(x, y)
		}
		return q.f.c.unequal(x, y)
	case token.GTR, token.GEQ, token.LSS, token.LEQ:
		return q.order(x, y, op, o)
	}
	return set{}
}

// mirrored has the operator with which a comparison says the same with its operands exchanged.
var mirrored = map[token.Token]token.Token{
	token.EQL: token.EQL, token.NEQ: token.NEQ,
	token.GTR: token.LSS, token.LSS: token.GTR, token.GEQ: token.LEQ, token.LEQ: token.GEQ,
}

// constant returns what is known if x is, or is not, a constant that says something by itself: nil, "", 0, a boolean.
func (q *query) constant(x ssa.Value, k *ssa.Const, equal bool) (set, bool) {
	if k.Value != nil && k.Value.Kind() == constant.Bool {
		o := isTrue
		if constant.BoolVal(k.Value) != equal {
			o = isFalse
		}
		return q.when(x, o), true
	}
	if constIs(k, isZero) {
		o := isZero
		if !equal {
			o = notZero
		}
		return q.when(x, o), true
	}
	if equal && isInt(x.Type()) && k.Value != nil && k.Value.ExactString() == "1" {
		return q.when(x, notZero), true // subtle.ConstantTimeCompare(...) == 1
	}
	return set{}, false
}

// order returns what is known if one number is more than another.
func (q *query) order(x, y ssa.Value, op token.Token, o outcome) set {
	if k, ok := y.(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.Int {
		n, exact := constant.Int64Val(k.Value)
		more := op == token.GTR && n == 0 || op == token.GEQ && n == 1
		less := op == token.LSS && n == 1 || op == token.LEQ && n == 0
		if exact && (more || less) {
			if more == (o == isTrue) {
				return q.when(x, notZero)
			}
			return q.when(x, isZero)
		}
	}
	c := q.f.c
	for _, v := range []ssa.Value{x, y} {
		if t := c.origin(v); t.Kind == FromCaller && anyWord(t.Claim, rankWords) || ranked(v) {
			return c.answersBy(v)
		}
	}
	return set{}
}

// ranked reports whether a value is called a rank: the field or the type of it, the function that returns it, or the table
// that has it.
func ranked(v ssa.Value) bool {
	if _, name := typeName(v.Type()); says(v, rankWords) || anyWord(name, rankWords) {
		return true
	}
	switch v := v.(type) {
	case *ssa.Call:
		return anyWord(callName(v.Common()), rankWords)
	case *ssa.Extract:
		return ranked(v.Tuple)
	case *ssa.Lookup:
		if load, ok := v.X.(*ssa.UnOp); ok {
			if g, ok := load.X.(*ssa.Global); ok {
				return anyWord(g.Name(), rankWords)
			}
		}
		return says(v.X, rankWords)
	}
	return false
}

var rankWords = wordSet("role roles level levels rank ranks tier tiers access permission permissions plan plans admin scope scopes hierarchy")

// equal returns what is known if two values are equal.
func (c *checker) equal(x, y ssa.Value) set {
	ox, oy := c.origin(x), c.origin(y)
	if oy.Kind == FromCaller && ox.Kind != FromCaller {
		x, y, ox, oy = y, x, oy, ox
	}
	if ox.Kind == FromCaller {
		return c.equalsCaller(x, y, ox, oy)
	}
	if c.secret(ox, oy) || c.secret(oy, ox) {
		return set{state: Key}
	}
	if credential(ox) && len(flow.ConstText(y)) >= minSecret || credential(oy) && len(flow.ConstText(x)) >= minSecret {
		return set{state: Maybe} // a secret in the source: another mistake than none at all
	}
	tx, ty := c.taint(x), c.taint(y)
	t := tx.or(ty)
	s := set{needs: t.needs}
	switch fixed := ox.Kind == FromConst || oy.Kind == FromConst; {
	case !t.caller:
		return c.comparedParams(t)
	case fixed:
		s.state = Role
		if !ofOrganization(x) && !ofOrganization(y) {
			s.state |= Global
		}
	default:
		s.state = Owner | Org
	}
	return s
}

// equalsCaller returns what is known if something of the caller's equals something else.
func (c *checker) equalsCaller(x, y ssa.Value, who, other Target) set {
	s := c.present(x)
	fixed := other.Kind == FromConst
	if claimOf(who) == roleClaim && other.Kind == FromParam && other.of != nil && c.makes(other.of) {
		fixed = true // the role that middleware is made for
	}
	switch claimOf(who) {
	case orgClaim:
		s.state |= Org
		if fixed {
			s.state |= Role
		}
	case userClaim:
		s.state |= Owner
		if fixed {
			s.state = s.state&^Owner | Role
		}
	case tokenClaim:
		if fixed {
			return set{}
		}
	case roleClaim:
		s.state |= Role
		if !fixed {
			s.state |= Owner
		}
	default:
		s.state |= Owner
		if fixed {
			s.state = s.state&^Owner | Role
		}
	}
	if s.state&Role != 0 && !ofOrganization(y) {
		s.state |= c.global(x)
	}
	return s
}

// ofOrganization reports whether a constant is the key of a role in an organization.
func ofOrganization(v ssa.Value) bool { return strings.HasPrefix(flow.ConstText(v), "org:") }

func (c *checker) comparedParams(t taint) set {
	s := set{}
	for i := range 32 {
		if t.params&(1<<i) != 0 {
			s = s.or(c.need(compared(i)))
		}
	}
	return s
}

// unequal returns what is known if two values differ: nothing, for whoever may do everything but one thing is not
// asked what he may do. That a lesser role is excluded may be meant as a check.
func (c *checker) unequal(x, y ssa.Value) set {
	if anyWord(flow.ConstText(x), granting) || anyWord(flow.ConstText(y), granting) {
		return set{}
	}
	for _, v := range []ssa.Value{x, y} {
		t := c.origin(v)
		if t.Kind == FromCaller && anyWord(t.Claim, rankWords) || t.Key != nil && anyWord(t.Key.Key, rankWords) {
			return set{state: Maybe}
		}
	}
	return set{}
}

// claimOf says what a claim, or what is kept under a key, tells of the caller.
func claimOf(t Target) claim {
	name := t.Claim
	if name == "" && t.Key != nil {
		name = t.Key.Key
	}
	switch strings.ToLower(name) {
	case "subject", "sub", "id":
		return userClaim
	case "sessionid", "sid", "tokenid", "jti", "sessionstatus", "sts", "issuer", "iss", "authorizedparty", "azp", "version", "audience", "aud":
		return tokenClaim
	}
	switch {
	case anyWord(name, roleWords):
		return roleClaim
	case anyWord(name, orgWords):
		return orgClaim
	case anyWord(name, userWords) || strings.HasSuffix(strings.ToLower(name), "userid"):
		return userClaim
	}
	return otherClaim
}

type claim uint8

const (
	otherClaim claim = iota
	userClaim
	orgClaim
	roleClaim
	tokenClaim
)

var (
	granting  = wordSet("admin administrator superadmin superuser root owner manager staff moderator editor pro premium enterprise paid")
	roleWords = wordSet("role roles permission permissions perm perms admin plan tier scope scopes level type kind")
	orgWords  = wordSet("org organization organisation tenant team workspace company account group project")
	userWords = wordSet("user uid subject sub clerk member owner principal actor caller email")
)

// secret reports whether got is a credential of the request and want a value of the server's.
func (c *checker) secret(got, want Target) bool {
	return got.Kind == FromRequest && credential(got) && (want.Kind == FromUnknown || want.Kind == FromParam || want.Kind == FromConst && want.Text != literal)
}

// minSecret is the length from which on a constant may be meant as a secret.
const minSecret = 16

// credential reports whether a part of a request is where clients put secrets.
func credential(t Target) bool {
	name := t.Text
	if t.Key != nil {
		name = t.Key.Key
	}
	return t.Kind == FromRequest && (t.Part == HeaderPart || t.Part == Cookie || t.Part == Query) && anyWord(name, secretWords)
}

var secretWords = wordSet("auth authorization key apikey token secret signature password cron internal admin basic credential credentials")
