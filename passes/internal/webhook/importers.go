package webhook

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// imported reports whether another package of the module imports this one. Facts flow only to importers, so a handler
// that its own package does not register is judged there; but where there are none, nothing can stand before it, and
// nobody else would say so. The analysis framework knows no importers: the sources are asked. That happens only for a
// handler about which there is something to say, and where there are no sources, as in a sandbox, there are no
// importers either.
func (c *checker) imported() bool {
	dir := filepath.Dir(c.pass.Fset.File(c.pass.Files[0].FileStart).Name())
	root := moduleRoot(dir, c.pass.Pkg.Path())
	if root == "" {
		return false
	}
	quoted := []byte(`"` + c.pass.Pkg.Path() + `"`)
	found, files := false, 0
	// What can't be read is left out, so the walk has no error to return.
	_ = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || found || files > maxFiles:
			return fs.SkipAll
		case d.IsDir():
			if name != root && skipped(d.Name()) {
				return fs.SkipDir
			}
		case strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") && filepath.Dir(name) != dir:
			files++
			text, err := os.ReadFile(name)
			found = err == nil && bytes.Contains(text, quoted)
		}
		return nil
	})
	return found || files > maxFiles
}

// maxFiles bounds the search. In a larger module the package counts as imported.
const maxFiles = 20000

// skipped reports whether the go command looks for no packages in a directory of that name.
func skipped(dir string) bool {
	return strings.HasPrefix(dir, ".") || strings.HasPrefix(dir, "_") || dir == "testdata" || dir == "vendor" || dir == "node_modules"
}

// moduleRoot returns the directory of the module that a package is in. Without modules it is that of the first element
// of the import path, "" if there is neither.
func moduleRoot(dir, path string) string {
	if !filepath.IsAbs(dir) {
		return ""
	}
	first, rest, _ := strings.Cut(path, "/")
	if before, ok := strings.CutSuffix(filepath.ToSlash(dir), "/"+rest); ok && rest != "" && strings.HasSuffix(before, "/src/"+first) {
		return filepath.FromSlash(before)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
