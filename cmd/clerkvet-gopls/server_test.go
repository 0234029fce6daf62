package main

import (
	"encoding/json"
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

const (
	loginFile   = "ginsvc/handlers/login.go"
	handlerFile = "ginsvc/handlers/handlers.go"
	exportsFile = "ginsvc/handlers/exports.go"
)

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
