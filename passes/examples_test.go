package passes_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes"
)

// What the examples of a pass leave out stands in the files of testdata/docs/<pass>: their imports, the declarations
// that they use, and for each category what they are given, as a function with the names of the categories in its
// comment. An example is put at the end of the function's body, or behind the declarations if it consists of some
// itself. Other files of the directory are beside it, for go:embed.
const contexts = "../testdata/docs"

// An example is a piece of code in the documentation of a category.
type example struct {
	pass     passes.Pass
	category passes.Category
	bad      bool
	number   int // among the bad or good ones of its category
	code     string
}

func (e example) String() string {
	return fmt.Sprintf("%s/%s: %s example %d", e.pass.Analyzer.Name, e.category.ID, e.kind(), e.number+1)
}

func (e example) kind() string {
	if e.bad {
		return "bad"
	}
	return "good"
}

// dir is where the example is built, below the root of a module.
func (e example) dir() string {
	return filepath.Join(e.pass.Analyzer.Name, e.category.ID, e.kind()+strconv.Itoa(e.number))
}

// A reported finding of an example, with its line in it.
type reported struct {
	line          int
	rule, message string
}

func (r reported) String() string { return fmt.Sprintf("%d: %s (%s)", r.line, r.message, r.rule) }

// TestExamples compiles every example with the real libraries. The pass must report the category in bad ones, and
// nothing in good ones.
func TestExamples(t *testing.T) {
	found := reportsOf(t)
	for _, e := range examples(t) {
		own := ofPass(found[e.dir()], e.pass)
		switch {
		case !e.bad && len(own) > 0:
			t.Errorf("%s is reported: %v", e, own)
		case e.bad && !slices.ContainsFunc(own, func(r reported) bool { return r.rule == e.pass.Analyzer.Name+"/"+e.category.ID }):
			t.Errorf("%s is not reported, but %v\n%s", e, own, e.code)
		}
	}
}

// ofPass returns the reports of one pass.
func ofPass(all []reported, p passes.Pass) []reported {
	return slices.DeleteFunc(slices.Clone(all), func(r reported) bool { return !strings.HasPrefix(r.rule, p.Analyzer.Name+"/") })
}

// examples returns the examples of all passes.
func examples(t *testing.T) []example {
	t.Helper()
	var list []example
	for _, p := range passes.Suite() {
		page := parseDoc(t, p)
		for _, c := range p.Categories {
			s, _ := page.Section(c.ID)
			for i, code := range s.Bad {
				list = append(list, example{p, c, true, i, code})
			}
			for i, code := range s.Good {
				list = append(list, example{p, c, false, i, code})
			}
		}
	}
	return list
}

// reportsOf returns what the suite reports of each example, by its directory. It fails if one does not compile.
func reportsOf(t *testing.T) map[string][]reported {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles the examples with many libraries")
	}
	found, err := reports(examples(t))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

var (
	reportsOnce sync.Once
	reportsDone map[string][]reported
	errReports  error
)

func reports(list []example) (map[string][]reported, error) {
	reportsOnce.Do(func() {
		root, err := os.MkdirTemp("", "clerkvet-examples-")
		if err != nil {
			errReports = err
			return
		}
		defer os.RemoveAll(root)
		reportsDone, errReports = buildAndVet(root, list)
	})
	return reportsDone, errReports
}

// buildAndVet writes the examples to a module that requires the libraries, and runs the suite over them.
func buildAndVet(root string, list []example) (map[string][]reported, error) {
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join("..", "testdata", "libs", name))
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(root, name), text, 0o666); err != nil {
			return nil, err
		}
	}
	var problems []error
	for _, e := range list {
		if err := writeExample(root, e); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", e, err))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	loaded, err := loadExamples(root)
	if err != nil {
		return nil, err
	}
	return vetExamples(root, list, loaded)
}

// loadExamples returns the packages by directory, cut from their imports. Variables that are not used in the rest of
// an example, and imports that another one of the pass uses, are no errors.
func loadExamples(root string) (map[string]*packages.Package, error) {
	conf := &packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule | packages.NeedEmbedFiles,
		Dir:  root,
		Env:  append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GO111MODULE=on"),
	}
	pkgs, err := packages.Load(conf, "./...")
	if err != nil {
		return nil, err
	}
	loaded := make(map[string]*packages.Package)
	var problems []error
	for _, p := range pkgs {
		for _, err := range p.TypeErrors {
			if !err.Soft {
				problems = append(problems, err)
			}
		}
		for _, err := range p.Errors {
			if err.Kind != packages.TypeError && !strings.Contains(err.Msg, "and not used") {
				problems = append(problems, err)
			}
		}
		p.Imports = nil
		dir, err := filepath.Rel(root, p.Dir)
		if err != nil {
			return nil, err
		}
		loaded[dir] = p
	}
	return loaded, errors.Join(problems...)
}

// vetExamples runs the suite over the examples, over those of advice with the flags that ask for it.
func vetExamples(root string, list []example, loaded map[string]*packages.Package) (map[string][]reported, error) {
	plain := make(map[string]*packages.Package)
	advice := make(map[string]map[string]*packages.Package) // by pass and flag
	for _, e := range list {
		if !e.category.Strict {
			plain[e.dir()] = loaded[e.dir()]
			continue
		}
		name := e.pass.Analyzer.Name + "." + strictFlag(e.pass, e.category)
		if advice[name] == nil {
			advice[name] = make(map[string]*packages.Package)
		}
		advice[name][e.dir()] = loaded[e.dir()]
	}
	found := make(map[string][]reported)
	if err := vetInto(found, plain); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(advice)) {
		pass, flag, _ := strings.Cut(name, ".")
		i := slices.IndexFunc(list, func(e example) bool { return e.pass.Analyzer.Name == pass })
		flags := &list[i].pass.Analyzer.Flags
		if err := flags.Set(flag, "true"); err != nil {
			return nil, err
		}
		err := vetInto(found, advice[name])
		if err := errors.Join(err, flags.Set(flag, "false")); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func vetInto(found map[string][]reported, dirs map[string]*packages.Package) error {
	graph, err := checker.Analyze(passes.Analyzers(), slices.Collect(maps.Values(dirs)), nil)
	if err != nil {
		return err
	}
	dirOf := make(map[*packages.Package]string)
	for dir, p := range dirs {
		dirOf[p] = dir
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			return fmt.Errorf("%s: %w", act, act.Err)
		}
		dir := dirOf[act.Package]
		for _, d := range act.Diagnostics {
			line := act.Package.Fset.Position(d.Pos).Line
			found[dir] = append(found[dir], reported{line, act.Analyzer.Name + "/" + d.Category, d.Message})
		}
		slices.SortStableFunc(found[dir], func(a, b reported) int { return a.line - b.line })
	}
	return nil
}

// writeExample writes the package of an example.
func writeExample(root string, e example) error {
	from, to := filepath.Join(contexts, e.pass.Analyzer.Name), filepath.Join(root, e.dir())
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	var source string
	for _, entry := range entries {
		text, err := os.ReadFile(filepath.Join(from, entry.Name()))
		if err != nil {
			return err
		}
		if filepath.Ext(entry.Name()) != ".go" {
			if err := os.WriteFile(filepath.Join(to, entry.Name()), text, 0o666); err != nil {
				return err
			}
			continue
		}
		if source == "" {
			if source, err = complete(string(text), e); err != nil {
				return fmt.Errorf("%s: %w", filepath.Join(from, entry.Name()), err)
			}
		}
	}
	if source == "" {
		return fmt.Errorf("no function in %s/*.go has %q in its comment", from, e.category.ID)
	}
	return os.WriteFile(filepath.Join(to, "example.go"), []byte(source), 0o666)
}

// complete returns the context with the example in it, "" if it has no function for the category. Lines are counted
// from the beginning of the example.
func complete(context string, e example) (string, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "context.go", context, parser.ParseComments)
	if err != nil {
		return "", err
	}
	at := func(pos token.Pos) int { return fset.Position(pos).Offset }
	var head, tail strings.Builder
	end, found := 0, false
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Name.Name != "_" {
			continue
		}
		begin := f.Pos()
		if f.Doc != nil {
			begin = f.Doc.Pos()
		}
		head.WriteString(context[end:at(begin)])
		end = at(f.End())
		if slices.Contains(strings.FieldsFunc(f.Doc.Text(), func(r rune) bool { return r == ',' || r == ' ' || r == '\n' }), e.category.ID) {
			found = true
			tail.WriteString(fill(strings.TrimSuffix(context[at(f.Pos()):end], "}"), f.Type.Results != nil, e.code))
		}
	}
	if !found {
		return "", nil
	}
	return head.String() + context[end:] + tail.String(), nil
}

// rest is what an ellipsis stands for in the secrets of examples. It is not written down, lest it be taken for one.
var rest = func() string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range 43 {
		b.WriteByte(letters[r.IntN(len(letters))])
	}
	return b.String()
}()

// fill puts code into a function, given without its closing brace, or behind nothing if it declares something.
func fill(function string, results bool, code string) string {
	code = strings.ReplaceAll(code, "…", rest)
	line, back := "\n//line example.go:1\n", "//line context.go:1\n"
	if _, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+code, parser.SkipObjectResolution); err == nil {
		return line + code
	}
	if results && !strings.Contains(code[strings.LastIndex(strings.TrimSuffix(code, "\n"), "\n")+1:], "return") {
		back += "return\n"
	}
	return strings.Replace(function, "func _", "func example", 1) + line + code + back + "}\n"
}
