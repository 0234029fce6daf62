package passes_test

import (
	"flag"
	"fmt"
	"go/doc/comment"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
)

var update = flag.Bool("update", false, "rewrite the generated documentation")

const rerun = "go test ./passes -run TestGenerated -update"

// TestGeneratedPages checks that the pages under docs say what the passes say.
func TestGeneratedPages(t *testing.T) {
	pages := []string{"../docs/ci.md", "../docs/guide.md", "../docs/libraries.md", "../docs/editors.md"}
	for _, p := range passes.Suite() {
		name := "../docs/" + p.Analyzer.Name + ".md"
		pages = append(pages, name)
		generated(t, name, pageOf(t, p))
	}
	found, err := filepath.Glob("../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range found {
		if !slices.Contains(pages, name) {
			t.Errorf("%s is no page of the documentation", name)
		}
	}
}

// TestGeneratedOutput checks the output in the README, which is what the command prints of a real program.
func TestGeneratedOutput(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the command and a program that uses Clerk")
	}
	command := filepath.Join(t.TempDir(), "clerkvet")
	if out, err := exec.Command("go", "build", "-o", command, "../cmd/clerkvet").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := exec.Command(command, "./chiapi/...")
	run.Dir = "../testdata/apps"
	var stdout, stderr strings.Builder
	run.Stdout, run.Stderr = &stdout, &stderr
	if err := run.Run(); run.ProcessState.ExitCode() != 3 {
		t.Fatalf("%v, want exit status 3 for findings\n%s", err, stderr.String())
	}
	between(t, "../README.md", "output", "```\n"+excerpt(stdout.String(), stderr.String())+"```\n")
}

// excerpt returns the beginning of the findings and the summary without its time.
func excerpt(findings, summary string) string {
	const shown = 6
	lines := strings.SplitAfter(findings, "\n")
	if len(lines) > shown {
		lines = append(lines[:shown:shown], "...\n")
	}
	summary, _, _ = strings.Cut(summary, " (")
	return strings.Join(lines, "") + summary + "\n"
}

// generated checks that the file is want, or writes it.
func generated(t *testing.T, name, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Errorf("%v; run %s", err, rerun)
	} else if string(got) != want {
		t.Errorf("%s is out of date: %s; run %s", name, firstDifference(string(got), want), rerun)
	}
}

// between checks, or writes, what stands in a file between a pair of comments.
func between(t *testing.T, name, mark, want string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(text), "<!-- "+mark+" -->\n")
	_, tail, ended := strings.Cut(rest, "<!-- end of "+mark+" -->\n")
	if !ok || !ended {
		t.Fatalf("%s has no place for %q", name, mark)
	}
	generated(t, name, fmt.Sprintf("%s<!-- %s -->\n%s<!-- end of %s -->\n%s", head, mark, want, mark, tail))
}

// firstDifference says where two texts differ.
func firstDifference(got, want string) string {
	gots, wants := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range wants {
		if i >= len(gots) {
			return fmt.Sprintf("it ends before line %d", i+1)
		}
		if gots[i] != wants[i] {
			return fmt.Sprintf("line %d is %q, not %q", i+1, gots[i], wants[i])
		}
	}
	return "it goes on behind its end"
}

// pageOf returns the page of a pass.
func pageOf(t *testing.T, p passes.Pass) string {
	page := parseDoc(t, p)
	name := p.Analyzer.Name
	var b strings.Builder
	fmt.Fprintf(&b, "<!-- Generated from passes/%s/doc.go by %q. Edits here are lost. -->\n\n", name, rerun)
	fmt.Fprintf(&b, "# %s: %s\n\n", name, p.Title)
	fmt.Fprintf(&b, "%s\n", doc.Markdown(page.Text))
	fmt.Fprintf(&b, "Since %s. It answers %s.\n\n", p.Since, guideLink(t, p, "guide.md"))
	b.WriteString("| category | finds | severity |\n|---|---|---|\n")
	for _, c := range p.Categories {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", link("`"+c.ID+"`", "#"+c.ID), c.Title, c.Severity)
	}
	for _, c := range p.Categories {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n%s", c.ID, introOf(p, c), categoryOf(t, p, c, page))
	}
	for _, s := range page.More {
		if s.Title != doc.Flags {
			fmt.Fprintf(&b, "\n## %s\n\n%s", s.Title, s.Markdown())
		}
	}
	b.WriteString(flagsOf(p, page))
	if name != "directive" { // what is said of suppressions can't be suppressed
		b.WriteString(suppressing(p))
	}
	return b.String()
}

// categoryOf returns the section on a category: the text, then the examples with what is reported of the bad ones.
func categoryOf(t *testing.T, p passes.Pass, c passes.Category, page *doc.Page) string {
	s, _ := page.Section(c.ID)
	outcomes := outcomesOf(t)
	var bad, good, libraries []string
	for i, code := range s.Bad {
		o := outcomes[example{p, c, true, i, code}.dir()]
		bad = append(bad, "Bad:\n\n"+doc.Fence(code), "Reported:\n\n"+findingsOf(ofPass(o.reported, p), code))
		libraries = append(libraries, o.libraries...)
	}
	for i, code := range s.Good {
		good = append(good, "Good:\n\n"+doc.Fence(code))
		libraries = append(libraries, outcomes[example{p, c, false, i, code}.dir()].libraries...)
	}
	return strings.Join(slices.Concat([]string{doc.Markdown(s.Text) + importing(libraries)}, bad, good), "\n")
}

// importing says which libraries the examples are about: many of their packages are called jwt.
func importing(libraries []string) string {
	slices.Sort(libraries)
	if libraries = slices.Compact(libraries); len(libraries) == 0 {
		return ""
	}
	return "\nThe code imports `" + strings.Join(libraries, "`, `") + "`.\n"
}

// findingsOf returns what is reported of an example, with lines if it has several.
func findingsOf(found []reported, code string) string {
	var b strings.Builder
	b.WriteString("```text\n")
	for _, r := range found {
		if strings.Count(code, "\n") > 1 {
			fmt.Fprintf(&b, "line %d: ", r.line)
		}
		fmt.Fprintf(&b, "%s (%s)\n", r.message, r.rule)
	}
	b.WriteString("```\n")
	return b.String()
}

// introOf returns the line below the heading of a category.
func introOf(p passes.Pass, c passes.Category) string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s** (%s", c.Title, c.Severity)
	if refs := references(c); refs != "" {
		b.WriteString("; " + refs)
	}
	b.WriteString(")")
	if c.Strict {
		fmt.Fprintf(&b, ", reported only with `-%s.%s`", p.Analyzer.Name, strictFlag(p, c))
	}
	return b.String() + "\n"
}

// references returns links to what a category refers to.
func references(c passes.Category) string {
	var refs []string
	for _, n := range c.CWE {
		refs = append(refs, link(fmt.Sprintf("CWE-%d", n), fmt.Sprintf("https://cwe.mitre.org/data/definitions/%d.html", n)))
	}
	for _, r := range c.RFC {
		m := rfc.FindStringSubmatch(r)
		if m == nil {
			continue // TestMetadata reports it
		}
		url := "https://www.rfc-editor.org/rfc/rfc" + m[1]
		if m[2] != "" {
			url += "#section-" + m[2]
		}
		refs = append(refs, link(r, url))
	}
	return strings.Join(refs, ", ")
}

// flagsOf returns the section on flags: a table of the analyzer's, and what the documentation says beyond its list.
func flagsOf(p passes.Pass, page *doc.Page) string {
	names := flagNames(p)
	if len(names) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\n## Flags\n\n| flag | default | meaning |\n|---|---|---|\n")
	p.Analyzer.Flags.VisitAll(func(f *flag.Flag) {
		byDefault := ""
		if f.DefValue != "" {
			byDefault = "`" + f.DefValue + "`"
		}
		fmt.Fprintf(&b, "| `-%s.%s` | %s | %s |\n", p.Analyzer.Name, f.Name, byDefault, strings.ReplaceAll(f.Usage, "|", `\|`))
	})
	s, _ := page.Section(doc.Flags)
	prose := slices.DeleteFunc(slices.Clone(s.Text), func(block comment.Block) bool {
		_, isList := block.(*comment.List)
		return isList
	})
	if len(prose) > 0 {
		b.WriteString("\n" + doc.Markdown(prose))
	}
	return b.String()
}

// suppressing says how to keep a finding of the pass from being reported.
func suppressing(p passes.Pass) string {
	return fmt.Sprintf(`
## How to suppress a finding

Say why it is acceptable, on its line or alone above the statement or declaration that has it:

`+"```go"+`
//clerkvet:ignore %s/%s the reason, for the next reviewer
`+"```"+`

Without the category, the comment holds for all of %s. Under golangci-lint, `+"`//nolint:clerkvet`"+` works too.
`, p.Analyzer.Name, p.Categories[0].ID, p.Analyzer.Name)
}

func link(text, url string) string { return "[" + text + "](" + url + ")" }
