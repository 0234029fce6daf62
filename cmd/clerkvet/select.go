package main

import (
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes"
)

// fromSource chooses the packages to analyze: the matched ones, and for the sake of their facts the dependencies that
// belong to the same modules, or that may wrap one of the libraries. The libraries themselves and the standard
// library are never among the latter; nor is a package outside of any module, unless it may wrap a library.
func fromSource(matched []*packages.Package) map[*packages.Package]bool {
	source := make(map[*packages.Package]bool)
	for _, pkg := range matched {
		source[pkg] = true
	}
	reaches := make(map[*packages.Package]bool)
	packages.Visit(matched, nil, func(pkg *packages.Package) {
		reaches[pkg] = passes.Core(pkg.PkgPath)
		for _, imp := range pkg.Imports {
			reaches[pkg] = reaches[pkg] || reaches[imp]
		}
		if (reaches[pkg] || local(pkg.Module)) && !passes.Known(pkg.PkgPath) {
			source[pkg] = true
		}
	})
	return source
}

// local reports whether the module's source is the user's to change: a main module, one of the workspace, or one
// that a replace directive finds in a directory.
func local(mod *packages.Module) bool {
	if mod == nil {
		return false
	}
	if mod.Replace != nil {
		mod = mod.Replace
	}
	return mod.Main || mod.Version == ""
}
