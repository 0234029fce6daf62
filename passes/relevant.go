package passes

import (
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Known reports whether the import path names a package of a library whose symbols the tables describe. Its source
// tells the passes nothing that the tables do not.
func Known(path string) bool {
	_, ok := libraryOf(path)
	return ok
}

// Core reports whether the import path names a package of a Clerk, JWT or webhook library. A package that reaches
// one, through imports, may wrap it, so that the facts about its functions matter to its importers.
func Core(path string) bool {
	l, ok := libraryOf(path)
	return ok && l.Area.Core()
}

func libraryOf(path string) (lib.Library, bool) {
	for _, l := range lib.Libraries() {
		for _, root := range l.Paths {
			if rest, ok := strings.CutPrefix(path, root); ok && (rest == "" || rest[0] == '/') {
				return l, true
			}
		}
	}
	return lib.Library{}, false
}
