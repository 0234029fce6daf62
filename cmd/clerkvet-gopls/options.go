package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/clerkvet/clerkvet/passes"
)

// Options are what the command line asks for.
type options struct {
	output string
	gopls  string
	// version of clerkvet, or the directory of a checkout to take instead.
	version, replace string
	// flags of the passes, each "pass.flag=value".
	flags []string
	log   io.Writer
}

const usage = `Clerkvet-gopls builds gopls, the language server for Go, with the passes of clerkvet in it.

usage: clerkvet-gopls [flags]

Then tell your editor to run this gopls; %s
says how. Flags:
`

const editorsPage = "https://github.com/clerkvet/clerkvet/blob/main/docs/editors.md"

// parse reads the command line.
func parse(args []string, stderr io.Writer) (*options, error) {
	o := &options{version: ownVersion()}
	fs := flag.NewFlagSet("clerkvet-gopls", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.output, "o", "gopls"+exe(), "write the server to this `file`, or to the file gopls in this directory")
	fs.StringVar(&o.gopls, "gopls", "", "the `version` of gopls: "+supported()+"; the newest that the go command can build if empty")
	fs.StringVar(&o.replace, "replace", "", "take clerkvet from the checkout in this `directory`")
	verbose := fs.Bool("v", false, "print the commands and what they say")
	passFlags(fs, &o.flags)
	err := fs.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(stderr, usage, editorsPage)
		fs.SetOutput(stderr)
		fs.PrintDefaults()
	}
	if err != nil {
		return nil, err
	}
	if fs.NArg() > 0 {
		return nil, fmt.Errorf("%q is no flag; there are no other arguments", fs.Arg(0))
	}
	if *verbose {
		o.log = stderr
	}
	return o, o.checkSource()
}

// passFlags defines the flags of the passes, which are collected in list.
func passFlags(fs *flag.FlagSet, list *[]string) {
	for _, p := range passes.Suite() {
		p.Analyzer.Flags.VisitAll(func(f *flag.Flag) {
			name := p.Analyzer.Name + "." + f.Name
			fs.Var(passFlag{f.Value, name, list}, name, f.Usage)
		})
	}
}

// A passFlag is a flag of a pass that also remembers how it was set.
type passFlag struct {
	flag.Value
	name string
	list *[]string
}

func (f passFlag) Set(value string) error {
	if err := f.Value.Set(value); err != nil {
		return err
	}
	*f.list = append(*f.list, f.name+"="+value)
	return nil
}

func (f passFlag) String() string {
	if f.Value == nil {
		return ""
	}
	return f.Value.String()
}

func (f passFlag) IsBoolFlag() bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// checkSource makes sure that there is a version of clerkvet to build with, or a checkout.
func (o *options) checkSource() error {
	if o.replace == "" {
		if o.version == "" {
			return errors.New("this clerkvet-gopls was built from a checkout, so that there is no version of clerkvet to take; name the checkout with -replace")
		}
		return nil
	}
	dir, err := filepath.Abs(o.replace)
	if err != nil {
		return err
	}
	o.replace = dir
	mod, err := goCommand{dir: dir}.mod()
	if err != nil {
		return fmt.Errorf("-replace %s: %w", dir, err)
	}
	if mod.Module.Path != ownModule {
		return fmt.Errorf("-replace %s: this is %s, not %s", dir, mod.Module.Path, ownModule)
	}
	return nil
}

// source names what the server carries.
func (o *options) source() string {
	if o.replace != "" {
		return "from " + o.replace
	}
	return o.version
}

// ownVersion is the version of the module that this command was built from, "" if it has none that can be downloaded.
var ownVersion = func() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Path != ownModule || info.Main.Version == "(devel)" || strings.HasSuffix(info.Main.Version, "+dirty") {
		return ""
	}
	return info.Main.Version
}
