package plugin

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// keepFlags restores the flags of the analyzers when the test ends.
func keepFlags(t *testing.T) {
	for _, a := range passes.Analyzers() {
		a.Flags.VisitAll(func(f *flag.Flag) {
			before := f.Value.String()
			t.Cleanup(func() {
				if err := f.Value.Set(before); err != nil {
					t.Error(err)
				}
			})
		})
	}
}

func value(t *testing.T, analyzer, name string) string {
	t.Helper()
	f := find(passes.Analyzers(), analyzer).Flags.Lookup(name)
	if f == nil {
		t.Fatalf("%s has no flag %q", analyzer, name)
	}
	return f.Value.String()
}

func TestRegistered(t *testing.T) {
	newLinter, err := register.GetPlugin("clerkvet")
	if err != nil {
		t.Fatal(err)
	}
	linter, err := newLinter(nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := linter.GetLoadMode(); got != register.LoadModeTypesInfo {
		t.Errorf("load mode is %q, want %q", got, register.LoadModeTypesInfo)
	}
	analyzers, err := linter.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(analyzers, passes.Analyzers()) {
		t.Errorf("analyzers are %q, want the suite: %q", names(analyzers), names(passes.Analyzers()))
	}
}

func TestChoose(t *testing.T) {
	all := names(passes.Analyzers())
	tests := []struct {
		name     string
		settings map[string]any
		want     []string
	}{
		{"no settings", nil, all},
		{"empty settings", map[string]any{}, all},
		{"enable", map[string]any{"enable": []any{"insecureurl"}}, []string{"insecureurl"}},
		{"enable in the suite's order", map[string]any{"enable": []string{"insecureurl", "hardcodedsecret"}}, []string{"hardcodedsecret", "insecureurl"}},
		{"disable", map[string]any{"disable": []any{"insecureurl"}}, slices.DeleteFunc(slices.Clone(all), func(n string) bool { return n == "insecureurl" })},
		{"both", map[string]any{"enable": []any{"insecureurl"}, "disable": []any{"hardcodedsecret"}}, []string{"insecureurl"}},
		{"disable nothing", map[string]any{"disable": []any{}}, all},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := configure(test.settings)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(names(got), test.want) {
				t.Errorf("got %q, want %q", names(got), test.want)
			}
		})
	}
}

func TestFlags(t *testing.T) {
	tests := []struct {
		name     string
		settings map[string]any
		want     string // of -insecureurl.strict
	}{
		{"nothing", nil, "false"},
		{"strict", map[string]any{"strict": true}, "true"},
		{"not strict", map[string]any{"strict": false}, "false"},
		{"one pass", map[string]any{"insecureurl": map[string]any{"strict": true}}, "true"},
		{"as text", map[string]any{"insecureurl": map[string]any{"strict": "true"}}, "true"},
		{"all but one pass", map[string]any{"strict": true, "insecureurl": map[string]any{"strict": false}}, "false"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			keepFlags(t)
			if _, err := New(test.settings); err != nil {
				t.Fatal(err)
			}
			if got := value(t, "insecureurl", "strict"); got != test.want {
				t.Errorf("-insecureurl.strict is %s, want %s", got, test.want)
			}
		})
	}
}

// Every kind of flag takes the values that golangci-lint decodes from YAML, and says what it wants instead of others.
func TestFlagKinds(t *testing.T) {
	tests := []struct {
		flag  string
		value any
		want  string // the flag's value, or what the error says is wanted
		err   bool
	}{
		{"bool", true, "true", false},
		{"bool", "true", "true", false},
		{"bool", "maybe", `is "maybe", want true or false`, true},
		{"bool", nil, "is empty, want true or false", true},
		{"int", 2e6, "2000000", false},
		{"int", "12", "12", false},
		{"int", 1.5, "is 1.5, want a whole number", true},
		{"uint", -1.0, "is -1, want a whole number from 0 on", true},
		{"duration", "90s", "1m30s", false},
		{"duration", 90.0, "is 90, want a duration such as 30s", true},
		{"float", 0.25, "0.25", false},
		{"text", "a,b", "a,b", false},
		{"text", []any{"(*example.com/auth.Gate).Require", "b", 3.0}, "(*example.com/auth.Gate).Require,b,3", false},
		{"text", []any{}, "", false},
		{"text", map[string]any{"a": 1.0}, `is {"a":1}, want a text or a list`, true},
		{"text", []any{map[string]any{}}, `is [{}], want a text or a list`, true},
		{"mixedcase", "x", "x", false},
		{"picky", "x", ": no x", true},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%s=%v", test.flag, test.value), func(t *testing.T) {
			a := &analysis.Analyzer{Name: "a"}
			a.Flags.Init("", flag.ContinueOnError)
			a.Flags.Bool("bool", false, "")
			a.Flags.Int("int", 0, "")
			a.Flags.Uint("uint", 0, "")
			a.Flags.Float64("float", 0, "")
			a.Flags.Duration("duration", 0, "")
			a.Flags.String("text", "default", "")
			a.Flags.String("mixedCase", "", "")
			a.Flags.Func("picky", "", func(s string) error { return errors.New("no " + s) })
			err := setFlags(a, map[string]any{test.flag: test.value})
			if test.err {
				if want := section + ".a." + test.flag + wantedAfter(test.want); err == nil || err.Error() != want {
					t.Errorf("got error %v, want %s", err, want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := lookup(&a.Flags, test.flag).Value.String(); got != test.want {
				t.Errorf("the flag is %q, want %q", got, test.want)
			}
		})
	}
}

func wantedAfter(message string) string {
	if message[0] == ':' {
		return message
	}
	return " " + message
}

// golangci-lint shows neither categories nor related places.
func TestIssue(t *testing.T) {
	got := issue("weakalg", analysis.Diagnostic{
		Message: "m", Category: "weak-key", Related: []analysis.RelatedInformation{{Message: "here"}},
		SuggestedFixes: []analysis.SuggestedFix{{Message: "f"}},
	})
	if got.Message != "m (weakalg/weak-key)" || got.Related != nil || len(got.SuggestedFixes) != 1 {
		t.Errorf("got %+v", got)
	}
	if got := issue("a", analysis.Diagnostic{Message: "m"}); got.Message != "m" {
		t.Errorf("without a category, the message is %q", got.Message)
	}
}

func TestErrors(t *testing.T) {
	all := names(passes.Analyzers())
	flags := flagNames(find(passes.Analyzers(), "insecureurl"))
	keys := append([]string{"disable", "enable", "strict"}, all...)
	slices.Sort(keys)
	slices.Sort(all)
	tests := []struct {
		name     string
		settings any
		want     string // after the section
	}{
		{"a list", []any{"enable"}, ": want enable, disable, strict or names of passes: decoding settings: "},
		{"unknown key", map[string]any{"enabel": []any{}}, `: there is no setting "enabel"; did you mean "enable"? (all: ` + strings.Join(keys, ", ") + ")"},
		{"upper case", map[string]any{"Strict": true}, `: there is no setting "Strict"; did you mean "strict"?`},
		{"unknown pass as key", map[string]any{"hardcoded-secret": nil}, `: there is no setting "hardcoded-secret"; did you mean "hardcodedsecret"?`},
		{"unknown pass", map[string]any{"enable": []any{"insecureurls"}}, `.enable: there is no pass "insecureurls"; did you mean "insecureurl"? (all: ` + strings.Join(all, ", ") + ")"},
		{"unknown pass to disable", map[string]any{"disable": []any{"unsecureurl"}}, `.disable: there is no pass "unsecureurl"; did you mean "insecureurl"?`},
		{"a category", map[string]any{"disable": []any{"insecureurl/weak-tls"}}, `.disable: there is no pass "insecureurl/weak-tls"; did you mean "insecureurl"?`},
		{"no list", map[string]any{"enable": "insecureurl"}, `.enable is "insecureurl", want a list of passes`},
		{"no name", map[string]any{"enable": []any{true}}, `.enable has true, want names of passes`},
		{"nothing to enable", map[string]any{"enable": nil}, `.enable is empty, want a list of passes`},
		{"contradiction", map[string]any{"enable": []any{"insecureurl"}, "disable": []any{"insecureurl"}}, `: "insecureurl" stands both in enable and in disable`},
		{"nothing left", map[string]any{"enable": []any{}}, ": enable and disable leave no pass; "},
		{"strict is no bool", map[string]any{"strict": "yes"}, `.strict is "yes", want true or false`},
		{"strict is empty", map[string]any{"strict": nil}, `.strict is empty, want true or false`},
		{"no flags", map[string]any{"insecureurl": true}, ".insecureurl is true, want flags with their values"},
		{"unknown flag", map[string]any{"insecureurl": map[string]any{"strikt": true}}, `.insecureurl: there is no flag "strikt"; did you mean "strict"? (all: ` + strings.Join(flags, ", ") + ")"},
		{"wrong value", map[string]any{"insecureurl": map[string]any{"strict": "maybe"}}, `.insecureurl.strict is "maybe", want true or false`},
		{"no value", map[string]any{"insecureurl": map[string]any{"strict": map[string]any{}}}, ".insecureurl.strict is {}, want true or false"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			keepFlags(t)
			linter, err := New(test.settings)
			if want := section + test.want; err == nil || !strings.HasPrefix(err.Error(), want) {
				t.Errorf("got error %v, want %s", err, want)
			}
			if linter != nil {
				t.Error("got a linter despite the error")
			}
		})
	}
	if err := setFlags(&analysis.Analyzer{Name: "a"}, map[string]any{"x": 1}); err == nil || err.Error() != section+`.a: there is no flag "x", nor any other` {
		t.Errorf("got error %v for a pass without flags", err)
	}
}

// Every flag of every pass is a setting: its default can be set, under the key that golangci-lint makes of its name.
func TestAllFlags(t *testing.T) {
	keepFlags(t)
	for _, a := range passes.Analyzers() {
		settings := make(map[string]any)
		a.Flags.VisitAll(func(f *flag.Flag) { settings[strings.ToLower(f.Name)] = f.DefValue })
		if _, err := New(map[string]any{a.Name: settings}); err != nil {
			t.Error(err)
		}
	}
}
