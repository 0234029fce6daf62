package plugin

import (
	"flag"
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

func TestFlagText(t *testing.T) {
	a := &analysis.Analyzer{Name: "a"}
	number := a.Flags.Int("number", 0, "")
	list := a.Flags.String("list", "", "")
	// As JSON decodes them.
	settings := map[string]any{"number": 2e6, "list": []any{"(*example.com/auth.Gate).Require", "b", 3.0}}
	if err := setFlags(a, settings); err != nil {
		t.Fatal(err)
	}
	if *number != 2000000 || *list != "(*example.com/auth.Gate).Require,b,3" {
		t.Errorf("flags are %d and %q", *number, *list)
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
		want     string
	}{
		{"a list", []any{"enable"}, "clerkvet: decoding settings: "},
		{"unknown key", map[string]any{"enabel": []any{}}, `clerkvet: setting "enabel" does not exist; did you mean "enable"? (all: ` + strings.Join(keys, ", ")},
		{"upper case", map[string]any{"Strict": true}, `clerkvet: setting "Strict" does not exist; did you mean "strict"?`},
		{"unknown pass as key", map[string]any{"hardcoded-secret": nil}, `clerkvet: setting "hardcoded-secret" does not exist; did you mean "hardcodedsecret"?`},
		{"unknown pass", map[string]any{"enable": []any{"insecureurls"}}, `clerkvet: enable: pass "insecureurls" does not exist; did you mean "insecureurl"? (all: ` + strings.Join(all, ", ")},
		{"unknown pass to disable", map[string]any{"disable": []any{"unsecureurl"}}, `clerkvet: disable: pass "unsecureurl" does not exist; did you mean "insecureurl"?`},
		{"a category", map[string]any{"disable": []any{"insecureurl/weak-tls"}}, `clerkvet: disable: pass "insecureurl/weak-tls" does not exist; did you mean "insecureurl"?`},
		{"no list", map[string]any{"enable": "insecureurl"}, "clerkvet: enable is insecureurl, want a list of passes"},
		{"contradiction", map[string]any{"enable": []any{"insecureurl"}, "disable": []any{"insecureurl"}}, `clerkvet: "insecureurl" stands both in enable and in disable`},
		{"nothing left", map[string]any{"enable": []any{}}, "clerkvet: enable and disable leave no pass of "},
		{"strict is no bool", map[string]any{"strict": "yes"}, "clerkvet: strict is yes, want true or false"},
		{"no flags", map[string]any{"insecureurl": true}, "clerkvet: insecureurl is true, want flags with their values"},
		{"unknown flag", map[string]any{"insecureurl": map[string]any{"strikt": true}}, `clerkvet: insecureurl: flag "strikt" does not exist; did you mean "strict"? (all: ` + strings.Join(flags, ", ")},
		{"wrong value", map[string]any{"insecureurl": map[string]any{"strict": "maybe"}}, "clerkvet: insecureurl.strict: parse error"},
		{"no value", map[string]any{"insecureurl": map[string]any{"strict": map[string]any{}}}, "clerkvet: insecureurl.strict: map[] is no value of a flag"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			keepFlags(t)
			linter, err := New(test.settings)
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("got error %v, want %s", err, test.want)
			}
			if linter != nil {
				t.Error("got a linter despite the error")
			}
		})
	}
	if err := setFlags(&analysis.Analyzer{Name: "a"}, map[string]any{"x": 1}); err == nil || err.Error() != `a: flag "x" does not exist; there is none` {
		t.Errorf("got error %v for a pass without flags", err)
	}
}
