package passes_test

import (
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"
)

// factSource exports all that facts are made of, and its texts are no secrets by their look.
const factSource = `package p

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

const Const = "constant-of-the-package"

var Var = "value-of-a-variable"

type Config struct {
	Key    string ` + "`envDefault:\"default-in-a-tag\"`" + `
	Signer func() []byte
}

var Default = Config{Key: "value-of-a-field"}

func Plain() string { return "result-of-a-function" }

func Wrapped(env string) string {
	if v := os.Getenv(env); v != "" {
		return v
	}
	return "value-of-last-resort"
}

func Named() string { return Wrapped("NAME_OF_A_SETTING") }

func Joined(host string) string { return "http://" + host + "/piece-of-a-text" }

func Bytes() []byte { return []byte("bytes-of-a-key") }

func Func() func() []byte { return func() []byte { return []byte("result-of-a-result") } }

func Cookie(value string) *http.Cookie {
	return &http.Cookie{Name: "name-of-the-cookie", Value: "value-of-the-cookie" + value, Secure: false}
}

func Set(key string) { clerk.SetKey("start-of-a-key" + key) }
`

// TestFactText makes sure that what is printed of facts holds no text of the program that could be a secret.
func TestFactText(t *testing.T) {
	w := newWorld()
	r := w.analyze("p", map[string][]byte{"p.go": []byte(factSource)})
	if len(r.errors) > 0 || r.failure != "" {
		t.Fatal(r.errors, r.failure)
	}
	about := make(map[string]string)
	for obj, fs := range r.facts {
		for _, f := range fs {
			about[obj.Name()] += fmt.Sprint(f)
		}
	}
	for _, name := range []string{"Var", "Key", "Plain", "Wrapped", "Named", "Joined", "Bytes", "Func", "Cookie", "Set"} {
		if about[name] == "" {
			t.Errorf("there is no fact about %s", name)
		}
	}
	for _, text := range []string{"constant-of", "value-of", "default-in", "result-of", "piece-of", "bytes-of", "name-of", "start-of"} {
		if !strings.Contains(factSource, text) {
			t.Fatalf("the source has no %q", text)
		}
		for name, s := range about {
			if strings.Contains(s, text) {
				t.Errorf("the fact about %s says %q", name, s)
			}
		}
	}
	if !strings.Contains(about["Named"], "NAME_OF_A_SETTING") {
		t.Errorf("the fact about Named says %q, want the name of the setting", about["Named"])
	}
}

// TestFactSize makes sure that what importers have to read stays small, whatever is written in a package.
func TestFactSize(t *testing.T) {
	const most = 64 << 10 // bytes for one object
	long := strings.Repeat("0123456789abcdef", 1<<14)
	several := func(format string) string {
		return times(200, func(i int) string { return fmt.Sprintf(format, i) })
	}
	tests := map[string]string{
		"long constant":     "func Key() string { return \"" + long + "\" }",
		"long piece":        "func Key(k string) string { return k + \"" + long + "\" }",
		"long bytes":        "func Key() []byte { return []byte(\"" + long + "\") }",
		"long value":        "var Key = \"" + long + "\"",
		"many values":       "var Key string\nfunc f() {\n" + several("\tKey = \"value %d of many\"\n") + "}",
		"many fields":       "type T struct { Key string }\nvar ts = []T{\n" + several("\t{Key: \"value %d of many\"},\n") + "}",
		"many alternatives": "func Key(n int) (k string) {\n\tswitch n {\n" + several("\tcase %d: k = \"a\" + k + \"b\"\n") + "\t}\n\treturn k\n}",
		"many pieces":       "func Key(k string) string { return k" + strings.Repeat(" + \"a\" + k", 1000) + " }",
		"many functions":    several("func Key%[1]d(k string) func() string { if k == \"a\" { return func() string { return k } }; return Key0(k) }\n"),
		"many wrappers":     "func Key0(k string) string { return \"a\" + k }\n" + several("func KeyA%[1]d(k string) string { return Key0(k + \"b\") + Key0(k) }\n"),
		"doubling wrappers": "func Key0(k string) string { return \"a\" + k }\n" + times(30, func(i int) string {
			return fmt.Sprintf("func Key%d(k string) string { return Key%d(k) + Key%d(k) }\n", i+1, i, i)
		}),
	}
	w := newWorld()
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		t.Run(name, func(t *testing.T) {
			r := w.analyze("p", map[string][]byte{"p.go": []byte(clerkSource(tests[name] + "\nvar _ = clerk.SetKey"))})
			defer w.forget(r)
			if len(r.errors) > 0 || r.failure != "" {
				t.Fatal(r.errors, r.failure)
			}
			for obj, size := range sizes(r.facts) {
				if size > most {
					t.Errorf("the facts about %s have %d bytes, want at most %d", obj.Name(), size, most)
				}
			}
		})
	}
}

func sizes(facts factMap) map[types.Object]int {
	m := make(map[types.Object]int)
	for obj, fs := range facts {
		for _, f := range fs {
			m[obj] += len(encode(f))
		}
	}
	return m
}
