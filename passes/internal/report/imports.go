package report

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Import returns the name by which a fix at pos can refer to the standard library package at the import path, which
// must end in the package's name, and the edit that imports it if the file does not yet. It fails if the name means
// something else there.
func (r *Reporter) Import(pos token.Pos, pkg string) (name string, edits []analysis.TextEdit, ok bool) {
	file := r.File(pos)
	if file == nil {
		return "", nil, false
	}
	name = path.Base(pkg)
	imported := false
	for _, spec := range file.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err != nil || p != pkg {
			continue
		}
		if spec.Name == nil {
			imported = true
		} else if spec.Name.Name != "_" && spec.Name.Name != "." {
			name, imported = spec.Name.Name, true
		}
	}
	if !r.free(pos, name, pkg) {
		return "", nil, false
	}
	if imported {
		return name, nil, true
	}
	return name, []analysis.TextEdit{importEdit(file, pkg)}, true
}

// free reports whether name at pos is the package path or nothing at all.
func (r *Reporter) free(pos token.Pos, name, path string) bool {
	scope := r.pass.Pkg.Scope().Innermost(pos)
	if scope == nil {
		return false
	}
	switch _, obj := scope.LookupParent(name, pos); obj := obj.(type) {
	case nil:
		return true
	case *types.PkgName:
		return obj.Imported().Path() == path
	}
	return false
}

// importEdit puts the import where goimports would.
func importEdit(file *ast.File, path string) analysis.TextEdit {
	quoted := strconv.Quote(path)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT || isC(gen) {
			continue
		}
		switch {
		case !gen.Lparen.IsValid():
			return insert(gen.Pos(), "import "+quoted+"\n")
		case len(gen.Specs) == 0:
			return insert(gen.Rparen, quoted)
		}
		return groupEdit(gen, quoted)
	}
	return insert(file.Name.End(), "\n\nimport "+quoted)
}

// groupEdit puts the import among those of the standard library in a declaration with parentheses, or, if there are
// none, before the others.
func groupEdit(gen *ast.GenDecl, quoted string) analysis.TextEdit {
	var before *ast.ImportSpec // the last import of the standard library that sorts before the new one
	for _, s := range gen.Specs {
		if spec, ok := s.(*ast.ImportSpec); ok && standard(spec) && spec.Path.Value < quoted {
			before = spec
		}
	}
	switch {
	case before == nil:
		first := gen.Specs[0].(*ast.ImportSpec)
		pos := first.Pos()
		if first.Doc != nil {
			pos = first.Doc.Pos()
		}
		if standard(first) {
			return insert(pos, quoted+"\n\t")
		}
		return insert(pos, quoted+"\n\n\t")
	case before.Comment != nil:
		return insert(before.Comment.End(), "\n\t"+quoted)
	}
	return insert(before.End(), "\n\t"+quoted)
}

// standard reports whether an import is of the standard library: programs are not, whatever they are called, if their
// module's path has a dot.
func standard(spec *ast.ImportSpec) bool {
	first, _, _ := strings.Cut(spec.Path.Value, "/")
	return !strings.Contains(first, ".")
}

// isC reports whether the declaration imports "C": its comment must stay where it is.
func isC(gen *ast.GenDecl) bool {
	for _, s := range gen.Specs {
		if spec, ok := s.(*ast.ImportSpec); ok && spec.Path.Value == `"C"` {
			return true
		}
	}
	return false
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}
