package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

const scriptDir = "../../testdata/script"

// TestScripts runs the built command as its users do.
func TestScripts(t *testing.T) {
	testscript.Run(t, params(testscript.Params{Dir: scriptDir, Setup: setup(t, "local")}, ""))
}

// newerGo is a version of Go that clerkvet must work with, too.
const newerGo = "go1.27.0"

// TestNewerGo runs the scripts on go vet with a newer Go, and the command that it builds.
func TestNewerGo(t *testing.T) {
	if !isFull() {
		t.Skip("builds with a newer Go: runs with CLERKVET_TEST=full")
	}
	command := filepath.Join(t.TempDir(), "clerkvet")
	if runtime.GOOS == "windows" {
		command += ".exe"
	}
	build := exec.Command("go", "build", "-o", command, ".")
	build.Env = append(os.Environ(), "GOTOOLCHAIN="+newerGo, "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	files, err := filepath.Glob(filepath.Join(scriptDir, "vet*.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	before := setup(t, newerGo)
	testscript.Run(t, params(testscript.Params{Files: files, Setup: func(env *testscript.Env) error {
		if err := before(env); err != nil {
			return err
		}
		env.Setenv("OLDTOOL", env.Getenv("VETTOOL"))
		env.Setenv("VETTOOL", command)
		prependPath(env, filepath.Dir(command))
		return nil
	}}, "newer"))
}

// params completes the parameters of scripts, for which the condition [golangci] is whether there is a golangci-lint,
// and [newer] whether the go command is newer than the Go that built this test.
func params(p testscript.Params, conditions string) testscript.Params {
	p.RequireExplicitExec = true
	p.Cmds = map[string]func(*testscript.TestScript, bool, []string){
		"exits": exits,
		"sarif": checkSARIF,
	}
	p.Condition = func(name string) (bool, error) {
		switch name {
		case "golangci":
			return isFull() && conditions == "", nil
		case "newer":
			return conditions == name, nil
		}
		return false, fmt.Errorf("unknown condition %q", name)
	}
	return p
}

// setup gives a script the go command of a version with its caches, but no network, VETTOOL for go vet, and ROOT.
func setup(t *testing.T, toolchain string) func(*testscript.Env) error {
	list := exec.Command("go", "env", "-json", "GOCACHE", "GOMODCACHE", "GOROOT")
	list.Env = append(os.Environ(), "GOTOOLCHAIN="+toolchain)
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	var vars map[string]string
	if err := json.Unmarshal(out, &vars); err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	vars["GOPROXY"] = "off"
	vars["GOFLAGS"] = ""
	vars["GOWORK"] = "off"
	vars["GOTOOLCHAIN"] = toolchain
	vars["TERM"] = "dumb"
	vars["ROOT"] = root
	return func(env *testscript.Env) error {
		for name, value := range vars {
			env.Setenv(name, value)
		}
		vettool, err := exec.LookPath("clerkvet")
		if err != nil {
			return err
		}
		env.Setenv("VETTOOL", vettool)
		env.Setenv("GOLANGCI_LINT_CACHE", filepath.Join(env.WorkDir, ".cache"))
		prependPath(env, filepath.Join(vars["GOROOT"], "bin"))
		return withGolangciLint(env, root)
	}
}

func prependPath(env *testscript.Env, dir string) {
	env.Setenv("PATH", dir+string(filepath.ListSeparator)+env.Getenv("PATH"))
}

// withGolangciLint gives a script golangci-lint, in full tests, and as uncommented.yml the example of a configuration
// with all flags that it has in comments.
func withGolangciLint(env *testscript.Env, root string) error {
	if !isFull() {
		return nil
	}
	command, err := buildGolangciLint()
	if err != nil {
		return fmt.Errorf("building golangci-lint: %w", err)
	}
	env.Setenv("GOLANGCI_LINT", command)
	prependPath(env, filepath.Dir(command))
	example, err := os.ReadFile(filepath.Join(root, ".golangci.example.yml"))
	if err != nil {
		return err
	}
	before, rest, _ := strings.Cut(string(example), "# <flags>\n")
	flags, after, _ := strings.Cut(rest, "# </flags>\n")
	before = strings.Replace(before, "          directive:\n            unused: true\n", "", 1) // it is among all flags
	text := before + "\n" + strings.ReplaceAll(flags, "          # ", "          ") + after
	return os.WriteFile(filepath.Join(env.WorkDir, "uncommented.yml"), []byte(text), 0o666)
}

// exits implements "exits CODE COMMAND [ARG...]", which is exec for a command whose exit code matters.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [arg...]")
	}
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		code = exit.ExitCode()
	}
	if got := strconv.Itoa(code); got != args[0] {
		ts.Fatalf("%v exits with %s, want %s", args[1:], got, args[0])
	}
}

// checkSARIF implements "sarif FILE", which checks a log against the schema.
func checkSARIF(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: sarif file")
	}
	if _, err := parseSARIF([]byte(ts.ReadFile(args[0]))); err != nil {
		ts.Fatalf("%s: %v", args[0], err)
	}
}
