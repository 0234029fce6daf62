package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"net/url"
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

// TestApps runs the built command in all its forms over whole programs. The forms must agree with the comments in the
// programs, and with each other.
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
	stdout, _, _ := execIn(t, a.dir, a.command, "./...")
	a.found = a.parse(t, stdout, true)

	t.Run("plain", a.plain)
	t.Run("json", a.json)
	t.Run("sarif", a.sarif)
	t.Run("fix", a.fix)
	t.Run("vettool", a.vettool)
}

// apps is the module of programs, the command, and what the command's plain form finds in all of them.
type apps struct {
	dir     string
	command string
	found   []appFinding
}

// An appFinding is what all forms of the command tell of a finding. The text of go vet lacks the rule.
type appFinding struct {
	file    string // relative to the module, with slashes
	line    int
	rule    string
	message string
}

func (f appFinding) String() string {
	return fmt.Sprintf("%s:%d: %s (%s)", f.file, f.line, f.message, f.rule)
}

func (a *apps) plain(t *testing.T) {
	programs, err := os.ReadDir(a.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range programs {
		if !p.IsDir() || exists(filepath.Join(a.dir, p.Name(), "go.mod")) {
			continue
		}
		t.Run(p.Name(), func(t *testing.T) {
			wants := readAppWants(t, a.dir, p.Name())
			if fixed := strings.HasSuffix(p.Name(), "-fixed"); fixed != (len(wants) == 0) {
				t.Errorf("%s has %d wants", p.Name(), len(wants))
			}
			stdout, stderr, code := execIn(t, a.dir, a.command, "./"+p.Name()+"/...")
			if want := map[bool]int{true: exitClean, false: exitFindings}[len(wants) == 0]; code != want {
				t.Errorf("exit code %d, want %d\n%.2000s", code, want, stderr)
			}
			compareWants(t, a.parse(t, stdout, true), wants)
		})
	}
}

func (a *apps) json(t *testing.T) {
	stdout, stderr, code := execIn(t, a.dir, a.command, "-json", "./...")
	if code != exitClean {
		t.Errorf("exit code %d, want %d\n%.2000s", code, exitClean, stderr)
	}
	a.same(t, a.parseJSON(t, stdout), appFinding.withRule)
}

func (a *apps) sarif(t *testing.T) {
	stdout, stderr, code := execIn(t, a.dir, a.command, "-sarif", "./...")
	if code != exitFindings {
		t.Errorf("exit code %d, want %d\n%.2000s", code, exitFindings, stderr)
	}
	var log struct {
		Runs []struct {
			Results []struct {
				RuleID    string
				Message   struct{ Text string }
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(stdout, &log); err != nil {
		t.Fatal(err)
	}
	var found []appFinding
	for _, run := range log.Runs {
		for _, result := range run.Results {
			at := result.Locations[0].PhysicalLocation
			file, err := url.PathUnescape(at.ArtifactLocation.URI)
			if err != nil || !filepath.IsLocal(filepath.FromSlash(file)) {
				t.Fatalf("%q is not a path below the root of the repository", at.ArtifactLocation.URI)
			}
			file = filepath.Join(repositoryRoot(a.dir), filepath.FromSlash(file))
			found = append(found, appFinding{a.rel(t, file), at.Region.StartLine, result.RuleID, result.Message.Text})
		}
	}
	a.same(t, found, appFinding.withRule)
}

// vettool compares go vet with the command. Its text has no categories, so that the messages are compared.
func (a *apps) vettool(t *testing.T) {
	_, text, code := execIn(t, a.dir, "go", "vet", "-vettool="+a.command, "./...")
	if code == 0 {
		t.Error("go vet succeeds in spite of findings")
	}
	a.same(t, a.parse(t, text, false), appFinding.withMessage)

	// Older versions of go vet print JSON to the standard error, newer ones to the standard output.
	stdout, stderr, code := execIn(t, a.dir, "go", "vet", "-vettool="+a.command, "-json", "./...")
	if code != 0 {
		t.Errorf("go vet -json: exit code %d\n%.2000s", code, stderr)
	}
	a.same(t, a.parseJSON(t, append(stdout, stderr...)), appFinding.withRule)
}

// fix applies the fixes to a copy of the module, which must still compile and have nothing more to fix.
func (a *apps) fix(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "apps")
	if err := os.CopyFS(dir, os.DirFS(a.dir)); err != nil {
		t.Fatal(err)
	}
	before := appFiles(t, dir)
	diff, stderr, _ := execIn(t, dir, a.command, "-fix", "-diff", "./...")
	if !maps.Equal(appFiles(t, dir), before) {
		t.Error("-fix -diff changes files")
	}
	if _, stderr, code := execIn(t, dir, a.command, "-fix", "./..."); code == exitFailure {
		t.Errorf("-fix: %s", stderr)
	}
	after := appFiles(t, dir)
	var changed, announced []string
	for name, text := range after {
		if before[name] != text {
			changed = append(changed, name)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^\+\+\+ ([^\t\n]+?)(?: \(new\))?(?:\t.*)?$`).FindAllSubmatch(diff, -1) {
		name := string(m[1])
		if filepath.IsAbs(name) {
			name = relTo(t, dir, name)
		}
		announced = append(announced, filepath.ToSlash(name))
	}
	slices.Sort(changed)
	slices.Sort(announced)
	if announced = slices.Compact(announced); len(changed) == 0 || !slices.Equal(changed, announced) {
		t.Errorf("-fix changes %q, and -fix -diff shows changes of %q\n%s", changed, announced, stderr)
	}
	for _, name := range changed {
		if program, _, _ := strings.Cut(name, "/"); strings.HasSuffix(program, "-fixed") {
			t.Errorf("-fix changes %s, which has no finding", name)
		}
	}
	for _, args := range [][]string{{"build", "./..."}, {"vet", "./..."}} {
		if _, stderr, code := execIn(t, dir, "go", args...); code != 0 {
			t.Errorf("go %s after -fix: %s", args[0], stderr)
		}
	}
	execIn(t, dir, a.command, "-fix", "./...")
	for name, text := range appFiles(t, dir) {
		if after[name] != text {
			t.Errorf("a second -fix changes %s", name)
		}
	}
}

// same reports how found differs from what the plain form finds, in what key leaves of a finding.
func (a *apps) same(t *testing.T, found []appFinding, key func(appFinding) appFinding) {
	t.Helper()
	count := make(map[appFinding]int)
	for _, f := range a.found {
		count[key(f)] |= 1
	}
	for _, f := range found {
		count[key(f)] |= 2
	}
	for _, f := range slices.SortedFunc(maps.Keys(count), compareFindings) {
		switch count[f] {
		case 1:
			t.Errorf("found by the plain form only: %s", f)
		case 2:
			t.Errorf("not found by the plain form: %s", f)
		}
	}
}

func (f appFinding) withRule() appFinding    { f.message = ""; return f }
func (f appFinding) withMessage() appFinding { f.rule = ""; return f }

func compareFindings(a, b appFinding) int {
	return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.rule, b.rule), cmp.Compare(a.message, b.message))
}

// findingLine is a finding in text, with its rule if the command has printed it.
var findingLine = regexp.MustCompile(`^([^\t#].*?):(\d+):\d+: (.*?)(?: \(([a-z]+/[a-z-]+)\))?$`)

// parse reads findings from text. What is not one is an error if the text must hold nothing else.
func (a *apps) parse(t *testing.T, text []byte, only bool) []appFinding {
	t.Helper()
	var found []appFinding
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\r\n")
		m := findingLine.FindStringSubmatch(line)
		if m == nil || only && m[4] == "" {
			if only && !strings.HasPrefix(line, "\t") {
				t.Errorf("not a finding: %s", line)
			}
			continue
		}
		n, err := strconv.Atoi(m[2])
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, appFinding{a.rel(t, m[1]), n, m[4], m[3]})
	}
	return found
}

// parseJSON reads what multichecker and go vet print: for each package, each analyzer's diagnostics. Lines that start
// with # are go vet's.
func (a *apps) parseJSON(t *testing.T, text []byte) []appFinding {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(regexp.MustCompile(`(?m)^#.*$`).ReplaceAll(text, nil)))
	var found []appFinding
	for {
		var tree map[string]map[string]json.RawMessage
		err := dec.Decode(&tree)
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		for _, analyzers := range tree {
			for name, raw := range analyzers {
				var diagnostics []struct{ Category, Posn, Message string }
				if err := json.Unmarshal(raw, &diagnostics); err != nil {
					t.Fatalf("%v\n%s", err, raw)
				}
				for _, d := range diagnostics {
					at := a.parse(t, []byte(d.Posn+": "+d.Message), false)
					if len(at) != 1 {
						t.Fatalf("no position: %s", raw)
					}
					at[0].rule = name + "/" + d.Category
					found = append(found, at[0])
				}
			}
		}
	}
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
