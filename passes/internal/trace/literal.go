package trace

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// literal evaluates a composite literal. A byte slice of constants is the string of these bytes.
func (g *Graph) literal(e *ast.CompositeLit) []Origin {
	t := g.info.TypeOf(e)
	if t == nil {
		return unknown(e)
	}
	if gotype.Struct(t) != nil {
		return []Origin{{Kind: Struct, Expr: e}}
	}
	if isBytes(t) {
		return g.bytes(e)
	}
	return g.elements(e)
}

func (g *Graph) bytes(e *ast.CompositeLit) []Origin {
	text := make([]byte, 0, len(e.Elts))
	for _, elt := range e.Elts {
		tv := g.info.Types[elt]
		if tv.Value == nil {
			return unknown(e)
		}
		n, ok := constant.Int64Val(constant.ToInt(tv.Value))
		if !ok {
			return unknown(e)
		}
		text = append(text, byte(n))
	}
	return []Origin{{Kind: Constant, Expr: e, Const: constant.MakeString(string(text))}}
}

func isBytes(t types.Type) bool {
	var elem types.Type
	switch t := t.Underlying().(type) {
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	default:
		return false
	}
	b, ok := elem.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// element evaluates x[i]: any element that the package puts into x.
func (g *Graph) element(e *ast.IndexExpr) []Origin {
	if _, ok := g.info.TypeOf(e.X).(*types.Signature); ok { // a generic function
		return g.eval(e.X)
	}
	if os, ok := g.entryAt(e); ok {
		return os
	}
	return g.elements(e.X)
}

// elements evaluates what a slice, array or map can hold. A variable of such a type has the origins of its elements.
func (g *Graph) elements(e ast.Expr) (out []Origin) {
	lit, ok := ast.Unparen(orBlank(e)).(*ast.CompositeLit)
	if !ok {
		return g.origins(e)
	}
	defer func() {
		for i := range out {
			out[i].Element = true
		}
	}()
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if inner, ok := elt.(*ast.CompositeLit); ok && inner.Type == nil {
			out = add(out, g.literal(inner)...)
			continue
		}
		out = add(out, g.origins(elt)...)
	}
	return out
}
