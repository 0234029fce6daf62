package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScripts runs the built command as its users do.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		RequireExplicitExec: true,
		Setup:               setup(t),
		Condition:           condition,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"sarif": checkSARIF,
		},
	})
}

// setup gives a script the go command with its caches, but no network, and VETTOOL for go vet.
func setup(t *testing.T) func(*testscript.Env) error {
	out, err := exec.Command("go", "env", "-json", "GOCACHE", "GOMODCACHE", "GOROOT").Output()
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
	vars["GOTOOLCHAIN"] = "local"
	vars["TERM"] = "dumb"
	return func(env *testscript.Env) error {
		for name, value := range vars {
			env.Setenv(name, value)
		}
		vettool, err := exec.LookPath("clerkvet")
		if err != nil {
			return err
		}
		env.Setenv("VETTOOL", vettool)
		env.Setenv("ROOT", root)
		env.Setenv("GOLANGCI_LINT_CACHE", filepath.Join(env.WorkDir, ".cache"))
		return withGolangciLint(env, root)
	}
}

// withGolangciLint gives a script golangci-lint, in full tests, and as uncommented.yml the example of a configuration
// with all that it has in comments below "flags".
func withGolangciLint(env *testscript.Env, root string) error {
	if !isFull() {
		return nil
	}
	command, err := buildGolangciLint()
	if err != nil {
		return fmt.Errorf("building golangci-lint: %w", err)
	}
	env.Setenv("GOLANGCI_LINT", command)
	env.Setenv("PATH", filepath.Dir(command)+string(filepath.ListSeparator)+env.Getenv("PATH"))
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

// condition knows [golangci], that there is a golangci-lint with the plugin.
func condition(name string) (bool, error) {
	if name == "golangci" {
		return isFull(), nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
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
