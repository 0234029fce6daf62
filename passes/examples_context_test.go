package passes_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// What the examples of a pass leave out stands in the files of testdata/docs/<pass>: their imports, the declarations
// that they use, and for each category what they are given, as a function with the names of the categories in its
// comment. An example is put at the end of the function's body, or behind the declarations if it consists of some
// itself. Other files of the directory are beside it, for go:embed.
//
// The libraries have the versions that testdata/libs requires, but for examples about versions. Those are in the comment
// too, one for a line: "bad example.com/module v1.0.0".
const contexts = "../testdata/docs"

// writeExample writes the package of an example.
func writeExample(root string, e example) error {
	from, to := filepath.Join(contexts, e.pass.Analyzer.Name), filepath.Join(root, e.dir())
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil && !os.IsNotExist(err) {
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
		completed, versions, err := complete(string(text), e)
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Join(from, entry.Name()), err)
		}
		source += completed
		if len(versions) > 0 {
			mod := "module example\n\ngo 1.26.0\n\nrequire (\n" + strings.Join(versions, "\n") + "\n)\n"
			if err := os.WriteFile(filepath.Join(to, "go.mod"), []byte(mod), 0o666); err != nil {
				return err
			}
		}
	}
	if source == "" && declares(e.code) {
		source = "package docs\n" + fill("", false, e.code)
	}
	if source == "" {
		return fmt.Errorf("what it leaves out is missing: no function in %s/*.go has %q in its comment", from, e.category.ID)
	}
	return os.WriteFile(filepath.Join(to, "context.go"), []byte(source), 0o666)
}

// complete returns the context with the example in it, "" if it has no function for the category, and the versions of
// modules that the example needs. Lines are counted from the beginning of the example.
func complete(context string, e example) (source string, versions []string, err error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "context.go", context, parser.ParseComments)
	if err != nil {
		return "", nil, err
	}
	at := func(pos token.Pos) int { return fset.Position(pos).Offset }
	var head, tail strings.Builder
	end, found := 0, false
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Name.Name != "_" || f.Doc == nil {
			continue
		}
		head.WriteString(context[end:at(f.Doc.Pos())])
		end = at(f.End())
		if slices.Contains(strings.FieldsFunc(f.Doc.Text(), func(r rune) bool { return r == ',' || r == ' ' || r == '\n' }), e.category.ID) {
			found = true
			tail.WriteString(fill(strings.TrimSuffix(context[at(f.Pos()):end], "}"), f.Type.Results != nil, e.code))
			for line := range strings.Lines(f.Doc.Text()) {
				if version, ok := strings.CutPrefix(line, e.kind()+" "); ok {
					versions = append(versions, "\t"+strings.TrimSpace(version))
				}
			}
		}
	}
	if !found {
		return "", nil, nil
	}
	return head.String() + context[end:] + tail.String(), versions, nil
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

// fill puts code into a function, given without its closing brace, in a block of its own; or, if it declares something,
// behind nothing.
func fill(function string, results bool, code string) string {
	code = strings.ReplaceAll(code, "…", rest)
	line, back := "\n//line example.go:1\n", "//line context.go:1\n}\n"
	if declares(code) {
		return line + code
	}
	if results {
		back += "return\n"
	}
	return strings.Replace(function, "func _", "func example", 1) + "{" + line + code + back + "}\n"
}

// declares reports whether code stands outside of functions.
func declares(code string) bool {
	_, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+code, parser.SkipObjectResolution)
	return err == nil
}
