package plugin

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"
)

// setFlags sets flags of one pass.
func setFlags(a *analysis.Analyzer, value any) error {
	flags, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("%s.%s is %s, want flags with their values", section, a.Name, show(value))
	}
	for _, name := range slices.Sorted(maps.Keys(flags)) {
		if err := setFlag(a, name, flags[name]); err != nil {
			return err
		}
	}
	return nil
}

// setFlag sets a flag of a pass, as "-<pass>.<flag>=<value>" does for the command.
func setFlag(a *analysis.Analyzer, name string, value any) error {
	f := lookup(&a.Flags, name)
	if f == nil {
		return unknown(section+"."+a.Name, "flag", name, flagNames(a))
	}
	text, ok := flagText(value)
	if ok {
		err := a.Flags.Set(f.Name, text)
		if err == nil {
			return nil
		}
		if wanted(f) == "" {
			return fmt.Errorf("%s.%s.%s: %w", section, a.Name, name, err)
		}
	}
	want := wanted(f)
	if want == "" {
		want = "a text or a list"
	}
	return fmt.Errorf("%s.%s.%s is %s, want %s", section, a.Name, name, show(value), want)
}

// lookup finds a flag in spite of letter case, because golangci-lint hands on all keys in lower case.
func lookup(flags *flag.FlagSet, name string) *flag.Flag {
	found := flags.Lookup(name)
	flags.VisitAll(func(f *flag.Flag) {
		if found == nil && strings.EqualFold(f.Name, name) {
			found = f
		}
	})
	return found
}

// wanted says which values a flag takes, or nothing if only the flag knows.
func wanted(f *flag.Flag) string {
	getter, ok := f.Value.(flag.Getter)
	if !ok {
		return ""
	}
	switch getter.Get().(type) {
	case bool:
		return "true or false"
	case int, int64:
		return "a whole number"
	case uint, uint64:
		return "a whole number from 0 on"
	case float64:
		return "a number"
	case time.Duration:
		return "a duration such as 30s"
	}
	return ""
}

// flagText returns a setting in the notation of the command line, where a list is separated by commas.
func flagText(value any) (text string, ok bool) {
	switch v := value.(type) {
	case string:
		return v, true
	case bool:
		return strconv.FormatBool(v), true
	case float64: // all numbers, as JSON decodes them
		return strconv.FormatFloat(v, 'f', -1, 64), true
	case []any:
		var elems []string
		for _, e := range v {
			elem, ok := flagText(e)
			if !ok {
				return "", false
			}
			elems = append(elems, elem)
		}
		return strings.Join(elems, ","), true
	}
	return "", false
}

func flagNames(a *analysis.Analyzer) []string {
	var out []string
	a.Flags.VisitAll(func(f *flag.Flag) { out = append(out, f.Name) })
	return out
}
