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
	text, err := os.ReadFile("../docs/editors.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(text), "\n```json\n")
	if len(parts) == 1 {
		t.Error("there is no JSON")
	}
	for _, part := range parts[1:] {
		block, _, _ := strings.Cut(part, "```")
		var settings map[string]any
		if err := json.Unmarshal([]byte(block), &settings); err != nil {
			t.Errorf("%v\n%s", err, block)
		}
	}
	switches := regexp.MustCompile(`(?m)"?(\w+)"?(?: =|:) (?:true|false)\b`).FindAllStringSubmatch(string(text), -1)
	if len(switches) == 0 {
		t.Error("no pass is switched off")
	}
	for _, m := range switches {
		if !slices.ContainsFunc(passes.Suite(), func(p passes.Pass) bool { return p.Analyzer.Name == m[1] }) {
			t.Errorf("%q is no pass", m[0])
		}
	}
}
