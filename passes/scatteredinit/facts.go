package scatteredinit

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A setupFact is what a call of a function does, for other packages. Places are "auth/auth.go:12".
type setupFact struct {
	// Sets is where the shared key is set, empty if it is not.
	Sets string
	// Uses is where the shared key is used, or copied, before the function has set it.
	Uses string
	// Makes is where a client or keyset is made, What its maker.
	Makes, What string
	// Params has a bit for each parameter that decides what is made.
	Params uint32
	// Keys is set if that is a keyset.
	Keys bool
	// Loads is where settings are read from a file into the environment.
	Loads string

	// escapes is set for a function of the package itself that is used as a value.
	escapes bool
	setsAt  token.Pos
	usesAt  token.Pos
	loadsAt token.Pos
	loads   lib.Kind
	loader  *types.Package
}

// AFact marks setupFact as a fact.
func (*setupFact) AFact() {}

// String describes the fact.
func (f *setupFact) String() string {
	var parts []string
	for _, p := range []struct{ what, place string }{
		{"sets the key", f.Sets}, {"uses the key", f.Uses}, {"makes " + f.What, f.Makes}, {"loads settings", f.Loads},
	} {
		if p.place != "" {
			parts = append(parts, p.what+" at "+p.place)
		}
	}
	return strings.Join(parts, "; ")
}

// An initFact is what the init functions of a package do.
type initFact struct {
	// Sets is where the shared key is set, empty if it is not.
	Sets string
	// Loads is set if settings are read from a file into the environment.
	Loads bool
}

// AFact marks initFact as a fact.
func (*initFact) AFact() {}

// String describes the fact.
func (f *initFact) String() string {
	if f.Sets == "" {
		return "loads settings"
	}
	return "sets the key at " + f.Sets
}

// autoload is the package whose import loads .env before anything else runs.
const autoload = "github.com/joho/godotenv/autoload"

func (c *checker) importFacts() {
	c.facts = facts.Imported[*setupFact](c.pass)
	reached := imports(c.pass.Pkg)
	for pkg := range reached {
		c.dotenv = c.dotenv || pkg.Path() == autoload
	}
	for _, f := range c.pass.AllPackageFacts() {
		fact, ok := f.Fact.(*initFact)
		if !ok || !reached[f.Package] {
			continue
		}
		c.dotenv = c.dotenv || fact.Loads
		if fact.Sets != "" {
			c.inits = append(c.inits, fact.Sets)
		}
	}
	slices.Sort(c.inits)
}

// imports returns the packages that pkg imports, directly or not.
func imports(pkg *types.Package) map[*types.Package]bool {
	seen := make(map[*types.Package]bool)
	var add func(*types.Package)
	add = func(p *types.Package) {
		for _, imp := range p.Imports() {
			if !seen[imp] {
				seen[imp] = true
				add(imp)
			}
		}
	}
	add(pkg)
	return seen
}

func (c *checker) exportFacts() {
	var init initFact
	for _, f := range c.funcs {
		if f.obj == nil {
			continue
		}
		fact := setupFact{Sets: f.effect.Sets, Uses: f.effect.Uses, Makes: f.effect.Makes, What: f.effect.What, Params: f.effect.Params, Keys: f.effect.Keys, Loads: f.effect.Loads}
		if f.obj.Name() == "init" && f.sig.Recv() == nil {
			init.Loads = init.Loads || fact.Loads != ""
			if fact.Sets != "" {
				init.Sets = fact.Sets
			}
			continue
		}
		if f.obj.Exported() && !f.serves && fact.Sets+fact.Uses+fact.Makes+fact.Loads != "" {
			c.pass.ExportObjectFact(f.obj, &fact)
		}
	}
	if init != (initFact{}) && c.pass.Pkg.Name() != "main" {
		c.pass.ExportPackageFact(&init)
	}
}

// place names a position for readers of other packages.
func (c *checker) place(pos token.Pos) string { return facts.Place(c.pass.Fset, pos) }
