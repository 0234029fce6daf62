package weakalg

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// algorithms judges what reaches the arguments and fields that name algorithms.
func (c *checker) algorithms() {
	seen := make(map[*trace.Sink]bool)
	for _, a := range c.flow.Arrivals {
		switch {
		case a.Sink.Row.Role == lib.TakesAlg:
			c.named(a)
			if !seen[a.Sink] {
				seen[a.Sink] = true
				c.list(a.Sink, a.Others)
			}
		case a.Sink.Row.Of == lib.JWTKey:
			c.noneKey(a)
		}
	}
}

// noneKey is the value of golang-jwt's UnsafeAllowNoneSignatureType, which is all that is left of it in a fact.
const noneKey = "none signing method allowed"

// alg returns the algorithm that an origin is, by its name in capitals and its family; "" and 0 if it is none.
func (c *checker) alg(o trace.Origin) (string, lib.Kind) {
	if o.Obj != nil {
		for _, row := range c.rows(o.Obj, lib.IsAlg) {
			name := strings.ToUpper(o.Obj.Name())
			return strings.TrimPrefix(strings.TrimPrefix(name, "SIGNINGMETHOD"), "NEW"), row.Of
		}
	}
	if c.encryption(o) {
		return "", lib.EncryptionAlg
	}
	s, ok := o.Str()
	if !ok {
		return "", 0
	}
	if s == noneKey {
		return "NONE", lib.NoneAlg
	}
	s = strings.ToUpper(s)
	if len(s) < 3 {
		return "", 0
	}
	switch {
	case s == "NONE":
		return s, lib.NoneAlg
	case s == "HS256" || s == "HS384" || s == "HS512":
		return s, lib.HMACAlg
	case s == "EDDSA" || s == "ED25519" || strings.HasPrefix(s, "ML-DSA") || strings.HasPrefix(s, "MLDSA"):
		return s, lib.PublicAlg
	case (s[:2] == "RS" || s[:2] == "PS" || s[:2] == "ES") && strings.Trim(s[2:], "0123456789K") == "":
		return s, lib.PublicAlg
	}
	return "", 0
}

// named reports an algorithm that nobody should use, wherever it is used.
func (c *checker) named(a trace.Arrival) {
	at := c.place(a)
	if c.InTest(at.Pos()) {
		return
	}
	alg, family := c.alg(a.Origin)
	of := a.Sink.Row.Of
	switch {
	case family == lib.NoneAlg && of == lib.KeyedAlg: // an error at run time
	case family == lib.NoneAlg && of == lib.SignedAlg:
		c.Report(report.Finding{
			Range:    at,
			Category: "none-algorithm",
			Message:  a.Sink.Name + " with none leaves the token unsigned, so anybody can write or alter it; use an algorithm with a key",
		})
	case family == lib.NoneAlg:
		c.Report(report.Finding{
			Range:    at,
			Category: "none-algorithm",
			Message:  fmt.Sprintf(`"none" in %s lets unsigned tokens past this check, which anybody can write; name only algorithms with a key`, a.Sink.Name),
		})
	case family == lib.HMACAlg && of == lib.TemplateAlg:
		c.Report(report.Finding{
			Range:    at,
			Category: "symmetric-template",
			Message:  fmt.Sprintf("with %s every service that verifies these tokens can also issue them; use RS256 and share the public key", alg),
		})
	}
}

// place is where an origin enters, if that is in this package, or else the expression that brings it in. A constant
// of the package is wrong where it is used: it may also stand in a comparison that refuses it.
func (c *checker) place(a trace.Arrival) ast.Expr {
	if k, ok := a.Obj.(*types.Const); ok && k.Pkg() == c.pass.Pkg {
		return c.mention(a.Sink.Arg, k)
	}
	if a.Expr != nil {
		return a.Expr
	}
	return a.Sink.Arg
}

// mention returns the name of k in e, or e if it is not there.
func (c *checker) mention(e ast.Expr, k *types.Const) ast.Expr {
	at := e
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && c.info.Uses[id] == k {
			at = id
		}
		return true
	})
	return at
}

// noneKey reports the constant that stands for a key with which golang-jwt verifies unsigned tokens. Where it signs,
// the method is reported: it accepts no other key.
func (c *checker) noneKey(a trace.Arrival) {
	if text, _ := a.Str(); text != noneKey || signs(a.Sink.Root().Row.Sym) {
		return
	}
	at := c.place(a)
	if c.InTest(at.Pos()) || c.InTest(a.Sink.Arg.Pos()) {
		return
	}
	c.Report(report.Finding{
		Range:    at,
		Category: "none-algorithm",
		Message:  "UnsafeAllowNoneSignatureType makes the parser accept unsigned tokens, which anybody can write; return a key, or an error",
	})
}

func signs(sym string) bool {
	return strings.HasSuffix(sym, ".SignedString") || strings.HasSuffix(sym, ".Sign")
}

// list judges an accepted algorithm, or a list of them, as a whole.
func (c *checker) list(s *trace.Sink, os []trace.Origin) {
	if c.InTest(s.Arg.Pos()) {
		return
	}
	switch s.Row.Of {
	case lib.OptionalAlgs:
		if empty(os) {
			c.Report(report.Finding{
				Range:    s.Arg,
				Category: "ineffective-pin",
				Message:  "an empty " + s.Name + " accepts any algorithm that the token names; name the ones that you use",
				Fixes:    c.pinFixes(s),
			})
		}
		c.mixed(s, os)
	case lib.AcceptedAlgs:
		c.mixed(s, os)
	}
}

// empty reports whether a value is certainly nil or "".
func empty(os []trace.Origin) bool {
	for _, o := range os {
		if text, ok := o.Str(); o.Kind != trace.Null && (!ok || text != "") {
			return false
		}
	}
	return len(os) > 0
}

// head is what to point at for an expression: of a function literal, only where it begins.
func head(e ast.Expr) analysis.Range {
	if lit, ok := ast.Unparen(e).(*ast.FuncLit); ok {
		return lit.Type
	}
	return e
}
