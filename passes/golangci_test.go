package passes_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
)

const golangciExample = "../.golangci.example.yml"

// plainScalar are texts that YAML takes as they are.
var plainScalar = regexp.MustCompile(`^[\w./-]+$`)

// TestGeneratedGolangci checks what the example of a configuration for golangci-lint says of the passes.
func TestGeneratedGolangci(t *testing.T) {
	config, err := os.ReadFile(golangciExample)
	if err != nil {
		t.Fatal(err)
	}
	text := commented(t, string(config), "flags", flagSettings())
	generated(t, golangciExample, commented(t, text, "severities", severityRules()))
}

// commented replaces what stands between a pair of comments, indented as they are.
func commented(t *testing.T, text, mark, want string) string {
	t.Helper()
	m := regexp.MustCompile(`(?ms)^( *)# <` + mark + `>\n(.*?)^ *# </` + mark + `>\n`).FindStringSubmatchIndex(text)
	if m == nil {
		t.Fatalf("no place for %q", mark)
	}
	indent := text[m[2]:m[3]]
	var b strings.Builder
	for line := range strings.Lines(want) {
		b.WriteString(indent + line)
	}
	return text[:m[4]] + b.String() + text[m[5]:]
}

// flagSettings returns all flags of all passes as settings with their defaults, in comments.
func flagSettings() string {
	var b strings.Builder
	for _, p := range passes.Suite() {
		if len(flagNames(p)) == 0 {
			continue
		}
		fmt.Fprintf(&b, "# %s:\n", p.Analyzer.Name)
		p.Analyzer.Flags.VisitAll(func(f *flag.Flag) {
			value := f.DefValue
			if !plainScalar.MatchString(value) {
				value = strconv.Quote(value)
			}
			fmt.Fprintf(&b, "#   %s: %s # %s\n", f.Name, value, f.Usage)
		})
	}
	return b.String()
}

// severityRules returns a rule for each pass and severity, but for errors, which are what no rule speaks of.
func severityRules() string {
	var b strings.Builder
	for _, p := range passes.Suite() {
		for _, severity := range []passes.Severity{passes.Warning, passes.Note} {
			var ids []string
			for _, c := range p.Categories {
				if c.Severity == severity {
					ids = append(ids, c.ID)
				}
			}
			if len(ids) > 0 {
				fmt.Fprintf(&b, "- linters: [clerkvet]\n  severity: %s\n  text: \\(%s/(%s)\\)$\n", severity, p.Analyzer.Name, strings.Join(ids, "|"))
			}
		}
	}
	return b.String()
}
