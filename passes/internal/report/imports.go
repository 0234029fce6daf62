package report

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"
)

// Import returns the name by which a fix at pos can refer to the standard library package path, and the edit that
// imports it if the file does not yet. It fails if the name means something else there.
func (r *Reporter) Import(pos token.Pos, path string) (name string, edits []analysis.TextEdit, ok bool) {
	file := r.File(pos)
	if file == nil {
		return "", nil, false
	}
	name = path
	imported := false
	for _, spec := range file.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err != nil || p != path {
			continue
		}
		if spec.Name == nil {
			imported = true
		} else if spec.Name.Name != "_" && spec.Name.Name != "." {
			name, imported = spec.Name.Name, true
		}
	}
	if !r.free(pos, name, path) {
		return "", nil, false
	}
	if imported {
		return name, nil, true
	}
	return name, []analysis.TextEdit{importEdit(file, path)}, true
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

// importEdit puts the import where goimports would: in the first group, sorted among the standard library's.
func importEdit(file *ast.File, path string) analysis.TextEdit {
	quoted := strconv.Quote(path)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT || isC(gen) {
			continue
		}
		if !gen.Lparen.IsValid() {
			return insert(gen.Pos(), "import "+quoted+"\n")
		}
		for _, s := range gen.Specs {
			spec, ok := s.(*ast.ImportSpec)
			if ok && spec.Path.Value > quoted {
				pos := spec.Pos()
				if spec.Doc != nil {
					pos = spec.Doc.Pos()
				}
				return insert(pos, quoted+"\n\t")
			}
		}
		return insert(gen.Rparen, "\t"+quoted+"\n")
	}
	return insert(file.Name.End(), "\n\nimport "+quoted)
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
