package outdatedsdk_test

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/outdatedsdk"
)

func TestFixtures(t *testing.T) { fixture.Run(t, outdatedsdk.Analyzer) }

// TestVersions analyzes modules that require real releases. It downloads them on a machine that does not have them yet.
func TestVersions(t *testing.T) {
	if testing.Short() {
		t.Skip("may download modules")
	}
	entries, err := os.ReadDir(versions(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) == 0 {
		t.Fatal("no modules")
	}
	for _, e := range entries {
		t.Run(e.Name(), func(t *testing.T) {
			dir := filepath.Join(versions(t), e.Name())
			command(t, dir, "-mod=readonly", "go", "mod", "download")
			compare(t, dir, "-mod=readonly")
		})
	}
}

// TestVendored analyzes modules that keep their dependencies in a vendor directory.
func TestVendored(t *testing.T) {
	if testing.Short() {
		t.Skip("copies modules")
	}
	for _, name := range []string{"clerk231", "legacy", "replaced", "directory"} {
		t.Run(name, func(t *testing.T) {
			compare(t, vendored(t, name), "-mod=vendor")
		})
	}
}

// TestTrimmed analyzes modules as they are built without the directories of the machine.
func TestTrimmed(t *testing.T) {
	if testing.Short() {
		t.Skip("may download modules")
	}
	compare(t, filepath.Join(versions(t), "clerk231"), "-trimpath")
	compare(t, vendored(t, "clerk231"), "-mod=vendor -trimpath")
}

func versions(t *testing.T) string { return filepath.Join(fixture.TestData(t), "versions") }

// vendored returns the directory of a copy of a module with a vendor directory.
func vendored(t *testing.T, name string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), name)
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(versions(t), name))); err != nil {
		t.Fatal(err)
	}
	command(t, dir, "-mod=readonly", "go", "mod", "vendor")
	return dir
}

func command(t *testing.T, dir, flags string, args ...string) {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, environment(flags)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

func environment(flags string) []string {
	return append(os.Environ(), "GOWORK=off", "GO111MODULE=on", "GOFLAGS="+flags)
}

var wantComment = regexp.MustCompile("// want `([^`]+)`")

// compare analyzes the module in dir as the drivers do, with its dependencies known by what the compiler exports, and
// compares the findings with the comments.
func compare(t *testing.T, dir, flags string) {
	t.Helper()
	conf := &packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir, Env: environment(flags), Tests: true}
	pkgs, err := packages.Load(conf, "./...")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{outdatedsdk.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	found, want := make(map[string]string), make(map[string]string)
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act.Package, act.Err)
		}
		for _, d := range act.Diagnostics {
			p := act.Package.Fset.Position(d.Pos)
			found[fmt.Sprintf("%s:%d", p.Filename, p.Line)] = d.Message + " (" + d.Category + ")"
		}
		for _, err := range act.Package.Errors {
			t.Error(err)
		}
		for _, name := range act.Package.GoFiles {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for i, line := range strings.Split(string(text), "\n") {
				if m := wantComment.FindStringSubmatch(line); m != nil {
					want[fmt.Sprintf("%s:%d", name, i+1)] = m[1]
				}
			}
		}
	}
	for _, at := range slices.Sorted(maps.Keys(want)) {
		if !regexp.MustCompile(want[at]).MatchString(found[at]) {
			t.Errorf("%s: found %q, want a match of %q", at, found[at], want[at])
		}
		delete(found, at)
	}
	for _, at := range slices.Sorted(maps.Keys(found)) {
		t.Errorf("%s: unexpected %q", at, found[at])
	}
}
