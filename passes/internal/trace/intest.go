package trace

import (
	"go/token"
	"go/types"
	"strings"
)

// A package is seen together with its tests, or alone: the same must be known of it. What tests give its functions,
// fields and variables is therefore left out.

func (g *Graph) inTest(pos token.Pos) bool {
	file := g.pass.Fset.File(pos)
	return file != nil && strings.HasSuffix(file.Name(), "_test.go")
}

// onlyTested reports whether the file is a test and obj part of what it tests.
func (b *builder) onlyTested(obj types.Object) bool {
	return b.test && obj != nil && obj.Pkg() == b.g.pass.Pkg && !b.g.inTest(obj.Pos())
}
