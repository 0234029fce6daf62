package weakalg

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// unpinnedFixes offers to pin the algorithm where all keys are of one type: the one of its family that the package
// signs with, else the one that everybody uses.
func (c *checker) unpinnedFixes(u use, found found) []analysis.SuggestedFix {
	if u.call == nil || u.call.Ellipsis.IsValid() || !takesOptions(u.obj) {
		return nil
	}
	qualifier, ok := qualifierOf(u.call)
	alg := c.familyOf(found)
	if !ok || alg == "" {
		return nil
	}
	last := u.call.Args[len(u.call.Args)-1].End()
	return []analysis.SuggestedFix{{
		Message:   "Pin the algorithm to " + alg,
		TextEdits: []analysis.TextEdit{{Pos: last, End: last, NewText: fmt.Appendf(nil, ", %sWithValidMethods([]string{%q})", qualifier, alg)}},
	}}
}

// takesOptions reports whether fn is a function of golang-jwt that takes options.
func takesOptions(obj types.Object) bool {
	fn, ok := obj.(*types.Func)
	if !ok || fn.Signature().Recv() != nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v4":
		return fn.Signature().Variadic()
	}
	return false
}

// qualifierOf returns what stands before the name of the function: "jwt.", or nothing.
func qualifierOf(call *ast.CallExpr) (string, bool) {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.SelectorExpr:
		id, ok := fun.X.(*ast.Ident)
		if !ok {
			return "", false
		}
		return id.Name + ".", true
	case *ast.Ident:
		return "", true
	}
	return "", false
}

// familyOf returns the algorithm that all keys are for, "" if their types don't tell.
func (c *checker) familyOf(found found) string {
	alg := ""
	for _, k := range found.keys {
		one := algOfKey(k)
		if k.kind == nothing {
			continue
		}
		if one == "" || alg != "" && one != alg {
			return ""
		}
		alg = one
	}
	if alg != "" && alg != "EdDSA" {
		return c.signed(alg)
	}
	return alg
}

func algOfKey(k key) string {
	switch {
	case k.kind == bytes || k.kind == parameter && k.typ != nil:
		return "HS256"
	case k.kind != typed || k.typ == nil:
		return ""
	}
	switch s := k.typ.String(); {
	case strings.HasSuffix(s, "crypto/rsa.PublicKey"):
		return "RS256"
	case strings.HasSuffix(s, "crypto/ecdsa.PublicKey"):
		return "ES256"
	case strings.HasSuffix(s, "crypto/ed25519.PublicKey"):
		return "EdDSA"
	}
	return ""
}

// signed returns the one algorithm of alg's family with which the package signs tokens, else alg. With several it is
// for the author to choose.
func (c *checker) signed(alg string) string {
	names := make(map[string]bool)
	for _, use := range c.graph.Uses(lib.TakesAlg) {
		if use.Row.Of != lib.SignedAlg {
			continue
		}
		for _, o := range c.graph.Origins(c.graph.Arg(use.Call, use.Row.Arg)) {
			if name, _ := c.alg(o); strings.HasPrefix(name, alg[:2]) {
				names[name] = true
			}
		}
	}
	if len(names) > 1 {
		return ""
	}
	for name := range names {
		return name
	}
	return alg
}

// pinFixes offers to fill the list in place of a nil that is written there.
func (c *checker) pinFixes(s *trace.Sink) []analysis.SuggestedFix {
	if s.Call == nil || s.Via != nil || !c.info.Types[s.Arg].IsNil() {
		return nil
	}
	alg := ""
	c.each(lib.VerifiesWith, func(u use) {
		if u.call != nil && u.call.Pos() <= s.Call.Pos() && s.Call.End() <= u.call.End() && takesOptions(u.obj) {
			alg = c.familyOf(c.finders(u.key))
		}
	})
	if alg == "" {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Pin the algorithm to " + alg,
		TextEdits: []analysis.TextEdit{{Pos: s.Arg.Pos(), End: s.Arg.End(), NewText: fmt.Appendf(nil, "[]string{%q}", alg)}},
	}}
}
