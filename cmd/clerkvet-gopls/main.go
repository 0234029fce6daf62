// Clerkvet-gopls builds a gopls, the language server that Go editors use, that carries the passes of clerkvet:
//
//	clerkvet-gopls -o ~/go/bin/gopls-clerkvet
//
// Editors then show findings while the code is typed, with links to the documentation and fixes to apply.
// gopls can't load analyzers when it runs, which is why it is built anew: from the unchanged source of a release, with
// one file more. This needs the go command, and a Go module proxy the first time.
//
// The flags of the passes are given here, as they are to clerkvet, and built into the server:
//
//	clerkvet-gopls -insecureurl.strict -o ~/go/bin/gopls-clerkvet
package main

import (
	"errors"
	"flag"
	"fmt"
	"go/version"
	"io"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	// An interrupt reaches the go command too, which ends with an error, and this command then removes what it has begun.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command. It returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	opts, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err == nil {
		err = produce(opts, stdout, stderr)
	}
	if err != nil {
		fmt.Fprintf(stderr, "clerkvet-gopls: %v\n", err)
		return 1
	}
	return 0
}

// produce puts the server that is asked for in its place, from the cache if it is there.
func produce(opts *options, stdout, stderr io.Writer) error {
	// First of all, because a build takes minutes.
	dest, err := prepare(opts.output)
	if err != nil {
		return err
	}
	defer dest.discard()
	dir, err := os.MkdirTemp("", "clerkvet-gopls-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	g := goCommand{dir: dir, log: opts.log}
	release, vars, err := environment(g, opts.gopls)
	if err != nil {
		return err
	}
	b := &builder{release: release, version: opts.version, replace: opts.replace, flags: opts.flags, env: vars, log: opts.log}
	cached := openCache()
	name := cached.name(b)
	if !cached.has(name) {
		fmt.Fprintf(stderr, "building gopls %s with %s; the first time this takes a few minutes\n", release.version, vars["GOVERSION"])
		program, err := b.build(dir)
		if err != nil {
			return err
		}
		if err := cached.put(name, program); err != nil {
			fmt.Fprintf(stderr, "clerkvet-gopls: not cached: %v\n", err)
		}
		name = program
	}
	if err := dest.install(name); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s is gopls %s with clerkvet %s, built by %s\n", dest.path, release.version, opts.source(), vars["GOVERSION"])
	return nil
}

// environment chooses the release, and makes the directory of g one in which the go command is new enough to build
// it: where it may, it fetches the toolchain that go.mod asks for.
func environment(g goCommand, wanted string) (release, map[string]string, error) {
	vars, err := g.env("GOVERSION")
	if err != nil {
		return release{}, nil, err
	}
	r, err := choose(wanted, vars["GOVERSION"])
	if err != nil {
		return r, nil, err
	}
	mod := "module build\n\ngo " + r.needs + "\n"
	if err := os.WriteFile(filepath.Join(g.dir, "go.mod"), []byte(mod), 0o666); err != nil {
		return r, nil, err
	}
	vars, err = g.env(append(variables, "GOTOOLCHAIN")...)
	if err != nil {
		return r, nil, fmt.Errorf("gopls %s needs Go %s or newer: %w", r.version, short(r.needs), err)
	}
	if version.Compare(vars["GOVERSION"], "go"+r.needs) < 0 {
		return r, nil, fmt.Errorf("gopls %s needs Go %s or newer, and this is %s with GOTOOLCHAIN=%s; supported are %s",
			r.version, short(r.needs), vars["GOVERSION"], vars["GOTOOLCHAIN"], supported())
	}
	return r, vars, nil
}
