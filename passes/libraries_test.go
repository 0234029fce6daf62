package passes_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// TestGeneratedLibraries checks the page that says which symbols of which library are understood.
func TestGeneratedLibraries(t *testing.T) {
	generated(t, "../docs/libraries.md", librariesPage(t))
}

// aspects are what a reader wants to know of a library's symbols. Roles that only serve the analysis are left out.
var aspects = []struct {
	name  string
	roles []lib.Role
}{
	{"decodes without verifying", []lib.Role{lib.DecodesToken}},
	{"verifies", []lib.Role{lib.VerifiesToken, lib.VerifiesWith, lib.VerifiesSession, lib.VerifiesRequests}},
	{"switches verification off", []lib.Role{lib.VerificationOff, lib.OwnVerification}},
	{"algorithms", []lib.Role{lib.TakesAlg, lib.PinnedBy}},
	{"claims", []lib.Role{lib.VerifiesClaims, lib.ChecksClaim, lib.RequiresClaim, lib.DropsCheck}},
	{"secrets and keys", []lib.Role{lib.TakesSecret, lib.TakesKeyfunc}},
	{"URLs", []lib.Role{lib.TakesURL}},
	{"cookies", []lib.Role{lib.SetsCookie}},
	{"middleware and groups", []lib.Role{lib.UsesMiddleware, lib.Groups, lib.Mounts, lib.MakesChain}},
	{"lifetimes", []lib.Role{lib.LimitsToken, lib.TakesLimits, lib.SetsClaim, lib.MintsToken, lib.BuildsToken}},
	{"logins", []lib.Role{lib.StartsLogin, lib.EndsLogin, lib.LoginOption, lib.PasswordLogin}},
}

func librariesPage(t *testing.T) string {
	t.Helper()
	libraries := slices.DeleteFunc(slices.Clone(lib.Libraries()), func(l lib.Library) bool {
		return l.Area == lib.Helper || !strings.Contains(l.Paths[0], ".")
	})
	slices.SortStableFunc(libraries, func(x, y lib.Library) int { return cmp.Compare(x.Area, y.Area) })
	var b strings.Builder
	b.WriteString(`# Libraries

What clerkvet understands of which library, made from the tables in ` + "`passes/internal/lib`" + `. Each major version
has its own entry, because names and meanings change between them. The standard library and libraries that only hand
values on are left out.

| library | passes that are tested with it |
|---|---|
`)
	tested := testedWith(t)
	for _, l := range libraries {
		var names []string
		for _, p := range passes.Suite() {
			if slices.ContainsFunc(l.Paths, func(path string) bool { return tested[p.Analyzer.Name].uses(path) }) {
				names = append(names, link(p.Analyzer.Name, p.Analyzer.Name+".md"))
			}
		}
		fmt.Fprintf(&b, "| %s | %s |\n", link(l.Name, "#"+anchor(l.Name)), strings.Join(names, ", "))
	}
	for _, l := range libraries {
		fmt.Fprintf(&b, "\n## %s\n", l.Name)
		for _, path := range l.Paths {
			fmt.Fprintf(&b, "\n`%s`\n\n%s", path, understood(l, path))
		}
	}
	return b.String()
}

// imported are the paths of packages that fixtures import.
type imported map[string]bool

// uses reports whether a package of the module is among them.
func (m imported) uses(module string) bool {
	for path := range m {
		if path == module || strings.HasPrefix(path, module+"/") {
			return true
		}
	}
	return false
}

// testedWith returns, for each pass, what the files of its fixtures import in which it must find something.
func testedWith(t *testing.T) map[string]imported {
	t.Helper()
	tested := make(map[string]imported)
	for _, p := range passes.Suite() {
		name := p.Analyzer.Name
		tested[name] = make(imported)
		for _, dir := range []string{name, name + "_strict"} {
			err := filepath.WalkDir(filepath.Join("..", "testdata", "src", dir), func(file string, _ fs.DirEntry, err error) error {
				if err != nil || filepath.Ext(file) != ".go" {
					if errors.Is(err, fs.ErrNotExist) {
						return nil
					}
					return err
				}
				return tested[name].add(file)
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return tested
}

// add adds the imports of a file that has wants.
func (m imported) add(file string) error {
	text, err := os.ReadFile(file)
	if err != nil || !bytes.Contains(text, []byte("// want ")) {
		return err
	}
	f, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ImportsOnly)
	if err != nil {
		return err
	}
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		m[path] = true
	}
	return nil
}

// understood lists the symbols of one version by aspect.
func understood(l lib.Library, path string) string {
	var b strings.Builder
	for _, a := range aspects {
		var symbols []string
		for _, row := range l.Rows {
			if row.Holds(path) && slices.Contains(a.roles, row.Role) {
				symbols = append(symbols, "`"+strings.TrimPrefix(row.Pkg+" ", " ")+row.Sym+"`")
			}
		}
		slices.Sort(symbols)
		if symbols = slices.Compact(symbols); len(symbols) > 0 {
			fmt.Fprintf(&b, "- %s: %s\n", a.name, strings.Join(symbols, ", "))
		}
	}
	if b.Len() == 0 {
		return "- its use, which makes a package worth looking at\n"
	}
	return b.String()
}
