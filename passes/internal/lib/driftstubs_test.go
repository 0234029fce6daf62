package lib_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A stubSet is the packages of testdata/src that stand for libraries: those whose import path begins with a host.
type stubSet struct {
	fset    *token.FileSet
	files   map[string][]*ast.File // by import path
	world   realWorld
	checked map[string]*types.Package
	errs    []string
}

// parseStubs reads the stubs below the GOPATH source directory src.
func parseStubs(src string) (*stubSet, error) {
	s := &stubSet{fset: token.NewFileSet(), files: make(map[string][]*ast.File), checked: make(map[string]*types.Package)}
	root := os.DirFS(src)
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || !isLibrary(name) {
			return err
		}
		f, err := parser.ParseFile(s.fset, filepath.Join(src, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		path := name[:strings.LastIndexByte(name, '/')]
		s.files[path] = append(s.files[path], f)
		return nil
	})
	return s, err
}

// isLibrary reports whether an import path is of a published module. example.com is nobody's.
func isLibrary(path string) bool {
	host, _, _ := strings.Cut(path, "/")
	return strings.Contains(host, ".") && host != "example.com"
}

// packages returns the import paths of the stubs and of what they import.
func (s *stubSet) packages() []string {
	var paths []string
	for path, files := range s.files {
		paths = append(paths, path)
		for _, f := range files {
			for _, imp := range f.Imports {
				path, _ := strconv.Unquote(imp.Path.Value)
				paths = append(paths, path)
			}
		}
	}
	return paths
}

// compare returns what the stubs declare that the real packages do not.
func (s *stubSet) compare(world realWorld) []string {
	s.world = world
	for _, path := range slices.Sorted(maps.Keys(s.files)) {
		pkg, err := s.Import(path)
		if err != nil {
			s.errs = append(s.errs, err.Error())
			continue
		}
		s.pkg(pkg, world[path].Types)
	}
	slices.SortFunc(s.errs, cmp.Compare[string])
	return s.errs
}

// lacks returns the rows' symbols that no stub declares, so that no fixture can use them. It follows compare.
func (s *stubSet) lacks(l lib.Library) []string {
	var missing []string
	for _, root := range l.Paths {
		for _, row := range l.Rows {
			path := packageOf(root, row)
			if !row.Holds(root) || !isLibrary(path) {
				continue
			}
			if pkg := s.checked[path]; pkg == nil || uses.Lookup(pkg, row.Sym) == nil {
				missing = append(missing, fmt.Sprintf("%s: %s: not in testdata/src", path, row.Sym))
			}
		}
	}
	return missing
}

// Import type-checks a stub against other stubs and the real standard library.
func (s *stubSet) Import(path string) (*types.Package, error) {
	if pkg := s.checked[path]; pkg != nil {
		return pkg, nil
	}
	files, ok := s.files[path]
	if !ok && isLibrary(path) {
		return nil, fmt.Errorf("%s: has no stub", path)
	}
	if !ok {
		return s.world[path].Types, nil
	}
	conf := types.Config{Importer: s, IgnoreFuncBodies: true}
	pkg, err := conf.Check(path, s.fset, files, nil)
	if err == nil {
		s.checked[path] = pkg
	}
	return pkg, err
}

func (s *stubSet) errorf(obj types.Object, format string, args ...any) {
	s.errs = append(s.errs, fmt.Sprintf("%s: %s", s.fset.Position(obj.Pos()), fmt.Sprintf(format, args...)))
}

// pkg compares the declarations of a stub with those of the real package.
func (s *stubSet) pkg(stub, real *types.Package) {
	if stub.Name() != real.Name() {
		s.errs = append(s.errs, fmt.Sprintf("%s: package %s is named %s", stub.Path(), stub.Name(), real.Name()))
	}
	for _, name := range stub.Scope().Names() {
		obj, want := stub.Scope().Lookup(name), real.Scope().Lookup(name)
		if want == nil {
			s.errorf(obj, "%s.%s does not exist", stub.Path(), name)
			continue
		}
		s.object(obj, want)
	}
	s.implements(stub, real)
}

func (s *stubSet) object(obj, want types.Object) {
	switch obj := obj.(type) {
	case *types.TypeName:
		if want, ok := want.(*types.TypeName); ok {
			s.typeName(obj, want)
			return
		}
	case *types.Const:
		if want, ok := want.(*types.Const); ok {
			s.equal(obj, obj.Type(), want.Type())
			if !constant.Compare(obj.Val(), token.EQL, want.Val()) {
				s.errorf(obj, "%s is %s", obj.Name(), want.Val())
			}
			return
		}
	case *types.Var:
		if _, ok := want.(*types.Var); ok {
			s.equal(obj, obj.Type(), want.Type())
			return
		}
	case *types.Func:
		if _, ok := want.(*types.Func); ok {
			s.equal(obj, obj.Type(), want.Type())
			return
		}
	}
	s.errorf(obj, "%s is a different kind of object: %s", obj.Name(), want)
}

func (s *stubSet) equal(obj types.Object, got, want types.Type) {
	if g, w := canonical(got), canonical(want); g != w {
		s.errorf(obj, "%s is %s, not %s", obj.Name(), w, g)
	}
}

// typeName compares two types of one name. A stub may have fewer fields and methods.
func (s *stubSet) typeName(obj, want *types.TypeName) {
	if obj.IsAlias() || want.IsAlias() {
		s.equal(obj, obj.Type(), want.Type())
		return
	}
	got, real := obj.Type().(*types.Named), want.Type().(*types.Named)
	if g, w := typeParams(got.TypeParams()), typeParams(real.TypeParams()); g != w {
		s.errorf(obj, "type %s has type parameters %q, not %q", obj.Name(), w, g)
		return
	}
	for m := range got.Methods() {
		s.method(m, real)
	}
	switch u := got.Underlying().(type) {
	case *types.Struct:
		if w, ok := real.Underlying().(*types.Struct); ok {
			s.fields(u, w)
			return
		}
	case *types.Interface:
		if w, ok := real.Underlying().(*types.Interface); ok {
			s.interfaces(obj, u, w)
			return
		}
	}
	s.equal(obj, got.Underlying(), real.Underlying())
}

func (s *stubSet) method(m *types.Func, real *types.Named) {
	for w := range real.Methods() {
		if w.Name() == m.Name() {
			if funcName(m) != funcName(w) {
				s.errorf(m, "%s is %s", funcName(m), funcName(w))
			}
			s.equal(m, m.Type(), w.Type())
			return
		}
	}
	s.errorf(m, "%s does not exist", funcName(m))
}

func (s *stubSet) fields(got, real *types.Struct) {
	want := make(map[string]*types.Var)
	for f := range real.Fields() {
		want[f.Name()] = f
	}
	for f := range got.Fields() {
		w := want[f.Name()]
		switch {
		case w == nil:
			s.errorf(f, "field %s does not exist", f.Name())
		case w.Embedded() != f.Embedded():
			s.errorf(f, "field %s is embedded in one and not in the other", f.Name())
		default:
			s.equal(f, f.Type(), w.Type())
		}
	}
}

func (s *stubSet) interfaces(obj *types.TypeName, got, real *types.Interface) {
	for m := range got.Methods() {
		w, _, _ := types.LookupFieldOrMethod(real, false, real2pkg(real, m), m.Name())
		if fn, ok := w.(*types.Func); ok {
			s.equal(m, m.Type(), fn.Type())
			continue
		}
		s.errorf(obj, "method %s.%s does not exist", obj.Name(), m.Name())
	}
	if got.IsMethodSet() != real.IsMethodSet() {
		s.errorf(obj, "%s is a constraint in one and not in the other", obj.Name())
	}
}

// real2pkg returns the package in which an unexported method of an interface is to be looked up.
func real2pkg(real *types.Interface, m *types.Func) *types.Package {
	for w := range real.Methods() {
		if w.Name() == m.Name() {
			return w.Pkg()
		}
	}
	return m.Pkg()
}

// implements compares which exported types implement the package's interfaces: a stub that lacks the methods for it
// would not compile where the library does.
func (s *stubSet) implements(stub, real *types.Package) {
	for _, in := range stub.Scope().Names() {
		gotI, wantI := ifaceOf(stub, in), ifaceOf(real, in)
		if gotI == nil || wantI == nil || wantI.Empty() {
			continue
		}
		for _, name := range stub.Scope().Names() {
			got, want := plainType(stub, name), plainType(real, name)
			if got == nil || want == nil || !token.IsExported(name) {
				continue
			}
			if !types.Implements(got, gotI) && types.Implements(want, wantI) {
				s.errorf(stub.Scope().Lookup(name), "*%s should implement %s, as the library's does", name, in)
			}
		}
	}
}

func ifaceOf(pkg *types.Package, name string) *types.Interface {
	t, _ := plainType(pkg, name).(*types.Pointer)
	if t == nil {
		return nil
	}
	i, _ := t.Elem().Underlying().(*types.Interface)
	return i
}

// plainType returns a pointer to the type of that name, nil for other objects and generic types.
func plainType(pkg *types.Package, name string) types.Type {
	tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
	if !ok {
		return nil
	}
	if named, ok := types.Unalias(tn.Type()).(*types.Named); ok && named.TypeParams().Len() > named.TypeArgs().Len() {
		return nil
	}
	return types.NewPointer(tn.Type())
}
