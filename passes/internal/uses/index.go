// Package uses resolves the table of known libraries to the objects of one package, once for all passes, and
// decides which packages are worth looking at.
package uses

import (
	"go/types"
	"reflect"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Analyzer computes the package's *Index. It has no facts and does no work beyond looking at the import graph until
// a pass asks.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetuses",
	Doc:              "resolve the symbols of known libraries",
	Run:              func(pass *analysis.Pass) (any, error) { return newIndex(pass), nil },
	ResultType:       reflect.TypeFor[*Index](),
	RunDespiteErrors: true,
}

// An Index is what one package uses of the known libraries.
type Index struct {
	pass    *analysis.Pass
	areas   areas // of the direct imports
	reached areas // of all imports
	all     func() []meanings
	mention func() mentions
	flow    func() *flow.Program

	mu       sync.Mutex
	resolved map[*types.Package]meanings
}

func newIndex(pass *analysis.Pass) *Index {
	x := &Index{pass: pass, resolved: make(map[*types.Package]meanings)}
	for _, imp := range pass.Pkg.Imports() {
		x.areas.add(AreaOf(imp.Path()))
	}
	x.reached = reach(pass.Pkg)
	x.all = sync.OnceValue(x.resolveAll)
	x.mention = sync.OnceValue(x.scan)
	x.flow = sync.OnceValue(func() *flow.Program {
		return flow.New(pass.Fset, pass.Pkg, pass.Files, pass.TypesInfo)
	})
	return x
}

// Flow returns the package's control flow, which is built when it is first asked.
func (x *Index) Flow() *flow.Program { return x.flow() }

// Reaches reports whether the package imports, directly or not, a library of an anchor area.
func (x *Index) Reaches() bool { return x.reached.any(lib.Area.Anchor) }

// ReachesCore is Reaches for the areas for whose sake a published dependency is analysed too.
func (x *Index) ReachesCore() bool { return x.reached.any(lib.Area.Core) }

// Known reports whether the package itself belongs to a library of the table.
func (x *Index) Known() bool { return AreaOf(x.pass.Pkg.Path()) != 0 }

// KnownObject reports whether obj is declared by a library of the table.
func (x *Index) KnownObject(obj types.Object) bool {
	return obj != nil && obj.Pkg() != nil && AreaOf(obj.Pkg().Path()) != 0
}

// Imports reports whether the package itself imports a library of one of the areas.
func (x *Index) Imports(areas ...lib.Area) bool {
	for _, a := range areas {
		if x.areas.has(a) {
			return true
		}
	}
	return false
}

// Rows returns what obj means, nil for an object of no known library. A generic function or a method of a generic
// type is looked up by its declaration.
func (x *Index) Rows(obj types.Object) []lib.Row {
	if obj == nil || obj.Pkg() == nil || obj.Pkg() == x.pass.Pkg {
		return nil
	}
	switch o := obj.(type) {
	case *types.Func:
		obj = o.Origin()
	case *types.Var:
		obj = o.Origin()
	}
	return x.in(obj.Pkg()).of[obj]
}

// Each calls f for every object of a known library that the package can name, with its rows, in a fixed order.
func (x *Index) Each(f func(types.Object, []lib.Row)) {
	for _, m := range x.all() {
		for _, obj := range m.order {
			f(obj, m.of[obj])
		}
	}
}

// meanings are the objects that a package declares and that have rows.
type meanings struct {
	of    map[types.Object][]lib.Row
	order []types.Object
}

// in returns the meanings of what pkg declares. They are resolved when they are first asked for: a package that
// serves HTTP reaches some hundred packages and a thousand symbols of the table, and calls few of them.
func (x *Index) in(pkg *types.Package) meanings {
	x.mu.Lock()
	defer x.mu.Unlock()
	m, ok := x.resolved[pkg]
	if !ok {
		m = resolve(pkg)
		x.resolved[pkg] = m
	}
	return m
}

// resolve looks the rows of a package up in it. Looking up an object completes its package's export data, so packages
// without rows are never touched.
func resolve(pkg *types.Package) meanings {
	symbols := table().symbols[pkg.Path()]
	if len(symbols) == 0 {
		return meanings{}
	}
	m := meanings{of: make(map[types.Object][]lib.Row, len(symbols))}
	for _, sym := range symbols {
		if obj := Lookup(pkg, sym.name); obj != nil {
			m.of[obj] = sym.rows
			m.order = append(m.order, obj)
		}
	}
	return m
}

// resolveAll returns the meanings of all packages of the import graph.
func (x *Index) resolveAll() (all []meanings) {
	eachImport(x.pass.Pkg, true, func(pkg *types.Package) bool {
		if m := x.in(pkg); m.of != nil {
			all = append(all, m)
		}
		return true
	})
	return all
}

// Own reports whether the package is of the program under analysis rather than a published dependency: its module
// has no version, as the main module and those of a workspace have none. The go command's vet and go/packages agree
// on that.
func (x *Index) Own() bool {
	m := x.pass.Module
	if m != nil && m.Path != "" && m.Path != "std" {
		return m.Version == ""
	}
	return !Standard(x.pass.Pkg.Path())
}

// areas is a set of lib.Areas.
type areas uint16

func (s *areas) add(a lib.Area) { *s |= 1 << a }

func (s areas) has(a lib.Area) bool { return a != 0 && s&(1<<a) != 0 }

func (s areas) any(is func(lib.Area) bool) bool {
	for a := lib.Clerk; a <= lib.Helper; a++ {
		if s.has(a) && is(a) {
			return true
		}
	}
	return false
}

// reach returns the areas of all imports of pkg. It stops as soon as no more can matter.
func reach(pkg *types.Package) (s areas) {
	s.add(AreaOf(pkg.Path()))
	eachImport(pkg, false, func(imp *types.Package) bool {
		s.add(AreaOf(imp.Path()))
		return !s.any(lib.Area.Core)
	})
	return s
}

// eachImport calls f for each package that pkg imports, directly or not, until f returns false. It descends into the
// standard library only if std is set: nothing there imports a library of the table, but a method of net/http.Header
// can be called by a package that imports only a router.
func eachImport(pkg *types.Package, std bool, f func(*types.Package) bool) {
	seen := map[*types.Package]bool{pkg: true}
	queue := []*types.Package{pkg}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		for _, imp := range p.Imports() {
			if seen[imp] || (!std && Standard(imp.Path())) {
				continue
			}
			seen[imp] = true
			if !f(imp) {
				return
			}
			queue = append(queue, imp)
		}
	}
}

// Standard reports whether path is in the standard library, by its first element.
func Standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return stdRoots[first]
}

// stdRoots are the first path elements of the standard library. "No dot in the first element" would do for published
// modules, but programs are often called plainly "api" or "server".
var stdRoots = map[string]bool{
	"archive": true, "bufio": true, "bytes": true, "cmp": true, "compress": true, "container": true, "context": true,
	"crypto": true, "database": true, "debug": true, "embed": true, "encoding": true, "errors": true, "expvar": true,
	"flag": true, "fmt": true, "go": true, "hash": true, "html": true, "image": true, "index": true, "internal": true,
	"io": true, "iter": true, "log": true, "maps": true, "math": true, "mime": true, "net": true, "os": true,
	"path": true, "plugin": true, "reflect": true, "regexp": true, "runtime": true, "slices": true, "sort": true,
	"strconv": true, "strings": true, "structs": true, "sync": true, "syscall": true, "testing": true, "text": true,
	"time": true, "unicode": true, "unique": true, "unsafe": true, "vendor": true, "weak": true,
}
