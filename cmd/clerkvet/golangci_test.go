package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// golangciDir is a module that requires golangci-lint and the plugin.
const golangciDir = "../../testdata/golangci"

// isFull reports whether the tests shall build more than those of a change should wait for. .ci/run asks for it.
func isFull() bool { return os.Getenv("CLERKVET_TEST") == "full" && !testing.Short() }

// buildGolangciLint returns a golangci-lint that has the plugin. To build it takes minutes at first, but the go command
// keeps it in its cache.
var buildGolangciLint = sync.OnceValues(func() (string, error) {
	build := exec.Command("go", "tool", "-n", "golangci-lint")
	build.Dir = golangciDir
	build.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	build.Stderr = os.Stderr
	out, err := build.Output()
	return strings.TrimSpace(string(out)), err
})

// golangciText is the text of an issue: the pass, the message, and the rule.
var golangciText = regexp.MustCompile(`^([a-z]+): (.*) \(([a-z]+/[a-z-]+)\)$`)

// runGolangci runs golangci-lint on all programs in a directory, with nothing that hides findings.
func runGolangci(t *testing.T, dir string, flags ...string) (stdout, stderr []byte, code int) {
	t.Helper()
	if !isFull() {
		t.Skip("builds golangci-lint: runs with CLERKVET_TEST=full")
	}
	command, err := buildGolangciLint()
	if err != nil {
		t.Fatal(err)
	}
	config, err := filepath.Abs(filepath.Join(golangciDir, "all.yml"))
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("GOLANGCI_LINT_CACHE", t.TempDir())
	args := append([]string{"run", "--allow-parallel-runners", "--config", config, "--path-mode=abs", "--show-stats=false"}, flags...)
	return execIn(t, dir, command, append(args, "./...")...)
}

// golangciFix applies the fixes to a copy of the module, which must still compile. The files are those that the command
// fixes.
func (a *apps) golangciFix(t *testing.T) {
	dir := a.copy(t)
	before := appFiles(t, dir)
	if _, stderr, code := runGolangci(t, dir, "--fix"); code > 1 {
		t.Fatalf("exit code %d\n%.2000s", code, stderr)
	}
	changed := changedFiles(before, appFiles(t, dir))
	checkFixed(t, dir, changed)

	other := a.copy(t)
	execIn(t, other, a.command, "-fix", "./...")
	if want := changedFiles(before, appFiles(t, other)); !slices.Equal(changed, want) {
		t.Errorf("golangci-lint --fix changes %q, the command %q", changed, want)
	}
}

func (a *apps) golangci(t *testing.T) []appFinding {
	stdout, stderr, code := runGolangci(t, a.dir, "--output.json.path=stdout")
	if code != 1 {
		t.Errorf("exit code %d, want 1 for issues\n%.2000s", code, stderr)
	}
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename string
				Line     int
			}
		}
	}
	if err := json.Unmarshal(stdout, &report); err != nil {
		t.Fatalf("%v\n%.2000s", err, stdout)
	}
	var found []appFinding
	for _, issue := range report.Issues {
		m := golangciText.FindStringSubmatch(issue.Text)
		if m == nil || issue.FromLinter != "clerkvet" || !strings.HasPrefix(m[3], m[1]+"/") {
			t.Errorf("%s:%d: not a finding: %s (%s)", issue.Pos.Filename, issue.Pos.Line, issue.Text, issue.FromLinter)
			continue
		}
		found = append(found, appFinding{a.rel(t, issue.Pos.Filename), issue.Pos.Line, m[3], m[2]})
	}
	return found
}
