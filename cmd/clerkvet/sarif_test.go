package main

import (
	"encoding/json"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

const logged = `package p

func f() {
	g("😀", x)
	g("😀", x)
}
`

// writeLog returns the log of a result, after checking it against the schema of SARIF 2.1.0. The files are in a
// directory cmd of a repository, which is the working directory.
func writeLog(t *testing.T, make func(dir string) *result) *sarif.Run {
	t.Helper()
	root := t.TempDir()
	dir := filepath.Join(root, "cmd")
	for _, d := range []string{".git", "cmd"} {
		if err := os.Mkdir(filepath.Join(root, d), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "a b.go"), []byte(logged), 0o666); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := printSARIF(&out, make(dir), newWorkspace(dir), exitFindings); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), root) {
		t.Errorf("the log names the directory %s", root)
	}
	run, err := parseSARIF([]byte(out.String()))
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// parseSARIF reads the one run of a log, and checks the log against the schema.
func parseSARIF(log []byte) (*sarif.Run, error) {
	report, err := sarif.FromBytes(log, sarif.WithStrictValidation())
	if err != nil {
		return nil, err
	}
	if err := report.Validate(); err != nil {
		return nil, err
	}
	if report.Version != "2.1.0" || len(report.Runs) != 1 {
		return nil, fmt.Errorf("version %s, %d runs", report.Version, len(report.Runs))
	}
	return report.Runs[0], nil
}

func TestSARIFResult(t *testing.T) {
	reason := "rotated, see the wiki"
	run := writeLog(t, func(dir string) *result {
		file := filepath.Join(dir, "a b.go")
		start, end := at(file, logged, "x)", 1)
		return &result{findings: []finding{{
			pass: "insecureurl", category: "weak-tls", message: "it's weak", start: start, end: end,
			related:    []related{{"here", start, start}},
			fixes:      []fix{{"Remove it", []edit{{start, end, ""}, {end, end, "y"}}}},
			suppressed: &reason,
		}}}
	})
	if len(run.Results) != 1 {
		t.Fatalf("%d results, want 1", len(run.Results))
	}
	r := run.Results[0]
	if got := *run.Tool.Driver.Rules[r.RuleIndex].ID; got != "insecureurl/weak-tls" || *r.RuleID != got {
		t.Errorf("rule %s, index of %s", *r.RuleID, got)
	}
	if r.Level != "warning" || *r.Message.Text != "it's weak" {
		t.Errorf("level %s, message %q", r.Level, *r.Message.Text)
	}
	checkLocation(t, r.Locations[0], "cmd/a%20b.go", []int{4, 10, 4, 11})
	checkLocation(t, r.RelatedLocations[0], "cmd/a%20b.go", []int{4, 10, 4, 10})
	change := r.Fixes[0].ArtifactChanges[0]
	if len(r.Fixes[0].ArtifactChanges) != 1 || len(change.Replacements) != 2 || *change.ArtifactLocation.URI != "cmd/a%20b.go" {
		t.Errorf("the fix changes %v", change)
	}
	if got, want := regionOf(change.Replacements[1].DeletedRegion), []int{4, 11, 4, 11}; !slices.Equal(got, want) {
		t.Errorf("the second edit is at %v, want %v", got, want)
	}
	if s := r.Suppressions; len(s) != 1 || *s[0].Kind != "inSource" || *s[0].Justification != reason {
		t.Errorf("suppressions %v", s)
	}
}

func checkLocation(t *testing.T, loc *sarif.Location, uri string, region []int) {
	t.Helper()
	artifact := loc.PhysicalLocation.ArtifactLocation
	if *artifact.URI != uri || *artifact.URIBaseID != "%SRCROOT%" {
		t.Errorf("file %s below %s, want %s below %%SRCROOT%%", *artifact.URI, *artifact.URIBaseID, uri)
	}
	if got := regionOf(loc.PhysicalLocation.Region); !slices.Equal(got, region) {
		t.Errorf("region %v, want %v", got, region)
	}
}

func regionOf(r *sarif.Region) []int {
	return []int{*r.StartLine, *r.StartColumn, *r.EndLine, *r.EndColumn}
}

func TestSARIFProblems(t *testing.T) {
	run := writeLog(t, func(dir string) *result {
		place := token.Position{Filename: filepath.Join(dir, "a b.go"), Line: 3}
		return &result{problems: []problem{{message: "a pass failed"}, {place, "undefined: y"}}}
	})
	inv := run.Invocations[0]
	if *inv.ExecutionSuccessful || *inv.ExitCode != exitFindings {
		t.Errorf("successful %t, exit code %d", *inv.ExecutionSuccessful, *inv.ExitCode)
	}
	n := inv.ToolExecutionNotifications
	if len(n) != 2 || *n[0].Message.Text != "a pass failed" || n[1].Level != "error" || *n[1].Locations[0].PhysicalLocation.Region.StartLine != 3 {
		t.Errorf("notifications %v", n)
	}
	if run.Results == nil {
		t.Error("no results: the log does not say that anything was looked for")
	}
}

func TestSARIFRules(t *testing.T) {
	run := writeLog(t, func(string) *result { return &result{} })
	rules := make(map[string]*sarif.ReportingDescriptor)
	for _, r := range run.Tool.Driver.Rules {
		rules[*r.ID] = r
	}
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			r := rules[p.Analyzer.Name+"/"+c.ID]
			if r == nil {
				t.Errorf("no rule %s/%s", p.Analyzer.Name, c.ID)
				continue
			}
			if *r.ShortDescription.Text != c.Title || r.DefaultConfiguration.Level != string(c.Severity) || r.DefaultConfiguration.Enabled == c.Strict {
				t.Errorf("%s: %q, level %s, enabled %t", *r.ID, *r.ShortDescription.Text, r.DefaultConfiguration.Level, r.DefaultConfiguration.Enabled)
			}
			if want := p.Analyzer.URL + "#" + c.ID; *r.HelpURI != want {
				t.Errorf("%s: help at %s, want %s", *r.ID, *r.HelpURI, want)
			}
		}
	}
}

func TestSARIFRule(t *testing.T) {
	pass := passes.Pass{
		Analyzer: &analysis.Analyzer{
			Name: "halting", URL: "https://example.com/halting",
			Doc: "report endless programs\n\nIn general.\n\n# no-end\n\nA loop has no end.\n\nBad:\n\n\tfor {}\n\n# Flags\n\nNone.",
		},
		Guide: "1.3",
	}
	r := newRule(pass, passes.Category{
		ID: "no-end", Title: "Endless loop", Severity: passes.Error, Strict: true, CWE: []int{835, 79}, RFC: []string{"RFC 1 §2"},
	})
	for name, pair := range map[string][2]string{
		"name":        {*r.Name, "HaltingNoEnd"},
		"description": {*r.FullDescription.Text, "Endless loop (halting: report endless programs)"},
		"help":        {*r.Help.Text, "A loop has no end.\n\nBad:\n\n\tfor {}\n"},
		"markdown":    {*r.Help.Markdown, "A loop has no end.\n\nBad:\n\n\tfor {}\n\n[More](https://example.com/halting#no-end)\n"},
		"tags":        {strings.Join(r.Properties.Tags, " "), "security external/cwe/cwe-835 external/cwe/cwe-079"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %q, want %q", name, pair[0], pair[1])
		}
	}
	if r.DefaultConfiguration.Enabled {
		t.Error("a strict category is on by default")
	}
	if got, _ := json.Marshal(r.Properties.Properties); string(got) != `{"guide":"1.3","rfc":["RFC 1 §2"],"security-severity":"8.0"}` {
		t.Errorf("properties %s", got)
	}
}

// Neither a category that the suite lacks nor a file outside of the repository is expected, but both are findings.
func TestSARIFStrayResult(t *testing.T) {
	run := writeLog(t, func(dir string) *result {
		start := token.Position{Filename: filepath.Join(dir, "..", "..", "else where.go"), Line: 1, Column: 1}
		return &result{findings: []finding{{pass: "new", category: "kind", message: "m", start: start, end: start}}}
	})
	r := run.Results[0]
	if *run.Tool.Driver.Rules[r.RuleIndex].ID != "new/kind" {
		t.Errorf("rule index %d is not that of new/kind", r.RuleIndex)
	}
	file := r.Locations[0].PhysicalLocation.ArtifactLocation
	if !strings.HasPrefix(*file.URI, "file:///") || !strings.HasSuffix(*file.URI, "/else%20where.go") || file.URIBaseID != nil {
		t.Errorf("a file outside of the repository is %s", *file.URI)
	}
}

func TestFingerprints(t *testing.T) {
	dir := t.TempDir()
	// print returns the fingerprints of findings at all marks in the text.
	print := func(text, mark string) []string {
		file := filepath.Join(dir, "p.go")
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		files, fp := newWorkspace(dir), make(fingerprints)
		var prints []string
		for i := range strings.Count(text, mark) {
			start, end := at(file, text, mark, 1)
			for range i {
				start.Line++
			}
			prints = append(prints, fp.of(finding{pass: "p", category: "c", start: start, end: end}, "p.go", files))
		}
		return prints
	}
	before := print(logged, "x)")
	if len(before) != 2 || before[0] == before[1] {
		t.Errorf("equal lines have the fingerprints %q", before)
	}
	if after := print("// moved\n\n"+logged, "x)"); !slices.Equal(before, after) {
		t.Errorf("fingerprints %q after lines were inserted, %q before", after, before)
	}
	if after := print(strings.ReplaceAll(logged, "😀", "s3cr3t"), "x)"); !slices.Equal(before, after) {
		t.Error("the fingerprint depends on a literal, from which a secret could be guessed")
	}
	if after := print(strings.ReplaceAll(logged, "g(", "h("), "x)"); slices.Equal(before, after) {
		t.Error("the fingerprint does not depend on the line")
	}
}
