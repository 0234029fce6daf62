package trace

import (
	"go/ast"
	"go/constant"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

func textOrigin(s string) Origin { return Origin{Kind: Constant, Const: constant.MakeString(s)} }

// format evaluates fmt.Sprintf and its like. Verbs other than %s, %v, %d and %q, and those with flags, are holes.
func (g *Graph) format(e *ast.CallExpr, row lib.Row) []Origin {
	formats := g.origins(g.Arg(e, row.Arg))
	if len(formats) != 1 {
		return unknown(e)
	}
	format, ok := formats[0].Str()
	if !ok {
		return unknown(e)
	}
	out := []Origin{textOrigin("")}
	next := row.Arg + 1
	for format != "" {
		text, rest, found := strings.Cut(format, "%")
		out = concat(e, out, []Origin{textOrigin(text)})
		if !found || rest == "" {
			break
		}
		verb := rest[0]
		format = rest[1:]
		if verb == '%' {
			out = concat(e, out, []Origin{textOrigin("%")})
			continue
		}
		out = concat(e, out, g.verb(e, verb, g.Arg(e, next)))
		if !strings.ContainsRune("svdqtxXcUeEfFgGbopTw", rune(verb)) {
			// A flag or width: the rest can't be told.
			return concat(e, out, unknown(e))
		}
		next++
	}
	if formats[0].Expr != nil && len(e.Args) == row.Arg+1 {
		for i := range out {
			out[i].Expr = formats[0].Expr
		}
	}
	return out
}

// sum evaluates a constant that is put together. Its terms are taken one by one, because of generated sums of thousands.
func (g *Graph) sum(e *ast.BinaryExpr, v constant.Value) []Origin {
	var terms []ast.Expr
	rest := ast.Expr(e)
	for {
		b, ok := ast.Unparen(rest).(*ast.BinaryExpr)
		if !ok {
			break
		}
		if terms, rest = append(terms, b.Y), b.X; len(terms) > maxParts {
			return []Origin{g.constant(e, v)}
		}
	}
	out := g.eval(rest)
	for _, t := range slices.Backward(terms) {
		out = concat(e, out, g.eval(t))
	}
	if !has(out, Constant) {
		return []Origin{g.constant(e, v)}
	}
	return out
}

func (g *Graph) verb(e *ast.CallExpr, verb byte, arg ast.Expr) []Origin {
	if arg == nil || !strings.ContainsRune("svd", rune(verb)) {
		return unknown(e)
	}
	os := g.origins(arg)
	if len(os) > 4 {
		return unknown(arg)
	}
	return os
}

// joined evaluates a call that strings its arguments together, or the elements of its argument with the separator at
// Key between them.
func (g *Graph) joined(e *ast.CallExpr, row lib.Row) []Origin {
	pieces, sep := e.Args, []Origin(nil)
	if row.Arg != lib.Every {
		lit := compositeOf(g.Arg(e, row.Arg))
		if lit == nil {
			return unknown(e)
		}
		pieces, sep = lit.Elts, g.origins(g.Arg(e, row.Key))
	}
	out := []Origin{textOrigin("")}
	for i, p := range pieces {
		if i > 0 && sep != nil {
			out = concat(e, out, sep)
		}
		out = concat(e, out, g.origins(p))
	}
	return out
}
