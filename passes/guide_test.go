package passes_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/clerkvet/clerkvet/passes"
)

// A guideSection is a section of docs/guide.md, which is written by hand but for its table.
type guideSection struct {
	// id is the number of the section, or "beyond" for what the guide leaves out.
	id, heading string
	// unseen says what of it no analysis of Go code can see.
	unseen string
}

const unseenMark = "Not to be seen in Go code: "

var guideHeading = regexp.MustCompile(`^## ((\d+\.\d+) .*|Beyond .*)$`)

// guide returns the sections of docs/guide.md.
func guide(t *testing.T) []guideSection {
	t.Helper()
	text, err := os.ReadFile("../docs/guide.md")
	if err != nil {
		t.Fatal(err)
	}
	var sections []guideSection
	for _, paragraph := range strings.Split(string(text), "\n\n") {
		paragraph = strings.Join(strings.Fields(paragraph), " ")
		if m := guideHeading.FindStringSubmatch(paragraph); m != nil {
			id := m[2]
			if id == "" {
				id = "beyond"
			}
			sections = append(sections, guideSection{id: id, heading: m[1]})
		}
		if unseen, ok := strings.CutPrefix(paragraph, unseenMark); ok && len(sections) > 0 {
			sections[len(sections)-1].unseen = strings.TrimSuffix(unseen, ".")
		}
	}
	return sections
}

// TestGuide makes sure that every section says what the passes can't see.
func TestGuide(t *testing.T) {
	sections := guide(t)
	if len(sections) < 11 {
		t.Errorf("the guide has %d sections, want its ten and what is beyond", len(sections))
	}
	for _, s := range sections {
		if s.unseen == "" {
			t.Errorf("section %q has no paragraph that begins %q", s.heading, unseenMark)
		}
	}
}

// TestGeneratedGuide checks the tables that say which pass answers which section of the guide.
func TestGeneratedGuide(t *testing.T) {
	between(t, "../docs/guide.md", "coverage", coverage(t, "", linked))
	between(t, "../README.md", "coverage", coverage(t, "docs/guide.md", short))
}

// coverage returns the table. Its sections are on the given page.
func coverage(t *testing.T, page string, answer func(passes.Pass) string) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("| section | passes and their categories | not to be seen in Go code |\n|---|---|---|\n")
	for _, s := range guide(t) {
		var answers []string
		for _, p := range passes.Suite() {
			if p.Guide == s.id {
				answers = append(answers, answer(p))
			}
		}
		if answers == nil {
			answers = []string{"none yet"}
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", link(s.heading, page+"#"+anchor(s.heading)), strings.Join(answers, "<br>"), s.unseen)
	}
	return b.String()
}

// linked names a pass and its categories, with links for a page beside theirs.
func linked(p passes.Pass) string {
	page := p.Analyzer.Name + ".md"
	var categories []string
	for _, c := range p.Categories {
		categories = append(categories, link(c.ID, page+"#"+c.ID))
	}
	return fmt.Sprintf("%s: %s", link("**"+p.Analyzer.Name+"**", page), strings.Join(categories, ", "))
}

// short names a pass and its categories for the README.
func short(p passes.Pass) string {
	return fmt.Sprintf("%s: %s", link("**"+p.Analyzer.Name+"**", "docs/"+p.Analyzer.Name+".md"), strings.Join(ids(p.Categories), ", "))
}

// TestGeneratedTable checks the table of passes in the README.
func TestGeneratedTable(t *testing.T) {
	var b strings.Builder
	b.WriteString("| pass | finds |\n|---|---|\n")
	for _, p := range passes.Suite() {
		fmt.Fprintf(&b, "| %s | %s |\n", link("`"+p.Analyzer.Name+"`", "docs/"+p.Analyzer.Name+".md"), p.Title)
	}
	between(t, "../README.md", "passes", b.String())
}

// guideLink names the section that a pass answers.
func guideLink(t *testing.T, p passes.Pass, page string) string {
	t.Helper()
	for _, s := range guide(t) {
		if s.id == p.Guide {
			return link(s.heading, page+"#"+anchor(s.heading)) + " of the guide"
		}
	}
	return "no section of the guide" // TestMetadata reports it
}

// anchor returns the id that a Markdown heading gets: lower case, spaces as hyphens, no punctuation.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '-':
			return '-'
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_':
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
}
