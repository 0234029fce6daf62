package flow

import (
	"go/types"
	"maps"
	"slices"
	"testing"

	"golang.org/x/tools/go/packages"
)

// TestTable looks the functions of the table up in the real packages: those of the standard library, and those of the
// modules that testdata/libs requires.
func TestTable(t *testing.T) {
	for _, path := range slices.Sorted(maps.Keys(noReturn)) {
		t.Run(path, func(t *testing.T) {
			// One by one: the go command refuses the whole list if a package of it has no module.
			cfg := &packages.Config{Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports, Dir: "../../../testdata/libs"}
			pkgs, err := packages.Load(cfg, path)
			if err != nil {
				t.Fatal(err)
			}
			if len(pkgs) == 0 || len(pkgs[0].Errors) > 0 {
				t.Skip("testdata/libs does not require it")
			}
			declared := functions(pkgs[0].Types)
			for recv, names := range noReturn[path] {
				for name := range names {
					if !declared[recv][name] {
						t.Errorf("%q of %q does not exist", name, recv)
					}
				}
			}
		})
	}
}

// functions returns the functions of pkg and the methods of its exported types, by the type that declares them.
func functions(pkg *types.Package) methods {
	m := methods{}
	add := func(fn *types.Func) {
		recv := receiver(fn)
		if m[recv] == nil {
			m[recv] = make(map[string]bool)
		}
		m[recv][fn.Name()] = true
	}
	for _, name := range pkg.Scope().Names() {
		switch obj := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			add(obj)
		case *types.TypeName:
			t := obj.Type()
			if !types.IsInterface(t) {
				t = types.NewPointer(t)
			}
			for sel := range types.NewMethodSet(t).Methods() {
				add(sel.Obj().(*types.Func))
			}
		}
	}
	return m
}
