package uses

import (
	"strings"
	"sync"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A lookup is the table keyed for resolution.
type lookup struct {
	roots   map[string]lib.Area // by root import path of a library
	symbols map[string][]symbol // by import path of the package that declares them
}

// A symbol is a name, as Lookup takes it, with all its rows. Whoever gets them must not change them.
type symbol struct {
	name string
	rows []lib.Row
}

var table = sync.OnceValue(func() lookup {
	t := lookup{make(map[string]lib.Area), make(map[string][]symbol)}
	type name struct{ path, sym string }
	seen := make(map[name]int)
	for _, l := range lib.Libraries() {
		for _, root := range l.Paths {
			t.roots[root] = l.Area
			for _, row := range l.Rows {
				if !row.Holds(root) {
					continue
				}
				path := root
				if row.Pkg != "" {
					path += "/" + row.Pkg
				}
				i, ok := seen[name{path, row.Sym}]
				if !ok {
					i = len(t.symbols[path])
					seen[name{path, row.Sym}] = i
					t.symbols[path] = append(t.symbols[path], symbol{name: row.Sym})
				}
				t.symbols[path][i].rows = append(t.symbols[path][i].rows, row)
			}
		}
	}
	return t
})

// AreaOf returns the area of the library that holds the package at path, 0 if none does.
func AreaOf(path string) lib.Area {
	roots := table().roots
	for {
		if a, ok := roots[path]; ok {
			return a
		}
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return 0
		}
		path = path[:i]
	}
}
