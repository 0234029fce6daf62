package passes_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const module = "github.com/clerkvet/clerkvet"

// mayImport is the direction of imports: the layers of this module that each layer may import besides packages of
// its own topic. It is what lets a pass be read, tested and changed alone.
var mayImport = map[string][]string{
	"command":         {"suite"},
	"plugin":          {"suite"},
	"suite":           {"pass", "shared analysis", "table"},
	"pass":            {"shared analysis", "table"},
	"shared analysis": {"shared analysis", "table"},
	"table":           {},
}

// layerOf returns the layer of a package, given by its path in the module, and its topic in that layer.
func layerOf(pkg string) (layer, topic string) {
	elems := strings.Split(pkg, "/")
	switch {
	case elems[0] == "cmd" && len(elems) > 1:
		return "command", elems[1]
	case elems[0] == "plugin":
		return "plugin", ""
	case elems[0] != "passes":
		return "", ""
	case len(elems) == 1:
		return "suite", ""
	case elems[1] != "internal":
		return "pass", elems[1]
	case len(elems) == 2:
		return "", ""
	case elems[2] == "lib":
		return "table", ""
	}
	return "shared analysis", elems[2]
}

func TestLayering(t *testing.T) {
	problems, err := layering(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// layering returns what is wrong with the packages of the module in tree.
func layering(tree fs.FS) ([]string, error) {
	var problems []string
	exports := make(map[string][]string) // of the passes, by package
	inits := 0
	err := eachGoFile(tree, func(name string, file *ast.File) {
		problem := func(format string, args ...any) {
			problems = append(problems, name+": "+fmt.Sprintf(format, args...))
		}
		pkg, isTest := path.Dir(name), strings.HasSuffix(name, "_test.go")
		layer, _ := layerOf(pkg)
		if layer == "" {
			problem("package %s belongs to no layer; packages stand below cmd, plugin and passes", pkg)
			return
		}
		for _, imported := range ownImports(file) {
			if !allowed(pkg, imported, isTest) {
				to, _ := layerOf(imported)
				problem("imports %s; a package of the layer %q must not import one of the layer %q", imported, layer, to)
			}
		}
		if isTest {
			return
		}
		if hasInit(file) {
			if inits++; layer != "plugin" || inits > 1 {
				problem("declares init; only the plugin has one, to register itself")
			}
		}
		if layer == "pass" {
			exports[pkg] = append(exports[pkg], exported(file)...)
		}
	})
	for pkg, names := range exports {
		if !slices.Equal(names, []string{"Analyzer"}) {
			problems = append(problems, fmt.Sprintf("%s: exports %q; a pass exports exactly one name, Analyzer", pkg, names))
		}
	}
	slices.Sort(problems)
	return problems, err
}

// allowed reports whether a package may import another of the module. The tests of the table may use shared analysis
// to check the table against the libraries.
func allowed(from, to string, isTest bool) bool {
	fromLayer, fromTopic := layerOf(from)
	toLayer, toTopic := layerOf(to)
	if fromLayer == toLayer && fromTopic == toTopic {
		return true
	}
	if isTest && fromLayer == "table" && toLayer == "shared analysis" {
		return true
	}
	return slices.Contains(mayImport[fromLayer], toLayer)
}

// eachGoFile parses the Go files of the module in tree, but for those in testdata and in nested modules.
func eachGoFile(tree fs.FS, f func(name string, file *ast.File)) error {
	return fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if name != "." && (ignored(entry.Name()) || isModule(tree, name)) {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || ignored(entry.Name()) {
			return nil
		}
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		f(name, file)
		return nil
	})
}

// ignored reports whether the go command ignores files and directories of the name.
func ignored(name string) bool {
	return name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

func isModule(tree fs.FS, dir string) bool {
	_, err := fs.Stat(tree, path.Join(dir, "go.mod"))
	return err == nil
}

// ownImports returns the imports from this module, by their paths in it.
func ownImports(file *ast.File) []string {
	var paths []string
	for _, spec := range file.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		if rest, ok := strings.CutPrefix(p, module); ok && (rest == "" || rest[0] == '/') {
			paths = append(paths, strings.TrimPrefix(rest, "/"))
		}
	}
	return paths
}

func hasInit(file *ast.File) bool {
	return slices.ContainsFunc(file.Decls, func(d ast.Decl) bool {
		fn, ok := d.(*ast.FuncDecl)
		return ok && fn.Recv == nil && fn.Name.Name == "init"
	})
}

// exported returns the exported names that file declares at package level.
func exported(file *ast.File) []string {
	var names []string
	add := func(id *ast.Ident) {
		if id.IsExported() {
			names = append(names, id.Name)
		}
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				add(d.Name)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					add(spec.Name)
				case *ast.ValueSpec:
					for _, id := range spec.Names {
						add(id)
					}
				}
			}
		}
	}
	return names
}

func TestLayeringFinds(t *testing.T) {
	const analyzer = "package a\n\nvar Analyzer int\n\ntype fact struct{}\n\nfunc (fact) AFact() {}\n"
	importing := func(paths ...string) string {
		src := "package p\n"
		for _, p := range paths {
			src += fmt.Sprintf("import _ %q\n", path.Join(module, p))
		}
		return src
	}
	tests := []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"a module in order", map[string]string{
			"cmd/clerkvet/main.go":                  importing("passes", "cmd/clerkvet/internal/print"),
			"cmd/clerkvet/internal/print/print.go":  "package print",
			"plugin/plugin.go":                      importing("passes") + "func init() {}",
			"passes/passes.go":                      importing("passes/a", "passes/internal/lib"),
			"passes/passes_test.go":                 importing("passes") + "func init() {}",
			"passes/a/a.go":                         analyzer,
			"passes/a/b.go":                         importing("passes/internal/lib", "passes/internal/trace"),
			"passes/a/a_test.go":                    importing("passes/a", "passes/internal/fixture"),
			"passes/internal/trace/trace.go":        importing("passes/internal/lib", "passes/internal/uses"),
			"passes/internal/lib/lib.go":            "package lib",
			"passes/internal/lib/drift_test.go":     importing("passes/internal/fixture"),
			"passes/a/testdata/src/x.go":            "package x; func init() {}",
			"testdata/apps/main.go":                 importing("cmd/clerkvet"),
			"nested/go.mod":                         "module nested",
			"nested/main.go":                        importing("passes/a") + "func init() {}",
			"passes/internal/trace/_old/package.go": "no Go",
		}, nil},
		{"a command that knows a pass", map[string]string{"cmd/clerkvet/main.go": importing("passes/a")},
			[]string{`cmd/clerkvet/main.go: imports passes/a; a package of the layer "command" must not import one of the layer "pass"`}},
		{"a command that imports another", map[string]string{"cmd/clerkvet/main.go": importing("cmd/other")},
			[]string{`cmd/clerkvet/main.go: imports cmd/other; a package of the layer "command" must not import one of the layer "command"`}},
		{"a plugin that imports the command", map[string]string{"plugin/plugin_test.go": importing("cmd/clerkvet")},
			[]string{`plugin/plugin_test.go: imports cmd/clerkvet; a package of the layer "plugin" must not import one of the layer "command"`}},
		{"a suite that imports the plugin", map[string]string{"passes/passes.go": importing("plugin")},
			[]string{`passes/passes.go: imports plugin; a package of the layer "suite" must not import one of the layer "plugin"`}},
		{"a pass that imports another", map[string]string{"passes/a/a.go": analyzer, "passes/a/a_test.go": importing("passes/b")},
			[]string{`passes/a/a_test.go: imports passes/b; a package of the layer "pass" must not import one of the layer "pass"`}},
		{"a pass that imports the suite", map[string]string{"passes/a/a.go": analyzer, "passes/a/b.go": importing("passes")},
			[]string{`passes/a/b.go: imports passes; a package of the layer "pass" must not import one of the layer "suite"`}},
		{"shared analysis that imports a pass", map[string]string{"passes/internal/trace/trace_test.go": importing("passes/a")},
			[]string{`passes/internal/trace/trace_test.go: imports passes/a; a package of the layer "shared analysis" must not import one of the layer "pass"`}},
		{"a table that imports", map[string]string{"passes/internal/lib/lib.go": importing("passes/internal/trace")},
			[]string{`passes/internal/lib/lib.go: imports passes/internal/trace; a package of the layer "table" must not import one of the layer "shared analysis"`}},
		{"a package elsewhere", map[string]string{"util/util.go": "package util"},
			[]string{`util/util.go: package util belongs to no layer; packages stand below cmd, plugin and passes`}},
		{"an import from elsewhere", map[string]string{"passes/passes.go": importing("util")},
			[]string{`passes/passes.go: imports util; a package of the layer "suite" must not import one of the layer ""`}},
		{"more exports", map[string]string{"passes/a/a.go": analyzer, "passes/a/b.go": "package a\n\ntype Fact int\n\nconst Max = 1\n\nfunc New() {}\n"},
			[]string{`passes/a: exports ["Analyzer" "Fact" "Max" "New"]; a pass exports exactly one name, Analyzer`}},
		{"no analyzer", map[string]string{"passes/a/a.go": "package a\n\nvar analyzer int\n"},
			[]string{`passes/a: exports []; a pass exports exactly one name, Analyzer`}},
		{"an init", map[string]string{"passes/internal/trace/trace.go": "package trace\n\nfunc init() {}\n"},
			[]string{`passes/internal/trace/trace.go: declares init; only the plugin has one, to register itself`}},
		{"two inits", map[string]string{"plugin/plugin.go": "package plugin\n\nfunc init() {}\n", "plugin/settings.go": "package plugin\n\nfunc init() {}\n"},
			[]string{`plugin/settings.go: declares init; only the plugin has one, to register itself`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree := make(fstest.MapFS)
			for name, src := range test.files {
				tree[name] = &fstest.MapFile{Data: []byte(src)}
			}
			got, err := layering(tree)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}
