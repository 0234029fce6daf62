package passes_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
)

// TestEditors checks the settings that docs/editors.md shows: JSON is JSON, and analyzers that are switched on or off
// are passes.
func TestEditors(t *testing.T) {
	text := readPage(t, "../docs/editors.md")
	for _, block := range fenced(text, "json") {
		var settings map[string]any
		if err := json.Unmarshal([]byte(block), &settings); err != nil {
			t.Errorf("%v\n%s", err, block)
		}
	}
	switches := regexp.MustCompile(`(\w+)"?(?: =|:) (?:true|false)\b`).FindAllStringSubmatch(text, -1)
	if len(switches) == 0 {
		t.Error("no pass is switched off")
	}
	for _, m := range switches {
		if !slices.ContainsFunc(passes.Suite(), func(p passes.Pass) bool { return p.Analyzer.Name == m[1] }) {
			t.Errorf("%q is no pass", m[0])
		}
	}
}

// TestProblemMatcher tries the pattern for VS Code on the output in the README, which is what the command prints.
func TestProblemMatcher(t *testing.T) {
	m := regexp.MustCompile(`"regexp": (".*"),`).FindStringSubmatch(readPage(t, "../docs/editors.md"))
	if m == nil {
		t.Fatal("docs/editors.md has no pattern")
	}
	var pattern string
	if err := json.Unmarshal([]byte(m[1]), &pattern); err != nil {
		t.Fatal(err)
	}
	matcher := regexp.MustCompile(pattern)
	_, output, _ := strings.Cut(readPage(t, "../README.md"), "<!-- output -->\n```\n")
	findings, _, found := strings.Cut(output, "\n...\n")
	if !found {
		t.Fatal("README.md has no output")
	}
	for line := range strings.Lines(findings) {
		got := matcher.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if got == nil {
			t.Errorf("no match for %s", line)
			continue
		}
		if whole := got[1] + ":" + got[2] + ":" + got[3] + ": " + got[4] + " (" + got[5] + ")"; whole != strings.TrimSuffix(line, "\n") {
			t.Errorf("matched %q of %s", got, line)
		}
	}
}

func readPage(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// fenced returns the blocks of code in a language.
func fenced(text, language string) []string {
	var blocks []string
	for _, part := range strings.Split(text, "\n```"+language+"\n")[1:] {
		block, _, _ := strings.Cut(part, "```")
		blocks = append(blocks, block)
	}
	return blocks
}
