package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/goproxytest"
	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the test binary serve as the command that scripts run. It takes itself for a version that only the
// scripts' proxy has, and knows one more release, for which no Go is new enough.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"clerkvet-gopls": func() {
			ownVersion = func() string { return os.Getenv("OWN_VERSION") }
			releases = append([]release{{"v0.99.0", "1.99.0"}}, releases...)
			main()
		},
	})
}

// TestScripts runs the command on modules that are small enough to build at once, from a proxy that has no others.
func TestScripts(t *testing.T) {
	proxy, err := goproxytest.NewServer(filepath.Join("testdata", "mod"), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Close)
	gocache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			for name, value := range map[string]string{
				"PROXY": proxy.URL, "GOPROXY": proxy.URL, "GOSUMDB": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-modcacherw",
				"GOCACHE": strings.TrimSpace(string(gocache)), "GOMODCACHE": filepath.Join(env.WorkDir, "modcache"),
				"XDG_CACHE_HOME": filepath.Join(env.WorkDir, "cache"), "OWN_VERSION": "v1.0.0",
			} {
				env.Setenv(name, value)
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"glob": glob},
	})
}

// glob implements "glob PATTERN COUNT", which counts the files that match.
func glob(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: glob pattern count")
	}
	found, err := filepath.Glob(ts.MkAbs(args[0]))
	ts.Check(err)
	if fmt.Sprint(len(found)) != args[1] {
		ts.Fatalf("%s are %q, want %s", args[0], found, args[1])
	}
}
