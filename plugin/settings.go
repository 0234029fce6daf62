package plugin

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// section is where the settings stand in the configuration of golangci-lint. Every error starts with it.
const section = "linters.settings.custom.clerkvet.settings"

// The settings that are not about one pass.
const (
	enableKey  = "enable"
	disableKey = "disable"
	strictKey  = "strict"
)

// configure applies the settings and returns the analyzers that they leave enabled, in the order of the suite.
func configure(raw any) ([]*analysis.Analyzer, error) {
	settings, err := register.DecodeSettings[map[string]any](raw)
	if err != nil {
		return nil, fmt.Errorf("%s: want enable, disable, strict or names of passes: %w", section, err)
	}
	suite := passes.Analyzers()
	analyzers, err := choose(suite, settings)
	if err != nil {
		return nil, err
	}
	if err := setStrict(suite, settings); err != nil {
		return nil, err
	}
	// Flags of a single pass come last, so that they prevail over strict.
	for _, key := range slices.Sorted(maps.Keys(settings)) {
		switch key {
		case enableKey, disableKey, strictKey:
			continue
		}
		a := find(suite, key)
		if a == nil {
			return nil, unknown(section, "setting", key, append(names(suite), enableKey, disableKey, strictKey))
		}
		if err := setFlags(a, settings[key]); err != nil {
			return nil, err
		}
	}
	return analyzers, nil
}

// choose returns the analyzers that are enabled, or all if there is no such list, without those that are disabled.
func choose(suite []*analysis.Analyzer, settings map[string]any) ([]*analysis.Analyzer, error) {
	enabled, only, err := passList(suite, settings, enableKey)
	if err != nil {
		return nil, err
	}
	disabled, _, err := passList(suite, settings, disableKey)
	if err != nil {
		return nil, err
	}
	var chosen []*analysis.Analyzer
	for _, a := range suite {
		on, off := slices.Contains(enabled, a), slices.Contains(disabled, a)
		if on && off {
			return nil, fmt.Errorf("%s: %q stands both in enable and in disable", section, a.Name)
		}
		if (on || !only) && !off {
			chosen = append(chosen, a)
		}
	}
	if len(chosen) == 0 {
		return nil, fmt.Errorf("%s: enable and disable leave no pass; disable the linter clerkvet instead", section)
	}
	return chosen, nil
}

// passList returns the passes that a setting lists, and whether there is such a setting.
func passList(suite []*analysis.Analyzer, settings map[string]any, key string) (list []*analysis.Analyzer, ok bool, err error) {
	value, ok := settings[key]
	if !ok {
		return nil, false, nil
	}
	elems, isList := value.([]any)
	if !isList {
		return nil, false, fmt.Errorf("%s.%s is %s, want a list of passes", section, key, show(value))
	}
	for _, elem := range elems {
		name, isText := elem.(string)
		if !isText {
			return nil, false, fmt.Errorf("%s.%s has %s, want names of passes", section, key, show(elem))
		}
		a := find(suite, name)
		if a == nil {
			return nil, false, unknown(section+"."+key, "pass", name, names(suite))
		}
		list = append(list, a)
	}
	return list, true, nil
}

// setStrict sets the flag of every pass that has advice to give.
func setStrict(suite []*analysis.Analyzer, settings map[string]any) error {
	value, ok := settings[strictKey]
	if !ok {
		return nil
	}
	if _, isBool := value.(bool); !isBool {
		return fmt.Errorf("%s.%s is %s, want true or false", section, strictKey, show(value))
	}
	for _, a := range suite {
		if a.Flags.Lookup(strictKey) == nil {
			continue
		}
		if err := setFlag(a, strictKey, value); err != nil {
			return err
		}
	}
	return nil
}

func find(suite []*analysis.Analyzer, name string) *analysis.Analyzer {
	i := slices.IndexFunc(suite, func(a *analysis.Analyzer) bool { return a.Name == name })
	if i < 0 {
		return nil
	}
	return suite[i]
}

func names(suite []*analysis.Analyzer) []string {
	var out []string
	for _, a := range suite {
		out = append(out, a.Name)
	}
	return out
}

// show prints a setting on one line, in a notation that YAML shares.
func show(value any) string {
	if value == nil {
		return "empty"
	}
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}

// unknown says that there is no such name, and which one is the nearest.
func unknown(where, what, name string, valid []string) error {
	if len(valid) == 0 {
		return fmt.Errorf("%s: there is no %s %q, nor any other", where, what, name)
	}
	slices.Sort(valid)
	nearest := slices.MaxFunc(valid, func(a, b string) int { return likeness(a, name) - likeness(b, name) })
	return fmt.Errorf("%s: there is no %s %q; did you mean %q? (all: %s)", where, what, name, nearest, strings.Join(valid, ", "))
}

// likeness counts the bytes that two names have in common at their ends, which a slip of the finger leaves alone.
func likeness(a, b string) int {
	n := min(len(a), len(b))
	prefix := 0
	for prefix < n && a[prefix] == b[prefix] {
		prefix++
	}
	suffix := 0
	for suffix < n-prefix && a[len(a)-1-suffix] == b[len(b)-1-suffix] {
		suffix++
	}
	return prefix + suffix
}
