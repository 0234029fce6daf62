package main

import (
	"fmt"
	"go/version"
	"slices"
	"strings"
)

// A release is a version of gopls that is known to work with the suite.
type release struct {
	version string
	// needs is the oldest Go that builds it.
	needs string
}

// releases are ordered from the newest to the oldest. A new one is a line here once its build passes the tests.
var releases = []release{
	{"v0.24.0", "1.27.0"},
	{"v0.23.0", "1.26.0"},
}

// choose returns the release of the version or, if that is "", the newest that the Go version can build.
func choose(wanted, goVersion string) (release, error) {
	for _, r := range releases {
		if r.version == wanted || wanted == "" && version.Compare(goVersion, "go"+r.needs) >= 0 {
			return r, nil
		}
	}
	if wanted != "" {
		return release{}, fmt.Errorf("gopls %s is not supported; choose one of %s", wanted, supported())
	}
	return release{}, fmt.Errorf("%s is too old; the supported versions of gopls are %s", goVersion, supported())
}

// supported lists the releases with what they need.
func supported() string {
	var list []string
	for _, r := range slices.Backward(releases) {
		list = append(list, fmt.Sprintf("%s (Go %s)", r.version, short(r.needs)))
	}
	return strings.Join(list, ", ")
}

// short leaves out the patch of a Go version that has none.
func short(goVersion string) string { return strings.TrimSuffix(goVersion, ".0") }
