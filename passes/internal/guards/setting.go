package guards

import (
	"go/token"
	"strings"
	"unicode"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// flag decides on a boolean setting.
func (c *checker) flag(name string, o outcome) (why string, quiet, ok bool) {
	switch {
	case o == isTrue && anyWord(name, stages):
		return "if " + name + " is set", false, true
	case o == isFalse && anyWord(name, production):
		return "unless " + name + " is set", false, true
	case o == isTrue && switchesOff(name), o == isFalse && !switchesOff(name) && anyWord(name, enablers):
		return "", true, true
	}
	return "", false, false
}

// switchesOff reports whether a setting is named for what it leaves out.
func switchesOff(name string) bool {
	return anyWord(name, switches) || anyWord(name, negations) && anyWord(name, enablers)
}

var (
	production = wordSet("prod production live")

	stages    = wordSet("dev development debug demo mock mocked local localhost fake sandbox devmode isdev testing testmode")
	switches  = wordSet("skip disable disabled bypass insecure noauth off anonymous optional unauthenticated public")
	negations = wordSet("no not without")

	// environments are words in the names of settings that say where the program runs.
	environments = wordSet("env environment stage")

	enablers = wordSet("enable enabled require required requires auth authentication secure enforce strict")
	// secrets are words in the names of settings without which tokens can't be verified.
	secrets = wordSet(`
		key keys secret jwks jwk issuer token clerk auth verifier client jwt pem password credential credentials
		url uri endpoint domain authority audience provider`)
)

// comparison decides on a setting that is compared with a constant, or on a header that is.
func (c *checker) comparison(fn *ssa.Function, v *ssa.BinOp, o outcome) (why string, quiet, ok bool) {
	x, y := v.X, v.Y
	if _, fixed := x.(*ssa.Const); fixed {
		x, y = y, x
	}
	k, fixed := y.(*ssa.Const)
	if !fixed || v.Op != token.EQL && v.Op != token.NEQ {
		return "", false, false
	}
	equal := (v.Op == token.EQL) == (o == isTrue)
	if b, ok := x.(*ssa.Call); ok {
		if fn, ok := b.Common().Value.(*ssa.Builtin); ok && fn.Name() == "len" {
			x = b.Common().Args[0]
		}
	}
	name := c.settingName(fn, x)
	text := flow.ConstText(k)
	switch t := c.origin(x); {
	case name != "" && constIs(k, isZero):
		if equal && (anyWord(name, secrets) || c.demands(fn, name)) {
			return "if " + name + " is empty", false, true
		}
		if equal && gotype.IsString(x.Type()) && anyWord(name, environments) {
			return "if " + name + " is empty", false, true
		}
	case name != "" && text != "":
		if equal && anyWord(text, stages) || equal && strings.EqualFold(text, "test") {
			return "if " + name + " is " + word(text), false, true
		}
		if !equal && (strings.HasPrefix(strings.ToLower(text), "prod") || strings.EqualFold(text, "live") || strings.EqualFold(text, "release")) {
			return "unless " + name + " is " + word(text), false, true
		}
		if equal && anyWord(name, stages) {
			return "if " + name + " is set", false, true
		}
		if equal && switchesOff(name) {
			return "", true, true
		}
	case t.Kind == FromRequest && (t.Part == HeaderPart || t.Part == Cookie || t.Part == Query):
		if equal && text != "" {
			return "for a value that is in the source", false, true
		}
		if !equal && constIs(k, isZero) && t.Key != nil && anyWord(t.Key.Key, stages) {
			return "for the header " + t.Key.Key, false, true
		}
	}
	return "", false, false
}

// word returns a text that is a plain word, and nothing of any other: it may be a secret.
func word(text string) string {
	if len(text) <= len("development") && strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) < 0 {
		return text
	}
	return "what the source says"
}

// settingName names a value that is the same for all requests: configuration, a variable of the package, what a
// constructor was given. It is empty for all others.
func (c *checker) settingName(fn *ssa.Function, v ssa.Value) string {
	t := c.origin(v)
	switch t.Kind {
	case FromConst:
		if t.Text == literal {
			return ""
		}
		return c.nameOfSetting(v)
	case FromParam:
		if t.of == nil || t.of == fn && (t.Param != 0 || fn.Signature.Recv() == nil || t.Field == "") && !c.makes(fn) {
			return ""
		}
		if t.Field != "" {
			return t.Field
		}
		if t.Param < len(t.of.Params) {
			return t.of.Params[t.Param].Name()
		}
	}
	return ""
}

// makes reports whether a function makes handlers or middleware, so that its parameters are configuration.
func (c *checker) makes(fn *ssa.Function) bool {
	rs := fn.Signature.Results()
	return rs.Len() > 0 && (c.isHandler(rs.At(0).Type()) || c.isMiddleware(rs.At(0).Type())) && !c.requestOf(fn)
}

// nameOfSetting names a variable of the package, or the environment variable that a call reads.
func (c *checker) nameOfSetting(v ssa.Value) string {
	for range 12 { // variables can be copied in a circle
		name, from := c.nameOrSource(v)
		if from == nil {
			return name
		}
		v = from
	}
	return ""
}

// nameOrSource returns the name of a setting, or else the value that it is read from, nil if there is none.
func (c *checker) nameOrSource(v ssa.Value) (name string, from ssa.Value) {
	switch v := v.(type) {
	case *ssa.UnOp:
		switch addr := v.X.(type) {
		case *ssa.Global:
			return addr.Name(), nil
		case *ssa.UnOp: // a pointer, as flag.Bool returns
			return "", addr
		case *ssa.FieldAddr:
			if f := field(addr.X, addr.Field); f != nil {
				return f.Name(), nil
			}
		case *ssa.Alloc, *ssa.FreeVar:
			if stores := c.stored(addr, v); len(stores) == 1 && stores[0].instr != nil {
				return "", stores[0].val
			}
		}
	case *ssa.Extract:
		return "", v.Tuple
	case *ssa.Call:
		for _, a := range v.Common().Args {
			if name := flow.ConstText(a); name != "" {
				return name, nil
			}
			if inner, ok := a.(*ssa.Call); ok {
				return "", inner
			}
		}
	}
	return "", nil
}
