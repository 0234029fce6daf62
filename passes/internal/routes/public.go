package routes

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// place is a line of a file.
type place struct {
	file string
	line int
}

const publicPrefix = "//clerkvet:public"

// publicComments returns the reasons of the comments that declare a registration public, by the line that they speak
// of: their own if there is code on it, else the one below.
func publicComments(pass *analysis.Pass) map[place]string {
	m := make(map[place]string)
	for _, f := range pass.Files {
		var code map[int]bool
		for _, group := range f.Comments {
			for _, c := range group.List {
				reason, ok := strings.CutPrefix(c.Text, publicPrefix)
				if !ok || reason != "" && reason[0] != ' ' && reason[0] != '\t' {
					continue
				}
				if code == nil {
					code = codeLines(pass, f)
				}
				pos := pass.Fset.Position(c.Pos())
				line := pos.Line
				if !code[line] {
					line = pass.Fset.Position(group.End()).Line + 1
				}
				m[place{pos.Filename, line}] = strings.TrimSpace(reason)
			}
		}
	}
	return m
}

// codeLines returns the lines on which identifiers and literals stand.
func codeLines(pass *analysis.Pass, f *ast.File) map[int]bool {
	lines := make(map[int]bool)
	for n := range ast.Preorder(f) {
		switch n.(type) {
		case *ast.Ident, *ast.BasicLit:
			lines[pass.Fset.Position(n.Pos()).Line] = true
		}
	}
	return lines
}

// publicReason returns the reason of a comment on the first or last line of a call, on the line of the method's name,
// or above the call.
func (c *compiler) publicReason(call *ast.CallExpr) string {
	if len(c.public) == 0 {
		return ""
	}
	places := []ast.Node{call, call.Fun}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		places[1] = sel.Sel
	}
	for _, n := range places {
		pos := c.pass.Fset.Position(n.Pos())
		if r, ok := c.public[place{pos.Filename, pos.Line}]; ok {
			return r
		}
	}
	end := c.pass.Fset.Position(call.End())
	return c.public[place{end.Filename, end.Line}]
}
