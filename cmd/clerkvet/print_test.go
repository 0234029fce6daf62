package main

import (
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// at returns the position of the n-th byte after the mark in the text of the file, and of the end of length bytes.
func at(file, text, mark string, length int) (start, end token.Position) {
	i := strings.Index(text, mark)
	pos := func(i int) token.Position {
		return token.Position{
			Filename: file, Offset: i,
			Line:   1 + strings.Count(text[:i], "\n"),
			Column: i - strings.LastIndexByte(text[:i], '\n'),
		}
	}
	return pos(i), pos(i + length)
}

const printed = "package p\n\nfunc f() {\n\tg(\t\"ä\", x) // é\n\th(`one\ntwo`)\n}\n"

func TestPrint(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "p", "p.go")
	if err := os.Mkdir(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(printed), 0o666); err != nil {
		t.Fatal(err)
	}
	find := func(mark string, length int) finding {
		start, end := at(file, printed, mark, length)
		return finding{pass: "some", category: "kind", message: "m", start: start, end: end}
	}
	reason := "known"
	ignored := find("x", 1)
	ignored.suppressed = &reason
	withRelated := find("x", 1)
	start, _ := at(file, printed, "func", 0)
	withRelated.related = []related{{"here", start, start}}

	for _, test := range []struct {
		name    string
		finding finding
		context int
		want    string
	}{
		{"no source", find("x", 1), -1, "p/p.go:4:11: m (some/kind)\n"},
		{"point", find("x", 0), 0, "p/p.go:4:11: m (some/kind)\n\t\tg(\t\"ä\", x) // é\n\t\t  \t     ^\n"},
		{"tabs and runes", find(`"ä"`, 4), 0, "p/p.go:4:5: m (some/kind)\n\t\tg(\t\"ä\", x) // é\n\t\t  \t^~~\n"},
		{"several lines", find("`one", 9), 0, "p/p.go:5:4: m (some/kind)\n\t\th(`one\n\t\t  ^~~~\n"},
		{"context", find("x", 1), 1, "p/p.go:4:11: m (some/kind)\n3\tfunc f() {\n4\t\tg(\t\"ä\", x) // é\n\t\t  \t     ^\n5\t\th(`one\n"},
		{"start of file", find("package", 7), 1, "p/p.go:1:1: m (some/kind)\n1\tpackage p\n\t^~~~~~~\n2\t\n"},
		{"related", withRelated, -1, "p/p.go:4:11: m (some/kind)\n\tp/p.go:3:1: here\n"},
		{"suppressed", ignored, 0, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			p := printer{w: &out, files: newWorkspace(dir), context: test.context}
			if err := p.print([]finding{test.finding}); err != nil {
				t.Fatal(err)
			}
			if got := filepath.ToSlash(out.String()); got != test.want {
				t.Errorf("printed\n%q\nwant\n%q", got, test.want)
			}
		})
	}
}

func TestPrintWithoutSource(t *testing.T) {
	gone := token.Position{Filename: filepath.Join(t.TempDir(), "gone.go"), Line: 7, Column: 3}
	var out strings.Builder
	p := printer{w: &out, files: newWorkspace(filepath.Dir(gone.Filename)), context: 2}
	p.print([]finding{{pass: "some", message: "m", start: gone, end: gone}})
	if got, want := out.String(), "gone.go:7:3: m (some)\n"; got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
}

func TestSummary(t *testing.T) {
	reason := "known"
	for _, test := range []struct {
		findings []finding
		packages int
		want     string
	}{
		{nil, 12, "no findings in 12 packages (1.4s)"},
		{make([]finding, 1), 1, "1 finding in 1 package (1.4s)"},
		{append(make([]finding, 3), finding{suppressed: &reason}), 2, "3 findings in 2 packages (1.4s)"},
	} {
		if got := summary(test.findings, test.packages, 1350*time.Millisecond+10*time.Millisecond); got != test.want {
			t.Errorf("summary is %q, want %q", got, test.want)
		}
	}
}

func TestShortPaths(t *testing.T) {
	w := newWorkspace(filepath.FromSlash("/home/me/app/cmd/api"))
	for file, want := range map[string]string{
		"/home/me/app/cmd/api/main.go": "main.go",
		"/home/me/app/cmd/api/x/y.go":  "x/y.go",
		"/home/me/app/auth/auth.go":    "../../auth/auth.go",
		"/go/src/fmt/print.go":         "/go/src/fmt/print.go",
	} {
		if got := filepath.ToSlash(w.short(filepath.FromSlash(file))); got != want {
			t.Errorf("short(%s) = %s, want %s", file, got, want)
		}
	}
}
