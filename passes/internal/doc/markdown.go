package doc

import (
	"go/doc/comment"
	"strings"
)

// Markdown returns blocks as Markdown, with a newline at the end. Code is fenced and taken for Go.
func Markdown(blocks []comment.Block) string {
	var out strings.Builder
	printer := comment.Printer{DocLinkBaseURL: "https://pkg.go.dev"}
	for i, b := range blocks {
		if i > 0 {
			out.WriteString("\n")
		}
		if code, ok := b.(*comment.Code); ok {
			out.WriteString(Fence(code.Text))
			continue
		}
		out.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{b}}))
	}
	return out.String()
}

// Fence returns Go source as a fenced block of Markdown.
func Fence(code string) string {
	return "```go\n" + strings.TrimRight(code, "\n") + "\n```\n"
}

// Markdown returns the section below its heading: the text, then the examples.
func (s Section) Markdown() string {
	parts := []string{Markdown(s.Text)}
	for _, code := range s.Bad {
		parts = append(parts, "Bad:\n\n"+Fence(code))
	}
	for _, code := range s.Good {
		parts = append(parts, "Good:\n\n"+Fence(code))
	}
	return strings.TrimLeft(strings.Join(parts, "\n"), "\n")
}
