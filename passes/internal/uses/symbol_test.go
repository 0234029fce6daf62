package uses_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

const symbols = `package auth

type Base struct{ Token string }

func (Base) Ping() {}

type Config struct {
	Base
	Secret string
	inner  string
}

type Gate struct{}

func (*Gate) Require() {}
func (Gate) Name() string { return "" }

type Claims interface {
	Named
	Valid() error
}

type Named interface{ Title() string }

type List[T any] struct{ Head *T }

func (*List[T]) Push(T) {}

type Strings = List[string]

type Option func()

func (Option) Apply() {}

var Key string

func SetKey(string) {}
func To[T any](v T) *T { return &v }
`

func TestLookup(t *testing.T) {
	pkg := check(t, symbols)
	tests := []struct {
		sym  string
		want string // as types.ObjectString, "" if there is no such object
	}{
		{"SetKey", "func SetKey(string)"},
		{"Key", "var Key string"},
		{"To", "func To[T any](v T) *T"},
		{"(*Gate).Require", "func (*Gate).Require()"},
		{"(Gate).Require", "func (*Gate).Require()"},
		{"Gate.Require", "func (*Gate).Require()"},
		{"(Gate).Name", "func (Gate).Name() string"},
		{"(*Gate).Name", "func (Gate).Name() string"},
		{"(Option).Apply", "func (Option).Apply()"},
		{"Config.Secret", "field Secret string"},
		{"(Config).inner", "field inner string"},
		{"Config.Base", "field Base Base"},
		{"(Claims).Valid", "func (Claims).Valid() error"},
		{"(*List).Push", "func (*List[T]).Push(T)"},
		{"List.Head", "field Head *T"},
		{"Strings.Head", "field Head *T"},
		{"Config.Token", ""},
		{"(Config).Ping", ""},
		{"(Claims).Title", ""},
		{"Missing", ""},
		{"Missing.Secret", ""},
		{"Config.Missing", ""},
		{"SetKey.Secret", ""},
		{"Option.Secret", ""},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.sym, func(t *testing.T) {
			got := ""
			if obj := uses.Lookup(pkg, tt.sym); obj != nil {
				got = types.ObjectString(obj, types.RelativeTo(pkg))
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func check(t *testing.T, src string) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "auth.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check("example.com/auth", fset, []*ast.File{f}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

func TestParseSymbol(t *testing.T) {
	tests := []struct{ in, path, sym string }{
		{"example.com/auth.SetKey", "example.com/auth", "SetKey"},
		{"example.com/auth.setKey", "example.com/auth", "setKey"},
		{"example.com/auth.Config.Secret", "example.com/auth", "Config.Secret"},
		{"(example.com/auth.config).secret", "example.com/auth", "(config).secret"},
		{"(*example.com/auth.Gate).Require", "example.com/auth", "(*Gate).Require"},
		{"(example.com/auth.Gate).Require", "example.com/auth", "(Gate).Require"},
		{"example.com/app/v2/auth.SetKey", "example.com/app/v2/auth", "SetKey"},
		{"gopkg.in/square/go-jose.v2.NewSigner", "gopkg.in/square/go-jose.v2", "NewSigner"},
		{"gopkg.in/square/go-jose.v2.SigningKey.Key", "gopkg.in/square/go-jose.v2", "SigningKey.Key"},
		{"(gopkg.in/square/go-jose.v2.JSONWebSignature).Verify", "gopkg.in/square/go-jose.v2", "(JSONWebSignature).Verify"},
		{"os.Getenv", "os", "Getenv"},
		{"net/http.Cookie.Secure", "net/http", "Cookie.Secure"},
		{"example.com.SetKey", "example.com", "SetKey"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			path, sym, err := uses.ParseSymbol(tt.in)
			if path != tt.path || sym != tt.sym || err != nil {
				t.Errorf("got %q, %q, %v, want %q, %q", path, sym, err, tt.path, tt.sym)
			}
		})
	}
}

func TestParseSymbolErrors(t *testing.T) {
	tests := []struct{ in, problem string }{
		{"", "empty name"},
		{"SetKey", "no import path"},
		{"example.com/auth", "no name after the import path"},
		{"example.com/auth.SetKey()", "() is not part of the name"},
		{"example.com/auth. SetKey", "spaces in the name"},
		{"example.com/auth.To[int]", "type parameters are not part of the name"},
		{"example.com/auth.", `"" is no name`},
		{"example.com/auth.Set-Key", `"Set-Key" is no name`},
		{"./auth.SetKey", "not with a directory"},
		{"/src/auth.SetKey", "not with a directory"},
		{`internal\auth.SetKey`, "not with a directory"},
		{"example.com//auth.SetKey", "not with a directory"},
		{"*example.com/auth.Gate.Require", "stands in parentheses"},
		{"example.com/auth.(*Gate).Require", "stands in parentheses"},
		{"(*example.com/auth.Gate.Require", "a method is (Type).Name"},
		{"(**example.com/auth.Gate).Require", "(*Type).Name"},
		{"(*Gate).Require", "no import path before the type"},
		{"(*example.com/auth).Require", ""},
		{"(*example.com/auth.).Require", `"" is no type name`},
		{"(*example.com/auth.Gate).", `"" is no name`},
		{"(*example.com/auth.Gate).Require.Now", `"Require.Now" is no name`},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			path, sym, err := uses.ParseSymbol(tt.in)
			if err == nil {
				t.Fatalf("got %q, %q and no error", path, sym)
			}
			for _, want := range []string{tt.problem, "(*example.com/auth.Gate).Require"} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error %q does not say %q", err, want)
				}
			}
		})
	}
}
