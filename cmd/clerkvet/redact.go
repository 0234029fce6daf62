package main

import (
	"bytes"
	"go/scanner"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes"
)

// tellsSecret reports whether the finding is that a secret stands in the source, so that the source must not be
// shown as it is: the lines around a finding end up in build logs, which have more readers.
func tellsSecret(f finding) bool {
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			if p.Analyzer.Name == f.pass && c.ID == f.category {
				return slices.Contains(c.CWE, 798)
			}
		}
	}
	return false
}

// redact blanks what may be a secret in the text of the file: string literals within the finding's range, long ones
// with digits elsewhere. A file that is not Go keeps only the names of its settings. Lines and columns stay.
func redact(text []byte, f finding) []byte {
	text = bytes.Clone(text)
	if filepath.Ext(f.start.Filename) != ".go" {
		for line := range bytes.Lines(text) {
			blank(line[bytes.IndexAny(line, "=:")+1:])
		}
		return text
	}
	file := token.NewFileSet().AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, text, func(token.Position, string) {}, 0)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return text
		}
		if tok != token.STRING {
			continue
		}
		start := file.Position(pos)
		end := file.Position(pos + token.Pos(literalLen(text[start.Offset:], lit)))
		if before(start, f.end) && before(f.start, end) || looksSecret(lit) {
			literal := text[start.Offset:end.Offset]
			blank(literal[secretPrefix(literal):])
		}
	}
}

// literalLen is the length in the text of the literal that starts it. The scanner drops carriage returns from lit.
func literalLen(text []byte, lit string) int {
	if i := bytes.IndexByte(text[1:], '`'); lit[0] == '`' && i >= 0 {
		return i + 2
	}
	return min(len(lit), len(text))
}

// looksSecret reports whether a literal that is not a finding's could be one's that is near: it is long and has
// digits, or a part of it behind the domain has if it is a URL or an import path.
func looksSecret(lit string) bool {
	if lit[1] == '/' {
		return false
	}
	parts := []string{lit}
	if domain := withDomain.FindString(lit); domain != "" {
		parts = strings.FieldsFunc(lit[len(domain):], func(r rune) bool { return strings.ContainsRune("/?&=", r) })
	}
	return slices.ContainsFunc(parts, func(part string) bool {
		return len(part) >= 16 && strings.ContainsAny(part, "0123456789")
	})
}

// withDomain matches the literal of a URL without user, or of an import path.
var withDomain = regexp.MustCompile("^[\"`](https?://)?([a-z0-9-]+\\.)+[a-z]+(:[0-9]+)?/")

// before reports whether a stands before b in a file.
func before(a, b token.Position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
}

// secretPrefix is the length of the part of a literal that tells what kind of secret it is, such as sk_live_.
func secretPrefix(literal []byte) int {
	return bytes.LastIndexByte(literal[:min(len(literal), len(`"sk_live_`))], '_') + 1
}

// blank replaces all but quotes and space.
func blank(b []byte) {
	for i, c := range b {
		if !strings.ContainsRune("\"` \t\r\n", rune(c)) {
			b[i] = '*'
		}
	}
}
