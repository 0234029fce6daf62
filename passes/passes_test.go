package passes_test

import (
	"flag"
	"go/doc/comment"
	"go/format"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
)

var (
	kebab   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	version = regexp.MustCompile(`^v\d+\.\d+\.\d+$`)
	rfc     = regexp.MustCompile(`^RFC (\d+)(?: §(\d+(?:\.\d+)*))?$`)
)

func TestAnalyzers(t *testing.T) {
	if err := analysis.Validate(passes.Analyzers()); err != nil {
		t.Error(err)
	}
	seen := make(map[string]bool)
	for _, p := range passes.Suite() {
		a := p.Analyzer
		if seen[a.Name] {
			t.Errorf("two passes are called %s", a.Name)
		}
		seen[a.Name] = true
		if want := "https://github.com/clerkvet/clerkvet/blob/main/docs/" + a.Name + ".md"; a.URL != want {
			t.Errorf("%s: URL is %q, want %q", a.Name, a.URL, want)
		}
	}
}

// TestDirectivesKnowPasses makes sure that the pass about suppressions runs after all others, and knows their names.
func TestDirectivesKnowPasses(t *testing.T) {
	all := passes.Analyzers()
	i := slices.IndexFunc(all, func(a *analysis.Analyzer) bool { return a.Name == "directive" })
	if i < 0 {
		t.Fatal("there is no pass directive")
	}
	for _, a := range slices.Delete(slices.Clone(all), i, i+1) {
		if !slices.Contains(all[i].Requires, a) {
			t.Errorf("directive does not require %s", a.Name)
		}
	}
}

func TestMetadata(t *testing.T) {
	for _, p := range passes.Suite() {
		t.Run(p.Analyzer.Name, func(t *testing.T) {
			if !isTitle(p.Title) {
				t.Errorf("Title is %q, want a capital first and no period", p.Title)
			}
			if !version.MatchString(p.Since) {
				t.Errorf("Since is %q, want a version such as v0.1.0", p.Since)
			}
			if !slices.ContainsFunc(guide(t), func(s guideSection) bool { return s.id == p.Guide }) {
				t.Errorf("Guide is %q, which is no section of docs/guide.md", p.Guide)
			}
			if len(p.Categories) == 0 {
				t.Error("there are no categories")
			}
			seen := make(map[string]bool)
			for _, c := range p.Categories {
				if seen[c.ID] {
					t.Errorf("two categories are called %s", c.ID)
				}
				seen[c.ID] = true
				checkCategory(t, c)
			}
		})
	}
}

func checkCategory(t *testing.T, c passes.Category) {
	if !kebab.MatchString(c.ID) {
		t.Errorf("category %q: the id is not in kebab case", c.ID)
	}
	if !isTitle(c.Title) {
		t.Errorf("category %s: Title is %q, want a capital first and no period", c.ID, c.Title)
	}
	if !slices.Contains([]passes.Severity{passes.Error, passes.Warning, passes.Note}, c.Severity) {
		t.Errorf("category %s: no severity %q", c.ID, c.Severity)
	}
	for _, n := range c.CWE {
		if n <= 0 {
			t.Errorf("category %s: no CWE-%d", c.ID, n)
		}
	}
	for _, r := range c.RFC {
		if !rfc.MatchString(r) {
			t.Errorf("category %s: reference %q, want the form RFC 8725 §3.1", c.ID, r)
		}
	}
}

func isTitle(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) && !strings.HasSuffix(s, ".")
}

// TestDoc compares the documentation of the passes with their metadata and flags.
func TestDoc(t *testing.T) {
	for _, p := range passes.Suite() {
		t.Run(p.Analyzer.Name, func(t *testing.T) {
			page := parseDoc(t, p)
			if first, _ := utf8.DecodeRuneInString(page.Summary); unicode.IsUpper(first) || strings.HasSuffix(page.Summary, ".") || strings.Contains(page.Summary, "\n") {
				t.Errorf("summary is %q, want one line, in lower case and without a period", page.Summary)
			}
			if got, want := titles(page.Categories), ids(p.Categories); !slices.Equal(got, want) {
				t.Errorf("sections are %q, want one for each category in the same order: %q", got, want)
			}
			for i, s := range page.Categories {
				checkSection(t, s, i < len(p.Categories) && p.Categories[i].Listing)
			}
			if s, ok := page.Section(doc.NotReported); !ok || len(s.Text) == 0 {
				t.Errorf("there is no section %q", doc.NotReported)
			}
			if got, want := documentedFlags(page, p), flagNames(p); !slices.Equal(got, want) {
				t.Errorf("section %q names %q, want all flags of the analyzer: %q", doc.Flags, got, want)
			}
		})
	}
}

func checkSection(t *testing.T, s doc.Section, listing bool) {
	if len(s.Text) == 0 {
		t.Errorf("section %s has no text", s.Title)
	}
	if !listing && (len(s.Bad) == 0 || len(s.Good) == 0) {
		t.Errorf("section %s has %d bad and %d good examples, want at least one of each", s.Title, len(s.Bad), len(s.Good))
	}
	for _, code := range slices.Concat(s.Bad, s.Good) {
		if formatted, err := format.Source([]byte(code)); err != nil {
			t.Errorf("section %s: example is no Go: %v\n%s", s.Title, err, code)
		} else if string(formatted) != code {
			t.Errorf("section %s: example is not formatted:\n%s", s.Title, code)
		}
	}
}

// TestStrict makes sure that what is advice can be asked for.
func TestStrict(t *testing.T) {
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			if c.Strict && p.Analyzer.Flags.Lookup(strictFlag(p, c)) == nil {
				t.Errorf("%s/%s is strict, but the analyzer has no flag %q", p.Analyzer.Name, c.ID, strictFlag(p, c))
			}
		}
	}
}

// strictFlag returns the flag of the analyzer that makes it report the strict category: one of the category's own
// name, or else strict.
func strictFlag(p passes.Pass, c passes.Category) string {
	if p.Analyzer.Flags.Lookup(c.ID) != nil {
		return c.ID
	}
	return "strict"
}

func parseDoc(t *testing.T, p passes.Pass) *doc.Page {
	t.Helper()
	page, err := doc.Parse(p.Analyzer.Doc)
	if err != nil {
		t.Fatalf("%s: %v", p.Analyzer.Name, err)
	}
	return page
}

func titles(sections []doc.Section) []string {
	var out []string
	for _, s := range sections {
		out = append(out, s.Title)
	}
	return out
}

func ids(categories []passes.Category) []string {
	var out []string
	for _, c := range categories {
		out = append(out, c.ID)
	}
	return out
}

// flagNames returns the flags of the analyzer as they are given to the command, sorted.
func flagNames(p passes.Pass) []string {
	var out []string
	p.Analyzer.Flags.VisitAll(func(f *flag.Flag) { out = append(out, "-"+p.Analyzer.Name+"."+f.Name) })
	return out
}

// documentedFlags returns the flags that the section on flags names, sorted.
func documentedFlags(page *doc.Page, p passes.Pass) []string {
	s, _ := page.Section(doc.Flags)
	text := (&comment.Printer{TextWidth: -1}).Text(&comment.Doc{Content: s.Text})
	name := regexp.MustCompile(`-` + p.Analyzer.Name + `\.[a-z0-9-]*[a-z0-9]`)
	out := name.FindAllString(string(text), -1)
	slices.Sort(out)
	return slices.Compact(out)
}
