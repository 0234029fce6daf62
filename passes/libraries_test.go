package passes_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// TestGeneratedLibraries checks the page that says which symbols of which library are understood.
func TestGeneratedLibraries(t *testing.T) {
	generated(t, "../docs/libraries.md", librariesPage())
}

// aspects are what a reader wants to know of a library's symbols. Roles that only serve the analysis are left out.
var aspects = []struct {
	name  string
	roles []lib.Role
}{
	{"decodes without verifying", []lib.Role{lib.DecodesToken}},
	{"verifies", []lib.Role{lib.VerifiesToken, lib.VerifiesWith, lib.VerifiesSession, lib.VerifiesRequests}},
	{"switches verification off", []lib.Role{lib.VerificationOff, lib.OwnVerification}},
	{"algorithms", []lib.Role{lib.TakesAlg, lib.PinnedBy}},
	{"claims", []lib.Role{lib.VerifiesClaims, lib.ChecksClaim, lib.RequiresClaim, lib.DropsCheck}},
	{"secrets and keys", []lib.Role{lib.TakesSecret, lib.TakesKeyfunc}},
	{"URLs", []lib.Role{lib.TakesURL}},
	{"cookies", []lib.Role{lib.SetsCookie}},
	{"middleware and groups", []lib.Role{lib.UsesMiddleware, lib.Groups, lib.Mounts, lib.MakesChain}},
	{"lifetimes", []lib.Role{lib.LimitsToken, lib.TakesLimits, lib.SetsClaim, lib.MintsToken, lib.BuildsToken}},
	{"logins", []lib.Role{lib.StartsLogin, lib.EndsLogin, lib.LoginOption, lib.PasswordLogin}},
}

func librariesPage() string {
	var b strings.Builder
	b.WriteString(`# Libraries

What clerkvet understands of which library, made from the tables in ` + "`passes/internal/lib`" + `. Each major version
has its own entry, because names and meanings change between them. The standard library and libraries that only hand
values on are left out.
`)
	libraries := slices.Clone(lib.Libraries())
	slices.SortStableFunc(libraries, func(x, y lib.Library) int { return cmp.Compare(x.Area, y.Area) })
	for _, l := range libraries {
		if l.Area == lib.Helper || !strings.Contains(l.Paths[0], ".") {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n", l.Name)
		for _, path := range l.Paths {
			fmt.Fprintf(&b, "\n`%s`\n\n%s", path, understood(l, path))
		}
	}
	return b.String()
}

// understood lists the symbols of one version by aspect.
func understood(l lib.Library, path string) string {
	var b strings.Builder
	for _, a := range aspects {
		var symbols []string
		for _, row := range l.Rows {
			if row.Holds(path) && slices.Contains(a.roles, row.Role) {
				symbols = append(symbols, "`"+strings.TrimPrefix(row.Pkg+" ", " ")+row.Sym+"`")
			}
		}
		slices.Sort(symbols)
		if symbols = slices.Compact(symbols); len(symbols) > 0 {
			fmt.Fprintf(&b, "- %s: %s\n", a.name, strings.Join(symbols, ", "))
		}
	}
	if b.Len() == 0 {
		return "- its use, which makes a package worth looking at\n"
	}
	return b.String()
}
