package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// A cache holds the servers that were built, one for each set of versions and settings. The zero cache holds none.
type cache struct{ dir string }

// unusedFor is the age from which a server in the cache is deleted. A server has about 45 MB.
const unusedFor = 30 * 24 * time.Hour

// openCache returns the user's cache. Where there is none, servers are built anew each time.
func openCache() cache {
	dir, err := os.UserCacheDir()
	if err != nil {
		return cache{}
	}
	return cache{filepath.Join(dir, "clerkvet-gopls")}
}

// variables of the go command are part of what a build depends on.
var variables = []string{"GOVERSION", "GOOS", "GOARCH", "GOFLAGS", "GOEXPERIMENT", "CGO_ENABLED", "GO386", "GOAMD64", "GOARM", "GOARM64", "GOFIPS140"}

// name returns the name of the file for what b builds, "" if that can change without a change of versions.
func (c cache) name(b *builder) string {
	if c.dir == "" || b.replace != "" {
		return ""
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s\n%q\n", b.release.version, b.version, b.flags)
	for _, v := range variables {
		fmt.Fprintf(h, "%s=%s\n", v, b.env[v])
	}
	return filepath.Join(c.dir, fmt.Sprintf("gopls-%s-%x", b.release.version, h.Sum(nil)[:8]))
}

// has reports whether the file is in the cache, and keeps it there for longer.
func (c cache) has(name string) bool {
	now := time.Now()
	return name != "" && os.Chtimes(name, now, now) == nil
}

// put stores the program and deletes what has not been used for long. A failure costs a build, some day.
func (c cache) put(name, program string) error {
	if name == "" {
		return nil
	}
	if err := os.MkdirAll(c.dir, 0o777); err != nil {
		return err
	}
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		info, err := e.Info()
		if err == nil && time.Since(info.ModTime()) > unusedFor {
			os.Remove(filepath.Join(c.dir, e.Name()))
		}
	}
	d, err := prepare(name)
	if err != nil {
		return err
	}
	defer d.discard()
	return d.install(program)
}

// copyFile appends the contents of a file to w.
func copyFile(w io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}
