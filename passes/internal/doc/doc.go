// Package doc reads the documentation of a pass from the doc.go of its package, which is the one place where it is
// written: go doc, the analyzer's help and the pages under docs all show it.
//
// The package comment of such a file has this form, in the notation of Go's doc comments:
//
//	// Package halting defines an Analyzer that tells whether a program halts.
//	//
//	// # Analyzer halting
//	//
//	// halting: report programs that do not halt
//	//
//	// What the pass is for, in prose.
//	//
//	// # endless-loop
//	//
//	// What this category reports and what to do, in prose.
//	//
//	// Bad:
//	//
//	//	for {
//	//	}
//	//
//	// Good:
//	//
//	//	for range 10 {
//	//	}
//	//
//	// # What is not reported
//	//
//	// Prose.
//	//
//	// # Flags
//	//
//	//   - -halting.strict: also report what is advice
//	package halting
package doc

import (
	"fmt"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"regexp"
	"strings"
)

// The headings that every pass has besides its categories.
const (
	NotReported = "What is not reported"
	Flags       = "Flags"
)

// A Page is the documentation of a pass.
type Page struct {
	// Summary is one line in lower case without a period.
	Summary string
	Text    []comment.Block
	// Categories are the sections whose heading is the id of a category, in the order of the file.
	Categories []Section
	// More are the other sections, in the order of the file.
	More []Section
}

// A Section is the part of a page below one heading.
type Section struct {
	Title string
	Text  []comment.Block
	// Bad and Good are the examples, as Go source with a newline at the end.
	Bad, Good []string
}

// Section returns the section with the title, or false.
func (p *Page) Section(title string) (Section, bool) {
	for _, list := range [][]Section{p.Categories, p.More} {
		for _, s := range list {
			if s.Title == title {
				return s, true
			}
		}
	}
	return Section{}, false
}

// Must returns the documentation of the analyzer name from the source of its doc.go, in the form that Analyzer.Doc
// asks for: a summary, an empty line, the rest. It panics if the source holds none.
func Must(goFile, name string) string {
	text, err := extract(goFile, name)
	if err != nil {
		panic(err)
	}
	return text
}

func extract(goFile, name string) (string, error) {
	f, err := parser.ParseFile(token.NewFileSet(), name+"/doc.go", goFile, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		return "", err
	}
	text := "\n" + f.Doc.Text()
	const heading = "\n# Analyzer "
	_, text, ok := strings.Cut(text, heading+name+"\n")
	if !ok {
		return "", fmt.Errorf("%s/doc.go: the package comment has no heading %q", name, "# Analyzer "+name)
	}
	text, _, _ = strings.Cut(text, heading) // a package may hold several analyzers
	summary, ok := strings.CutPrefix(strings.TrimSpace(text), name+": ")
	if !ok {
		return "", fmt.Errorf("%s/doc.go: heading %q is not followed by %q", name, "# Analyzer "+name, name+": summary")
	}
	return summary, nil
}

// Parse returns the page that text, an Analyzer.Doc made by [Must], holds.
func Parse(text string) (*Page, error) {
	summary, rest, _ := strings.Cut(text, "\n\n")
	page := &Page{Summary: summary}
	var parser comment.Parser
	sections := split(parser.Parse(rest).Content)
	page.Text = sections[0].Text
	for _, s := range sections[1:] {
		if err := s.takeExamples(); err != nil {
			return nil, err
		}
		if categoryID.MatchString(s.Title) {
			page.Categories = append(page.Categories, s)
		} else {
			page.More = append(page.More, s)
		}
	}
	return page, nil
}

var categoryID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// split returns the blocks by heading. The first section is what stands before any, and has no title.
func split(blocks []comment.Block) []Section {
	sections := []Section{{}}
	for _, b := range blocks {
		if h, ok := b.(*comment.Heading); ok {
			sections = append(sections, Section{Title: plain(h.Text)})
			continue
		}
		last := &sections[len(sections)-1]
		last.Text = append(last.Text, b)
	}
	return sections
}

// takeExamples moves the code below a paragraph "Bad:" or "Good:" from the text to the examples.
func (s *Section) takeExamples() error {
	text := s.Text
	s.Text = nil
	for i := 0; i < len(text); i++ {
		var examples *[]string
		switch label(text[i]) {
		case "Bad:":
			examples = &s.Bad
		case "Good:":
			examples = &s.Good
		default:
			s.Text = append(s.Text, text[i])
			continue
		}
		i++
		if i == len(text) {
			return fmt.Errorf("section %q: nothing follows %q", s.Title, label(text[i-1]))
		}
		code, ok := text[i].(*comment.Code)
		if !ok {
			return fmt.Errorf("section %q: %q is not followed by indented code", s.Title, label(text[i-1]))
		}
		*examples = append(*examples, code.Text)
	}
	return nil
}

// label returns the text of a paragraph, "" for other blocks.
func label(b comment.Block) string {
	if p, ok := b.(*comment.Paragraph); ok {
		return plain(p.Text)
	}
	return ""
}

// plain returns text without its markup.
func plain(text []comment.Text) string {
	var b strings.Builder
	for _, t := range text {
		switch t := t.(type) {
		case comment.Plain:
			b.WriteString(string(t))
		case comment.Italic:
			b.WriteString(string(t))
		case *comment.Link:
			b.WriteString(plain(t.Text))
		case *comment.DocLink:
			b.WriteString(plain(t.Text))
		}
	}
	return b.String()
}
