package passes_test

import (
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes"
)

// buildAndVet writes the examples to a module that requires the libraries, and runs the suite over them.
func buildAndVet(root string, list []example) (map[string]*outcome, error) {
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join("..", "testdata", "libs", name))
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(root, name), text, 0o666); err != nil {
			return nil, err
		}
	}
	var problems []error
	for _, e := range list {
		if err := writeExample(root, e); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", e, err))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	loaded := make(map[string]*packages.Package)
	if err := loadExamples(loaded, root, root); err != nil {
		return nil, err
	}
	for _, e := range list {
		if loaded[e.dir()] != nil {
			continue
		}
		// The module of one about versions is its own.
		if err := loadExamples(loaded, root, filepath.Join(root, e.dir())); err != nil {
			return nil, fmt.Errorf("%s: %w", e, err)
		}
	}
	return vetExamples(list, loaded)
}

// loadExamples adds the packages of a module by their directory below the root, cut from their imports. Variables that
// are not used in the rest of an example, and imports that another one of the pass uses, are no errors.
func loadExamples(loaded map[string]*packages.Package, root, module string) error {
	conf := &packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule | packages.NeedEmbedFiles,
		Dir:  module,
		Env:  append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GO111MODULE=on"),
	}
	pkgs, err := packages.Load(conf, "./...")
	if err != nil {
		return err
	}
	var problems []error
	for _, p := range pkgs {
		for _, err := range p.TypeErrors {
			if !err.Soft {
				problems = append(problems, err)
			}
		}
		for _, err := range p.Errors {
			if err.Kind != packages.TypeError && !strings.Contains(err.Msg, "and not used") {
				problems = append(problems, err)
			}
		}
		p.Imports = nil
		dir, err := filepath.Rel(root, p.Dir)
		if err != nil {
			return err
		}
		loaded[dir] = p
	}
	return errors.Join(problems...)
}

// vetExamples runs the suite over the examples, over those of advice with the flags that ask for it.
func vetExamples(list []example, loaded map[string]*packages.Package) (map[string]*outcome, error) {
	plain := make(map[string]*packages.Package)
	advice := make(map[string]map[string]*packages.Package) // by pass and flag
	for _, e := range list {
		if !e.category.Strict {
			plain[e.dir()] = loaded[e.dir()]
			continue
		}
		name := e.pass.Analyzer.Name + "." + strictFlag(e.pass, e.category)
		if advice[name] == nil {
			advice[name] = make(map[string]*packages.Package)
		}
		advice[name][e.dir()] = loaded[e.dir()]
	}
	found := make(map[string]*outcome)
	for dir, p := range loaded {
		found[dir] = &outcome{libraries: librariesOf(p)}
	}
	if err := vetInto(found, plain); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(advice)) {
		pass, flag, _ := strings.Cut(name, ".")
		i := slices.IndexFunc(list, func(e example) bool { return e.pass.Analyzer.Name == pass })
		flags := &list[i].pass.Analyzer.Flags
		err := flags.Set(flag, "true")
		if err == nil {
			err = vetInto(found, advice[name])
		}
		if err := errors.Join(err, flags.Set(flag, "false")); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func vetInto(found map[string]*outcome, dirs map[string]*packages.Package) error {
	graph, err := checker.Analyze(passes.Analyzers(), slices.Collect(maps.Values(dirs)), nil)
	if err != nil {
		return err
	}
	dirOf := make(map[*packages.Package]string)
	for dir, p := range dirs {
		dirOf[p] = dir
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			return fmt.Errorf("%s: %w", act, act.Err)
		}
		o := found[dirOf[act.Package]]
		for _, d := range act.Diagnostics {
			if line := lineInExample(act.Package, d.Pos); line > 0 {
				o.reported = append(o.reported, reported{line, act.Analyzer.Name + "/" + d.Category, d.Message})
			}
		}
		slices.SortStableFunc(o.reported, func(a, b reported) int { return a.line - b.line })
	}
	return nil
}

// lineInExample returns the line of the example that pos is on, 0 if it is in what surrounds the example.
func lineInExample(p *packages.Package, pos token.Pos) int {
	if at := p.Fset.Position(pos); filepath.Base(at.Filename) == "example.go" {
		return at.Line
	}
	return 0
}

// librariesOf returns the packages that the example uses, but for those of the standard library.
func librariesOf(p *packages.Package) []string {
	var paths []string
	for id, obj := range p.TypesInfo.Uses {
		if name, ok := obj.(*types.PkgName); ok && strings.Contains(name.Imported().Path(), ".") && lineInExample(p, id.Pos()) > 0 {
			paths = append(paths, name.Imported().Path())
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}
