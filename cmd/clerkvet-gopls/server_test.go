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

const (
	repository = "../.."
	appsDir    = "../../testdata/apps"
)

// TestServer builds gopls and edits programs with it. The first build on a machine downloads and compiles gopls.
func TestServer(t *testing.T) {
	if testing.Short() {
		t.Skip("builds gopls")
	}
	t.Setenv("GOPLSCACHE", t.TempDir())
	s := &served{server: filepath.Join(t.TempDir(), "gopls"+exe()), flags: strictFlags()}
	buildServer(t, s.server, s.flags...)
	apps, err := filepath.Abs(appsDir)
	if err != nil {
		t.Fatal(err)
	}
	s.apps = apps

	t.Run("parity", s.parity)
	t.Run("edit", s.edit)
	t.Run("fix", s.fix)
	t.Run("facts", s.facts)
	t.Run("broken", s.broken)
	t.Run("settings", s.settings)
}

// served is a server with the programs to try it on.
type served struct {
	server, apps string
	flags        []string
}

func buildServer(t testing.TB, output string, flags ...string) {
	t.Helper()
	var out strings.Builder
	if code := run(append([]string{"-replace", repository, "-o", output}, flags...), &out, &out); code != 0 {
		t.Fatal(out.String())
	}
}

// strictFlags make all passes report advice as well, so that there are findings of every severity.
func strictFlags() []string {
	var flags []string
	for _, p := range passes.Suite() {
		if p.Analyzer.Flags.Lookup("strict") != nil {
			flags = append(flags, "-"+p.Analyzer.Name+".strict")
		}
	}
	return flags
}

// start starts an editor that does not wait for more edits before it wants to know what is wrong.
func (s *served) start(t *testing.T, settings map[string]any) *editor {
	return startEditor(t, s.server, s.apps, eager(settings))
}

func eager(settings map[string]any) map[string]any {
	all := map[string]any{"diagnosticsDelay": "10ms"}
	maps.Copy(all, settings)
	return all
}

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

const (
	loginFile   = "ginsvc/handlers/login.go"
	handlerFile = "ginsvc/handlers/handlers.go"
	exportsFile = "ginsvc/handlers/exports.go"
)

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

// has tells whether diagnostics have exactly n of the rule.
func has(rule string, n int) func([]diagnostic) bool {
	return func(ds []diagnostic) bool { return len(with(ds, rule)) == n }
}

func with(ds []diagnostic, rule string) []diagnostic {
	return slices.DeleteFunc(slices.Clone(ds), func(d diagnostic) bool { return d.Code != rule })
}

func both(a, b func([]diagnostic) bool) func([]diagnostic) bool {
	return func(ds []diagnostic) bool { return a(ds) && b(ds) }
}

// replace replaces one place in the text.
func replace(t *testing.T, text, old, replacement string) string {
	t.Helper()
	if strings.Count(text, old) != 1 {
		t.Fatalf("%q is there %d times, want once", old, strings.Count(text, old))
	}
	return strings.Replace(text, old, replacement, 1)
}

// edit takes a mistake back and makes it again.
func (s *served) edit(t *testing.T) {
	e := s.start(t, nil)
	text := e.open(loginFile)
	e.await(loginFile, both(has("insecureurl/skip-verify", 1), has("insecureurl/weak-tls", 1)))
	e.edit(loginFile, replace(t, text, "tls.VersionTLS11", "tls.VersionTLS12"))
	e.await(loginFile, both(has("insecureurl/skip-verify", 1), has("insecureurl/weak-tls", 0)))
	e.edit(loginFile, text)
	e.await(loginFile, both(has("insecureurl/skip-verify", 1), has("insecureurl/weak-tls", 1)))
}

// fix applies what the server offers for each finding of a file that it has a fix for, one after the other.
func (s *served) fix(t *testing.T) {
	const rule = "insecureurl/insecure-cookie"
	e := s.start(t, nil)
	text := e.open(loginFile)
	shown := e.await(loginFile, has(rule, 3))
	fixed := 0
	for i, d := range slices.Backward(with(shown, rule)) {
		actions := e.actions(loginFile, d)
		if len(actions) == 0 {
			continue
		}
		if len(actions) != 1 || actions[0].Title != "Set Secure" || len(actions[0].Edit.DocumentChanges) != 1 {
			t.Fatalf("actions are %+v, want one that sets Secure", actions)
		}
		change := actions[0].Edit.DocumentChanges[0]
		if e.file(change.TextDocument.URI) != loginFile {
			t.Fatalf("the action changes %s", change.TextDocument.URI)
		}
		text = apply(text, change.Edits)
		e.edit(loginFile, text)
		e.await(loginFile, has(rule, i))
		fixed++
	}
	if fixed != 3 {
		t.Errorf("fixed %d findings of %s, want 3", fixed, rule)
	}
	s.compile(t, loginFile, text)
}

// compile compiles the package of a file with another text.
func (s *served) compile(t *testing.T, file, text string) {
	t.Helper()
	dir := t.TempDir()
	changed, overlay := filepath.Join(dir, "changed.go"), filepath.Join(dir, "overlay.json")
	list, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(s.apps, file): changed}})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{changed: text, overlay: string(list)} {
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-overlay", overlay, "./"+filepath.Dir(file))
	cmd.Dir = s.apps
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// facts shows findings that rest on what another package does, and follow its edits.
func (s *served) facts(t *testing.T) {
	const (
		file     = "chiapi/internal/middleware/session.go"
		verifier = "chiapi/internal/clerkauth/clerkauth.go"
		rule     = "uncheckedclaims/issuer-unchecked"
	)
	e := s.start(t, nil)
	e.open(file)
	e.await(file, has(rule, 1))
	text := e.open(verifier)
	e.edit(verifier, replace(t, text, "jwt.WithValidMethods(methods))", `jwt.WithValidMethods(methods), jwt.WithIssuer("https://clerk.harborline-freight.com"))`))
	e.await(file, has(rule, 0))
	e.edit(verifier, text)
	e.await(file, has(rule, 1))
}

// broken makes syntax errors in the file with findings, in another one of its package, and in a package it imports.
func (s *served) broken(t *testing.T) {
	const garbage = "\nfunc broken( {\n"
	e := s.start(t, nil)
	all := both(has("insecureurl/skip-verify", 1), has("insecureurl/insecure-cookie", 3))
	login := e.open(loginFile)
	e.await(loginFile, all)
	e.edit(loginFile, login+garbage)
	e.await(loginFile, both(isBroken, all))
	e.edit(loginFile, login)
	for _, other := range []string{exportsFile, "ginsvc/identity/identity.go"} {
		text := e.open(other)
		e.edit(other, text+garbage)
		e.await(other, isBroken)
		if shown := e.diagnose(loginFile); !all(shown) {
			t.Errorf("with a syntax error in %s there are %v", other, findings(loginFile, shown))
		}
		e.edit(other, text)
	}
}

func isBroken(ds []diagnostic) bool {
	return slices.ContainsFunc(ds, func(d diagnostic) bool { return d.Source == "syntax" })
}

// settings switches a pass off and on again.
func (s *served) settings(t *testing.T) {
	const rule, other = "insecureurl/plain-http", "hardcodedsecret/client-secret"
	e := s.start(t, map[string]any{"analyses": map[string]any{"insecureurl": false}})
	e.open(handlerFile)
	shown := e.await(handlerFile, has(other, 1))
	if n := len(with(shown, rule)); n > 0 {
		t.Errorf("%d findings of a pass that is switched off", n)
	}
	e.configure(eager(nil))
	e.await(handlerFile, both(has(other, 1), has(rule, 3)))
	e.configure(eager(map[string]any{"analyses": map[string]any{"hardcodedsecret": false}}))
	e.await(handlerFile, both(has(other, 0), has(rule, 3)))
}
