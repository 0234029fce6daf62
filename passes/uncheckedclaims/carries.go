package uncheckedclaims

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// carries reports whether a value of type t can hold a token's claims as a whole, or what they are decoded from. A
// single claim, such as the subject, is of a basic type.
func (c *checker) carries(t types.Type, depth int) bool {
	if depth > 4 {
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return c.carries(u.Elem(), depth+1)
	case *types.Slice:
		if b, ok := u.Elem().Underlying().(*types.Basic); ok {
			return b.Kind() == types.Byte
		}
		return c.carries(u.Elem(), depth+1)
	case *types.Array:
		return c.carries(u.Elem(), depth+1)
	case *types.Struct:
		return !isTime(t)
	case *types.Map:
		return gotype.IsString(u.Key())
	case *types.Interface:
		return !gotype.IsError(t)
	case *types.Tuple:
		return true
	}
	return false
}

// holdsClaims reports whether a field of type t can hold claims: it is an interface, a map by name, or a struct that
// has a claim.
func (c *checker) holdsClaims(t types.Type, depth int) bool {
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return !gotype.IsError(t)
	case *types.Map:
		return gotype.IsString(u.Key())
	case *types.Pointer:
		return depth < 3 && c.holdsClaims(u.Elem(), depth+1)
	case *types.Struct:
		return !isTime(t) && c.hasClaim(u, depth)
	}
	return false
}

func (c *checker) hasClaim(st *types.Struct, depth int) bool {
	for i := range st.NumFields() {
		f := st.Field(i)
		if _, ok := c.rowOf(f, lib.ReadsClaim); ok || tagged(st.Tag(i)) != 0 {
			return true
		}
		if f.Name() == "Claims" {
			return true
		}
		if inner := gotype.Struct(f.Type()); inner != nil && depth < 3 && c.hasClaim(inner, depth+1) {
			return true
		}
	}
	return false
}

func isTime(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time"
}
