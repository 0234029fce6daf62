package passes_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// made is a secret that every odd package below may use: generated, so that it stands nowhere.
var made = "sk_live_" + randomText(40)

// clerkSource returns a package that imports the Clerk SDK, so that the passes look at all of it.
func clerkSource(body string) string {
	return "package p\n\nimport \"github.com/clerk/clerk-sdk-go/v2\"\n\n" + body + "\n"
}

// TestOddSource runs the suite on sources that few people write.
func TestOddSource(t *testing.T) {
	key := fmt.Sprintf("%q", made)
	tests := map[string]string{
		"empty":            "package p",
		"comments":         "// Package p is empty.\npackage p\n\n// nothing here\n/* want */\n",
		"only imports":     "package p\nimport _ \"github.com/clerk/clerk-sdk-go/v2\"\n",
		"no package":       "func f() {}",
		"empty file":       "",
		"bytes":            "\x00\xff\xfe package",
		"package clerk":    "package clerk\nfunc SetKey(string) {}\nfunc f() { SetKey(" + key + ") }",
		"dot import":       "package p\nimport . \"github.com/clerk/clerk-sdk-go/v2\"\nfunc f() { SetKey(" + key + ") }",
		"blank import":     "package p\nimport _ \"github.com/clerk/clerk-sdk-go/v2\"\nconst key = " + key,
		"imported twice":   "package p\nimport a \"github.com/clerk/clerk-sdk-go/v2\"\nimport b \"github.com/clerk/clerk-sdk-go/v2\"\nfunc f() { a.SetKey(\"x\"); b.SetKey(" + key + ") }",
		"import C":         "package p\n\n// int x;\nimport \"C\"\nimport \"github.com/clerk/clerk-sdk-go/v2\"\nfunc f() { clerk.SetKey(C.GoString(C.x)); clerk.SetKey(" + key + ") }",
		"method value":     clerkSource("type T struct{}\nfunc (T) set(k string) { clerk.SetKey(k) }\nfunc f() { g := T{}.set; g(" + key + ") }"),
		"method expr":      clerkSource("type T struct{}\nfunc (T) set(k string) { clerk.SetKey(k) }\nfunc f() { T.set(T{}, " + key + "); (*T).set(nil, " + key + ") }"),
		"immediate":        clerkSource("func f() { func(k string) { clerk.SetKey(k) }(" + key + ") }"),
		"spread":           clerkSource("func g() (string, string) { return \"a\", " + key + " }\nfunc h(a, b string) { clerk.SetKey(b) }\nfunc f() { h(g()) }"),
		"spread variadic":  clerkSource("func g() (string, string) { return \"a\", " + key + " }\nfunc h(a ...string) { clerk.SetKey(a[1]) }\nfunc f() { h(g()); h(); h([]string{" + key + "}...) }"),
		"spread method":    clerkSource("type T struct{}\nfunc g() (T, string) { return T{}, " + key + " }\nfunc (T) h(b string) { clerk.SetKey(b) }\nfunc f() { T.h(g()) }"),
		"deferred":         clerkSource("func f() { defer clerk.SetKey(" + key + "); go clerk.SetKey(\"x\") }"),
		"recursive type":   clerkSource("type T []T\ntype P *P\ntype F func() F\ntype M map[string]M\ntype S struct{ s *S; k string }\nfunc List() T { return nil }\nfunc Ptr() P { return nil }\nfunc Next() F { return Next }\nfunc Map() M { return nil }\nfunc Self() *S { s := &S{}; s.s = s; clerk.SetKey(s.s.s.k); return s }\nvar A T\nvar B P\nvar C F = Next"),
		"state machine":    clerkSource("type state func() state\nfunc A() state { if B() == nil { return C }; return B }\nfunc B() state { return A }\nfunc C() state { return func() state { return A } }\nfunc f() { clerk.SetKey(\"\") }"),
		"embedded cycle":   clerkSource("type A struct{ *B }\ntype B struct{ *A; Key string }\nfunc f(a A) { clerk.SetKey(a.Key); a.B.A.B.Key = " + key + " }"),
		"generic method":   clerkSource("type L[T any] struct{ v T }\nfunc (l *L[T]) Get() T { return l.v }\nfunc (l *L[T]) Set(v T) { l.v = v }\nfunc f() { var l L[string]; l.Set(" + key + "); clerk.SetKey(l.Get()); clerk.SetKey((&L[string]{" + key + "}).Get()) }"),
		"generic helper":   clerkSource("func id[T any](v T) T { return v }\nfunc ptr[T ~string](v T) *T { return &v }\nfunc f() { clerk.SetKey(id(id(id[string])(" + key + "))); clerk.SetKey(*ptr(" + key + ")) }"),
		"generic types":    clerkSource("type N interface{ ~string | ~[]byte }\ntype Pair[A, B N] struct { a A; b B }\ntype Rec[T any] struct { next *Rec[[]T] }\nfunc set[T N](k T) { clerk.SetKey(string(k)) }\nfunc f(r Rec[int]) { set(" + key + "); set([]byte(" + key + ")); set(Pair[string, string]{" + key + ", \"\"}.a) }"),
		"labels":           clerkSource("func f(n int) { k := \"a\"\nagain:\n\tfor {\n\t\tswitch { case n > 3: break again; case n > 2: continue again; case n > 1: goto out; default: fallthrough; case true: k = " + key + " }\n\t}\nout:\n\tclerk.SetKey(k)\n\tif n == 0 { goto again } }"),
		"select":           clerkSource("func f(c chan string, d chan<- string) { var k string\n\tselect { case k = <-c: case v, ok := <-c: k = v; _ = ok; case d <- " + key + ": k = " + key + "; default: }\n\tclerk.SetKey(k); clerk.SetKey(<-c) }"),
		"blank":            clerkSource("var _ = " + key + "\nconst _ = " + key + "\nfunc _(_ string, _ ...int) (_ string) { _ = " + key + "; return " + key + " }\ntype _ struct { _ string; _ int }\nfunc (_ T) _() { clerk.SetKey(_) }\ntype T struct{}"),
		"shadowed":         clerkSource("type string []byte\nvar nil = " + key + "\nconst true = false\nfunc append(a, b any) any { return b }\nfunc new(a any) any { return a }\nfunc len() {}\nfunc f() { clerk.SetKey(nil); clerk.SetKey(append(nil, " + key + ")); clerk.SetKey(new(" + key + ")); var clerk struct { SetKey func(any) }; clerk.SetKey(nil) }"),
		"unicode":          clerkSource("type Größe struct { ключ string }\nfunc 設定(κλειδί string) { clerk.SetKey(κλειδί) }\nfunc ƒ() { 設定(" + key + "); ü := Größe{ключ: " + key + "}; clerk.SetKey(ü.ключ) }"),
		"self reference":   clerkSource("var a = b\nvar b = a\nvar f = f()\nfunc g() { x := x; x = x; clerk.SetKey(x); clerk.SetKey(a); clerk.SetKey(f()()) }\nconst c = d\nconst d = c\nfunc h() { clerk.SetKey(c) }"),
		"self call":        clerkSource("var f func() string\nfunc init() { f = f() }\nvar g = func() string { return g() }\nvar h = h(h(h))\nfunc use() { clerk.SetKey(f()); clerk.SetKey(g()); clerk.SetKey(h()) }"),
		"self field":       clerkSource("type T struct { k string; t *T; m map[string]string }\nfunc trim(s string) string { return s }\nfunc (t *T) set() { t.k = trim(t.k) }\nfunc f(c T, p *T) { c.k = trim(c.k); p.k = trim(p.k); c.t.k = trim(c.t.k) + c.k; c.m[c.k] = trim(c.m[c.k]); var v T; v.k = trim(v.k + c.k); c.k = v.k; v.k = c.k; clerk.SetKey(c.k + p.k + v.k + c.t.k + c.m[\"\"]) }"),
		"self setting":     "package p\nimport (\n\"github.com/clerk/clerk-sdk-go/v2\"\n\"github.com/spf13/viper\"\n)\nfunc f() { viper.SetDefault(viper.GetString(\"a\"), \"b\"); viper.SetDefault(\"b\", viper.GetString(\"b\")); clerk.SetKey(viper.GetString(\"a\")); clerk.SetKey(viper.GetString(\"b\")); clerk.SetKey(viper.GetString(viper.GetString(\"c\"))) }",
		"self client":      "package p\nimport (\n\"net/http\"\n\"github.com/clerk/clerk-sdk-go/v2\"\n)\nfunc New() *http.Client { c := &http.Client{}; c.Transport = c; return c }\nfunc f() *clerk.ClientConfig { return &clerk.ClientConfig{BackendConfig: clerk.BackendConfig{HTTPClient: New()}} }",
		"doubled":          clerkSource("func f(k string) { k = k + \"ab\"\n" + strings.Repeat("\tk = k + k\n", 60) + "\tclerk.SetKey(k) }"),
		"doubled constant": clerkSource("func f() { k := \"ab\"\n" + strings.Repeat("\tk += k\n\tk = k + k\n", 60) + "\tclerk.SetKey(k) }"),
		"doubled format":   "package p\nimport (\n\"fmt\"\n\"github.com/clerk/clerk-sdk-go/v2\"\n)\nfunc f(k string) {\n" + strings.Repeat("\tk = fmt.Sprintf(\"%s/%s\", k, k)\n", 60) + "\tclerk.SetKey(k) }",
		"doubled bytes":    clerkSource("func f(k []byte) {\n" + strings.Repeat("\tk = append(k, k...)\n", 60) + "\tclerk.SetKey(string(k)) }"),
		"doubled calls": clerkSource("func f0(k string) string { return k + k }\n" + times(60, func(i int) string {
			return fmt.Sprintf("func f%d(k string) string { return f%d(k) + f%d(k) }\n", i+1, i, i)
		}) + "func f() { clerk.SetKey(f60(\"a\")) }"),
		"negative index":   clerkSource("func f() { k := []string{-1: " + key + ", 1 << 70: \"\"}; clerk.SetKey(k[-1]); clerk.SetKey(\"abc\"[5:2]) }"),
		"huge numbers":     clerkSource("const n = 1 << 5000\nfunc f() { clerk.SetKey(string(rune(n))); _ = []byte{n, 'a', 1.5, 2 + 3i, \"x\"}; var c clerk.BackendConfig; c.Key = n }"),
		"odd literals":     clerkSource("type T struct { a, b string }\nfunc f() { _ = T{a: \"x\", \"y\"}; _ = T{1, 2, 3}; _ = T{c: \"z\"}; _ = &T{{}, {{}}}; _ = map[T]T{{}: {}}; _ = [...]T{5: {b: " + key + "}}; _ = clerk.BackendConfig{\"x\", nil}; _ = clerk.BackendConfig{Key: {}}; _ = struct{ clerk.BackendConfig }{} }"),
		"odd calls":        clerkSource("func f() { clerk.SetKey(); clerk.SetKey(\"a\", \"b\"); clerk.SetKey([]string{\"a\"}...); clerk.SetKey(clerk.SetKey(\"a\")); clerk.SetKey; clerk(\"a\"); clerk.SetKey(clerk); (clerk.SetKey)((" + key + ")); clerk.Missing(" + key + "); string(); string(\"a\", \"b\"); append(); new(); new(\"a\", \"b\"); len() }"),
		"odd assignments":  clerkSource("func f() { a, b := 1; a, b = b; a, b, c = f(), 2; f() = a; \"x\" = a; clerk.SetKey = f; clerk = nil; a.b.c = a; *a = b; a[0][1] = b; for a.b, *c = range a {}; for range {}; clerk.SetKey(a) }"),
		"odd formats":      "package p\nimport (\n\"fmt\"\n\"github.com/clerk/clerk-sdk-go/v2\"\n)\nfunc f(k string) { clerk.SetKey(fmt.Sprintf()); clerk.SetKey(fmt.Sprintf(\"%\")); clerk.SetKey(fmt.Sprintf(\"%s%s\", k)); clerk.SetKey(fmt.Sprintf(\"%[2]s%-5s%*d%\", k, k)); clerk.SetKey(fmt.Sprintf(k, k)); clerk.SetKey(fmt.Sprint(k...)); clerk.SetKey(fmt.Sprintf(\"\\xff%é\", k)) }",
		"odd tags":         clerkSource("type T struct { K string `envDefault`; L string \"default:\\\"\\xff\\\"\"; M, N string `envDefault:\"" + made + "\"`; string `default:\"x\"`; O string 5 }\nfunc f(t T) { clerk.SetKey(t.K + t.M + t.string) }"),
		"odd switches":     clerkSource("func f(x any, k string) { switch k := x.(type) { case string, int: clerk.SetKey(k); case nil: clerk.SetKey(k); default: _ = k }; switch x.(type) {}; switch {}; switch y := x; z := y.(type) { case error: clerk.SetKey(z) }; switch x := 5; x { case \"a\": }; clerk.SetKey(x.(string)); clerk.SetKey(x.(type)) }"),
		"odd embeds":       "package p\nimport \"embed\"\n\n//go:embed\nvar a embed.FS\n\n//go:embed \"unterminated\nvar b embed.FS\n\n//go:embed [ ../* /etc/passwd \\ ` \"\\xff\" *\nvar c, d embed.FS\n\n//go:embed *\nvar ()\n",
		"odd directives":   "package p\n\n//clerkvet:ignore\n//clerkvet:ignore /\n//clerkvet:ignore hardcodedsecret/ //\n//clerkvet:ignore\thardcodedsecret\treason\n//clerkvet:ignorehardcodedsecret\nconst key = " + key + " //clerkvet:ignore //clerkvet:ignore hardcodedsecret x",
		"line directives":  clerkSource("//line gone.go:10\nfunc f() { clerk.SetKey(" + key + ") }\n/*line :0:0*/ func g() { clerk.SetKey(" + key + ") }\n//line \"\":-5\nvar x = " + key),
		"unfinished call":  clerkSource("func f() { clerk.SetKey(" + key),
		"unfinished text":  clerkSource("func f() { clerk.SetKey(\"" + made),
		"unfinished field": clerkSource("func f() { _ = clerk.BackendConfig{Key: clerk.String(" + key + "), URL: "),
		"unfinished type":  clerkSource("type T struct { Key string `default:\"" + made),
		"iterators":        "package p\nimport (\n\"iter\"\n\"github.com/clerk/clerk-sdk-go/v2\"\n)\nfunc keys() iter.Seq2[int, string] { return func(yield func(int, string) bool) { yield(0, " + key + ") } }\nfunc f() { for i, k := range keys() { clerk.SetKey(k); _ = i }; for k := range 5 { clerk.SetKey(k) }; for range keys() {} }",
		"nested closures":  clerkSource("func f() { k := " + key + "\n" + strings.Repeat("func() {", 300) + "clerk.SetKey(k)" + strings.Repeat("}()", 300) + "}"),
		"nested literals":  clerkSource("type T []T\nvar x = " + strings.Repeat("T{", 2000) + strings.Repeat("}", 2000) + "\nfunc f() { clerk.SetKey(x) }"),
		"nested parens":    clerkSource("func f() { clerk.SetKey(" + strings.Repeat("(", 5000) + key + strings.Repeat(")", 5000) + ") }"),
		"nested calls":     clerkSource("func id(s string) string { return s }\nfunc f() { clerk.SetKey(" + strings.Repeat("id(", 2000) + key + strings.Repeat(")", 2000) + ") }"),
		"nested blocks":    clerkSource("func f(b bool) { k := \"a\"\n" + strings.Repeat("if b {", 1000) + "k = " + key + strings.Repeat("}", 1000) + "\nclerk.SetKey(k) }"),
		"nested selectors": clerkSource("type T struct { t *T; k string }\nfunc f(t *T) { clerk.SetKey(t" + strings.Repeat(".t", 3000) + ".k) }"),
	}
	w := newWorld()
	for name, src := range tests {
		t.Run(name, func(t *testing.T) {
			for _, p := range w.problems("p", map[string][]byte{"p.go": []byte(src)}) {
				t.Error(p)
			}
		})
	}
}

func times(n int, f func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(f(i))
	}
	return b.String()
}

// randomText returns n random letters and digits, the same in every run.
func randomText(n int) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	rnd := rand.New(rand.NewPCG(1, 2))
	text := make([]byte, n)
	for i := range text {
		text[i] = alphabet[rnd.IntN(len(alphabet))]
	}
	return string(text)
}
