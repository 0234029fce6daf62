package uses_test

import (
	"go/token"
	"go/types"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

const clerkPath = "github.com/clerk/clerk-sdk-go/v2"

// graph builds packages that declare what decl does and import each other as edges says: the first of each edge imports
// the others. It returns the package named by the first edge.
func graph(decl func(*types.Package), edges ...[]string) *types.Package {
	pkgs := make(map[string]*types.Package)
	get := func(path string) *types.Package {
		if pkgs[path] == nil {
			pkgs[path] = types.NewPackage(path, "p")
			if decl != nil {
				decl(pkgs[path])
			}
		}
		return pkgs[path]
	}
	for _, e := range edges {
		var imports []*types.Package
		for _, path := range e[1:] {
			imports = append(imports, get(path))
		}
		get(e[0]).SetImports(imports)
	}
	return get(edges[0][0])
}

func index(t *testing.T, pass *analysis.Pass) *uses.Index {
	t.Helper()
	x, err := uses.Analyzer.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	return x.(*uses.Index)
}

func TestReaches(t *testing.T) {
	tests := []struct {
		name         string
		edges        [][]string
		anchor, core bool
	}{
		{"nothing", [][]string{{"a"}}, false, false},
		{"directly", [][]string{{"a", clerkPath}}, true, true},
		{"a package below", [][]string{{"a", clerkPath + "/user"}}, true, true},
		{"through others", [][]string{{"a", "b"}, {"b", "c"}, {"c", clerkPath}}, true, true},
		{"among others", [][]string{{"a", "fmt", "b", "c"}, {"b", "d"}, {"c", "e"}, {"e", "github.com/golang-jwt/jwt/v5"}}, true, true},
		{"OAuth", [][]string{{"a", "golang.org/x/oauth2"}}, true, false},
		{"OAuth first", [][]string{{"a", "golang.org/x/oauth2", "b"}, {"b", clerkPath}}, true, true},
		{"web", [][]string{{"a", "net/http", "github.com/go-chi/chi/v5"}}, false, false},
		{"not through the standard library", [][]string{{"a", "net/http"}, {"net/http", clerkPath}}, false, false},
		{"a name that is longer", [][]string{{"a", clerkPath + "x"}}, false, false},
		{"a copy", [][]string{{"a", "example.com/copy/" + clerkPath}}, false, false},
		{"in a circle", [][]string{{"a", "b"}, {"b", "a", "c"}, {"c", "b"}}, false, false},
		{"the library", [][]string{{clerkPath}}, true, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x := index(t, &analysis.Pass{Pkg: graph(nil, tt.edges...)})
			if x.Reaches() != tt.anchor || x.ReachesCore() != tt.core {
				t.Errorf("Reaches() = %t, ReachesCore() = %t; want %t, %t", x.Reaches(), x.ReachesCore(), tt.anchor, tt.core)
			}
		})
	}
}

func TestImports(t *testing.T) {
	x := index(t, &analysis.Pass{Pkg: graph(nil, []string{"a", "golang.org/x/oauth2", "b", "net/http"}, []string{"b", clerkPath})})
	for _, tt := range []struct {
		areas []lib.Area
		want  bool
	}{
		{nil, false},
		{[]lib.Area{lib.OAuth}, true},
		{[]lib.Area{lib.Web}, true},
		{[]lib.Area{lib.Clerk}, false},
		{[]lib.Area{lib.JWT, lib.Clerk, lib.OAuth}, true},
		{[]lib.Area{0}, false},
	} {
		if got := x.Imports(tt.areas...); got != tt.want {
			t.Errorf("Imports(%v) = %t, want %t", tt.areas, got, tt.want)
		}
	}
}

func TestKnown(t *testing.T) {
	for path, want := range map[string]bool{
		clerkPath: true, clerkPath + "/jwt": true, "net/http": true, "github.com/golang-jwt/jwt/v5": true,
		"a": false, clerkPath + "x": false, "net": false, "github.com": false, "": false,
	} {
		pkg := types.NewPackage(path, "p")
		x := index(t, &analysis.Pass{Pkg: pkg})
		if got := x.Known(); got != want {
			t.Errorf("Known() of %q = %t, want %t", path, got, want)
		}
		other := index(t, &analysis.Pass{Pkg: types.NewPackage("a", "a")})
		if got := other.KnownObject(types.NewVar(token.NoPos, pkg, "v", types.Typ[types.Int])); got != want {
			t.Errorf("KnownObject of a variable of %q = %t, want %t", path, got, want)
		}
	}
	x := index(t, &analysis.Pass{Pkg: types.NewPackage("a", "a")})
	if x.KnownObject(nil) || x.KnownObject(types.Universe.Lookup("error")) {
		t.Error("an object of no package is known")
	}
}

func TestOwn(t *testing.T) {
	tests := []struct {
		name, path string
		module     *analysis.Module
		want       bool
	}{
		{"main module", "example.com/app/auth", &analysis.Module{Path: "example.com/app"}, true},
		{"dependency", "example.com/lib", &analysis.Module{Path: "example.com/lib", Version: "v1.2.3"}, false},
		{"standard library", "net/http", &analysis.Module{Path: "std"}, false},
		{"standard library without a module", "net/http", nil, false},
		{"standard library's vendor directory", "vendor/golang.org/x/net/http2", nil, false},
		{"no module", "example.com/app", nil, true},
		{"no module, no dot", "api/auth", nil, true},
		{"empty module", "api/auth", &analysis.Module{}, true},
		{"module that is called like a package", "log/auth", &analysis.Module{Path: "log"}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x := index(t, &analysis.Pass{Pkg: types.NewPackage(tt.path, "p"), Module: tt.module})
			if got := x.Own(); got != tt.want {
				t.Errorf("Own() = %t, want %t", got, tt.want)
			}
		})
	}
}

// declareSDK declares what the tables know, or might, in the Clerk SDK.
func declareSDK(pkg *types.Package) {
	if pkg.Path() != clerkPath {
		return
	}
	str := types.Typ[types.String]
	params := types.NewTuple(types.NewVar(token.NoPos, pkg, "key", str))
	pkg.Scope().Insert(types.NewFunc(token.NoPos, pkg, "SetKey", types.NewSignatureType(nil, nil, nil, params, nil, false)))
	pkg.Scope().Insert(types.NewFunc(token.NoPos, pkg, "SetName", types.NewSignatureType(nil, nil, nil, params, nil, false)))
	key := types.NewField(token.NoPos, pkg, "Key", types.NewPointer(str), false)
	config := types.NewTypeName(token.NoPos, pkg, "BackendConfig", nil)
	types.NewNamed(config, types.NewStruct([]*types.Var{key}, nil), nil)
	pkg.Scope().Insert(config)
}

func TestRows(t *testing.T) {
	pkg := graph(declareSDK, []string{"a", "b"}, []string{"b", clerkPath})
	sdk := pkg.Imports()[0].Imports()[0]
	x := index(t, &analysis.Pass{Pkg: pkg})
	for sym, want := range map[string]bool{"SetKey": true, "BackendConfig.Key": true, "SetName": false, "BackendConfig": false} {
		rows := x.Rows(uses.Lookup(sdk, sym))
		if got := slices.ContainsFunc(rows, func(r lib.Row) bool { return r.Role == lib.TakesSecret && r.Of == lib.ClerkKey }); got != want {
			t.Errorf("%s takes a Clerk key: %t, want %t", sym, got, want)
		}
	}
	if rows := x.Rows(nil); rows != nil {
		t.Errorf("Rows(nil) = %v", rows)
	}
	if rows := x.Rows(types.Universe.Lookup("append")); rows != nil {
		t.Errorf("Rows of append = %v", rows)
	}
	if rows := index(t, &analysis.Pass{Pkg: sdk}).Rows(uses.Lookup(sdk, "SetKey")); rows != nil {
		t.Errorf("rows of the package's own object are %v, want none", rows)
	}
}

// TestEach makes sure that every driver, in every run, sees the objects in the same order.
func TestEach(t *testing.T) {
	var first []string
	for range 20 {
		x := index(t, &analysis.Pass{Pkg: graph(declareSDK, []string{"a", "b", clerkPath}, []string{"b", clerkPath})})
		var names []string
		x.Each(func(obj types.Object, rows []lib.Row) {
			if len(rows) == 0 {
				t.Errorf("%s has no rows", obj.Name())
			}
			names = append(names, obj.Name())
		})
		if first == nil {
			first = names
		}
		if len(names) != 2 || !slices.Equal(names, first) {
			t.Fatalf("the objects are %q, before %q; want SetKey and Key in a fixed order", names, first)
		}
	}
}

func TestFlow(t *testing.T) {
	x := index(t, &analysis.Pass{Pkg: types.NewPackage("a", "a"), Fset: token.NewFileSet()})
	if first := x.Flow(); first == nil || first != x.Flow() {
		t.Error("the control flow is not built once")
	}
}

func TestStandard(t *testing.T) {
	for _, path := range []string{"net/http", "errors", "encoding/json"} {
		if !uses.Standard(path) {
			t.Errorf("%s is in the standard library", path)
		}
	}
	for _, path := range []string{"github.com/golang-jwt/jwt/v5", "app/auth", "server", "gopkg.in/yaml.v3"} {
		if uses.Standard(path) {
			t.Errorf("%s is not in the standard library", path)
		}
	}
}
