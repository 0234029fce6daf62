package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A surface is a place where users meet the suite.
type surface struct {
	name string
	// findings returns what the surface shows of all programs.
	findings func(a *apps, t *testing.T) []appFinding
	// shown is what the surface tells of a finding, nil if that is all of it.
	shown func(appFinding) appFinding
}

// surfaces are all but the command's text, with which they are compared.
var surfaces = []surface{
	{"clerkvet -json", (*apps).commandJSON, nil},
	{"clerkvet -sarif", (*apps).commandSARIF, nil},
	{"go vet", (*apps).vetText, appFinding.withoutRule},
	{"go vet -json", (*apps).vetJSON, nil},
	{"golangci-lint", (*apps).golangci, nil},
}

// An appFinding is what a surface tells of a finding.
type appFinding struct {
	file    string // relative to the module, with slashes
	line    int
	rule    string // pass/category
	message string
}

func (f appFinding) String() string {
	return fmt.Sprintf("%s:%d: %s (%s)", f.file, f.line, f.message, f.rule)
}

func (f appFinding) withoutRule() appFinding { f.rule = ""; return f }

func compareFindings(a, b appFinding) int {
	return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.rule, b.rule), cmp.Compare(a.message, b.message))
}

// surfaces compares, program by program, what the surfaces show with what the command prints.
func (a *apps) surfaces(t *testing.T) {
	stdout, _, _ := execIn(t, a.dir, a.command, "./...")
	printed := a.parseText(t, stdout)
	for _, s := range surfaces {
		t.Run(s.name, func(t *testing.T) {
			found := s.findings(a, t)
			for _, program := range a.programs(t) {
				t.Run(program, func(t *testing.T) {
					s.compare(t, inProgram(program, printed), inProgram(program, found))
				})
			}
		})
	}
}

// inProgram returns the findings in a program.
func inProgram(program string, findings []appFinding) []appFinding {
	return slices.DeleteFunc(slices.Clone(findings), func(f appFinding) bool { return !strings.HasPrefix(f.file, program+"/") })
}

// compare names each finding that only one of the command and the surface has.
func (s surface) compare(t *testing.T, printed, found []appFinding) {
	t.Helper()
	const byCommand, bySurface = 1, 2
	by := make(map[appFinding]int)
	for _, f := range printed {
		if s.shown != nil {
			f = s.shown(f)
		}
		by[f] |= byCommand
	}
	for _, f := range found {
		by[f] |= bySurface
	}
	for _, f := range slices.SortedFunc(maps.Keys(by), compareFindings) {
		switch by[f] {
		case byCommand:
			t.Errorf("%s lacks %s", s.name, f)
		case bySurface:
			t.Errorf("%s has, and the command has not, %s", s.name, f)
		}
	}
}

func (a *apps) commandJSON(t *testing.T) []appFinding {
	stdout, stderr, code := execIn(t, a.dir, a.command, "-json", "./...")
	if code != exitClean {
		t.Errorf("exit code %d, want %d\n%.2000s", code, exitClean, stderr)
	}
	return a.parseJSON(t, stdout)
}

func (a *apps) commandSARIF(t *testing.T) []appFinding {
	stdout, stderr, code := execIn(t, a.dir, a.command, "-sarif", "./...")
	if code != exitFindings {
		t.Errorf("exit code %d, want %d\n%.2000s", code, exitFindings, stderr)
	}
	var log struct {
		Runs []struct {
			Results []struct {
				RuleID       string
				Message      struct{ Text string }
				Suppressions []any
				Locations    []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(stdout, &log); err != nil {
		t.Fatal(err)
	}
	var found []appFinding
	for _, run := range log.Runs {
		for _, result := range run.Results {
			if len(result.Suppressions) > 0 {
				continue
			}
			at := result.Locations[0].PhysicalLocation
			file, err := url.PathUnescape(at.ArtifactLocation.URI)
			if err != nil || !filepath.IsLocal(filepath.FromSlash(file)) {
				t.Fatalf("%q is not a path below the root of the repository", at.ArtifactLocation.URI)
			}
			file = filepath.Join(repositoryRoot(a.dir), filepath.FromSlash(file))
			found = append(found, appFinding{a.rel(t, file), at.Region.StartLine, result.RuleID, result.Message.Text})
		}
	}
	return found
}

func (a *apps) vetText(t *testing.T) []appFinding {
	_, text, code := execIn(t, a.dir, "go", "vet", "-vettool="+a.command, "./...")
	if code == 0 {
		t.Error("go vet succeeds in spite of findings")
	}
	var found []appFinding
	for line := range strings.Lines(string(text)) {
		if f, ok := a.parseLine(t, line); ok {
			found = append(found, f)
		}
	}
	return found
}

// vetJSON reads both outputs: older versions of go vet print JSON to the standard error, newer ones to the standard
// output.
func (a *apps) vetJSON(t *testing.T) []appFinding {
	stdout, stderr, code := execIn(t, a.dir, "go", "vet", "-vettool="+a.command, "-json", "./...")
	if code != 0 {
		t.Errorf("exit code %d\n%.2000s", code, stderr)
	}
	return a.parseJSON(t, append(stdout, stderr...))
}

// findingLine is a finding in text, with its rule if it has been printed.
var findingLine = regexp.MustCompile(`^([^\t#].*?):(\d+):\d+: (.*?)(?: \(([a-z]+/[a-z-]+)\))?$`)

// parseLine reads a finding from a line.
func (a *apps) parseLine(t *testing.T, line string) (f appFinding, ok bool) {
	t.Helper()
	m := findingLine.FindStringSubmatch(strings.TrimRight(line, "\r\n"))
	if m == nil {
		return f, false
	}
	n, err := strconv.Atoi(m[2])
	if err != nil {
		t.Fatal(err)
	}
	return appFinding{a.rel(t, m[1]), n, m[4], m[3]}, true
}

// parseText reads what the command prints: findings with their rules, and their related places.
func (a *apps) parseText(t *testing.T, text []byte) []appFinding {
	t.Helper()
	var found []appFinding
	for line := range strings.Lines(string(text)) {
		if f, ok := a.parseLine(t, line); ok && f.rule != "" {
			found = append(found, f)
		} else if !strings.HasPrefix(line, "\t") {
			t.Errorf("not a finding: %s", line)
		}
	}
	return found
}

// parseJSON reads what multichecker and go vet print: for each package, each analyzer's diagnostics. Lines that start
// with # are go vet's.
func (a *apps) parseJSON(t *testing.T, text []byte) []appFinding {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(regexp.MustCompile(`(?m)^#.*$`).ReplaceAll(text, nil)))
	var found []appFinding
	for {
		var tree map[string]map[string]json.RawMessage
		err := dec.Decode(&tree)
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		for _, analyzers := range tree {
			for name, raw := range analyzers {
				var diagnostics []struct{ Category, Posn, Message string }
				if err := json.Unmarshal(raw, &diagnostics); err != nil {
					t.Fatalf("%v\n%s", err, raw)
				}
				for _, d := range diagnostics {
					f, ok := a.parseLine(t, d.Posn+": "+d.Message)
					if !ok {
						t.Fatalf("no position: %s", raw)
					}
					f.rule = name + "/" + d.Category
					found = append(found, f)
				}
			}
		}
	}
}
