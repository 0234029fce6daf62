package uses

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// Key returns a name for a package-level object or a method that holds across packages: the import path,
// the type that declares the method, and the name, as in "example.com/app/users.Handler.Delete". A method of a generic
// type goes by its declaration. It is empty for any other object.
//
// Facts about functions that only a dependency of a dependency calls don't reach the importer as facts about objects,
// because its type checker has never heard of these. By key they can travel in the dependency's own facts.
func Key(obj types.Object) string {
	if obj == nil || obj.Pkg() == nil {
		return ""
	}
	path := obj.Pkg().Path()
	if fn, ok := obj.(*types.Func); ok {
		if recv := fn.Origin().Signature().Recv(); recv != nil {
			named := gotype.Named(recv.Type())
			if named == nil {
				return ""
			}
			return path + "." + named.Obj().Name() + "." + fn.Name()
		}
	}
	if obj.Parent() != obj.Pkg().Scope() {
		return ""
	}
	return path + "." + obj.Name()
}
