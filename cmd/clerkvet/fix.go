package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// secretsEnv names the file in which the process that makes a diff notes where it has found secrets.
const secretsEnv = "CLERKVET_SECRETS"

// applyFixes has the multichecker apply or show the fixes, in a process of its own: it prints while it works, and exits.
// Diffs are printed without the secrets in them, because they end up in build logs and pull requests, and errors as
// those of other runs.
func applyFixes(opts *options, stdout, stderr *os.File) int {
	code, err := func() (int, error) {
		notes, err := os.CreateTemp("", "clerkvet")
		if err != nil {
			return exitFailure, err
		}
		defer os.Remove(notes.Name())
		defer notes.Close()

		exe, err := os.Executable()
		if err != nil {
			return exitFailure, err
		}
		var diff, errs bytes.Buffer
		multi := exec.Command(exe, os.Args[1:]...)
		multi.Args[0] = os.Args[0]
		multi.Env = append(os.Environ(), secretsEnv+"="+notes.Name())
		multi.Stdout, multi.Stderr = &diff, &errs
		if err := multi.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
			return exitFailure, err
		}
		fmt.Fprint(stderr, cleanErrors(errs.String()))
		secrets, err := readSecrets(notes)
		if err != nil {
			return exitFailure, err
		}
		if _, err := stdout.Write(redactDiff(diff.Bytes(), secrets)); err != nil {
			return exitFailure, err
		}
		return multi.ProcessState.ExitCode(), redactOutput(opts, secrets)
	}()
	if err != nil {
		return fail(stderr, err)
	}
	return code
}

// cleanErrors makes one line of each error that the multichecker prints.
func cleanErrors(text string) string {
	const fatal = "clerkvet: err: "
	if before, err, ok := strings.Cut(text, fatal); ok {
		return before + "clerkvet: " + loadError(errors.New("err: "+err)).Error() + "\n"
	}
	text = strings.ReplaceAll(text, "\n\t", " ") // what go list recommends
	return regexp.MustCompile(`(?m)^-: `).ReplaceAllString(text, "clerkvet: ")
}

// redactOutput redacts the file to which go vet has its diff written.
func redactOutput(opts *options, secrets []finding) error {
	if !opts.unit() {
		return nil
	}
	unit, err := readUnit(opts.args[0])
	if err != nil || unit.Stdout == "" {
		return err
	}
	diff, err := os.ReadFile(unit.Stdout)
	if err != nil {
		return err
	}
	return os.WriteFile(unit.Stdout, redactDiff(diff, secrets), 0o666)
}

// A secretNote is a place in the source with a secret.
type secretNote struct {
	Pass, Category, File                 string
	StartLine, StartCol, EndLine, EndCol int
}

// noteSecrets makes the analyzers note in the file which of their findings tell that a secret stands in the source.
func noteSecrets(analyzers []*analysis.Analyzer, name string) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	var mu sync.Mutex
	note := func(f finding) {
		mu.Lock()
		defer mu.Unlock()
		n := secretNote{f.pass, f.category, f.start.Filename, f.start.Line, f.start.Column, f.end.Line, f.end.Column}
		if err := json.NewEncoder(file).Encode(n); err != nil {
			fail(os.Stderr, err)
			os.Exit(exitFailure) // rather no diff than one with the secret
		}
	}
	for _, a := range analyzers {
		run := a.Run
		a.Run = func(pass *analysis.Pass) (any, error) {
			noting := *pass
			noting.Report = func(d analysis.Diagnostic) {
				if f := newFinding(pass.Fset, pass.Analyzer.Name, d); tellsSecret(f) {
					note(f)
				}
				pass.Report(d)
			}
			return run(&noting)
		}
	}
	return nil
}

// readSecrets reads what noteSecrets has written.
func readSecrets(r io.Reader) ([]finding, error) {
	var secrets []finding
	for dec := json.NewDecoder(r); ; {
		var n secretNote
		err := dec.Decode(&n)
		if errors.Is(err, io.EOF) {
			return secrets, nil
		}
		if err != nil {
			return nil, err
		}
		f := finding{pass: n.Pass, category: n.Category}
		f.start.Filename, f.start.Line, f.start.Column = n.File, n.StartLine, n.StartCol
		f.end.Filename, f.end.Line, f.end.Column = n.File, n.EndLine, n.EndCol
		secrets = append(secrets, f)
	}
}

var hunkStart = regexp.MustCompile(`^@@ -(\d+)`)

// redactDiff redacts unified diffs of files that hold secrets. Lines of the old text are taken from the redacted
// file, and in lines of the new text everything is blanked that is blanked there.
func redactDiff(diff []byte, secrets []finding) []byte {
	var out bytes.Buffer
	var old *redactedFile
	n := 0 // the next line of the old text
	for line := range strings.Lines(string(diff)) {
		if name, ok := strings.CutPrefix(line, "--- "); ok {
			old, n = redactFile(strings.TrimSuffix(strings.TrimRight(name, "\r\n"), " (old)"), secrets), 0
		} else if m := hunkStart.FindStringSubmatch(line); m != nil {
			n, _ = strconv.Atoi(m[1])
		} else if old != nil && n > 0 {
			switch line[0] {
			case ' ', '-':
				line = line[:1] + old.line(n) + "\n"
				n++
			case '+':
				line = old.blank.Replace(line)
			}
		}
		out.WriteString(line)
	}
	return out.Bytes()
}

// A redactedFile is a file without its secrets.
type redactedFile struct {
	lines []string
	blank *strings.Replacer // of what was blanked
}

// redactFile returns the file as it may be shown, nil if no secret was found in it.
func redactFile(name string, secrets []finding) *redactedFile {
	text, err := os.ReadFile(name)
	redacted := text
	for _, f := range secrets {
		if f.start.Filename == name {
			redacted = redact(redacted, f)
		}
	}
	if err == nil && bytes.Equal(text, redacted) {
		return nil
	}
	const least = 4 // bytes; shorter parts of a secret tell little, and might be anything in another line
	var pairs []string
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && text[i] != redacted[i] {
			i++
		}
		if i-start >= least {
			pairs = append(pairs, string(text[start:i]), string(redacted[start:i]))
		}
	}
	return &redactedFile{strings.Split(string(redacted), "\n"), strings.NewReplacer(pairs...)}
}

// line returns a line of the file, counted from 1.
func (f *redactedFile) line(n int) string {
	if n > len(f.lines) {
		return fmt.Sprintf("(line %d)", n) // the file has changed meanwhile
	}
	return strings.TrimSuffix(f.lines[n-1], "\r")
}
