package passes_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// An example is a piece of code in the documentation of a category.
type example struct {
	pass     passes.Pass
	category passes.Category
	bad      bool
	number   int // among the bad or good ones of its category
	code     string
}

func (e example) String() string {
	return fmt.Sprintf("%s/%s: %s example %d", e.pass.Analyzer.Name, e.category.ID, e.kind(), e.number+1)
}

func (e example) kind() string {
	if e.bad {
		return "bad"
	}
	return "good"
}

// dir is where the example is built, below the root of a module. The category is numbered, for passes go by the names
// of packages: one called test-mode-on would be there for tests.
func (e example) dir() string {
	category := slices.IndexFunc(e.pass.Categories, func(c passes.Category) bool { return c.ID == e.category.ID })
	return filepath.Join(e.pass.Analyzer.Name, strconv.Itoa(category+1), e.kind()+strconv.Itoa(e.number))
}

// A reported finding of an example, with its line in it.
type reported struct {
	line          int
	rule, message string
}

func (r reported) String() string { return fmt.Sprintf("%d: %s (%s)", r.line, r.message, r.rule) }

// An outcome is what is known of an example after it was built.
type outcome struct {
	reported []reported
	// libraries are the packages that it uses beyond the standard library.
	libraries []string
}

// TestExamples compiles every example with the real libraries. The pass must report the category in bad ones, and no
// pass anything in good ones, which people copy.
func TestExamples(t *testing.T) {
	outcomes := outcomesOf(t)
	for _, e := range append(examples(t), blocks(t)...) {
		all := outcomes[e.dir()].reported
		own := ofPass(all, e.pass)
		switch {
		case !e.bad && len(all) > 0:
			t.Errorf("%s is reported: %v\n%s", e, all, e.code)
		case e.bad && !slices.ContainsFunc(own, func(r reported) bool { return r.rule == e.pass.Analyzer.Name+"/"+e.category.ID }):
			t.Errorf("%s is not reported, but %v\n%s", e, own, e.code)
		}
	}
}

// ofPass returns the reports of one pass.
func ofPass(all []reported, p passes.Pass) []reported {
	return slices.DeleteFunc(slices.Clone(all), func(r reported) bool { return !strings.HasPrefix(r.rule, p.Analyzer.Name+"/") })
}

// examples returns the examples of all passes.
func examples(t *testing.T) []example {
	t.Helper()
	var list []example
	for _, p := range passes.Suite() {
		page := parseDoc(t, p)
		for _, c := range p.Categories {
			s, _ := page.Section(c.ID)
			for i, code := range s.Bad {
				list = append(list, example{p, c, true, i, code})
			}
			for i, code := range s.Good {
				list = append(list, example{p, c, false, i, code})
			}
		}
	}
	return list
}

// blocks returns the Go code of the pages that are not about a pass, as good examples of nothing in particular.
func blocks(t *testing.T) []example {
	t.Helper()
	var list []example
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "docs/guide.md", "docs/editors.md"} {
		page := passes.Pass{Analyzer: &analysis.Analyzer{Name: strings.TrimSuffix(filepath.Base(name), ".md")}}
		for i, code := range fenced(readPage(t, filepath.Join("..", name)), "go") {
			list = append(list, example{page, passes.Category{ID: "block"}, false, i, code})
		}
	}
	return list
}

// outcomesOf returns the outcome of each example by its directory. The test fails if one does not compile.
func outcomesOf(t *testing.T) map[string]*outcome {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles the examples with many libraries")
	}
	buildOnce.Do(func() {
		root, err := os.MkdirTemp("", "clerkvet-examples-")
		if err != nil {
			errBuild = err
			return
		}
		defer os.RemoveAll(root)
		outcomes, errBuild = buildAndVet(root, append(examples(t), blocks(t)...))
	})
	if errBuild != nil {
		t.Fatal(errBuild)
	}
	return outcomes
}

var (
	buildOnce sync.Once
	outcomes  map[string]*outcome
	errBuild  error
)
