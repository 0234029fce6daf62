package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"
)

// TestMain makes the test binary serve as the commands that scripts and benchmarks run.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"clerkvet": main,
		"noop":     noop,
	})
}

// enter writes the files of a txtar archive to a directory of their own and makes it the working directory.
func enter(t *testing.T, archive string) {
	t.Helper()
	files, err := txtar.FS(txtar.Parse([]byte(archive)))
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	t.Setenv("GOWORK", "off")
	t.Setenv("GOFLAGS", "")
}

// vetWith runs the analyzers on the packages of the working directory as the command does.
func vetWith(t *testing.T, analyzers []*analysis.Analyzer, patterns ...string) *result {
	t.Helper()
	r, err := analyze(&options{analyzers: analyzers, args: patterns, tests: true}, io.Discard, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lines prints findings as the command does, without source.
func lines(findings []finding) []string {
	dir, _ := os.Getwd()
	files := newWorkspace(dir)
	var out []string
	for _, f := range findings {
		out = append(out, files.position(f.start)+": "+f.message)
	}
	return out
}
