package passes_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// concurrently runs the passes on a checked package as drivers do: each as soon as those that it requires are done.
func (w *world) concurrently(r *report, passOf func(*analysis.Analyzer, map[*analysis.Analyzer]any) *analysis.Pass) {
	var mu sync.Mutex
	results := make(map[*analysis.Analyzer]func() any)
	var visit func(*analysis.Analyzer) func() any
	visit = func(a *analysis.Analyzer) func() any {
		mu.Lock()
		defer mu.Unlock()
		if results[a] == nil {
			results[a] = sync.OnceValue(func() any {
				needs := make(map[*analysis.Analyzer]any)
				for _, req := range a.Requires {
					needs[req] = visit(req)()
				}
				result, err := a.Run(passOf(a, needs))
				if err != nil || a.ResultType != nil && reflect.TypeOf(result) != a.ResultType {
					mu.Lock()
					defer mu.Unlock()
					r.failure = fmt.Sprintf("%s: %T, %v", a.Name, result, err)
				}
				return result
			})
		}
		return results[a]
	}
	var wg sync.WaitGroup
	for _, a := range passes.Analyzers() {
		wg.Go(func() { visit(a)() })
	}
	wg.Wait()
}

// TestConcurrentPasses makes sure that passes which share what is known of a package do not get in each other's way.
// It says most with -race.
func TestConcurrentPasses(t *testing.T) {
	w := newWorld()
	check := func(t *testing.T, path string, files map[string][]byte) {
		t.Helper()
		r, info := w.check(path, files)
		defer w.forget(r)
		w.run(r, info, files)
		want := strings.Split(r.text(w.fset), "\n")

		var mu sync.Mutex
		r.findings, r.facts = nil, nil
		facts := make(map[*analysis.Analyzer]*report)
		w.concurrently(r, func(a *analysis.Analyzer, results map[*analysis.Analyzer]any) *analysis.Pass {
			own := &report{pkg: r.pkg, syntax: r.syntax, facts: make(factMap)}
			mu.Lock()
			facts[a] = own
			mu.Unlock()
			pass := w.pass(a, own, files)
			pass.TypesInfo, pass.ResultOf = info, results
			return pass
		})
		r.facts = make(factMap)
		for _, own := range facts {
			r.findings = append(r.findings, own.findings...)
			for obj, fs := range own.facts {
				r.facts[obj] = append(r.facts[obj], fs...)
			}
		}
		got := strings.Split(r.text(w.fset), "\n")
		slices.Sort(want)
		slices.Sort(got)
		if r.failure != "" || !slices.Equal(got, want) {
			t.Errorf("%s\ngot\n%s\nwant\n%s", r.failure, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	for _, path := range fixturePackages(t) {
		t.Run(path, func(t *testing.T) {
			files, err := sourceFiles(path)
			if err != nil {
				t.Fatal(err)
			}
			check(t, path, files)
		})
	}
	t.Run("questions", func(t *testing.T) { check(t, "p", map[string][]byte{"p.go": []byte(questions)}) })
}

// questions makes several passes ask where the same values come from.
var questions = `package p

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

type header struct{ name, scheme string }

` + times(200, func(i int) string {
	return fmt.Sprintf(`
func f%[1]d(w http.ResponseWriter, token string) {
	h := &header{name: "Authorization", scheme: "Bearer"}
	r, _ := http.NewRequest("GET", "http://api.example.org/%[1]d", nil)
	r.Header.Set(h.name, h.scheme+" "+token)
	http.SetCookie(w, &http.Cookie{Name: "session%[1]d", Value: token})
	clerk.SetKey(h.scheme + "%[1]d")
}
`, i)
})
