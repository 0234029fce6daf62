package main

import (
	"flag"
	"fmt"
	"go/doc/comment"
	"io"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

const usage = `clerkvet finds security mistakes in Go programs that use Clerk and JWT libraries.

usage: clerkvet [flags] packages

For example:
  clerkvet ./...                 look for all mistakes in all packages of the module
  clerkvet help                  list the passes and flags
  clerkvet help NAME             say what a pass looks for, with bad and good code
  clerkvet version               print the version
`

const helpEnd = `
All passes run. With -NAME, only those that are named; with -NAME=false, all but those.
A pass has flags of its own, such as -NAME.strict, which reports advice too: see clerkvet help NAME.
A comment //clerkvet:ignore NAME reason suppresses a finding on its line.

The exit code is 3 if there are findings, 1 if there was an error, and 0 otherwise.
Findings are printed on stdout; errors and a summary on stderr.
To run the passes with go vet: go vet -vettool=$(which clerkvet) ./...
In editors, golangci-lint and CI: https://github.com/clerkvet/clerkvet#use
`

// help prints what the subcommand asks for: an overview, or the passes that args name.
func help(w io.Writer, args []string) error {
	if len(args) == 0 {
		overview(w)
		return nil
	}
	suite := passes.Suite()
	names := make([]string, len(suite))
	for i, p := range suite {
		names[i] = p.Analyzer.Name
	}
	for i, arg := range args {
		p, ok := find(suite, arg)
		if !ok {
			return fmt.Errorf("there is no pass %q%s", arg, didYouMean(arg, "", names))
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		describe(w, p)
	}
	return nil
}

// find returns the pass of the name. The name may be followed by a category, as it stands in output.
func find(suite []passes.Pass, name string) (passes.Pass, bool) {
	name, _, _ = strings.Cut(name, "/")
	for _, p := range suite {
		if p.Analyzer.Name == name {
			return p, true
		}
	}
	return passes.Pass{}, false
}

func overview(w io.Writer) {
	fmt.Fprint(w, usage, "\nPasses:\n")
	for _, p := range passes.Suite() {
		fmt.Fprintf(w, "  %-16s %s\n", p.Analyzer.Name, p.Title)
	}
	fmt.Fprint(w, "\nFlags:\n")
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	defineFlags(fs, &options{})
	printFlags(w, fs)
	fmt.Fprint(w, helpEnd)
}

// describe prints the documentation of a pass.
func describe(w io.Writer, p passes.Pass) {
	summary, body := splitDoc(p.Analyzer.Doc)
	fmt.Fprintf(w, "%s: %s\n\n", p.Analyzer.Name, summary)
	fmt.Fprintf(w, "%s", new(comment.Printer).Text(parseDoc(body)))
	fmt.Fprint(w, "\nCategories:\n")
	for _, c := range p.Categories {
		fmt.Fprintf(w, "  %-20s %-8s %s%s\n", c.ID, c.Severity, c.Title, references(p, c))
	}
	if section(body, "Flags") == "" {
		describeFlags(w, p.Analyzer)
	}
	fmt.Fprintf(w, "\nSince %s, guide section %s. More: %s\n", p.Since, p.Guide, p.Analyzer.URL)
}

// describeFlags lists the flags of an analyzer as they are given to the command, if it has any.
func describeFlags(w io.Writer, a *analysis.Analyzer) {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	n := 0
	a.Flags.VisitAll(func(f *flag.Flag) {
		fs.Var(f.Value, a.Name+"."+f.Name, f.Usage)
		n++
	})
	if n > 0 {
		fmt.Fprint(w, "\nFlags:\n")
		printFlags(w, fs)
	}
}

// references lists what a category refers to, and whether it must be asked for.
func references(p passes.Pass, c passes.Category) string {
	var refs []string
	for _, n := range c.CWE {
		refs = append(refs, fmt.Sprintf("CWE-%d", n))
	}
	refs = append(refs, c.RFC...)
	if c.Strict {
		name := "strict"
		if p.Analyzer.Flags.Lookup(name) == nil {
			name = c.ID
		}
		refs = append(refs, "only with -"+p.Analyzer.Name+"."+name)
	}
	if len(refs) == 0 {
		return ""
	}
	return " (" + strings.Join(refs, ", ") + ")"
}

// printFlags prints the flags that do something.
func printFlags(w io.Writer, fs *flag.FlagSet) {
	shown := flag.NewFlagSet("", flag.ContinueOnError)
	fs.VisitAll(func(f *flag.Flag) {
		if f.Usage != noEffect {
			shown.Var(f.Value, f.Name, f.Usage)
		}
	})
	shown.SetOutput(w)
	shown.PrintDefaults()
}
