package verify

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// A part of a token that stands behind the host of a URL chooses no key: whoever answers there is asked about it.

// choosesHost reports whether what is appended to the text left can be the host of a URL: the text is known, and has no
// host yet.
func choosesHost(left ssa.Value) bool {
	text := flow.ConstText(left)
	return text != "" && !hostGiven(text)
}

// hostGiven reports whether a URL that begins with text has its host in it.
func hostGiven(text string) bool {
	_, rest, ok := strings.Cut(text, "://")
	return ok && strings.ContainsAny(rest, "/?#")
}

// formattedBehindHost reports whether an element of an array of variadic arguments is formatted into a URL that has its
// host before it.
func formattedBehindHost(array *ssa.Alloc, index ssa.Value) bool {
	format := ""
	goesTo(array, func(call *ssa.CallCommon) bool {
		fn := flow.Callee(call)
		if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "fmt" || fn.Name() != "Sprintf" {
			return false
		}
		format = flow.ConstText(call.Args[0])
		return true
	})
	k, ok := index.(*ssa.Const)
	if !ok || format == "" {
		return false
	}
	before, ok := beforeVerb(format, int(k.Int64()))
	if !ok {
		return false
	}
	return hostGiven(before) || strings.Contains(before, "%") && !strings.HasSuffix(before, "://")
}

// beforeVerb returns what stands in a format before verb i.
func beforeVerb(format string, i int) (string, bool) {
	for at := 0; at < len(format); at++ {
		if format[at] != '%' {
			continue
		}
		if at+1 < len(format) && format[at+1] == '%' {
			at++
			continue
		}
		if i == 0 {
			return format[:at], true
		}
		i--
	}
	return "", false
}
