package main

import (
	"bytes"
	"cmp"
	"errors"
	"go/scanner"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
)

// appsDir is a module of programs on the real libraries. A comment at the end of a line names what must be found there:
//
//	clerk.SetKey(key) // want hardcodedsecret/clerk-key "secret key"
//
// want-next speaks of the line below instead, for literals of several lines. Programs whose names end in -fixed are the
// corrected twins, in which nothing may be found.
const appsDir = "../../testdata/apps"

// TestApps runs the suite over whole programs, on every surface. What the command finds must agree with the comments
// in the programs, and what the other surfaces find with the command.
func TestApps(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs on many libraries")
	}
	dir, err := filepath.Abs(appsDir)
	if err != nil {
		t.Fatal(err)
	}
	a := &apps{dir: dir, command: filepath.Join(t.TempDir(), "clerkvet")}
	if runtime.GOOS == "windows" {
		a.command += ".exe"
	}
	build := exec.Command("go", "build", "-o", a.command, ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	t.Run("wants", a.wants)
	t.Run("surfaces", a.surfaces)
	t.Run("fix", a.fix)
	t.Run("golangci-lint --fix", a.golangciFix)
}

// apps is the module of programs, with the command that was built to analyze it.
type apps struct {
	dir     string
	command string
}

// programs returns the names of the programs, which are directories of the module.
func (a *apps) programs(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(a.dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && !exists(filepath.Join(a.dir, e.Name(), "go.mod")) {
			names = append(names, e.Name())
		}
	}
	return names
}

// wants compares what the command finds in each program, run on it alone, with the comments in the program.
func (a *apps) wants(t *testing.T) {
	for _, program := range a.programs(t) {
		t.Run(program, func(t *testing.T) {
			wants := readAppWants(t, a.dir, program)
			if fixed := strings.HasSuffix(program, "-fixed"); fixed != (len(wants) == 0) {
				t.Errorf("%s has %d wants", program, len(wants))
			}
			stdout, stderr, code := execIn(t, a.dir, a.command, "./"+program+"/...")
			if want := map[bool]int{true: exitClean, false: exitFindings}[len(wants) == 0]; code != want {
				t.Errorf("exit code %d, want %d\n%.2000s", code, want, stderr)
			}
			compareWants(t, a.parseText(t, stdout), wants)
		})
	}
}

// fix applies the fixes to a copy of the module, which must still compile and have nothing more to fix.
func (a *apps) fix(t *testing.T) {
	dir := a.copy(t)
	before := appFiles(t, dir)
	diff, stderr, _ := execIn(t, dir, a.command, "-fix", "-diff", "./...")
	if !maps.Equal(appFiles(t, dir), before) {
		t.Error("-fix -diff changes files")
	}
	if _, stderr, code := execIn(t, dir, a.command, "-fix", "./..."); code == exitFailure {
		t.Errorf("-fix: %s", stderr)
	}
	after := appFiles(t, dir)
	changed := changedFiles(before, after)
	var announced []string
	for _, m := range regexp.MustCompile(`(?m)^\+\+\+ ([^\t\n]+?)(?: \(new\))?(?:\t.*)?$`).FindAllSubmatch(diff, -1) {
		name := string(m[1])
		if filepath.IsAbs(name) {
			name = relTo(t, dir, name)
		}
		announced = append(announced, filepath.ToSlash(name))
	}
	slices.Sort(announced)
	if announced = slices.Compact(announced); len(changed) == 0 || !slices.Equal(changed, announced) {
		t.Errorf("-fix changes %q, and -fix -diff shows changes of %q\n%s", changed, announced, stderr)
	}
	checkFixed(t, dir, changed)
	execIn(t, dir, a.command, "-fix", "./...")
	for _, name := range changedFiles(after, appFiles(t, dir)) {
		t.Errorf("a second -fix changes %s", name)
	}
}

// copy returns a copy of the module that a test may change.
func (a *apps) copy(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "apps")
	if err := os.CopyFS(dir, os.DirFS(a.dir)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// checkFixed checks a copy of the module whose files fixes have changed.
func checkFixed(t *testing.T, dir string, changed []string) {
	t.Helper()
	for _, name := range changed {
		if program, _, _ := strings.Cut(name, "/"); strings.HasSuffix(program, "-fixed") {
			t.Errorf("%s was changed, and has no finding", name)
		}
	}
	for _, args := range [][]string{{"build", "./..."}, {"vet", "./..."}} {
		if _, stderr, code := execIn(t, dir, "go", args...); code != 0 {
			t.Errorf("go %s after the fixes: %s", args[0], stderr)
		}
	}
}

// changedFiles returns the sorted names of the files whose text has changed.
func changedFiles(before, after map[string]string) []string {
	var changed []string
	for name, text := range after {
		if before[name] != text {
			changed = append(changed, name)
		}
	}
	slices.Sort(changed)
	return changed
}

// rel names a file of the module as the wants do.
func (a *apps) rel(t *testing.T, name string) string {
	t.Helper()
	if filepath.IsAbs(name) {
		name = relTo(t, a.dir, name)
	}
	return filepath.ToSlash(name)
}

func relTo(t *testing.T, dir, name string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	return rel
}

// execIn runs a program in a directory and returns its output and exit code.
func execIn(t *testing.T, dir, name string, args ...string) (stdout, stderr []byte, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(name, args...)
	c.Dir, c.Stdout, c.Stderr = dir, &out, &errs
	c.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	var exit *exec.ExitError
	if err := c.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.Bytes(), errs.Bytes(), c.ProcessState.ExitCode()
}

// appFiles returns the text of all Go files below dir.
func appFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		files[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// An appWant is a finding that a comment demands.
type appWant struct {
	file    string
	line    int
	rule    string
	message *regexp.Regexp
}

// readAppWants returns the wants of a program. Each must name a category of the suite.
func readAppWants(t *testing.T, dir, program string) []appWant {
	t.Helper()
	known := make(map[string]bool)
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			known[p.Analyzer.Name+"/"+c.ID] = true
		}
	}
	var wants []appWant
	for name, text := range appFiles(t, filepath.Join(dir, program)) {
		name = program + "/" + name
		fset := token.NewFileSet()
		file := fset.AddFile(name, -1, len(text))
		var s scanner.Scanner
		s.Init(file, []byte(text), nil, scanner.ScanComments)
		for {
			pos, tok, lit := s.Scan()
			if tok == token.EOF {
				break
			}
			line := file.Line(pos)
			list, found := strings.CutPrefix(lit, "// want ")
			if !found {
				list, found = strings.CutPrefix(lit, "// want-next ")
				line++
			}
			if tok != token.COMMENT || !found {
				continue
			}
			for list != "" {
				rule, rest, _ := strings.Cut(strings.TrimSpace(list), " ")
				quoted, err := strconv.QuotedPrefix(rest)
				if err != nil || !known[rule] {
					t.Fatalf("%s:%d: malformed want or unknown category: %s", name, line, lit)
				}
				pattern, err := strconv.Unquote(quoted)
				if err != nil {
					t.Fatal(err)
				}
				wants = append(wants, appWant{name, line, rule, regexp.MustCompile(pattern)})
				list = rest[len(quoted):]
			}
		}
	}
	return wants
}

// compareWants matches findings with wants, one to one.
func compareWants(t *testing.T, found []appFinding, wants []appWant) {
	t.Helper()
	open := slices.Clone(wants)
	for _, f := range found {
		i := slices.IndexFunc(open, func(w appWant) bool {
			return w.file == f.file && w.line == f.line && w.rule == f.rule && w.message.MatchString(f.message)
		})
		if i < 0 {
			t.Errorf("unexpected finding: %s", f)
			continue
		}
		open = slices.Delete(open, i, i+1)
	}
	slices.SortFunc(open, func(a, b appWant) int { return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line)) })
	for _, w := range open {
		t.Errorf("%s:%d: no finding of %s with a message like %q", w.file, w.line, w.rule, w.message)
	}
}
