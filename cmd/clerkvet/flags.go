package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Options are what the command line asks for.
type options struct {
	// analyzers are those that -NAME and -NAME=false leave.
	analyzers []*analysis.Analyzer
	// args are the packages, or a subcommand with its arguments.
	args []string

	json, sarif bool
	// context is the number of lines to show around the offending one, -1 for not even that.
	context int
	tests   bool
	tags    string

	// debug is a set of the letters f, p, s, t, v.
	debug                          string
	cpuprofile, memprofile, tracer string

	// given holds the flags on the command line, with their last values.
	given map[string]string
	// multichecker is set if the multichecker has to do the work: applying fixes and talking to go vet.
	multichecker bool
}

// parse reads the command line by multichecker's rules. Its errors fit one line and name the flag.
// flag.ErrHelp means that help was asked for by a flag.
func parse(args []string, analyzers []*analysis.Analyzer) (*options, error) {
	o := &options{context: -1, tests: true}
	fs := flag.NewFlagSet("clerkvet", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	defineFlags(fs, o)
	settings := analyzerFlags(fs, analyzers)
	if err := fs.Parse(args); err != nil {
		return nil, explain(err, fs)
	}
	o.args = fs.Args()
	o.given = make(map[string]string)
	fs.Visit(func(f *flag.Flag) { o.given[f.Name] = f.Value.String() })
	o.multichecker = o.isSet("fix", "diff", "flags", "V") || o.unit()

	if err := o.contradiction(); err != nil || o.multichecker {
		return o, err // the multichecker sets the analyzers' flags itself: lists would hold everything twice
	}
	if o.isSet("v") {
		o.debug += "v"
	}
	if o.analyzers = enabled(analyzers, o.given); len(o.analyzers) == 0 {
		return nil, errors.New("the flags turn off every pass")
	}
	for _, s := range settings {
		if err := s.apply(); err != nil {
			return nil, err
		}
	}
	return o, nil
}

// unit reports whether go vet hands over a package to analyze.
func (o *options) unit() bool { return len(o.args) == 1 && strings.HasSuffix(o.args[0], ".cfg") }

// isSet reports whether one of the flags was given, and not as -NAME=false.
func (o *options) isSet(names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		value, ok := o.given[name]
		return ok && value != "false"
	})
}

// contradiction says what is wrong with flags and arguments that are valid one by one.
func (o *options) contradiction() error {
	for _, arg := range o.args {
		if strings.HasPrefix(arg, "-") {
			return fmt.Errorf("%s stands after the packages; flags come before them", arg)
		}
	}
	switch {
	case o.sarif && o.json:
		return errors.New("-json and -sarif exclude each other")
	case o.sarif && o.multichecker:
		return errors.New("-sarif can't be combined with -fix, -diff, -flags, -V or a .cfg file")
	case o.isSet("diff") && !o.isSet("fix"):
		return errors.New("-diff shows what -fix changes; give both")
	case o.tags != "" && o.isSet("fix", "diff"):
		return fmt.Errorf("-tags has no effect on -fix and -diff; set GOFLAGS=-tags=%s instead", o.tags)
	}
	return nil
}

// defineFlags defines the flags that do not depend on the passes. Those without a place in o are for the
// multichecker, or have no effect there either.
func defineFlags(fs *flag.FlagSet, o *options) {
	fs.BoolVar(&o.json, "json", false, "print the findings as JSON, in the multichecker's form; the exit code is 0 then")
	fs.BoolVar(&o.sarif, "sarif", false, "print the findings as SARIF 2.1.0")
	fs.IntVar(&o.context, "c", -1, "show the offending line with `N` lines around it; a terminal shows the line anyway")
	fs.BoolVar(&o.tests, "test", true, "analyze test files, too")
	fs.StringVar(&o.tags, "tags", "", "analyze the files that these comma-separated build `tags` select")
	fs.Bool("fix", false, "apply all suggested fixes")
	fs.Bool("diff", false, "with -fix, print the changes instead of making them")
	fs.StringVar(&o.debug, "debug", "", "any of the `letters` f (print facts), p (run one pass at a time), s (check the passes), t (print times), v (print progress)")
	fs.StringVar(&o.cpuprofile, "cpuprofile", "", "write a CPU profile to this `file`")
	fs.StringVar(&o.memprofile, "memprofile", "", "write a memory profile to this `file`")
	fs.StringVar(&o.tracer, "trace", "", "write an execution trace to this `file`")

	fs.Bool("flags", false, "print the flags as JSON, for go vet")
	fs.Var(&rawValue{isBool: true}, "V", "print the version as go vet wants it, with -V=full")
	fs.Bool("v", false, "same as -debug=v")
	fs.Bool("source", false, noEffect)
	fs.Bool("all", false, noEffect)
}

// noEffect is what a flag of multichecker's that does nothing says of itself. Help leaves it out.
const noEffect = "no effect"

// A rawValue is a flag whose value is looked at later, if at all.
type rawValue struct {
	isBool bool
	values []string
}

func (t *rawValue) IsBoolFlag() bool { return t.isBool }
func (t *rawValue) Set(s string) error {
	t.values = append(t.values, s)
	return nil
}
func (t *rawValue) String() string { return strings.Join(t.values, " ") }

// A setting is a flag of an analyzer with the values that the command line gives it.
type setting struct {
	name   string
	target flag.Value
	given  *rawValue
}

func (s setting) apply() error {
	for _, v := range s.given.values {
		if err := s.target.Set(v); err != nil {
			return fmt.Errorf("invalid value %q for -%s: %w", v, s.name, err)
		}
	}
	return nil
}

// analyzerFlags defines -NAME and -NAME.flag for each analyzer.
func analyzerFlags(fs *flag.FlagSet, analyzers []*analysis.Analyzer) []setting {
	var settings []setting
	for _, a := range analyzers {
		fs.Bool(a.Name, true, "enable "+a.Name)
		a.Flags.VisitAll(func(f *flag.Flag) {
			b, ok := f.Value.(interface{ IsBoolFlag() bool })
			s := setting{a.Name + "." + f.Name, f.Value, &rawValue{isBool: ok && b.IsBoolFlag()}}
			fs.Var(s.given, s.name, f.Usage)
			settings = append(settings, s)
		})
	}
	return settings
}

// enabled returns the analyzers whose -NAME is true if there are any, otherwise all but those whose -NAME is false.
func enabled(analyzers []*analysis.Analyzer, given map[string]string) []*analysis.Analyzer {
	only := slices.ContainsFunc(analyzers, func(a *analysis.Analyzer) bool { return given[a.Name] == "true" })
	return slices.DeleteFunc(slices.Clone(analyzers), func(a *analysis.Analyzer) bool {
		return only && given[a.Name] != "true" || given[a.Name] == "false"
	})
}

// explain makes one line of what package flag says of the command line.
func explain(err error, fs *flag.FlagSet) error {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if errors.Is(err, flag.ErrHelp) || !unknown {
		return err
	}
	var names []string
	fs.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return fmt.Errorf("unknown flag -%s%s", name, didYouMean(name, "-", names))
}
