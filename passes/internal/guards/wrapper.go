package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// ownField returns the place that a field is of a struct in which the program wraps the context of a framework:
//
//	type Context struct {
//		echo.Context
//		userID string
//	}
//
// Middleware leaves there who the caller is, as it does under the framework's keys. Loggers, stores and the like that
// such structs carry along say nothing of the caller.
func (c *checker) ownField(x ssa.Value, f *types.Var) (Identity, bool) {
	if f == nil || f.Embedded() || !c.keepsCaller(f) {
		return Identity{}, false
	}
	pkg, name := typeName(x.Type())
	s, ok := deref(x.Type()).Underlying().(*types.Struct)
	if !ok || name == "" {
		return Identity{}, false
	}
	for e := range s.Fields() {
		if !e.Embedded() {
			continue
		}
		if kind := placeKinds[c.carrier(e.Type())]; kind != 0 {
			return Identity{kind, pkg + "." + name + "." + f.Name()}, true
		}
	}
	return Identity{}, false
}

var placeKinds = map[lib.Kind]Place{lib.ServesGin: GinKey, lib.ServesEcho: EchoKey, lib.ServesFiber: FiberLocal}

// keepsCaller reports whether a field can say who the caller is: it is a text, number or flag, or is named so.
func (c *checker) keepsCaller(f *types.Var) bool {
	if _, ok := f.Type().Underlying().(*types.Basic); ok {
		return true
	}
	_, name := typeName(f.Type())
	return anyWord(f.Name(), identityNames) || anyWord(f.Name(), roleWords) || anyWord(name, userNames)
}

// noteStore notes that a function stores something in such a field.
func (c *checker) noteStore(b *builder, s *ssa.Store, e elem) {
	fa, ok := s.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	id, ok := c.ownField(fa.X, field(fa.X, fa.Field))
	if !ok {
		return
	}
	b.write(Write{Key: id, Held: c.held(e.here), From: c.origin(s.Val), Pos: s.Pos(), At: c.place(s.Pos())})
}
