package main

import (
	"bytes"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// A workspace names files by the paths that the user knows, and holds the text of those that were asked for.
type workspace struct {
	dir   string
	files map[string][]byte
}

func newWorkspace(dir string) *workspace {
	return &workspace{dir: dir, files: make(map[string][]byte)}
}

// text returns the content of the file, nothing if it can't be read.
func (w *workspace) text(filename string) []byte {
	data, ok := w.files[filename]
	if !ok {
		data, _ = os.ReadFile(filename)
		w.files[filename] = data
	}
	return data
}

// line returns a line of the file, counted from 1, without its end.
func (w *workspace) line(filename string, n int) string {
	lines := bytes.Split(w.text(filename), []byte("\n"))
	if n < 1 || n > len(lines) {
		return ""
	}
	return strings.TrimSuffix(string(lines[n-1]), "\r")
}

// short returns the path of the file relative to the directory; a file elsewhere keeps its absolute path unless the
// way up to it is shorter.
func (w *workspace) short(filename string) string {
	rel, err := filepath.Rel(w.dir, filename)
	if err != nil || !filepath.IsLocal(rel) && len(rel) >= len(filename) {
		return filename
	}
	return rel
}

func absolute(filename string) string {
	if abs, err := filepath.Abs(filename); err == nil {
		return abs
	}
	return filename
}

// position prints a position with the file's short path.
func (w *workspace) position(pos token.Position) string {
	pos.Filename = w.short(pos.Filename)
	return pos.String()
}
