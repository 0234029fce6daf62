// Clerkvet finds the security mistakes that people make when they use Clerk and JWT libraries in Go.
//
//	clerkvet ./...
//
// prints what it finds in the packages and exits with 3 if it finds anything, 1 if it could not look everywhere, and
// 0 otherwise. It can be used wherever a multichecker can, also as go vet -vettool=$(which clerkvet).
// Run clerkvet help for its flags, and clerkvet help NAME for what a pass looks for.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"time"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/clerkvet/clerkvet/passes"
)

// The exit codes are those of a multichecker, except that packages with errors are a failure even if there are
// findings as well: a build that tolerates findings must notice what was not analyzed.
const (
	exitClean    = 0
	exitFailure  = 1
	exitFindings = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command. It returns the exit code, but for what the multichecker does, which exits itself.
func run(args []string, stdout, stderr *os.File) int {
	opts, err := parse(args, passes.Analyzers())
	switch {
	case errors.Is(err, flag.ErrHelp):
		opts = &options{args: []string{"help"}}
	case err != nil:
		return fail(stderr, err)
	case opts.multichecker:
		return multi(opts, stdout, stderr)
	}
	if len(opts.args) == 0 {
		fmt.Fprint(stderr, usage)
		return exitFailure
	}
	switch opts.args[0] {
	case "help":
		err = help(stdout, opts.args[1:])
	case "version":
		fmt.Fprintln(stdout, version())
	default:
		return vet(opts, stdout, stderr)
	}
	if err != nil {
		return fail(stderr, err)
	}
	return exitClean
}

// multi has the multichecker do the work, which exits itself.
func multi(opts *options, stdout, stderr *os.File) int {
	if opts.unit() {
		if err := outdated(opts.args[0]); err != nil {
			return fail(stderr, err)
		}
	}
	analyzers := passes.Analyzers()
	if opts.isSet("fix") && (opts.isSet("diff") || !opts.unit()) {
		notes := os.Getenv(secretsEnv)
		if notes == "" {
			return applyFixes(opts, stdout, stderr)
		}
		if err := noteSecrets(analyzers, notes); err != nil {
			return fail(stderr, err)
		}
	}
	multichecker.Main(analyzers...)
	return exitFailure // not reached
}

// vet analyzes the packages and prints what was found.
func vet(opts *options, stdout, stderr *os.File) int {
	began := time.Now()
	if os.Getenv("GOGC") == "" {
		// Nearly all that is allocated is syntax and types, and lives as long as the command. On a module of 160,000
		// lines, collecting garbage at the usual pace takes a quarter of the CPU time to save a sixth of the memory.
		debug.SetGCPercent(400)
	}
	stop, err := profile(opts)
	if err != nil {
		return fail(stderr, err)
	}
	defer stop()

	dir, err := os.Getwd()
	if err != nil {
		return fail(stderr, err)
	}
	var prog *progress
	if isTerminal(stderr) {
		prog = startProgress(stderr, patience)
	}
	r, err := analyze(opts, stderr, prog)
	prog.stop()
	if err != nil && !opts.sarif {
		return fail(stderr, err)
	}
	if err != nil { // a log is read by programs, and has to tell them
		r = failed(err)
	}

	files := newWorkspace(dir)
	for _, p := range r.problems {
		fmt.Fprintln(stderr, p.print(files))
	}
	if err := output(opts, r, files, stdout); err != nil {
		return fail(stderr, err)
	}
	if !opts.json && r.packages > 0 {
		fmt.Fprintln(stderr, summary(r.findings, r.packages, time.Since(began)))
	}
	opts.printTimes(r.graph, stderr)
	return r.exit(opts)
}

// A result is all that a run has to tell.
type result struct {
	graph    *checker.Graph
	findings []finding
	problems []problem
	packages int
}

// failed is the result of a run that had nothing to analyze.
func failed(err error) *result {
	return &result{graph: new(checker.Graph), problems: []problem{{message: oneLine(err).Error()}}}
}

// exit is the exit code. The multichecker's JSON is for programs that read it, and tells them of findings.
func (r *result) exit(opts *options) int {
	switch {
	case len(r.problems) > 0:
		return exitFailure
	case reported(r.findings) > 0 && !opts.json:
		return exitFindings
	}
	return exitClean
}

// analyze loads the packages and runs the passes on them.
func analyze(opts *options, stderr io.Writer, prog *progress) (*result, error) {
	loaded, err := load(opts, prog)
	if err != nil {
		return nil, err
	}
	opts.logf(stderr, "loaded %d packages from source", loaded.analyzed)

	guard := protect(opts.analyzers)
	prog.step("analyzing packages", 0)
	graph, err := checker.Analyze(opts.analyzers, loaded.roots, opts.checkerOptions(stderr))
	if err != nil {
		return nil, err
	}
	opts.logf(stderr, "analyzed them")
	return &result{
		graph:    graph,
		findings: findingsOf(graph),
		problems: append(loaded.problems, guard.problems()...),
		packages: loaded.size(),
	}, nil
}

// output prints the findings in the form that was asked for.
func output(opts *options, r *result, files *workspace, stdout *os.File) error {
	switch {
	case opts.json:
		return r.graph.PrintJSON(stdout)
	case opts.sarif:
		return printSARIF(stdout, r, files, r.exit(opts))
	}
	p := printer{w: stdout, files: files, context: opts.context}
	if opts.given["c"] == "" && isTerminal(stdout) {
		p.context = 0
	}
	return p.print(r.findings)
}

// fail prints why there is no result.
func fail(stderr io.Writer, err error) int {
	fmt.Fprintf(stderr, "clerkvet: %v\n", oneLine(err))
	return exitFailure
}

// isTerminal reports whether what is written to f can be overwritten and is read at once. The null device passes for
// one too, which does no harm.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}
