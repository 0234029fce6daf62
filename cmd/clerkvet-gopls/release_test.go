package main

import (
	"os"
	"strings"
	"testing"
)

func TestChoose(t *testing.T) {
	tests := []struct{ wanted, goVersion, want, err string }{
		{"", "go1.26.0", "v0.23.0", ""},
		{"", "go1.26.8", "v0.23.0", ""},
		{"", "go1.27.0", "v0.24.0", ""},
		{"", "go1.30.1", "v0.24.0", ""},
		{"v0.23.0", "go1.27.0", "v0.23.0", ""},
		{"v0.24.0", "go1.26.8", "v0.24.0", ""}, // the go command may fetch the toolchain
		{"", "go1.25.9", "", "go1.25.9 is too old; the supported versions of gopls are v0.23.0 (Go 1.26), v0.24.0 (Go 1.27)"},
		{"v0.22.0", "go1.27.0", "", "gopls v0.22.0 is not supported; choose one of v0.23.0 (Go 1.26), v0.24.0 (Go 1.27)"},
		{"latest", "go1.27.0", "", "gopls latest is not supported; choose one of v0.23.0 (Go 1.26), v0.24.0 (Go 1.27)"},
	}
	for _, test := range tests {
		got, err := choose(test.wanted, test.goVersion)
		if err != nil && err.Error() != test.err || err == nil && test.err != "" || got.version != test.want {
			t.Errorf("choose(%q, %q) = %q, %v, want %q, %s", test.wanted, test.goVersion, got.version, err, test.want, test.err)
		}
	}
}

// TestReleasesAreDocumented compares the releases with the page on editors.
func TestReleasesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/editors.md")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(string(page)), " ")
	for _, r := range releases {
		if want := "with " + short(r.needs) + " "; !strings.Contains(text, want) || !strings.Contains(text, r.version) {
			t.Errorf("docs/editors.md does not say that Go %s builds gopls %s", short(r.needs), r.version)
		}
	}
}
