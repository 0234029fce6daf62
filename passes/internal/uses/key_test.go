package uses_test

import (
	"go/token"
	"go/types"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

func TestKey(t *testing.T) {
	pkg := types.NewPackage("example.com/app/users", "users")
	sig := func(recv *types.Var) *types.Signature { return types.NewSignatureType(recv, nil, nil, nil, nil, false) }
	tn := types.NewTypeName(token.NoPos, pkg, "Handler", nil)
	named := types.NewNamed(tn, types.NewStruct(nil, nil), nil)
	fn := types.NewFunc(token.NoPos, pkg, "New", sig(nil))
	pkg.Scope().Insert(tn)
	pkg.Scope().Insert(fn)
	method := types.NewFunc(token.NoPos, pkg, "Delete", sig(types.NewVar(token.NoPos, pkg, "h", types.NewPointer(named))))
	for _, tt := range []struct {
		obj  types.Object
		want string
	}{
		{nil, ""},
		{types.Universe.Lookup("append"), ""},
		{tn, "example.com/app/users.Handler"},
		{fn, "example.com/app/users.New"},
		{method, "example.com/app/users.Handler.Delete"},
		{types.NewVar(token.NoPos, pkg, "local", named), ""},
	} {
		if got := uses.Key(tt.obj); got != tt.want {
			t.Errorf("Key(%v) = %q, want %q", tt.obj, got, tt.want)
		}
	}
}
