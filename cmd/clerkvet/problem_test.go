package main

import (
	"go/token"
	"os"
	"path/filepath"
	"testing"
)

func TestParsePosition(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for s, want := range map[string]token.Position{
		"":             {},
		"-":            {},
		"p.go":         {},
		"p.go:7":       {Filename: filepath.Join(dir, "p.go"), Line: 7},
		"p.go:7:3":     {Filename: filepath.Join(dir, "p.go"), Line: 7, Column: 3},
		"a/p:1.go:7:3": {Filename: filepath.Join(dir, "a", "p:1.go"), Line: 7, Column: 3},
		"/x/7:7:3":     {Filename: absolute("/x/7"), Line: 7, Column: 3},
	} {
		if got := parsePosition(s); got != want {
			t.Errorf("parsePosition(%q) = %#v, want %#v", s, got, want)
		}
	}
}
