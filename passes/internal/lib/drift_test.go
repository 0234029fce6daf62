package lib_test

import (
	"fmt"
	"go/types"
	"go/version"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// TestDrift compares the table and the stubs with the libraries themselves, in the versions that testdata/libs
// requires. It downloads them on a machine that does not have them yet.
func TestDrift(t *testing.T) {
	if testing.Short() {
		t.Skip("loads some hundred packages")
	}
	stubs, err := parseStubs(filepath.Join("..", "..", "..", "testdata", "src"))
	if err != nil {
		t.Fatal(err)
	}
	world, err := load(append(tablePackages(), stubs.packages()...))
	if err != nil {
		t.Fatal(err)
	}
	t.Run("rows", func(t *testing.T) {
		for _, l := range lib.Libraries() {
			for _, problem := range world.rows(l) {
				t.Errorf("%s: %s", l.Name, problem)
			}
		}
	})
	t.Run("stubs", func(t *testing.T) {
		for _, problem := range stubs.compare(world) {
			t.Error(problem)
		}
		for _, l := range lib.Libraries() {
			for _, problem := range stubs.lacks(l) {
				t.Errorf("%s: %s", l.Name, problem)
			}
		}
	})
}

// tablePackages returns the import paths of all packages that have rows.
func tablePackages() []string {
	var paths []string
	for _, l := range lib.Libraries() {
		for _, root := range l.Paths {
			for _, row := range l.Rows {
				if row.Holds(root) {
					paths = append(paths, packageOf(root, row))
				}
			}
		}
	}
	return paths
}

func packageOf(root string, row lib.Row) string {
	if row.Pkg == "" {
		return root
	}
	return root + "/" + row.Pkg
}

// A realWorld holds the libraries' own packages, by import path.
type realWorld map[string]*packages.Package

// load returns the types of the packages from their export data, which the go command builds once and caches.
// Packages that do not exist are missing from the result: the rows that name them say so.
func load(paths []string) (realWorld, error) {
	slices.Sort(paths)
	conf := &packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedModule,
		Dir:  filepath.Join("..", "..", "..", "testdata", "libs"),
		Env:  append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GO111MODULE=on"),
	}
	pkgs, err := packages.Load(conf, slices.Compact(paths)...)
	if err != nil {
		return nil, err
	}
	world := make(realWorld)
	for _, p := range pkgs {
		if len(p.Errors) > 0 {
			return nil, fmt.Errorf("%s: %w\na package of a new library is imported in testdata/libs/libs.go, followed by go mod tidy", p.PkgPath, p.Errors[0])
		}
		world[p.PkgPath] = p
	}
	return world, nil
}

// rows returns what is wrong with the rows of a library.
func (w realWorld) rows(l lib.Library) []string {
	var problems []string
	for _, row := range l.Rows {
		for _, root := range l.Paths {
			path := packageOf(root, row)
			if !row.Holds(root) || w.lacks(path, row.Since) {
				continue
			}
			if problem := rowProblem(w[path].Types, row); problem != "" {
				problems = append(problems, fmt.Sprintf("%s: %s: %s", path, row.Sym, problem))
			}
		}
	}
	return problems
}

// lacks reports whether the package's module is older than since.
func (w realWorld) lacks(path, since string) bool {
	m := w[path].Module
	return since != "" && m != nil && version.Compare(goVersion(m.Version), goVersion(since)) < 0
}

// goVersion makes a module's version comparable by package version.
func goVersion(v string) string {
	v, _, _ = strings.Cut(strings.TrimPrefix(v, "v"), "+")
	return "go" + v
}

func rowProblem(pkg *types.Package, row lib.Row) string {
	found := uses.Lookup(pkg, row.Sym)
	if found != nil && found.Pkg() != pkg { // rows are looked up in the package that declares the symbol
		return "is declared by " + found.Pkg().Path()
	}
	switch obj := found.(type) {
	case nil:
		return "no such symbol"
	case *types.Func:
		if name := funcName(obj); name != row.Sym {
			return "is written " + name
		}
		return funcProblem(obj.Signature(), row)
	case *types.Var:
		return varProblem(obj, row)
	case *types.TypeName:
		if fits, ok := typeTypes[row.Role]; !ok || !fits(obj.Type().Underlying(), row) {
			return "is a type"
		}
		return ""
	case *types.Const:
		if row.Role == lib.IsAlg {
			return ""
		}
		return "the role is not for constants"
	default:
		return "is neither function nor variable"
	}
}

// funcName returns a function's name in the table's notation.
func funcName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	star := ""
	t := recv.Type()
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		star, t = "*", p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return fn.Name()
	}
	return "(" + star + named.Obj().Name() + ")." + fn.Name()
}

// varProblem checks a row for a field or variable.
func varProblem(v *types.Var, row lib.Row) string {
	if v.IsField() && strings.HasPrefix(row.Sym, "(") {
		return "a field is written Type.Field"
	}
	if sig, ok := v.Type().Underlying().(*types.Signature); ok && !v.IsField() {
		return funcProblem(sig, row) // a variable that is called like a function
	}
	fits, ok := fieldTypes[row.Role]
	switch {
	case !ok:
		return "the role is for calls, the symbol is a variable"
	case !v.IsField() && row.Role != lib.TakesSecret && row.Role != lib.IsAlg:
		return "the role is not for variables"
	case !fits(v.Type(), row):
		return "does not fit the role with its type " + v.Type().String()
	}
	return ""
}

// funcProblem checks a row for a function or method.
func funcProblem(sig *types.Signature, row lib.Row) string {
	fits, ok := argTypes[row.Role]
	if !ok {
		return "the role is for fields, the symbol is a function"
	}
	if returning[row.Role] && sig.Results().Len() == 0 || row.Role == lib.Token && sig.Results().Len() <= row.Arg {
		return "has no result to speak of"
	}
	if row.Arg == lib.Recv && sig.Recv() == nil {
		return "has no receiver"
	}
	if row.Arg == lib.Every && sig.Params().Len() == 0 {
		return "has no arguments"
	}
	if row.Arg >= 0 && !argless[row.Role] {
		t := argType(sig, row.Arg)
		if t == nil {
			return fmt.Sprintf("has no argument %d", row.Arg)
		}
		if !fits(t, row) {
			return fmt.Sprintf("argument %d does not fit the role with its type %s", row.Arg, t)
		}
	}
	if keyed[row.Role] && row.Key >= 0 && row.Header == "" && row.Arg != lib.Every {
		if t := argType(sig, row.Key); t == nil || !isText(t) {
			return fmt.Sprintf("argument %d is no name", row.Key)
		}
	}
	if row.Role == lib.DefaultsInto {
		if !isPointer(argType(sig, 0)) {
			return "argument 0 is no pointer"
		}
	}
	return ""
}

// argType returns the type of the argument with that number, nil if there is none.
func argType(sig *types.Signature, i int) types.Type {
	n := sig.Params().Len()
	if sig.Variadic() && i >= n-1 {
		return sig.Params().At(n - 1).Type().(*types.Slice).Elem()
	}
	if i >= n {
		return nil
	}
	return sig.Params().At(i).Type()
}

// argless are the roles that speak of no argument at Arg.
var argless = map[lib.Role]bool{
	lib.ReadsEnv: true,
	lib.Token:    true,

	lib.IsAlg:       true,
	lib.TellsAlg:    true,
	lib.PublicBytes: true,
	lib.GivesKey:    true,

	lib.ReadsClaim:    true,
	lib.RequiresClaim: true,
	lib.DropsCheck:    true,
	lib.RemoteKeys:    true,
	lib.LocalKeys:     true,
	lib.SessionClaims: true,

	lib.Deprecated:     true,
	lib.CallsBackend:   true,
	lib.LoadsSettings:  true,
	lib.BindsEnv:       true,
	lib.RemovesFactor:  true,
	lib.EnrollsNothing: true,
	lib.AsksAgain:      true,
	lib.ReadsCookie:    true,

	lib.MakesRouter:        true,
	lib.Privileged:         true,
	lib.Guards:             true,
	lib.OptionalGuard:      true,
	lib.AsksReverification: true,
	lib.VerifiesWebhook:    true,
	lib.VerifiesKey:        true,
	lib.ComparesSecret:     true,
	lib.ReadsRequest:       true,
	lib.ReadsConnection:    true,
	lib.StopsChain:         true,
	lib.ContinuesChain:     true,
	lib.MakesError:         true,
	lib.AnswersOnly:        true,

	lib.TellsTime:     true,
	lib.CountsTime:    true,
	lib.BuildsToken:   true,
	lib.BeginsToken:   true,
	lib.AllowsAnyURL:  true,
	lib.LoginOption:   true,
	lib.MakesVerifier: true,
	lib.PasswordLogin: true,
	lib.ReadsInput:    true,
	lib.TokenInCookie: true,
}

// returning are the roles that speak of the result too.
var returning = map[lib.Role]bool{
	lib.Token:      true,
	lib.NamedToken: true,
	lib.ReadsEnv:   true,
	lib.PassesOn:   true,
	lib.Decodes:    true,
	lib.Formats:    true,
	lib.Joins:      true,

	lib.MakesRouter:        true,
	lib.Groups:             true,
	lib.AdaptsHandler:      true,
	lib.MakesChain:         true,
	lib.ExtendsChain:       true,
	lib.EndsChain:          true,
	lib.ChecksRole:         true,
	lib.AsksReverification: true,
	lib.VerifiesWebhook:    true,
	lib.VerifiesKey:        true,
	lib.ComparesSecret:     true,
	lib.ReadsRequest:       true,
	lib.ReadsPlace:         true,
	lib.MakesError:         true,
	lib.StandsIn:           true,
	lib.AdaptsGuard:        true,
}
