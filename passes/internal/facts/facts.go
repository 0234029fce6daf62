// Package facts reads what an analysis has learnt of other packages, and writes for readers of others.
package facts

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"

	"golang.org/x/tools/go/analysis"
)

// Imported returns the facts of one type about objects of other packages. It reads them all at once: only the few
// packages that have something to judge pay for it, and the facts can be looked up after the pass has ended.
func Imported[F analysis.Fact](pass *analysis.Pass) map[types.Object]F {
	facts := make(map[types.Object]F)
	for _, f := range pass.AllObjectFacts() {
		if fact, ok := f.Fact.(F); ok && f.Object.Pkg() != pass.Pkg {
			facts[f.Object] = fact
		}
	}
	return facts
}

// Place names a position for a reader of another package, "members/members.go:88": with the last directory only, so
// that facts do not depend on where the program is built. It is "" if the position is not known.
func Place(fset *token.FileSet, pos token.Pos) string {
	p := fset.Position(pos)
	if !p.IsValid() {
		return ""
	}
	return fmt.Sprintf("%s/%s:%d", filepath.Base(filepath.Dir(p.Filename)), filepath.Base(p.Filename), p.Line)
}
