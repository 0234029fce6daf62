package main

import (
	_ "embed" // for the file that gopls gets
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

const (
	goplsModule = "golang.org/x/tools/gopls"
	toolsModule = "golang.org/x/tools"
	ownModule   = "github.com/clerkvet/clerkvet"
)

// settingsFile appends the suite to gopls's list of analyzers, which is in the package that it belongs to.
//
//go:embed _settings/clerkvet.go
var settingsFile string

const settingsPath = "internal/settings/clerkvet.go"

// A builder builds one release of gopls.
type builder struct {
	release release
	// version of clerkvet is what the server carries, or else the checkout of it in the directory replace.
	version, replace string
	// flags are those of the passes, each "pass.flag=value".
	flags []string
	// env holds variables of the go command.
	env map[string]string
	log io.Writer
}

// build builds the server in a directory that it may fill, and returns the program's name.
func (b *builder) build(dir string) (string, error) {
	fetch := goCommand{dir: dir, log: b.log}
	g := goCommand{dir: filepath.Join(dir, "gopls"), log: b.log}
	own := b.replace
	source, err := fetch.download(goplsModule, b.release.version)
	if err == nil && own == "" {
		own, err = fetch.download(ownModule, b.version)
	}
	if err != nil {
		return "", err
	}
	if err := os.CopyFS(g.dir, os.DirFS(source)); err != nil {
		return "", err
	}
	if err := b.add(g.dir); err != nil {
		return "", err
	}
	if err := appendFile(filepath.Join(g.dir, "go.sum"), filepath.Join(own, "go.sum")); err != nil {
		return "", err
	}
	if err := b.require(g); err != nil {
		return "", err
	}
	program := filepath.Join(dir, "server"+exe())
	// The directory is another one each time: without -trimpath the go command would compile gopls each time.
	if _, err := g.run("build", "-mod=mod", "-trimpath", "-buildvcs=false", "-o", program, "."); err != nil {
		return "", err
	}
	return program, b.try(program)
}

// add adds the suite to the source of gopls.
func (b *builder) add(source string) error {
	name := filepath.Join(source, filepath.FromSlash(settingsPath))
	text := fmt.Sprintf("%s\nvar clerkvetFlags = []string{%s}\n", settingsFile, quoted(b.flags))
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		return fmt.Errorf("gopls %s has no place for the suite: %w", b.release.version, err)
	}
	return nil
}

// require makes gopls require the suite. gopls uses internal packages of x/tools, and so compiles with the version
// that it names only, whatever the suite requires.
func (b *builder) require(g goCommand) error {
	mod, err := g.mod()
	if err != nil {
		return err
	}
	edit := []string{"mod", "edit", "-replace=" + toolsModule + "=" + toolsModule + "@" + mod.version(toolsModule)}
	if b.replace != "" {
		edit = append(edit, "-require="+ownModule+"@v0.0.0", "-replace="+ownModule+"="+b.replace)
	} else {
		edit = append(edit, "-require="+ownModule+"@"+b.version)
	}
	_, err = g.run(edit...)
	return err
}

// try runs the server, unless it is for another system, to see that it starts with its analyzers.
func (b *builder) try(program string) error {
	if b.env["GOOS"] != runtime.GOOS || b.env["GOARCH"] != runtime.GOARCH {
		return nil
	}
	if out, err := exec.Command(program, "version").CombinedOutput(); err != nil {
		return fmt.Errorf("the server does not start: %w\n%s", err, strings.TrimSpace(string(out)))
	}
	return nil
}

// appendFile appends the contents of a file, which may be missing, to another.
func appendFile(to, from string) error {
	more, err := os.ReadFile(from)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	text, err := os.ReadFile(to)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	return os.WriteFile(to, append(text, more...), 0o666)
}

func quoted(list []string) string {
	var b strings.Builder
	for i, s := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", s)
	}
	return b.String()
}
