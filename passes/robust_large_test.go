package passes_test

import (
	"fmt"
	"strings"
	"testing"
)

// large are sources whose size is n times that of a line or two, and for which n people wait.
var large = []struct {
	name   string
	n      int
	source func(n int) string
}{
	{"strings in a slice", 100_000, func(n int) string {
		return clerkSource("var keys = []string{\n" + times(n, func(i int) string { return fmt.Sprintf("\t\"key-%d\",\n", i) }) + "}\nfunc f(i int) { clerk.SetKey(keys[i]) }")
	}},
	{"bytes in a slice", 100_000, func(n int) string {
		return clerkSource("var key = []byte{\n" + times(n, func(i int) string { return fmt.Sprintf("\t%d,\n", i%256) }) + "}\nfunc f() { clerk.SetKey(string(key)) }")
	}},
	{"structs in a map", 30_000, func(n int) string {
		return clerkSource("type entry struct { name, key string }\nvar table = map[string]entry{\n" + times(n, func(i int) string { return fmt.Sprintf("\t\"e%d\": {name: \"n%d\", key: \"k%d\"},\n", i, i, i) }) + "}\nfunc f(s string) { clerk.SetKey(table[s].key) }")
	}},
	{"headers in a map", 30_000, func(n int) string {
		return "package p\n\nimport \"net/http\"\n\nvar Authorization = http.Header{\n" + times(n, func(i int) string { return fmt.Sprintf("\t\"Authorization-%d\": {\"Bearer a\"},\n", i) }) + "}\n"
	}},
	{"concatenation of constants", 10_000, func(n int) string {
		return clerkSource("const text = \"a\"" + strings.Repeat(" +\n\t\"0123456789\"", n) + "\nfunc f() { clerk.SetKey(text) }")
	}},
	{"concatenation of a key", 10_000, func(n int) string {
		return clerkSource("const first = \"sk_live_\"\nfunc f() { clerk.SetKey(first" + strings.Repeat(" +\n\t\"0123456789\"", n) + ") }")
	}},
	{"concatenation of variables", 10_000, func(n int) string {
		return clerkSource("func f(s string) { clerk.SetKey(s" + strings.Repeat(" +\n\t\"a\" + s", n) + ") }")
	}},
	{"assignments to a variable", 5_000, func(n int) string {
		return clerkSource("func f() {\n\tk := \"a\"\n" + times(n, func(i int) string { return fmt.Sprintf("\tk = \"b%d\"\n\tclerk.SetKey(k)\n", i) }) + "}")
	}},
	{"appends to a variable", 5_000, func(n int) string {
		return clerkSource("func f(s string) {\n\tk := \"a\"\n" + times(n, func(i int) string { return "\tk = k + s\n" }) + "\tclerk.SetKey(k)\n}")
	}},
	{"conditional assignments", 5_000, func(n int) string {
		return clerkSource("func f(b bool) {\n\tk := \"a\"\n" + times(n, func(i int) string { return fmt.Sprintf("\tif b {\n\t\tk = \"b%d\"\n\t}\n", i) }) + "\tclerk.SetKey(k)\n}")
	}},
	{"cases of a switch", 5_000, func(n int) string {
		return clerkSource("func f(n int) {\n\tk := \"a\"\n\tswitch n {\n" + times(n, func(i int) string { return fmt.Sprintf("\tcase %d:\n\t\tk = \"b%d\"\n", i, i) }) + "\t}\n\tclerk.SetKey(k)\n}")
	}},
	{"assignments to a package variable", 5_000, func(n int) string {
		return clerkSource("var Key string\n" + times(n, func(i int) string { return fmt.Sprintf("func f%d() { Key = \"b%d\"; clerk.SetKey(Key) }\n", i, i) }))
	}},
	{"assignments to a field", 5_000, func(n int) string {
		return clerkSource("type Config struct { Key string }\n" + times(n, func(i int) string {
			return fmt.Sprintf("func f%d(c *Config) { c.Key = \"b%d\"; clerk.SetKey(c.Key) }\n", i, i)
		}))
	}},
	{"literals of a struct", 5_000, func(n int) string {
		return clerkSource("type Config struct { Key string }\n" + times(n, func(i int) string {
			return fmt.Sprintf("func F%d() *Config { c := &Config{Key: \"b%d\"}; clerk.SetKey(c.Key); return c }\n", i, i)
		}))
	}},
	{"cookies", 2_000, func(n int) string {
		return "package p\n\nimport \"net/http\"\n\n" + times(n, func(i int) string {
			return fmt.Sprintf("func f%d(w http.ResponseWriter, v string) { http.SetCookie(w, &http.Cookie{Name: \"session\", Value: v}) }\n", i)
		})
	}},
	{"requests in a function", 1_000, func(n int) string {
		return "package p\n\nimport \"net/http\"\n\nfunc f(token string) {\n" + times(n, func(i int) string {
			return fmt.Sprintf("\tr%d, _ := http.NewRequest(\"GET\", \"http://api.example.org/%d\", nil)\n\tr%d.Header.Set(\"Authorization\", token)\n", i, i, i)
		}) + "}\n"
	}},
	{"requests in functions", 3_000, func(n int) string {
		return "package p\n\nimport \"net/http\"\n\n" + times(n, func(i int) string {
			return fmt.Sprintf("func f%d(token string) *http.Request {\n\tr, _ := http.NewRequest(\"GET\", \"http://api.example.org/%d\", nil)\n\tr.Header.Set(\"Authorization\", token)\n\treturn r\n}\n", i, i)
		})
	}},
	{"settings", 2_000, func(n int) string {
		return "package p\n\nimport (\n\t\"github.com/clerk/clerk-sdk-go/v2\"\n\t\"github.com/spf13/viper\"\n)\n\nfunc f() {\n" + times(n, func(i int) string {
			return fmt.Sprintf("\tviper.SetDefault(\"key%d\", \"a%d\")\n\tclerk.SetKey(viper.GetString(\"key%d\"))\n", i, i, i)
		}) + "}\n"
	}},
	{"callers of a wrapper", 10_000, func(n int) string {
		return clerkSource("func Set(k string) { clerk.SetKey(k) }\n" + times(n, func(i int) string { return fmt.Sprintf("func f%d() { Set(\"b%d\") }\n", i, i) }))
	}},
	{"wrappers of wrappers", 2_000, func(n int) string {
		return clerkSource("func Set0(k string) { clerk.SetKey(k) }\n" + times(n, func(i int) string { return fmt.Sprintf("func Set%d(k string) { Set%d(k) }\n", i+1, i) }))
	}},
	{"functions in a ring", 100, func(n int) string {
		return clerkSource(times(n, func(i int) string {
			return fmt.Sprintf("func F%d(k string) string { if k == \"\" { return F%d(k + \"a\") }; return F%d(F%d(k)) }\n", i, (i+1)%n, (i+7)%n, (i*3+1)%n)
		}) + "func f() { clerk.SetKey(F0(\"a\")) }")
	}},
	{"states of a machine", 500, func(n int) string {
		return clerkSource("type state func(string) state\n" + times(n, func(i int) string {
			return fmt.Sprintf("func S%d(k string) state { if k == \"\" { return S%d }; if k == \"a\" { return S%d }; clerk.SetKey(k); return S%d }\n", i, (i+1)%n, (i+7)%n, (i*3+1)%n)
		}))
	}},
	{"variables in a chain", 5_000, func(n int) string {
		return clerkSource("var v0 = \"a\"\n" + times(n, func(i int) string { return fmt.Sprintf("var v%d = v%d\n", i+1, i) }) + fmt.Sprintf("func f() { clerk.SetKey(v%d) }", n))
	}},
	{"constants in a chain", 5_000, func(n int) string {
		return clerkSource("const c0 = \"a\"\n" + times(n, func(i int) string { return fmt.Sprintf("const c%d = c%d\n", i+1, i) }) + fmt.Sprintf("func f() { clerk.SetKey(c%d) }", n))
	}},
	{"closures in a chain", 2_000, func(n int) string {
		return clerkSource("func f() {\n\tk0 := func() string { return \"a\" }\n" + times(n, func(i int) string { return fmt.Sprintf("\tk%d := func() string { return k%d() }\n", i+1, i) }) + fmt.Sprintf("\tclerk.SetKey(k%d())\n}", n))
	}},
	{"closures in closures", 500, func(n int) string {
		return clerkSource("func f() {\n\tk := \"a\"\n" + strings.Repeat("\tfunc() {\n\tk = \"b\"\n\tclerk.SetKey(k)\n", n) + strings.Repeat("\t}()\n", n) + "}")
	}},
	{"fields of a struct", 2_000, func(n int) string {
		return clerkSource("type Config struct {\n" + times(n, func(i int) string { return fmt.Sprintf("\tKey%d string `envDefault:\"a%d\"`\n", i, i) }) + "}\n" +
			"func f(c Config) {\n" + times(n, func(i int) string { return fmt.Sprintf("\tclerk.SetKey(c.Key%d)\n", i) }) + "}\n")
	}},
	{"directives", 2_000, func(n int) string {
		return clerkSource("func f() {\n" + times(n, func(i int) string {
			return fmt.Sprintf("\tclerk.SetKey(\"a%d\") //clerkvet:ignore hardcodedsecret a test key\n", i)
		}) + "}")
	}},
	{"keys", 5_000, func(n int) string {
		return clerkSource("var keys = []string{\n" + strings.Repeat(fmt.Sprintf("\t%q,\n", made), n) + "}\nvar _ = clerk.SetKey")
	}},
	{"text with prefixes", 20_000, func(n int) string {
		return clerkSource("var text = `" + strings.Repeat("ak_ mt_ sk_live_xxxxxxxxxxxxxxxxxxxxxxxx whsec_aaaaaaaaaaaaaaaaaaaaaaaaaaaa -----BEGIN PRIVATE KEY-----\n", n) + "`\nfunc f() { clerk.SetKey(text) }")
	}},
	{"one long word", 1_000_000, func(n int) string {
		return clerkSource("var text = \"ak_" + strings.Repeat("a_", n) + "\"\nvar _ = clerk.SetKey")
	}},
}

// TestLargeSource makes sure that the suite comes back from sources which people, and generators, let grow.
func TestLargeSource(t *testing.T) {
	if testing.Short() {
		t.Skip("type-checks a million lines")
	}
	w := newWorld()
	for _, tt := range large {
		t.Run(tt.name, func(t *testing.T) {
			r := w.analyze("p", map[string][]byte{"p.go": []byte(tt.source(tt.n))})
			w.forget(r)
			if len(r.errors) > 0 || r.failure != "" {
				t.Error(r.errors, r.failure)
			}
		})
	}
}

// BenchmarkLargeSource shows how the time of the suite grows with the size of a source: all that it needs beyond
// parsing and type-checking.
func BenchmarkLargeSource(b *testing.B) {
	w := newWorld()
	for _, tt := range large {
		for _, n := range []int{tt.n / 4, tt.n} {
			b.Run(fmt.Sprintf("%s/%d", strings.ReplaceAll(tt.name, " ", "-"), n), func(b *testing.B) {
				files := map[string][]byte{"p.go": []byte(tt.source(n))}
				r, info := w.check("p", files)
				defer w.forget(r)
				for b.Loop() {
					r.findings = nil
					clear(r.facts)
					w.run(r, info, files)
				}
			})
		}
	}
}
