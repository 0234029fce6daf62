package main

import (
	"crypto/sha256"
	"fmt"
	"go/scanner"
	"go/token"
	"path/filepath"
	"strings"
)

// fingerprints tell a finding from others and recognize it after lines were moved. The map counts equal ones: the
// second of two equal findings in a file stays the second.
type fingerprints map[string]int

// of returns the finding's fingerprint. It is made of the rule, the file, and the offending line without the contents
// of literals: from a hash of the line itself a weak secret could be guessed.
func (fp fingerprints) of(f finding, uri string, files *workspace) string {
	what := f.rule() + "\n" + uri + "\n"
	if filepath.Ext(f.start.Filename) == ".go" {
		what += withoutLiterals(files.line(f.start.Filename, f.start.Line))
	}
	fp[what]++
	sum := sha256.Sum256(fmt.Append(nil, what, "\n", fp[what]))
	return fmt.Sprintf("%x", sum[:16])
}

// withoutLiterals returns the tokens of a line of Go, separated by spaces, with the kind of a literal in its place.
func withoutLiterals(line string) string {
	file := token.NewFileSet().AddFile("", -1, len(line))
	var s scanner.Scanner
	s.Init(file, []byte(line), func(token.Position, string) {}, 0)
	var tokens []string
	for {
		_, tok, lit := s.Scan()
		switch tok {
		case token.EOF:
			return strings.Join(tokens, " ")
		case token.IDENT:
			tokens = append(tokens, lit)
		default:
			tokens = append(tokens, tok.String())
		}
	}
}
