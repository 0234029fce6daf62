package main

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A program is the packages of one run, ready for the checker: every import that was not loaded from source is cut,
// because nothing is to be learned of it.
type program struct {
	// roots are the packages that the patterns match, with their test variants; only they print findings.
	roots []*packages.Package
	// problems are the errors of all packages, in the order of their positions.
	problems []problem
	// analyzed is the number of packages that were loaded from source.
	analyzed int
}

// size is the number of matched packages as their author counts them: a package and its tests are one.
func (p *program) size() int {
	dirs := make(map[string]bool)
	for _, pkg := range p.roots {
		dirs[strings.TrimSuffix(pkg.PkgPath, "_test")] = true
	}
	return len(dirs)
}

// listMode asks go list, in one call, for all that choosing and type-checking the packages takes.
//
// The types are left out on purpose. packages.Load reads either the matched packages from source or all of their
// dependencies; a second call that names the dependencies that matter would load their tests as well, cannot be
// combined with patterns that are files, and doubles the time of the programs that matter most.
const listMode = packages.LoadImports | packages.NeedDeps | packages.NeedExportFile | packages.NeedModule |
	packages.NeedTypesSizes

// load lists what the patterns match and type-checks from source the packages that matter. It fails only if there is
// nothing to analyze at all; errors of single packages are the program's problems.
func load(opts *options, prog *progress) (*program, error) {
	prog.step("listing packages", 0)
	conf := &packages.Config{Mode: listMode, Tests: opts.tests}
	if opts.tags != "" {
		conf.BuildFlags = []string{"-tags=" + opts.tags}
	}
	matched, err := packages.Load(conf, opts.args...)
	if err != nil {
		return nil, loadError(err)
	}
	if len(matched) == 0 {
		return nil, nothing(conf.BuildFlags, opts.args)
	}

	matched = slices.DeleteFunc(matched, testMain)
	source := fromSource(matched)
	prog.step("type-checking packages", len(source))
	typecheck(matched, source, prog)

	p := &program{analyzed: len(source), problems: problemsOf(matched)}
	for _, pkg := range matched {
		if len(pkg.Syntax) > 0 {
			p.roots = append(p.roots, pkg)
		}
	}
	cut(source)
	return p, nil
}

// loadError is what packages.Load says, without how it came to know: "err: exit status 1: stderr: go: ...".
func loadError(err error) error {
	exit, message, ok := strings.Cut(oneLine(err).Error(), "stderr:")
	if !ok {
		return err
	}
	if message = strings.TrimPrefix(strings.TrimSpace(message), "go: "); message == "" {
		message = strings.Trim(strings.TrimPrefix(exit, "err: "), ": ")
	}
	return errors.New(message)
}

// nothing says why patterns match no packages. packages.Load asks go list to go on in spite of errors, and then has none
// where go list gave up: the go.mod that it does not want to update is such a case.
func nothing(flags, patterns []string) error {
	list := exec.Command("go", slices.Concat([]string{"list"}, flags, []string{"--"}, patterns)...)
	var exit *exec.ExitError
	if _, err := list.Output(); !errors.As(err, &exit) || len(exit.Stderr) == 0 {
		return fmt.Errorf("%s matched no packages", strings.Join(patterns, " "))
	}
	message := strings.TrimPrefix(oneLine(errors.New(string(exit.Stderr))).Error(), "go: ")
	if mod, err := exec.Command("go", "env", "GOMOD").Output(); err == nil {
		message = strings.Replace(message, "updates to go.mod", "updates to "+strings.TrimSpace(string(mod)), 1)
	}
	return errors.New(message)
}

// cut removes the imports that are not analyzed. A package with errors is among them: a failed analysis of it would
// fail that of all its importers.
func cut(source map[*packages.Package]bool) {
	for pkg := range source {
		for path, imp := range pkg.Imports {
			if !source[imp] || imp.IllTyped || len(imp.Syntax) == 0 {
				delete(pkg.Imports, path)
			}
		}
	}
}

// testMain reports whether pkg is the main package that go test generates.
func testMain(pkg *packages.Package) bool {
	return pkg.Name == "main" && strings.HasSuffix(pkg.ID, ".test") &&
		len(pkg.GoFiles) == 1 && filepath.Dir(pkg.GoFiles[0]) != pkg.Dir
}
