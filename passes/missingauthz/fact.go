package missingauthz

import "slices"

// reported are the registrations that were reported in a package on routers that it hands out, so that those who serve
// them do not report them again: "users/routes.go:20 no-auth", sorted.
type reported struct{ Places []string }

// AFact marks reported as a fact.
func (*reported) AFact() {}

func (*reported) String() string { return "reported" }

// importReported collects what imported packages have reported.
func (c *checker) importReported() {
	c.reported = make(map[string]bool)
	for _, f := range c.pass.AllPackageFacts() {
		if fact, ok := f.Fact.(*reported); ok && f.Package != c.pass.Pkg {
			for _, p := range fact.Places {
				c.reported[p] = true
			}
		}
	}
}

// exportReported leaves what this package reports, and passes on what its imports did: who imports this package need not
// see their facts.
func (c *checker) exportReported(places []string) {
	for p := range c.reported {
		places = append(places, p)
	}
	if len(places) == 0 {
		return
	}
	slices.Sort(places)
	c.pass.ExportPackageFact(&reported{slices.Compact(places)})
}
