package main

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// uri and file convert between the names of files below the root, with slashes, and the protocol's.
func (e *editor) uri(file string) string {
	name := filepath.ToSlash(filepath.Join(e.root, filepath.FromSlash(file)))
	if runtime.GOOS == "windows" {
		name = "/" + name
	}
	return (&url.URL{Scheme: "file", Path: name}).String()
}

func (e *editor) file(uri string) string {
	return strings.TrimPrefix(strings.TrimPrefix(uri, e.uri("")), "/")
}

// open opens a file with the text that it has on the disk, which it returns.
func (e *editor) open(file string) string {
	e.t.Helper()
	text, err := os.ReadFile(filepath.Join(e.root, filepath.FromSlash(file)))
	if err != nil {
		e.t.Fatal(err)
	}
	e.versions[file] = 1
	e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{
		"uri": e.uri(file), "languageId": "go", "version": 1, "text": string(text)}})
	return string(text)
}

// edit changes the text of an open file.
func (e *editor) edit(file, text string) {
	e.t.Helper()
	e.versions[file]++
	e.notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": e.uri(file), "version": e.versions[file]},
		"contentChanges": []any{map[string]any{"text": text}},
	})
}

// configure changes the settings of the user.
func (e *editor) configure(settings map[string]any) {
	e.update(func() { e.settings = settings })
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{}})
}

// await waits until the diagnostics that are shown for the current text of the file are as wanted.
func (e *editor) await(file string, wanted func([]diagnostic) bool) []diagnostic {
	e.t.Helper()
	var shown published
	if err := e.wait(func() bool {
		shown = e.shown[file]
		return shown.Version == e.versions[file] && wanted(shown.Diagnostics)
	}); err != nil {
		e.t.Fatalf("%v; of version %d of %s, which has now version %d, the server shows %+v", err, shown.Version, file, e.versions[file], shown.Diagnostics)
	}
	return shown.Diagnostics
}

// diagnose asks for the diagnostics of the current text of the file, without waiting for those that are shown.
func (e *editor) diagnose(file string) []diagnostic {
	e.t.Helper()
	var report struct{ Items []diagnostic }
	e.call("textDocument/diagnostic", map[string]any{"textDocument": map[string]any{"uri": e.uri(file)}}, &report)
	return report.Items
}

// A codeAction is what the editor offers at a place.
type codeAction struct {
	Title string
	Kind  string
	Edit  struct {
		DocumentChanges []struct {
			TextDocument struct{ URI string }
			Edits        []textEdit
		}
	}
}

// actions returns the quick fixes for the diagnostic.
func (e *editor) actions(file string, d diagnostic) []codeAction {
	e.t.Helper()
	var actions []codeAction
	e.call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": e.uri(file)},
		"range":        d.Range,
		"context":      map[string]any{"diagnostics": []diagnostic{d}, "only": []string{"quickfix"}},
	}, &actions)
	return actions
}

// apply returns the text after the edits, which must not overlap. The texts of the tests are in ASCII.
func apply(text string, edits []textEdit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		text = text[:offset(text, e.Range.Start)] + e.NewText + text[offset(text, e.Range.End):]
	}
	return text
}

func offset(text string, p position) int {
	n := 0
	for range p.Line {
		n += strings.IndexByte(text[n:], '\n') + 1
	}
	return n + p.Character
}
