package trace

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"sort"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// origins type-checks src and describes where the argument of the only call of sink comes from.
func origins(t *testing.T, src string) string {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", "package a\n"+src+"\nfunc sink(...any) {}\n", parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object),
		Uses: make(map[*ast.Ident]types.Object), Implicits: make(map[ast.Node]types.Object),
		Selections: make(map[*ast.SelectorExpr]*types.Selection), Instances: make(map[*ast.Ident]types.Instance),
		Scopes: make(map[ast.Node]*types.Scope),
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	pkg, err := conf.Check("a", fset, []*ast.File{f}, info)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{Fset: fset, Files: []*ast.File{f}, Pkg: pkg, TypesInfo: info}
	index, err := uses.Analyzer.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	g := build(pass, index.(*uses.Index))
	calls := g.Calls(pkg.Scope().Lookup("sink"))
	if len(calls) != 1 {
		t.Fatalf("%d calls of sink, want 1", len(calls))
	}
	var words []string
	for _, o := range g.Origins(calls[0].Args[0]) {
		words = append(words, word(o))
	}
	sort.Strings(words)
	return strings.Join(words, " | ")
}

func word(o Origin) string {
	switch o.Kind {
	case Constant:
		return o.Const.ExactString()
	case Null:
		return "zero"
	case Env:
		return "env " + o.Name
	case Param:
		return "param " + o.Obj.Name()
	case Field:
		return "field " + o.Obj.Name()
	case Call:
		return "call " + o.Obj.Name()
	case Struct:
		return "struct"
	case FuncValue:
		return "func"
	case Sum:
		var b strings.Builder
		b.WriteString(o.Const.ExactString())
		for _, t := range o.Terms {
			of := "now"
			if t.Of != nil {
				of = word(*t.Of)
			}
			fmt.Fprintf(&b, "+%s*%s", t.Factor.ExactString(), of)
		}
		return b.String()
	case Text:
		var b strings.Builder
		for _, p := range o.Parts {
			b.WriteString(p.Text)
			if p.Hole != nil {
				fmt.Fprintf(&b, "{%s}", word(*p.Hole))
			}
		}
		return b.String()
	}
	return "unknown"
}

func TestOrigins(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"literal", `func f() { sink("a") }`, `"a"`},
		{"constant", `const c = "a"; func f() { sink([]byte(c)) }`, `"a"`},
		{"bytes", `func f() { sink([]byte{'a', 98}) }`, `"ab"`},
		{"local", `func f() { k := "a"; sink(k) }`, `"a"`},
		{"replaced", `import "os"; func f() { k := "a"; k = os.Getenv("K"); sink(k) }`, `env K`},
		{"fallback", `import "os"; func f() { k := os.Getenv("K"); if k == "" { k = "a" }; sink(k) }`, `"a" | env K`},
		{"fallback that leaves", `import "os"; func f() { k := os.Getenv("K"); if k == "" { k = "a"; return }; sink(k) }`, `env K`},
		{"all branches", `func f(b bool) { k := "a"; if b { k = "b" } else { k = "c" }; sink(k) }`, `"b" | "c"`},
		{"some branches", `func f(b bool) { k := "a"; if b { k = "b" }; sink(k) }`, `"a" | "b"`},
		{"switch with default", `func f(n int) { k := "a"; switch n { case 1: k = "b"; default: k = "c" }; sink(k) }`, `"b" | "c"`},
		{"switch", `func f(n int) { k := "a"; switch n { case 1: k = "b" }; sink(k) }`, `"a" | "b"`},
		{"declared early", `func f(b bool) { var k string; if b { k = "b" } else { k = "c" }; sink(k) }`, `"b" | "c"`},
		{"loop", `func f() { k := "a"; for i := 0; i < 2; i++ { sink(k); k = "b" } }`, `"a" | "b"`},
		{"cycle", `func f() { k := "a"; for { k = k + "b"; sink(k) } }`, `"ab" | {unknown}bb`},
		{"parameter", `func f(k string) { sink(k) }`, `param k`},
		{"parameter with default", `func f(k string) { if k == "" { k = "a" }; sink(k) }`, `"a" | param k`},
		{"closure", `func f() func() { k := "a"; return func() { sink(k) } }`, `"a"`},
		{"closure, changed later", `func f() { k := "a"; g := func() { sink(k) }; k = "b"; g() }`, `"a" | "b"`},
		{"address taken", `func g(*string) {}; func f() { k := "a"; g(&k); sink(k) }`, `unknown`},
		{"pointer", `func f() { k := "a"; p := &k; sink(*p) }`, `"a"`},
		{"helper", `func g(s string) *string { return &s }; func f() { sink(g("a")) }`, `"a"`},
		{"generic helper", `func g[T any](v T) *T { return &v }; func f() { sink(g("a")) }`, `"a"`},
		{"instantiated helper", `func g[T any](v T) *T { return &v }; func f() { sink(g[string]("a")) }`, `"a"`},
		{"getenv helper", `import "os"; func g(k, d string) string { if v := os.Getenv(k); v != "" { return v }; return d }; func f() { sink(g("K", "a")) }`, `"a" | env K`},
		{"second result", `func g() (int, string) { return 1, "a" }; func f() { _, s := g(); sink(s) }`, `"a"`},
		{"named result", `func g() (s string) { s = "a"; return }; func f() { sink(g()) }`, `"a"`},
		{"forwarded results", `func h() (string, error) { return "a", nil }; func g() (string, error) { return h() }; func f() { s, _ := g(); sink(s) }`, `"a"`},
		{"function literal", `func f() { g := func() string { return "a" }; sink(g()) }`, `"a"`},
		{"function value", `func h() string { return "a" }; func f() { g := h; sink(g()) }`, `"a"`},
		{"package variable", `var k = "a"; func f() { sink(k) }`, `"a"`},
		{"package variable set by init", `import "os"; var k = "a"; func init() { k = os.Getenv("K") }; func f() { sink(k) }`, `env K`},
		{"package variable set by a loader", `var k = "a"; func g() { k = "b" }; func f() { sink(k) }`, `"b"`},
		{"package variable changed", `var k = "a"; func g(b bool) { if b { k = "b" } }; func f() { sink(k) }`, `"a" | "b"`},
		{"recursion", `func g(n int) string { if n == 0 { return "a" }; return g(n-1) }; func f() { sink(g(3)) }`, `"a" | unknown`},
		{"concatenation", `func f(s string) { sink("a" + s + "b") }`, `a{param s}b`},
		{"known concatenation", `func f() { s := "x"; sink("a" + s) }`, `"ax"`},
		{"Sprintf", `import "fmt"; func f(s string) { sink(fmt.Sprintf("http://%s:%d/%%", s, 80)) }`, `http://{param s}:80/%`},
		{"cmp.Or", `import ("cmp"; "os"); func f() { sink(cmp.Or(os.Getenv("K"), "a")) }`, `"a" | env K`},
		{"trimmed", `import "strings"; func f() { sink(strings.TrimSpace(" a")) }`, `" a"`},
		{"field, same struct", `type T struct{ k string }; func f() { x := T{k: "a"}; _ = T{k: "b"}; sink(x.k) }`, `"a"`},
		{"field, assigned", `type T struct{ k string }; func f() { x := &T{k: "a"}; x.k = "b"; sink(x.k) }`, `"b"`},
		{"field, any struct", `type T struct{ k string }; func f(x T) { sink(x.k) }; func g() T { return T{"a"} }`, `"a" | field k`},
		{"field with tag", "type T struct{ k string `envDefault:\"a\"` }; func f(x T) { sink(x.k) }", `"a" | env  | field k`},
		{"nested field", `type U struct{ k string }; type T struct{ U }; func f(x T) { x.k = "a"; sink(x.U.k) }`, `"a" | field k`},
		{"map element", `func f(e string) { m := map[string]string{"x": "a", "y": "b"}; sink(m[e]) }`, `"a" | "b"`},
		{"range", `func f() { for _, s := range []string{"a", "b"} { sink(s) } }`, `"a" | "b"`},
		{"append", `func f() { sink(append([]byte(nil), "a"...)) }`, `"a"`},
		{"type switch", `func f() { var x any = "a"; switch v := x.(type) { case string: sink(v) } }`, `"a"`},
		{"no helper", `func g() string; func f() { sink(g()) }`, `call g`},
		{"multi-value call", `func g() (string, string) { return "a", "b" }; func h(a, b string) string { return b }; func f() { sink(h(g())) }`, `"b"`},
		{"interface", `type I interface{ K() string }; func f(i I) { sink(i.K()) }`, `call K`},
		{"goto", `func f() { k := "a"; goto end; end: sink(k) }`, `"a"`},
		{"shadowed", `func f() { k := "a"; { k := "b"; _ = k }; sink(k) }`, `"a"`},
		{"method", `type T struct{ k string }; func (t *T) K() string { return t.k }; func f(t *T) { t.k = "a"; sink(t.K()) }`, `"a" | field k`},
		{"copy on its way out", `type T struct{ k string }; func (t T) masked() T { t.k = "a"; return t }; func f(t *T) { sink(t.k) }`, `field k`},
		{"default in a copy", `type T struct{ k string }; func (t T) filled() T { if t.k == "" { t.k = "a" }; return t }; func f(t *T) { sink(t.k) }`, `"a" | field k`},
		{"constant key", `func f() { m := map[string]string{"x": "a", "y": "b"}; sink(m["y"]) }`, `"b"`},
		{"constant index", `func f() { m := []string{"a", "b"}; sink(m[1]) }`, `"b"`},
		{"promoted field", `type B struct{ k string }; type T struct{ B }; func f() { x := T{B: B{k: "a"}}; sink(x.k) }`, `"a" | field k`},
		{"only implementation", `type I interface{ K() string }; type t struct{}; func (t) K() string { return "a" }; func f(i I) { sink(i.K()) }`, `"a"`},
		{"two implementations", `type I interface{ K() string }; type t struct{}; func (t) K() string { return "a" }; type u struct{}; func (u) K() string { return "b" }; func f(i I) { sink(i.K()) }`, `call K`},
		{"instances by receiver", `type t struct{ k string }; func (x t) s() { sink(x.k) }; func (x t) p() {}; func f() { a, b := t{"a"}, t{"b"}; a.s(); b.p() }`, `"a"`},
		{"number", `func f() { a, b := 2, 3; sink(a*b + 1) }`, `7`},
		{"number of a parameter", `func f(n int) { sink(2*n + 1) }`, `1+2*param n`},
		{"product of parameters", `func f(n, m int) { sink(n * m) }`, `unknown`},
		{"helper of numbers", `func g(n int) int { return n * 60 }; func f() { sink(g(5)) }`, `300`},
		{"quotient", `func f() { n := 7; sink(n / 2) }`, `3`},
		{"duration", `import "time"; func f() { h := 2; sink(time.Duration(h) * time.Hour) }`, `7200000000000`},
		{"seconds", `import "time"; func f() { d := 2 * time.Minute; sink(int64(d.Seconds())) }`, `120`},
		{"parsed duration", `import "time"; func f() { d, _ := time.ParseDuration("2s"); sink(d + time.Second) }`, `3000000000`},
		{"later", `import "time"; func f() { sink(time.Now().Add(time.Second)) }`, `1000000000+1*now`},
		{"later in seconds", `import "time"; func f(d time.Duration) { sink(time.Now().Add(d).Unix()) }`, `0+1/1000000000*param d+1/1000000000*now`},
		{"difference of times", `import "time"; func f() { sink(time.Until(time.Now().Add(time.Second))) }`, `1000000000`},
		{"days", `import "time"; func f() { sink(time.Now().AddDate(0, 0, 2)) }`, `172800000000000+1*now`},
		{"number that grows", `func f() { n := 1; for { n = n + 1; sink(n) } }`, `2 | 2+1*unknown`},
		{"flag", `import "flag"; var k = flag.String("k", "a", ""); func f() { sink(*k) }`, `"a" | env k`},
		{"flag variable", `import "flag"; var k string; func init() { flag.StringVar(&k, "k", "a", "") }; func f() { sink(k) }`, `"a" | env k | zero`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := origins(t, tt.src); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
