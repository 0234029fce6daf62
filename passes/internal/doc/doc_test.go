package doc

import (
	"strings"
	"testing"
)

const halting = `// Package halting defines an Analyzer that tells whether a program halts.
//
// Nothing of this is the analyzer's.
//
// # Analyzer halting
//
// halting: report programs that do not halt
//
// A program that does not halt is *hard* to wait for, see [context] and [the paper].
//
//	halting ./...
//
// # endless-loop
//
// A loop has no end. Give it one_end:
//   - a condition
//   - a range
//
// Bad:
//
//	for {
//		work()
//	}
//
// Bad:
//
//	select {}
//
// Good:
//
//	for range 10 {
//
//		work()
//	}
//
// # recursion
//
// A function calls itself.
//
// # What is not reported
//
// Everything else.
//
// # Flags
//
//   - -halting.strict: also report recursion
//
// [the paper]: https://example.org/paper
//
// # Analyzer other
//
// other: report nothing
package halting
`

func TestMust(t *testing.T) {
	got := Must(halting, "halting")
	const prefix = "report programs that do not halt\n\nA program"
	if !strings.HasPrefix(got, prefix) {
		t.Errorf("Must = %q, want it to start with %q", got, prefix)
	}
	if strings.Contains(got, "Nothing of this") || strings.Contains(got, "other") {
		t.Errorf("Must = %q, want nothing from outside the section", got)
	}
	if got, want := Must(halting, "other"), "report nothing"; got != want {
		t.Errorf("Must = %q, want %q", got, want)
	}
}

func TestMustPanics(t *testing.T) {
	tests := map[string]struct{ source, want string }{
		"no Go":       {"halting", "expected 'package'"},
		"no comment":  {"package halting", `no heading "# Analyzer halting"`},
		"no heading":  {"// Package halting halts.\npackage halting", `no heading "# Analyzer halting"`},
		"other name":  {"// # Analyzer halting2\n//\n// halting2: x\npackage halting", `no heading "# Analyzer halting"`},
		"no summary":  {"// # Analyzer halting\n//\n// Reports.\npackage halting", `not followed by "halting: summary"`},
		"no contents": {"// # Analyzer halting\npackage halting", `not followed by "halting: summary"`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			defer func() {
				err, _ := recover().(error)
				if err == nil || !strings.Contains(err.Error(), test.want) {
					t.Errorf("panic with %v, want %q", err, test.want)
				}
			}()
			Must(test.source, "halting")
		})
	}
}

func TestParse(t *testing.T) {
	page, err := Parse(Must(halting, "halting"))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "summary", page.Summary, "report programs that do not halt")
	equal(t, "text", Markdown(page.Text), `A program that does not halt is \*hard\* to wait for, see [context](https://pkg.go.dev/context) and [the paper](https://example.org/paper).

`+"```go\nhalting ./...\n```\n")

	equal(t, "categories", titles(page.Categories), "endless-loop recursion")
	loop := page.Categories[0]
	equal(t, "text of endless-loop", Markdown(loop.Text), "A loop has no end. Give it one\\_end:\n\n  - a condition\n  - a range\n")
	equal(t, "bad code", strings.Join(loop.Bad, "--\n"), "for {\n\twork()\n}\n--\nselect {}\n")
	equal(t, "good code", strings.Join(loop.Good, "--\n"), "for range 10 {\n\n\twork()\n}\n")

	recursion := page.Categories[1]
	if recursion.Bad != nil || recursion.Good != nil {
		t.Errorf("recursion has examples %q and %q, want none", recursion.Bad, recursion.Good)
	}
	equal(t, "other sections", titles(page.More), NotReported+" "+Flags)
	flags, ok := page.Section(Flags)
	equal(t, "flags", Markdown(flags.Text), "  - \\-halting.strict: also report recursion\n")
	if _, none := page.Section("Analyzer other"); !ok || none {
		t.Errorf("Section finds Flags: %t, want true; Analyzer other: %t, want false", ok, none)
	}
}

func TestSectionMarkdown(t *testing.T) {
	page, err := Parse("summary\n\n# one\n\nText.\n\nBad:\n\n\tbad()\n\nGood:\n\n\tgood()\n\n# two\n\nGood:\n\n\tgood()\n")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "one", page.Categories[0].Markdown(), "Text.\n\nBad:\n\n```go\nbad()\n```\n\nGood:\n\n```go\ngood()\n```\n")
	equal(t, "two", page.Categories[1].Markdown(), "Good:\n\n```go\ngood()\n```\n")
}

func TestParseErrors(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"no code": {"summary\n\n# one\n\nBad:\n\nthis", `section "one": "Bad:" is not followed by indented code`},
		"nothing": {"summary\n\n# one\n\nGood:", `section "one": nothing follows "Good:"`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Parse(test.text)
			if err == nil || err.Error() != test.want {
				t.Errorf("got error %v, want %s", err, test.want)
			}
		})
	}
}

func titles(sections []Section) string {
	var names []string
	for _, s := range sections {
		names = append(names, s.Title)
	}
	return strings.Join(names, " ")
}

func equal(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s is\n%s\nwant\n%s", what, got, want)
	}
}
