package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
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

// golangci runs golangci-lint with nothing that hides findings.
func (a *apps) golangci(t *testing.T) []appFinding {
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
	stdout, stderr, code := execIn(t, a.dir, command, "run", "--allow-parallel-runners", "--config", config, "--path-mode=abs", "--show-stats=false", "--output.json.path=stdout", "./...")
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
