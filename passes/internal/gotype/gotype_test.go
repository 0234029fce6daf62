package gotype_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

const src = `package p

type (
	Pair  struct{ A int }
	Alias = *Pair
	Name  string
	Raw   []byte
	Fault struct{}
)

func (Fault) Error() string { return "" }

var (
	pair  Pair
	alias Alias
	deep  **Pair
	name  Name
	raw   Raw
	flag  bool
	err   error
	fault Fault
	n     int
)`

func TestTypes(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	conf := types.Config{}
	pkg, err := conf.Check("example.com/p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		variable                         string
		isStruct                         bool
		name, path                       string
		isError, isBool, isString, bytes bool
	}{
		{variable: "pair", isStruct: true, name: "Pair", path: "example.com/p.Pair"},
		{variable: "alias", isStruct: true, name: "Pair", path: "example.com/p.Pair"},
		{variable: "deep"},
		{variable: "name", name: "Name", path: "example.com/p.Name", isString: true},
		{variable: "raw", name: "Raw", path: "example.com/p.Raw", bytes: true},
		{variable: "flag", isBool: true},
		{variable: "err", name: "error", isError: true},
		{variable: "fault", isStruct: true, name: "Fault", path: "example.com/p.Fault"},
		{variable: "n"},
		{variable: "none"},
	}
	for _, tt := range tests {
		var typ types.Type
		if obj := pkg.Scope().Lookup(tt.variable); obj != nil {
			typ = obj.Type()
		}
		got := tt
		got.isStruct = gotype.Struct(typ) != nil
		got.name, got.path = gotype.Name(typ), gotype.Path(typ)
		got.isError, got.isBool = gotype.IsError(typ), gotype.IsBool(typ)
		got.isString, got.bytes = gotype.IsString(typ), gotype.IsBytes(typ)
		if got != tt {
			t.Errorf("%s: got %+v, want %+v", tt.variable, got, tt)
		}
		if text := gotype.IsText(typ); text != (tt.isString || tt.bytes) {
			t.Errorf("%s: IsText is %t", tt.variable, text)
		}
	}
}
