package report

import (
	"fmt"
	"go/token"
	"math/rand/v2"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
)

type span struct{ pos, end token.Pos }

func (s span) Pos() token.Pos { return s.pos }
func (s span) End() token.Pos { return s.end }

func TestReport(t *testing.T) {
	var findings []analysis.Diagnostic
	r := reporter(t, map[string]string{"p.go": "package p\n\nvar first, second = 1, 2\n"}, &findings)
	first, second := find(t, r, named("first")), find(t, r, named("second"))
	fix := analysis.SuggestedFix{Message: "Use 3", TextEdits: []analysis.TextEdit{{Pos: first.Pos(), End: first.End(), NewText: []byte("third")}}}
	for _, f := range []Finding{
		{Range: second, Category: "a", Message: "second"},
		{Range: first, Category: "a", Message: "first", Fixes: []analysis.SuggestedFix{fix}},
		{Range: first, Category: "a", Message: "the same place again"},
		{Range: span{first.Pos(), second.End()}, Category: "a", Message: "the same place, and more"},
		{Range: first, Category: "b", Message: "another category"},
	} {
		r.Report(f)
	}
	var got []string
	for _, d := range findings {
		got = append(got, d.Message)
		if want := "https://example.com/thepass.md#" + d.Category; d.URL != want {
			t.Errorf("%s: URL is %q, want %q", d.Message, d.URL, want)
		}
	}
	if want := []string{"second", "first", "another category"}; !slices.Equal(got, want) {
		t.Fatalf("reported are %q, want %q", got, want)
	}
	if d := findings[1]; d.Pos != first.Pos() || d.End != first.End() || len(d.SuggestedFixes) != 1 {
		t.Errorf("range is %d-%d with %d fixes, want %d-%d with 1", d.Pos, d.End, len(d.SuggestedFixes), first.Pos(), first.End())
	}
}

func TestReportRedacts(t *testing.T) {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	rnd := rand.New(rand.NewPCG(1, 2))
	key := []byte("sk_live_")
	for range 40 {
		key = append(key, alphabet[rnd.IntN(len(alphabet))])
	}
	var findings []analysis.Diagnostic
	r := reporter(t, map[string]string{"p.go": "package p\n\nvar x int\n"}, &findings)
	r.Report(Finding{Range: find(t, r, named("x")), Category: "a", Message: fmt.Sprintf("x is %s, sadly", key)})
	if len(findings) != 1 || findings[0].Message != "x is sk_live_…, sadly" {
		t.Error("the message holds more than the prefix of the key")
	}
}

func TestReportSuppressed(t *testing.T) {
	const src = `package p

var a = 1 //clerkvet:ignore thepass reason
var b = 1 //clerkvet:ignore thepass/c reason
var c = 1 //clerkvet:ignore otherpass reason
`
	var findings []analysis.Diagnostic
	r := reporter(t, map[string]string{"p.go": src}, &findings)
	for _, name := range []string{"a", "b", "c"} {
		r.Report(Finding{Range: find(t, r, named(name)), Category: "c", Message: name + "/c"})
		r.Report(Finding{Range: find(t, r, named(name)), Category: "d", Message: name + "/d"})
	}
	var got []string
	for _, d := range findings {
		got = append(got, d.Message)
	}
	if want := []string{"b/d", "c/c", "c/d"}; !slices.Equal(got, want) {
		t.Errorf("reported are %q, want %q", got, want)
	}
	if n := len(r.directives.Suppressed()); n != 3 {
		t.Errorf("%d findings are suppressed, want 3", n)
	}
}

// TestReportBroken is about ranges and edits that drivers refuse: code that does not parse has them.
func TestReportBroken(t *testing.T) {
	const src = "package p\n\nvar x int\n"
	var findings []analysis.Diagnostic
	r := reporter(t, map[string]string{"p.go": src}, &findings)
	x := find(t, r, named("x")).Pos()
	end := r.pass.Fset.File(x).End()
	edit := func(pos, end token.Pos) []analysis.SuggestedFix {
		return []analysis.SuggestedFix{{Message: "Edit", TextEdits: []analysis.TextEdit{{Pos: x, End: x, NewText: []byte("y")}, {Pos: pos, End: end}}}}
	}
	tests := []struct {
		name  string
		at    span
		fixes []analysis.SuggestedFix
		want  string
	}{
		{"in order", span{x, x + 1}, edit(x, x+1), fmt.Sprint(x, x+1, 1)},
		{"ends behind the file", span{x + 1, end + 5}, nil, fmt.Sprint(x+1, end, 0)},
		{"edit to the end", span{x + 2, x + 3}, edit(x, end), fmt.Sprint(x+2, x+3, 1)},
		{"edit behind the file", span{x + 3, x + 4}, edit(x, end+1), fmt.Sprint(x+3, x+4, 0)},
		{"edit nowhere", span{x + 4, x + 5}, edit(token.NoPos, token.NoPos), fmt.Sprint(x+4, x+5, 0)},
		{"edit backwards", span{x + 5, x + 6}, edit(x+2, x+1), fmt.Sprint(x+5, x+6, 0)},
		{"no position", span{token.NoPos, token.NoPos}, nil, ""},
		{"position behind all files", span{end + 1000, end + 1001}, nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			findings = nil
			r.Report(Finding{Range: tt.at, Category: "a", Message: "m", Fixes: tt.fixes})
			got := ""
			for _, d := range findings {
				got += fmt.Sprint(d.Pos, d.End, len(d.SuggestedFixes))
			}
			if got != tt.want {
				t.Errorf("position, end and number of fixes are %q, want %q", got, tt.want)
			}
		})
	}
}

func TestInTest(t *testing.T) {
	files := map[string]string{
		"plain.go":      "package p\n\nvar plain = 1\n",
		"some_test.go":  "package p\n\nvar test = 1\n",
		"generated.go":  "// Code generated by hand. DO NOT EDIT.\n\npackage p\n\nvar generated = 1\n",
		"helper.go":     "package p\n\nimport _ \"testing\"\n\nvar helper = 1\n",
		"mentioning.go": "// Package p is not Code generated.\npackage p\n\nvar mentioning = 1\n",
	}
	r := reporter(t, files, nil)
	for name, want := range map[string]bool{"plain": false, "test": true, "generated": true, "helper": true, "mentioning": false} {
		id := find(t, r, named(name))
		if got := r.InTest(id.Pos()); got != want {
			t.Errorf("InTest(%s) = %t, want %t", name, got, want)
		}
		if f := r.File(id.Pos()); f == nil || id.Pos() < f.FileStart || f.FileEnd < id.Pos() {
			t.Errorf("File(%s) is another file", name)
		}
	}
	if r.InTest(token.NoPos) || r.File(token.NoPos) != nil {
		t.Error("no position is in a file")
	}
	r = reporter(t, map[string]string{"p.go": "package mocks\n\nvar mock = 1\n"}, nil)
	if !r.InTest(find(t, r, named("mock")).Pos()) {
		t.Error("a package named mocks does not serve tests")
	}
}

func TestLine(t *testing.T) {
	r := reporter(t, map[string]string{"dir/a.go": "package p\n\nvar a, b = 1, 2\n", `c:\dir\b.go`: "package p\n\nvar c = 1\n"}, nil)
	a, b, c := find(t, r, named("a")).Pos(), find(t, r, named("b")).Pos(), find(t, r, named("c")).Pos()
	for _, tt := range []struct {
		pos, from token.Pos
		want      string
	}{
		{a, b, "line 3"},
		{a, c, "a.go:3"},
		{c, a, "b.go:3"},
	} {
		if got := r.Line(tt.pos, tt.from); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
