package routes

import (
	"strings"
	"sync"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// rowsOf returns what the table says about the symbol with the key, in the roles that concern routing and handlers.
//
// Compiled code of other packages names symbols that the package at hand may not be able to look up as objects, so
// they are known by their names here.
func rowsOf(key string) []lib.Row { return symbols()[key] }

var symbols = sync.OnceValue(func() map[string][]lib.Row {
	return byKey(func(r lib.Row) bool { return r.Role >= lib.CarriesRequest && r.Role <= lib.LeavesRouter })
})

// allRows returns everything that the table says about the symbol with the key.
func allRows(key string) []lib.Row { return everything()[key] }

var everything = sync.OnceValue(func() map[string][]lib.Row {
	return byKey(func(lib.Row) bool { return true })
})

// byKey returns the rows that keep accepts by the keys of their symbols.
func byKey(keep func(lib.Row) bool) map[string][]lib.Row {
	m := make(map[string][]lib.Row)
	for _, l := range lib.Libraries() {
		for _, root := range l.Paths {
			for _, row := range l.Rows {
				if !row.Holds(root) || !keep(row) {
					continue
				}
				path := root
				if row.Pkg != "" {
					path += "/" + row.Pkg
				}
				key := path + "." + plainSymbol.Replace(row.Sym)
				m[key] = append(m[key], row)
			}
		}
	}
	return m
}

// plainSymbol writes a method of the table without parentheses and star.
var plainSymbol = strings.NewReplacer("(", "", "*", "", ")", "")

// row returns the row of the symbol that has the role.
func row(key string, role lib.Role) (lib.Row, bool) {
	for _, r := range rowsOf(key) {
		if r.Role == role {
			return r, true
		}
	}
	return lib.Row{}, false
}

// libraryPath reports whether the package at path is of a library of the table.
func libraryPath(path string) bool { return uses.AreaOf(path) != 0 }

// typeOfMethod returns the key of the type that declares the method with the key.
func typeOfMethod(key string) string {
	return key[:max(0, strings.LastIndexByte(key, '.'))]
}

// serveHTTP reports whether a method is ServeHTTP.
func serveHTTP(fun *Expr) bool {
	return (fun.Op == opMethod || fun.Op == opDynamic) && strings.HasSuffix(fun.Text, ".ServeHTTP")
}
