package main

import (
	"errors"
	"flag"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// list is a flag that adds up the values it gets.
type list []string

func (l *list) String() string { return strings.Join(*l, ",") }
func (l *list) Set(s string) error {
	if s == "bad" {
		return errors.New("it is bad")
	}
	*l = append(*l, s)
	return nil
}

func threeAnalyzers() (analyzers []*analysis.Analyzer, values *list) {
	values = new(list)
	for _, name := range []string{"one", "two", "three"} {
		a := &analysis.Analyzer{Name: name, Doc: name}
		a.Flags.Var(values, "list", "a list")
		a.Flags.Bool("strict", false, "a switch")
		analyzers = append(analyzers, a)
	}
	return analyzers, values
}

func TestEnabledAnalyzers(t *testing.T) {
	for _, test := range []struct{ flags, want string }{
		{"", "one two three"},
		{"-one", "one"},
		{"-one=1 -three=true", "one three"},
		{"-one=false", "two three"},
		{"-one=F -two=0", "three"},
		{"-one -two=false", "one"},
		{"-two=false -two", "two"},
	} {
		analyzers, _ := threeAnalyzers()
		o, err := parse(append(strings.Fields(test.flags), "./..."), analyzers)
		if err != nil {
			t.Errorf("%s: %v", test.flags, err)
			continue
		}
		var names []string
		for _, a := range o.analyzers {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, " "); got != test.want {
			t.Errorf("%s: %s run, want %s", test.flags, got, test.want)
		}
	}
}

func TestAnalyzerFlags(t *testing.T) {
	analyzers, values := threeAnalyzers()
	o, err := parse([]string{"-one.list=a", "-one.list", "b", "-one.strict", "./..."}, analyzers)
	if err != nil {
		t.Fatal(err)
	}
	if want := (list{"a", "b"}); !slices.Equal(*values, want) {
		t.Errorf("-one.list is %v, want %v", *values, want)
	}
	if got := analyzers[0].Flags.Lookup("strict").Value.String(); got != "true" {
		t.Errorf("-one.strict is %s", got)
	}
	if want := []string{"./..."}; !slices.Equal(o.args, want) {
		t.Errorf("arguments are %q, want %q", o.args, want)
	}
}

// The multichecker parses the command line again.
func TestMultichecker(t *testing.T) {
	for flags, want := range map[string]bool{
		"-fix ./...":             true,
		"-fix=true -diff ./...":  true,
		"-fix=false ./...":       false,
		"-flags":                 true,
		"-V=full":                true,
		"-one /tmp/vet.cfg":      true,
		"/tmp/vet.cfg ./...":     false,
		"-one.list=a -fix ./...": true,
		"help fix":               false,
	} {
		analyzers, values := threeAnalyzers()
		o, err := parse(strings.Fields(flags), analyzers)
		if err != nil {
			t.Errorf("%s: %v", flags, err)
			continue
		}
		if o.multichecker != want {
			t.Errorf("%s: multichecker is %t, want %t", flags, o.multichecker, want)
		}
		if o.multichecker && len(*values) > 0 {
			t.Errorf("%s: flags are set before the multichecker sets them", flags)
		}
	}
}

func TestBadFlags(t *testing.T) {
	for flags, want := range map[string]string{
		"-tow ./...":                       "unknown flag -tow; did you mean -two?",
		"-one.lst=x ./...":                 "unknown flag -one.lst; did you mean -one.list?",
		"-qqqqqqqq ./...":                  "unknown flag -qqqqqqqq",
		"-c":                               "flag needs an argument: -c",
		"-c=many ./...":                    `invalid value "many" for flag -c: parse error`,
		"-json=perhaps ./...":              `invalid boolean value "perhaps" for -json: parse error`,
		"-one.list=bad ./...":              `invalid value "bad" for -one.list: it is bad`,
		"-one.strict=perhaps ./...":        `invalid value "perhaps" for -one.strict: parse error`,
		"./... -json":                      "-json stands after the packages; flags come before them",
		"-json -sarif ./...":               "-json and -sarif exclude each other",
		"-fix -sarif ./...":                "-sarif can't be combined with -fix, -diff, -flags, -V or a .cfg file",
		"-fix -tags=x ./...":               "-tags has no effect on -fix and -diff; set GOFLAGS=-tags=x instead",
		"-one=0 -two=0 -three=false ./...": "the flags turn off every pass",
	} {
		analyzers, _ := threeAnalyzers()
		_, err := parse(strings.Fields(flags), analyzers)
		if err == nil || err.Error() != want {
			t.Errorf("%s: error is %v, want %s", flags, err, want)
		}
	}
	if _, err := parse([]string{"-h"}, nil); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("-h: error is %v, want %v", err, flag.ErrHelp)
	}
}

func TestDidYouMean(t *testing.T) {
	names := []string{"hardcodedsecret", "insecureurl", "fix"}
	for typed, want := range map[string]string{
		"hardcodedsecrets": "; did you mean -hardcodedsecret?",
		"hardcoded":        "",
		"insecureURL":      "; did you mean -insecureurl?",
		"fx":               "; did you mean -fix?",
		"zzz":              "",
	} {
		if got := didYouMean(typed, "-", names); got != want {
			t.Errorf("didYouMean(%s) = %q, want %q", typed, got, want)
		}
	}
}
