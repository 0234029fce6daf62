package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// A printer writes findings as text.
type printer struct {
	w     io.Writer
	files *workspace
	// context is the number of lines shown before and after the offending one; if it is negative, no line is shown.
	context int
}

// print writes the findings that are not suppressed:
//
//	internal/auth/auth.go:9:15: message (pass/category)
//
// with the offending line and a marker under the range, and the related places indented.
func (p *printer) print(findings []finding) error {
	var out bytes.Buffer
	for _, f := range findings {
		if f.suppressed != nil {
			continue
		}
		fmt.Fprintf(&out, "%s: %s (%s)\n", p.files.position(f.start), f.message, f.rule())
		if p.context >= 0 {
			p.excerpt(&out, f)
		}
		for _, r := range f.related {
			fmt.Fprintf(&out, "\t%s: %s\n", p.files.position(r.start), r.message)
		}
	}
	_, err := p.w.Write(out.Bytes())
	return err
}

// excerpt shows the line where the finding starts, and those around it with their numbers. A tab before the line
// keeps the columns of tabs in it.
func (p *printer) excerpt(out io.Writer, f finding) {
	text := p.files.text(f.start.Filename)
	if tellsSecret(f) {
		text = redact(text, f)
	}
	lines := bytes.Split(bytes.TrimSuffix(text, []byte("\n")), []byte("\n"))
	if f.start.Line > len(lines) {
		return // the file has changed, or there is none
	}
	for n := max(1, f.start.Line-p.context); n <= min(len(lines), f.start.Line+p.context); n++ {
		line := strings.TrimSuffix(string(lines[n-1]), "\r")
		number := ""
		if p.context > 0 {
			number = fmt.Sprint(n)
		}
		fmt.Fprintf(out, "%s\t%s\n", number, line)
		if n == f.start.Line {
			fmt.Fprintf(out, "\t%s\n", marker(line, f))
		}
	}
}

// marker underlines the part of the finding's range that is on its first line.
func marker(line string, f finding) string {
	start := min(max(f.start.Column-1, 0), len(line))
	end := len(line)
	if f.end.Line == f.start.Line {
		end = min(max(f.end.Column-1, start), len(line))
	}
	indent := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, line[:start])
	return indent + "^" + strings.Repeat("~", max(0, utf8.RuneCountInString(line[start:end])-1))
}

// summary is the last line of a run.
func summary(findings []finding, packages int, elapsed time.Duration) string {
	n := reported(findings)
	count := fmt.Sprint(n)
	if n == 0 {
		count = "no"
	}
	return fmt.Sprintf("%s %s in %d %s (%.1fs)", count, plural(n, "finding"), packages, plural(packages, "package"), elapsed.Seconds())
}

// reported is the number of findings that are not suppressed.
func reported(findings []finding) int {
	n := 0
	for _, f := range findings {
		if f.suppressed == nil {
			n++
		}
	}
	return n
}

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}
