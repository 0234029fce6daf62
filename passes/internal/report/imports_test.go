package report

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// libraries resolves imports to packages that declare Getenv and nothing else.
type libraries struct{}

func (libraries) Import(path string) (*types.Package, error) {
	pkg := types.NewPackage(path, path[strings.LastIndexByte(path, '/')+1:])
	str := types.NewVar(token.NoPos, nil, "", types.Typ[types.String])
	sig := types.NewSignatureType(nil, nil, nil, types.NewTuple(str), types.NewTuple(str), false)
	pkg.Scope().Insert(types.NewFunc(token.NoPos, pkg, "Getenv", sig))
	pkg.MarkComplete()
	return pkg, nil
}

// reporter type-checks the files, by name, and returns the door for a pass over them. What the pass reports ends up in
// findings.
func reporter(t *testing.T, files map[string]string, findings *[]analysis.Diagnostic) *Reporter {
	t.Helper()
	pass := &analysis.Pass{
		Analyzer: &analysis.Analyzer{Name: "thepass", URL: "https://example.com/thepass.md"},
		Fset:     token.NewFileSet(),
		ResultOf: make(map[*analysis.Analyzer]any),
		Report:   func(d analysis.Diagnostic) { *findings = append(*findings, d) },
		ReadFile: func(name string) ([]byte, error) { return []byte(files[name]), nil },
	}
	for name, src := range files {
		f, err := parser.ParseFile(pass.Fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		pass.Files = append(pass.Files, f)
	}
	conf := types.Config{Importer: libraries{}, FakeImportC: true, Error: func(error) {}}
	pass.TypesInfo = &types.Info{Scopes: make(map[ast.Node]*types.Scope)}
	pass.Pkg, _ = conf.Check("p", pass.Fset, pass.Files, pass.TypesInfo)
	for _, a := range []*analysis.Analyzer{uses.Analyzer, directive.Analyzer} {
		result, err := a.Run(pass)
		if err != nil {
			t.Fatal(err)
		}
		pass.ResultOf[a] = result
	}
	return New(pass)
}

// find returns the position of the first node for which is reports true.
func find(t *testing.T, r *Reporter, is func(ast.Node) bool) ast.Node {
	t.Helper()
	for _, f := range r.pass.Files {
		for n := range ast.Preorder(f) {
			if is(n) {
				return n
			}
		}
	}
	t.Fatal("the source has no such node")
	return nil
}

func named(name string) func(ast.Node) bool {
	return func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		return ok && id.Name == name
	}
}

// TestImport replaces HERE by a call of os.Getenv.
func TestImport(t *testing.T) {
	tests := []struct {
		name, src string
		want      string // "" if there is no way to name the package
	}{
		{"no imports",
			"package p\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"comment after the package clause",
			"package p // for all\n\nvar x = HERE\n",
			"package p\n\nimport \"os\" // for all\n\nvar x = os.Getenv(\"K\")\n"},
		{"imported",
			"package p\n\nimport \"os\"\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"one import",
			"package p\n\nimport \"fmt\"\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\nimport \"fmt\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"several declarations",
			"package p\n\nimport \"fmt\"\nimport \"sync\"\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\nimport \"fmt\"\nimport \"sync\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"first of a group",
			"package p\n\nimport (\n\t\"sync\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"os\"\n\t\"sync\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"middle of a group",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"sync\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"sync\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"last of a group",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n\t\"os\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"before other modules",
			"package p\n\nimport (\n\t\"fmt\"\n\n\t\"example.com/a\"\n\t\"zombo.com/z\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\t\"example.com/a\"\n\t\"zombo.com/z\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"other modules alone",
			"package p\n\nimport (\n\t\"example.com/a\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"os\"\n\n\t\"example.com/a\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"comments in a group",
			"package p\n\nimport (\n\t\"fmt\" // for Println\n\t// for WaitGroup\n\t\"sync\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"fmt\" // for Println\n\t\"os\"\n\t// for WaitGroup\n\t\"sync\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"comment before the first",
			"package p\n\nimport (\n\t// for WaitGroup\n\t\"sync\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport (\n\t\"os\"\n\t// for WaitGroup\n\t\"sync\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"group in one line",
			"package p\n\nimport (\"fmt\"; \"net/http\")\n\nvar x = HERE\n",
			"package p\n\nimport (\"fmt\"; \"net/http\"\n\t\"os\")\n\nvar x = os.Getenv(\"K\")\n"},
		{"empty group",
			"package p\n\nimport ()\n\nvar x = HERE\n",
			"package p\n\nimport (\"os\")\n\nvar x = os.Getenv(\"K\")\n"},
		{"renamed",
			"package p\n\nimport env \"os\"\n\nvar x = HERE\n",
			"package p\n\nimport env \"os\"\n\nvar x = env.Getenv(\"K\")\n"},
		{"blank",
			"package p\n\nimport _ \"os\"\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\nimport _ \"os\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"dot",
			"package p\n\nimport . \"os\"\n\nvar y = Getenv(\"K\")\nvar x = HERE\n",
			"package p\n\nimport \"os\"\nimport . \"os\"\n\nvar y = Getenv(\"K\")\nvar x = os.Getenv(\"K\")\n"},
		{"cgo alone",
			"package p\n\n// int x;\nimport \"C\"\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\n\n// int x;\nimport \"C\"\n\nvar x = os.Getenv(\"K\")\n"},
		{"cgo first",
			"package p\n\n// int x;\nimport \"C\"\n\nimport (\n\t\"fmt\"\n)\n\nvar x = HERE\n",
			"package p\n\n// int x;\nimport \"C\"\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"cgo in a group",
			"package p\n\nimport (\n\t\"fmt\"\n\n\t// int x;\n\t\"C\"\n)\n\nvar x = HERE\n",
			"package p\n\nimport \"os\"\n\nimport (\n\t\"fmt\"\n\n\t// int x;\n\t\"C\"\n)\n\nvar x = os.Getenv(\"K\")\n"},
		{"shadowed by a variable", "package p\n\nfunc f() string { os := 1; _ = os; return HERE }\n", ""},
		{"shadowed by a parameter", "package p\n\nimport \"os\"\n\nfunc f(os int) string { return HERE }\n", ""},
		{"shadowed in another block",
			"package p\n\nfunc f() string { { os := 1; _ = os }; return HERE }\n",
			"package p\n\nimport \"os\"\n\nfunc f() string { { os := 1; _ = os }; return os.Getenv(\"K\") }\n"},
		{"shadowed later",
			"package p\n\nfunc f() string { x := HERE; os := 1; _ = os; return x }\n",
			"package p\n\nimport \"os\"\n\nfunc f() string { x := os.Getenv(\"K\"); os := 1; _ = os; return x }\n"},
		{"declared by the package", "package p\n\nvar x = HERE\n\nfunc os() {}\n", ""},
		{"other package of the name", "package p\n\nimport \"example.com/os\"\n\nvar x = HERE\n", ""},
		{"other package under the name", "package p\n\nimport os \"example.com/a\"\n\nvar x = HERE\n", ""},
		{"renamed and shadowed", "package p\n\nimport env \"os\"\n\nfunc f(env int) string { return HERE }\n", ""},
		{"name of the package itself",
			"package os\n\nvar x = HERE\n",
			"package os\n\nimport \"os\"\n\nvar x = os.Getenv(\"K\")\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := reporter(t, map[string]string{"p.go": tt.src}, nil)
			here := find(t, r, named("HERE"))
			name, edits, ok := r.Import(here.Pos(), "os")
			if ok != (tt.want != "") {
				t.Fatalf("ok is %t, name %q", ok, name)
			}
			if !ok {
				return
			}
			edits = append(edits, analysis.TextEdit{Pos: here.Pos(), End: here.End(), NewText: []byte(name + `.Getenv("K")`)})
			got := edited(r, tt.src, edits)
			if got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if err := compile(got); err != nil {
				t.Errorf("the result does not compile: %v", err)
			}
		})
	}
}

// edited applies edits, which must be in the order of their positions, to the only file.
func edited(r *Reporter, src string, edits []analysis.TextEdit) string {
	file := r.pass.Fset.File(r.pass.Files[0].FileStart)
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(src[last:file.Offset(e.Pos)])
		b.Write(e.NewText)
		last = file.Offset(e.End)
	}
	return b.String() + src[last:]
}

// compile type-checks a source. That an import is not used is the test's doing.
func compile(src string) error {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	var errs []string
	conf := types.Config{Importer: libraries{}, FakeImportC: true, Error: func(err error) {
		if !strings.Contains(err.Error(), "imported and not used") {
			errs = append(errs, err.Error())
		}
	}}
	_, _ = conf.Check("p", fset, []*ast.File{f}, nil) // conf.Error has had the error
	if len(errs) > 0 {
		return fmt.Errorf("%s", strings.Join(errs, "; "))
	}
	return nil
}

func TestImportByPath(t *testing.T) {
	r := reporter(t, map[string]string{"p.go": "package p\n\nvar x = HERE\n"}, nil)
	name, edits, ok := r.Import(find(t, r, named("HERE")).Pos(), "crypto/rand")
	if name != "rand" || !ok || len(edits) != 1 || !strings.Contains(string(edits[0].NewText), `"crypto/rand"`) {
		t.Errorf("got %q, %v, %t; want rand and an edit that imports crypto/rand", name, edits, ok)
	}
	if _, _, ok := r.Import(token.NoPos, "os"); ok {
		t.Error("a position in no file of the package has an import")
	}
}
