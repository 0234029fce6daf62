package outcome_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
)

const source = `package p

import "errors"

func check(s string) error
func valid(s string) bool
func use(s string)
func log(err error)
func act(err error)

var debug bool

func none(s string)      { use(s) }
func returns(s string)   { if err := check(s); err != nil { return }; use(s) }
func logs(s string)      { if err := check(s); err != nil { log(err) }; use(s) }
func drops(s string)     { _ = check(s); use(s) }
func before(s string)    { use(s); if check(s) != nil { return } }
func boolean(s string)   { if !valid(s) { return }; use(s) }
func inverted(s string)  { if valid(s) { return }; use(s) }
func both(s string)      { if s == "" || check(s) != nil { return }; use(s) }
func either(s string)    { if s != "" && check(s) != nil { return }; use(s) }
func guarded(s string)   { if !debug { if check(s) != nil { return } }; use(s) }
func handed(s string)    { err := check(s); act(err); use(s) }
func flag(s string)      { ok := false; if check(s) == nil { ok = true }; if !ok { return }; use(s) }
func badFlag(s string)   { ok := true; if check(s) == nil { ok = true }; if !ok { return }; use(s) }
func variable(s string)  { var err error; if s == "" { err = errors.New("empty") } else { err = check(s) }; if err != nil { return }; use(s) }
func skipped(s string)   { var err error; if s != "" { err = check(s) }; if err != nil { return }; use(s) }
func loop(s string)      { ok := false; for range 3 { if check(s) == nil { ok = true; break } }; if !ok { return }; use(s) }
func second(s string)    { if check(s) != nil { if check(s) != nil { return } }; use(s) }
func panics(s string)    { if err := check(s); err != nil { panic(err) }; use(s) }
`

// TestPath asks whether control can get to use without the success of check or valid.
func TestPath(t *testing.T) {
	want := map[string]bool{
		"none": true, "returns": false, "logs": true, "drops": true, "before": true, "boolean": false, "inverted": true,
		"both": false, "either": true, "guarded": true, "handed": false, "flag": false, "badFlag": true, "variable": false,
		"skipped": true, "loop": false, "second": false, "panics": false,
	}
	pkg := build(t)
	for name, open := range want {
		t.Run(name, func(t *testing.T) {
			fn := pkg.Func(name)
			var checks []*outcome.Check
			var to ssa.Instruction
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					call, ok := instr.(*ssa.Call)
					if !ok || flow.Callee(call.Common()) == nil {
						continue
					}
					switch flow.Callee(call.Common()).Name() {
					case "check", "valid":
						k := outcome.New(call, regard)
						k.Follow()
						checks = append(checks, k)
					case "use":
						to = call
					}
				}
			}
			p := outcome.Path{Fn: fn, To: to, Checks: checks}
			if got := p.Exists(); got != open {
				t.Errorf("a way exists: %t, want %t", got, open)
			}
		})
	}
}

func TestFollows(t *testing.T) {
	fn := build(t).Func("before")
	var use, check ssa.Instruction
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				if flow.Callee(call.Common()).Name() == "use" {
					use = call
				} else {
					check = call
				}
			}
		}
	}
	if !outcome.Follows(use, check) || outcome.Follows(check, use) {
		t.Errorf("check follows use: %t, use follows check: %t", outcome.Follows(use, check), outcome.Follows(check, use))
	}
}

func regard(by ssa.Instruction, _ ssa.Value) outcome.Regard {
	if call, ok := by.(ssa.CallInstruction); ok && flow.Callee(call.Common()).Name() == "log" {
		return outcome.Disregarded
	}
	return outcome.Unclear
}

func build(t *testing.T) *ssa.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	conf := &types.Config{Importer: importer.Default()}
	pkg, _, err := ssautil.BuildPackage(conf, fset, types.NewPackage("p", "p"), []*ast.File{file}, 0)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}
