package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
)

// A seen finding is what both the command and an editor tell.
type seen struct {
	file          string
	line, column  int
	rule, message string
}

func (f seen) String() string {
	return fmt.Sprintf("%s:%d:%d: %s (%s)", f.file, f.line, f.column, f.message, f.rule)
}

// findings returns what the suite has found among diagnostics of a file. Those of gopls's own have no rule.
func findings(file string, diagnostics []diagnostic) []seen {
	var found []seen
	for _, d := range diagnostics {
		if rule, ok := d.Code.(string); ok && strings.Contains(rule, "/") {
			found = append(found, seen{file, d.Range.Start.Line + 1, d.Range.Start.Character + 1, rule, d.Message})
		}
	}
	return found
}

// parity compares what the server finds in each file of the programs with what the command finds, and checks how it
// is shown.
func (s *served) parity(t *testing.T) {
	wanted := s.command(t)
	if len(wanted) == 0 {
		t.Fatal("the command finds nothing")
	}
	e := s.start(t, nil)
	for _, file := range s.files(t) {
		e.open(file)
		diagnostics := e.diagnose(file)
		checkMetadata(t, diagnostics)
		for _, f := range findings(file, diagnostics) {
			if !wanted[f] {
				t.Errorf("not found by the command: %s", f)
			}
			delete(wanted, f)
		}
	}
	for _, f := range slices.SortedFunc(maps.Keys(wanted), func(a, b seen) int { return strings.Compare(a.String(), b.String()) }) {
		t.Errorf("found by the command only: %s", f)
	}
}

// command returns what the command finds in all programs.
func (s *served) command(t *testing.T) map[seen]bool {
	t.Helper()
	program := filepath.Join(t.TempDir(), "clerkvet"+exe())
	if out, err := exec.Command("go", "build", "-o", program, "../clerkvet").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cmd := exec.Command(program, append(s.flags, "-json", "./...")...)
	cmd.Dir = s.apps
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]map[string][]struct{ Category, Posn, Message string }
	if err := json.Unmarshal(out, &tree); err != nil {
		t.Fatal(err)
	}
	found := make(map[seen]bool)
	for _, analyzers := range tree {
		for name, diagnostics := range analyzers {
			for _, d := range diagnostics {
				f := seen{rule: name + "/" + d.Category, message: d.Message}
				rest, ok := strings.CutPrefix(d.Posn, s.apps+string(filepath.Separator))
				file, at, _ := strings.Cut(filepath.ToSlash(rest), ":")
				if _, err := fmt.Sscanf(at, "%d:%d", &f.line, &f.column); err != nil || !ok {
					t.Fatalf("%q is no position", d.Posn)
				}
				f.file = file
				found[f] = true
			}
		}
	}
	return found
}

// files returns the Go files of the programs, without those of nested modules.
func (s *served) files(t *testing.T) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(os.DirFS(s.apps), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if _, err := os.Stat(filepath.Join(s.apps, name, "go.mod")); d.IsDir() && name != "." && err == nil {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".go") {
			files = append(files, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// checkMetadata checks severity, source and link of the findings among diagnostics.
func checkMetadata(t *testing.T, diagnostics []diagnostic) {
	t.Helper()
	severities := map[passes.Severity]int{passes.Error: lspError, passes.Warning: lspWarning, passes.Note: lspInformation}
	for _, d := range diagnostics {
		p, c, ok := category(d)
		if ok && (d.Severity != severities[c.Severity] || d.Source != p.Analyzer.Name || d.CodeDescription.Href != p.Analyzer.URL+"#"+c.ID) {
			t.Errorf("severity %d, source %q, link %q of %v", d.Severity, d.Source, d.CodeDescription.Href, d.Code)
		}
	}
}

// category returns the metadata of a finding.
func category(d diagnostic) (passes.Pass, passes.Category, bool) {
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			if d.Code == p.Analyzer.Name+"/"+c.ID {
				return p, c, true
			}
		}
	}
	return passes.Pass{}, passes.Category{}, false
}
