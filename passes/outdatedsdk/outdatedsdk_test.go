package outdatedsdk_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/outdatedsdk"
)

func TestFixtures(t *testing.T) { fixture.Run(t, outdatedsdk.Analyzer) }

// TestVersions analyzes modules that require real releases. It downloads them on a machine that does not have them yet.
func TestVersions(t *testing.T) {
	if testing.Short() {
		t.Skip("may download modules")
	}
	t.Setenv("GOWORK", "off")
	t.Setenv("GOFLAGS", "-mod=mod")
	root := filepath.Join(fixture.TestData(t), "versions")
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) == 0 {
		t.Fatalf("no modules in %s", root)
	}
	for _, e := range entries {
		t.Run(e.Name(), func(t *testing.T) {
			dir := filepath.Join(root, e.Name())
			run(t, dir, "go", "mod", "download")
			fixture.RunDir(t, dir, outdatedsdk.Analyzer, "./...")
		})
	}
}

// TestVendored analyzes the same modules with their dependencies in a vendor directory.
func TestVendored(t *testing.T) {
	if testing.Short() {
		t.Skip("copies modules")
	}
	t.Setenv("GOWORK", "off")
	for _, name := range []string{"clerk231", "clerk231bumped", "legacy", "replaced", "directory"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), name)
			if err := os.CopyFS(dir, os.DirFS(filepath.Join(fixture.TestData(t), "versions", name))); err != nil {
				t.Fatal(err)
			}
			t.Setenv("GOFLAGS", "-mod=mod")
			run(t, dir, "go", "mod", "vendor")
			t.Setenv("GOFLAGS", "-mod=vendor")
			fixture.RunDir(t, dir, outdatedsdk.Analyzer, "./...")
		})
	}
}

// TestTrimmed analyzes modules as they are built without the directories of the machine.
func TestTrimmed(t *testing.T) {
	if testing.Short() {
		t.Skip("may download modules")
	}
	t.Setenv("GOWORK", "off")
	versions := filepath.Join(fixture.TestData(t), "versions")
	vendored := filepath.Join(t.TempDir(), "clerk231")
	if err := os.CopyFS(vendored, os.DirFS(filepath.Join(versions, "clerk231"))); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GOFLAGS", "-mod=mod")
	run(t, vendored, "go", "mod", "vendor")
	t.Setenv("GOFLAGS", "-trimpath")
	fixture.RunDir(t, filepath.Join(versions, "clerk231"), outdatedsdk.Analyzer, "./...")
	fixture.RunDir(t, vendored, outdatedsdk.Analyzer, "./...")
}

func run(t *testing.T, dir string, command ...string) {
	t.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", command, err, out)
	}
}
