package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// A goCommand runs the go command in a directory. Workspaces around it do not count.
type goCommand struct {
	dir string
	// log is where the commands and what they say go, nil for nowhere.
	log io.Writer
}

// run returns the standard output. The error holds what the command said last, which is why it failed.
func (g goCommand) run(args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = g.dir
	cmd.Env = append(os.Environ(), "PWD="+g.dir, "GOWORK=off", "GO111MODULE=on")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if g.log != nil {
		fmt.Fprintf(g.log, "go %s\n", strings.Join(args, " "))
		cmd.Stderr = io.MultiWriter(&stderr, g.log)
	}
	err := cmd.Run()
	if _, exited := errors.AsType[*exec.ExitError](err); exited {
		return stdout.Bytes(), fmt.Errorf("go %s: %s", args[0], says(stderr.String()))
	}
	return stdout.Bytes(), err
}

// says returns the text without reports of progress.
func says(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "go: downloading ") {
			lines = append(lines, strings.TrimPrefix(strings.TrimRight(line, "\r\n"), "go: "))
		}
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// env returns variables of the go command's environment.
func (g goCommand) env(names ...string) (map[string]string, error) {
	out, err := g.run(append([]string{"env", "-json"}, names...)...)
	if err != nil {
		return nil, err
	}
	var vars map[string]string
	err = json.Unmarshal(out, &vars)
	return vars, err
}

// download returns the directory of a module in the module cache, after downloading it if it is not there.
func (g goCommand) download(module, version string) (string, error) {
	out, err := g.run("mod", "download", "-json", module+"@"+version)
	var m struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(out, &m); jsonErr != nil {
		return "", errors.Join(err, jsonErr)
	}
	if m.Error != "" {
		return "", fmt.Errorf("%s %s is not in the module cache and can't be downloaded: %s", module, version, m.Error)
	}
	return m.Dir, err
}

// A goMod is what go.mod says, as far as it matters here.
type goMod struct {
	Module  struct{ Path string }
	Require []struct{ Path, Version string }
}

// mod reads the go.mod of the directory.
func (g goCommand) mod() (*goMod, error) {
	out, err := g.run("mod", "edit", "-json")
	if err != nil {
		return nil, err
	}
	mod := new(goMod)
	return mod, json.Unmarshal(out, mod)
}

// version returns the version that the module requires of another, "" if it does not.
func (m *goMod) version(path string) string {
	for _, r := range m.Require {
		if r.Path == path {
			return r.Version
		}
	}
	return ""
}
