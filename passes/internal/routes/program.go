package routes

import (
	"go/types"
	"strings"
)

// A program is the compiled code that a machine can run: that of the package at hand, and what facts tell of others.
type program struct {
	funcs    map[string]*Func
	vars     map[string]*Global
	types    map[string]Type
	compiled map[string]bool // import paths of the packages that the code is of
	judged   map[string]bool // routes that other packages have judged, and those that they handed out but could follow
	seen     map[string]bool
	module   string // the module of the package at hand

	pkg *types.Package
	// shifting are the struct types whose fields are not steady, given those of them that other packages know of.
	shifting map[string]shift
	given    map[string]bool

	imports map[string]*types.Package
	impls   map[string]string // by the methods of interfaces
}

// packages returns the packages that the package at hand imports, directly or not, and itself.
func (p *program) packages() map[string]*types.Package {
	if p.imports != nil {
		return p.imports
	}
	p.imports = make(map[string]*types.Package)
	if p.pkg == nil {
		return p.imports
	}
	queue := []*types.Package{p.pkg}
	for len(queue) > 0 {
		pkg := queue[0]
		queue = queue[1:]
		if p.imports[pkg.Path()] == nil {
			p.imports[pkg.Path()] = pkg
			queue = append(queue, pkg.Imports()...)
		}
	}
	return p.imports
}

// inProgram reports whether a package is of the program under analysis, so that a function of it that is not known
// has something that can't be followed.
func (p *program) inProgram(path string) bool {
	return p.compiled[path] || p.module != "" && (path == p.module || strings.HasPrefix(path, p.module+"/"))
}

// shift notes that fields of a struct type are not steady.
func (p *program) shift(key string, all bool) {
	which := exportedOnly
	if all {
		which = allFields
	}
	p.shifting[key] = max(p.shifting[key], which)
}

// resolve fills in the object of a step of another package.
func (p *program) resolve(s *Step) {
	if s.Fn == nil && s.Key != "" && s.Known == nil {
		s.Fn, _ = p.lookup(s.Key).(*types.Func)
	}
}
