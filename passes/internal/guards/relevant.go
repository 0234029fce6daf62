package guards

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// relevant reports whether the functions of a package can matter: it reaches a library that signs someone in, and is of
// the program or of a dependency that the drivers load for the sake of its facts. Of the program's other packages those
// matter that declare handlers or middleware: one that compares an API key needs no library for it, and that one which
// writes a log does not check anything must be known too.
func relevant(pkg *types.Package, index *uses.Index) bool {
	if index.Known() {
		return false
	}
	if !index.Own() {
		return index.ReachesCore()
	}
	return index.Reaches() || index.Imports(lib.Web) && declaresHandlers(pkg, index)
}

// declaresHandlers reports whether a function or method of a package gets requests, handlers or middleware, or makes
// them.
func declaresHandlers(pkg *types.Package, index *uses.Index) bool {
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			if serves(index, obj.Signature()) {
				return true
			}
		case *types.TypeName:
			named, ok := obj.Type().(*types.Named)
			if !ok {
				continue
			}
			for m := range named.Methods() {
				if serves(index, m.Signature()) {
					return true
				}
			}
		}
	}
	return false
}

func serves(index *uses.Index, sig *types.Signature) bool {
	if handler.Of(index, sig) != 0 {
		return true
	}
	for _, list := range []*types.Tuple{sig.Params(), sig.Results()} {
		for v := range list.Variables() {
			if ofHandler(v.Type()) {
				return true
			}
		}
	}
	return false
}

// ofHandler reports whether a type is a handler or middleware of a web library, or a function of such.
func ofHandler(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		if pkg := t.Obj().Pkg(); pkg == nil || uses.AreaOf(pkg.Path()) != lib.Web {
			return false
		}
		switch t.Underlying().(type) {
		case *types.Signature:
			return true
		case *types.Interface:
			return t.Obj().Name() == "Handler"
		}
	case *types.Signature:
		for _, list := range []*types.Tuple{t.Params(), t.Results()} {
			for v := range list.Variables() {
				if _, nested := types.Unalias(v.Type()).(*types.Signature); !nested && ofHandler(v.Type()) {
					return true
				}
			}
		}
	}
	return false
}
