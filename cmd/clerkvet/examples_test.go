package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

const examplesDir = "../../docs/examples"

// The step of the example of a workflow fails for findings, and leaves them in the file that the next one uploads.
func TestWorkflow(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("runs a shell script")
	}
	workflow, err := os.ReadFile(filepath.Join(examplesDir, "github-actions.yml"))
	if err != nil {
		t.Fatal(err)
	}
	step := regexp.MustCompile(`(?m)^ +run: (clerkvet .*)$`).FindSubmatch(workflow)
	upload := regexp.MustCompile(`(?m)^ +sarif_file: (\S+)$`).FindSubmatch(workflow)
	if step == nil || upload == nil {
		t.Fatal("the workflow does not run clerkvet, or uploads nothing")
	}
	const clean = "-- go.mod --\nmodule example.com/app\ngo 1.26\n-- app.go --\npackage app\n"
	const broken = clean + "\nvar _ = nothing\n"
	const finding = clean + "\n//clerkvet:ignore hardcodedsecret\n"
	for archive, want := range map[string]int{clean: exitClean, broken: exitFailure, finding: exitFindings} {
		enter(t, archive)
		run := exec.Command("sh", "-e", "-c", string(step[1]))
		if out, err := run.CombinedOutput(); err != nil && run.ProcessState.ExitCode() < 0 {
			t.Fatalf("%v\n%s", err, out)
		}
		if got := run.ProcessState.ExitCode(); got != want {
			t.Errorf("exit code %d, want %d, for\n%s", got, want, archive)
		}
		log, err := os.ReadFile(string(upload[1]))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parseSARIF(log); err != nil {
			t.Error(err)
		}
	}
}

// The examples name things that exist, in one version.
func TestExampleReferences(t *testing.T) {
	read := func(name string) string {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	hooks := read("../../.pre-commit-hooks.yaml")
	versions := make(map[string][]string)
	for _, name := range []string{"github-actions.yml", "pre-commit-config.yaml", "../../.custom-gcl.example.yml", "../ci.md"} {
		text := read(filepath.Join(examplesDir, name))
		for _, m := range regexp.MustCompile(`(?:clerkvet@|rev: |\n    version: )(v\S+?)\b[`+"`\n]").FindAllStringSubmatch(text, -1) {
			versions[m[1]] = append(versions[m[1]], name)
		}
		for _, m := range regexp.MustCompile(`(?m)^ +- id: (\S+)$`).FindAllStringSubmatch(text, -1) {
			if !strings.Contains(hooks, "- id: "+m[1]+"\n") {
				t.Errorf("%s names the hook %s, which does not exist", name, m[1])
			}
		}
	}
	if len(versions) != 1 {
		t.Errorf("the examples name several versions of clerkvet, or none: %v", versions)
	}
	// golangci-lint's version is that of the module that the tests build.
	const module = "github.com/golangci/golangci-lint/v2 "
	if mod, gcl := read(filepath.Join(golangciDir, "go.mod")), read("../../.custom-gcl.example.yml"); !strings.Contains(mod, module+regexp.MustCompile(`(?m)^version: (\S+)$`).FindStringSubmatch(gcl)[1]+"\n") {
		t.Error(".custom-gcl.example.yml names another version of golangci-lint than testdata/golangci/go.mod")
	}
}
