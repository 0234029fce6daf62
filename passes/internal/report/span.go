package report

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// A Span is a range of source that is no node of its own.
type Span struct{ From, To token.Pos }

// Pos returns where the span begins.
func (s Span) Pos() token.Pos { return s.From }

// End returns the position behind the span.
func (s Span) End() token.Pos { return s.To }

// Head is a call without its arguments.
func Head(call *ast.CallExpr) Span { return Span{call.Pos(), call.Lparen} }

// Covers reports whether a range lies within another, or is the same.
func Covers(outer, inner analysis.Range) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}
