package plugin

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// configure applies the settings and returns the analyzers that they leave enabled, in the order of the suite.
func configure(raw any) ([]*analysis.Analyzer, error) {
	settings, err := register.DecodeSettings[map[string]any](raw)
	if err != nil {
		return nil, fmt.Errorf("clerkvet: %w", err)
	}
	suite := passes.Analyzers()
	analyzers, err := choose(suite, settings["enable"], settings["disable"])
	if err != nil {
		return nil, fmt.Errorf("clerkvet: %w", err)
	}
	if err := setStrict(suite, settings["strict"]); err != nil {
		return nil, fmt.Errorf("clerkvet: %w", err)
	}
	// Flags of a single pass come last, so that they prevail over strict.
	for _, key := range slices.Sorted(maps.Keys(settings)) {
		if general[key] {
			continue
		}
		a := find(suite, key)
		if a == nil {
			return nil, unknown("clerkvet: setting", key, append(names(suite), slices.Collect(maps.Keys(general))...))
		}
		if err := setFlags(a, settings[key]); err != nil {
			return nil, fmt.Errorf("clerkvet: %w", err)
		}
	}
	return analyzers, nil
}

// general are the settings that are not about one pass.
var general = map[string]bool{"enable": true, "disable": true, "strict": true}

// choose returns the analyzers that are enabled, or all if enable is nil, without those that are disabled.
func choose(suite []*analysis.Analyzer, enable, disable any) ([]*analysis.Analyzer, error) {
	enabled, err := passList(suite, "enable", enable)
	if err != nil {
		return nil, err
	}
	disabled, err := passList(suite, "disable", disable)
	if err != nil {
		return nil, err
	}
	var chosen []*analysis.Analyzer
	for _, a := range suite {
		on, off := slices.Contains(enabled, a), slices.Contains(disabled, a)
		if on && off {
			return nil, fmt.Errorf("%q stands both in enable and in disable", a.Name)
		}
		if (enable == nil || on) && !off {
			chosen = append(chosen, a)
		}
	}
	if len(chosen) == 0 {
		return nil, fmt.Errorf("enable and disable leave no pass of %s", strings.Join(names(suite), ", "))
	}
	return chosen, nil
}

// passList returns the passes that a setting lists.
func passList(suite []*analysis.Analyzer, key string, value any) ([]*analysis.Analyzer, error) {
	if value == nil {
		return nil, nil
	}
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%s is %v, want a list of passes", key, value)
	}
	var as []*analysis.Analyzer
	for _, elem := range list {
		a := find(suite, fmt.Sprint(elem))
		if a == nil {
			return nil, unknown(key+": pass", fmt.Sprint(elem), names(suite))
		}
		as = append(as, a)
	}
	return as, nil
}

// setStrict sets the flag of every pass that has advice to give.
func setStrict(suite []*analysis.Analyzer, value any) error {
	if value == nil {
		return nil
	}
	strict, ok := value.(bool)
	if !ok {
		return fmt.Errorf("strict is %v, want true or false", value)
	}
	for _, a := range suite {
		if a.Flags.Lookup("strict") == nil {
			continue
		}
		if err := a.Flags.Set("strict", strconv.FormatBool(strict)); err != nil {
			return fmt.Errorf("%s.strict: %w", a.Name, err)
		}
	}
	return nil
}

// setFlags sets flags of one pass, as "-<pass>.<flag>=<value>" does for the command.
func setFlags(a *analysis.Analyzer, value any) error {
	flags, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("%s is %v, want flags with their values", a.Name, value)
	}
	for _, name := range slices.Sorted(maps.Keys(flags)) {
		if a.Flags.Lookup(name) == nil {
			return unknown(a.Name+": flag", name, flagNames(a))
		}
		text, err := flagText(flags[name])
		if err == nil {
			err = a.Flags.Set(name, text)
		}
		if err != nil {
			return fmt.Errorf("%s.%s: %w", a.Name, name, err)
		}
	}
	return nil
}

// flagText returns a setting in the notation of the command line, where a list is separated by commas.
func flagText(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case bool:
		return strconv.FormatBool(v), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case []any:
		var elems []string
		for _, e := range v {
			text, err := flagText(e)
			if err != nil {
				return "", err
			}
			elems = append(elems, text)
		}
		return strings.Join(elems, ","), nil
	}
	return "", fmt.Errorf("%v is no value of a flag", value)
}

func find(suite []*analysis.Analyzer, name string) *analysis.Analyzer {
	for _, a := range suite {
		if a.Name == name {
			return a
		}
	}
	return nil
}

func names(suite []*analysis.Analyzer) []string {
	var out []string
	for _, a := range suite {
		out = append(out, a.Name)
	}
	return out
}

func flagNames(a *analysis.Analyzer) []string {
	var out []string
	a.Flags.VisitAll(func(f *flag.Flag) { out = append(out, f.Name) })
	return out
}

// unknown says that there is no such name, and which one is the nearest.
func unknown(what, name string, valid []string) error {
	if len(valid) == 0 {
		return fmt.Errorf("%s %q does not exist; there is none", what, name)
	}
	slices.Sort(valid)
	nearest := slices.MaxFunc(valid, func(a, b string) int { return likeness(a, name) - likeness(b, name) })
	return fmt.Errorf("%s %q does not exist; did you mean %q? (all: %s)", what, name, nearest, strings.Join(valid, ", "))
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
