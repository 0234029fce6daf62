package main

import (
	"go/doc/comment"
	"strings"
)

// splitDoc separates the summary of an analyzer's documentation from the rest, which is in the notation of Go's doc
// comments and has a section for each category.
func splitDoc(doc string) (summary, body string) {
	summary, body, _ = strings.Cut(strings.TrimSpace(doc), "\n\n")
	return summary, body
}

// section returns what stands in body below the heading, "" if there is no such heading.
func section(body, heading string) string {
	_, text, _ := strings.Cut("\n"+body, "\n# "+heading+"\n")
	text, _, _ = strings.Cut(text, "\n# ")
	return strings.TrimSpace(text)
}

func parseDoc(text string) *comment.Doc { return new(comment.Parser).Parse(text) }
