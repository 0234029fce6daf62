package missingauthz

import (
	"slices"

	"golang.org/x/tools/go/analysis"
)

// Reported are the registrations that were reported in a package, so that the packages that serve its routers do not
// report them again: "users/routes.go:20 no-auth", sorted.
type Reported struct{ Places []string }

// AFact marks Reported as a fact.
func (*Reported) AFact() {}

func (*Reported) String() string { return "reported" }

// importReported collects what imported packages have reported.
func (c *checker) importReported() {
	c.reported = make(map[string]bool)
	for _, f := range c.pass.AllPackageFacts() {
		if fact, ok := f.Fact.(*Reported); ok && f.Package != c.pass.Pkg {
			for _, p := range fact.Places {
				c.reported[p] = true
			}
		}
	}
}

// exportReported leaves what this package reports, and passes on what its imports did: facts of packages that are
// imported indirectly are not seen under every driver.
func (c *checker) exportReported(places []string) {
	if len(places) == 0 {
		return
	}
	slices.Sort(places)
	c.pass.ExportPackageFact(&Reported{slices.Compact(places)})
}

var _ analysis.Fact = (*Reported)(nil)
