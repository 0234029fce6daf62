package weakalg

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// minRSA is the least number of bits of an RSA key for tokens, by RFC 7518 §3.3.
const minRSA = 2048

// weakKeys judges the keys of tokens whose size is known: constants, bytes that are made here, generated RSA keys.
func (c *checker) weakKeys() {
	resized := c.resized()
	for _, a := range c.flow.Arrivals {
		if a.Sink.Row.Role != lib.TakesSecret || a.Sink.Row.Of != lib.JWTKey || encrypts(a.Sink.Row.Sym) || c.InTest(a.Sink.Arg.Pos()) || c.InTest(literal(a).Pos()) {
			continue
		}
		if bits, ok := c.generated(a.Origin); ok && bits < minRSA {
			c.Report(report.Finding{
				Range:    a.Expr,
				Category: "weak-key",
				Message:  fmt.Sprintf("a %d-bit RSA key signs tokens, and can be factored; generate at least %d bits", bits, minRSA),
			})
			continue
		}
		n, ok := c.size(a)
		if !ok || resized[a.Expr] || !c.certain(a) {
			continue
		}
		alg, ok := c.hmacOf(a)
		if least := hashSize(alg); ok && n < least {
			c.Report(report.Finding{
				Range:    literal(a),
				Category: "weak-key",
				Message:  short(a, n, alg, least),
			})
		}
	}
}

// short says what is wrong with a key of n bytes. Only words and the shortest of random keys can be guessed: what is
// wrong with others is that they give away some of what the algorithm promises.
func short(a trace.Arrival, n int64, alg string, least int64) string {
	const guessable = 10 // random bytes; 80 bits
	if _, constant := a.Str(); constant && n < hashSize("HS256") || n < guessable {
		return fmt.Sprintf("this key has %d bytes and %s needs %d: whoever holds one token can guess it offline; use random bytes from crypto/rand", n, alg, least)
	}
	return fmt.Sprintf("this key has %d bytes and %s needs %d, the size of its hash (RFC 7518 section 3.2); make it that long", n, alg, least)
}

// literal is where a key is written or made, or the expression that brings it in from another package.
func literal(a trace.Arrival) ast.Expr {
	if a.Expr != nil && a.Place == "" {
		return a.Expr
	}
	return a.Sink.Arg
}

// encrypts reports whether a symbol of the table takes a key for something else than signatures by HMAC.
func encrypts(sym string) bool {
	for _, word := range []string{"crypt", "Recipient", "GCM", "Compress", "Enc", "EdDSA", "ParseKey", "Custom"} {
		if strings.Contains(sym, word) {
			return true
		}
	}
	return false
}

// certain reports whether a key is one of those that stand here, rather than what a loader returns in a special case.
func (c *checker) certain(a trace.Arrival) bool {
	for _, o := range a.Others {
		b := a
		b.Origin = o
		if _, ok := c.size(b); !ok && o.Kind != trace.Null && o.Kind != trace.Field {
			return false
		}
	}
	return true
}

// size returns how many bytes a key has: a constant, or what make made here.
func (c *checker) size(a trace.Arrival) (int64, bool) {
	if a.Decoded || a.Fallback || a.Sink.Row.Partial {
		return 0, false
	}
	if text, ok := a.Str(); ok {
		if text == "" && !a.Sink.Row.Empty || text == noneKey || secret.PublicKey(text) || c.uses.KnownObject(a.Obj) {
			return 0, false
		}
		return int64(len(text)), true
	}
	call, ok := a.Expr.(*ast.CallExpr)
	if !ok || a.Kind != trace.Unknown || len(call.Args) < 2 {
		return 0, false
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || id.Name != "make" || !c.info.Types[call.Fun].IsBuiltin() || !types.Identical(c.typeOf(call), byteSlice) {
		return 0, false
	}
	v := c.info.Types[call.Args[1]].Value
	if v == nil {
		return 0, false
	}
	n, ok := constant.Int64Val(constant.ToInt(v))
	return n, ok && n > 0
}

// generated returns the bits of a key that is generated here.
func (c *checker) generated(o trace.Origin) (int64, bool) {
	call, ok := o.Expr.(*ast.CallExpr)
	if !ok || o.Kind != trace.Call {
		return 0, false
	}
	for _, row := range c.rows(o.Obj, lib.MakesKey) {
		if arg := c.graph.Arg(call, row.Arg); arg != nil {
			if os := c.graph.Origins(arg); len(os) == 1 {
				return os[0].Int()
			}
		}
	}
	return 0, false
}

// resized returns what is hashed, encoded or repeated before use: its own length says nothing.
func (c *checker) resized() map[ast.Expr]bool {
	exprs := make(map[ast.Expr]bool)
	for _, use := range c.graph.Uses(lib.Resizes) {
		for _, o := range c.graph.Origins(c.graph.Arg(use.Call, use.Row.Arg)) {
			if o.Expr != nil {
				exprs[o.Expr] = true
			}
		}
	}
	return exprs
}
