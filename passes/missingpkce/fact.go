package missingpkce

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// A bareLogin is a fact about a function, or about a field that holds a client: with the client that it gets, a login
// is started or ended without PKCE, unless one of its options adds that.
type bareLogin struct{ Legs []leg }

// A leg is one half of a login.
type leg struct {
	// Ends tells the exchange of the code from the start.
	Ends bool
	// Name is the function of the library.
	Name string
	// Client is the parameter that is the client, or lib.Recv for the field that has the fact. It is noParam if the
	// function has a client of its own, and Class is what that is.
	Client int
	Class  class
	// Options is the parameter from which on options are handed on, noParam if there is none.
	Options int
}

const noParam = -9

// AFact marks bareLogin as a fact.
func (*bareLogin) AFact() {}

// String describes the fact.
func (f *bareLogin) String() string {
	var parts []string
	for _, l := range f.Legs {
		text := l.Name
		if l.Client != noParam {
			text += fmt.Sprintf(" with client %d", l.Client)
		}
		if l.Options != noParam {
			text += fmt.Sprintf(" and options %d", l.Options)
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

func (c *checker) exportFacts() {
	for obj, f := range c.found {
		if v, ok := obj.(*types.Var); obj.Exported() || ok && v.IsField() && v.Exported() {
			c.pass.ExportObjectFact(obj, f)
		}
	}
}

// remember adds a leg to the fact of obj.
func (c *checker) remember(obj types.Object, l leg) {
	if c.found[obj] == nil {
		c.found[obj] = new(bareLogin)
	}
	if f := c.found[obj]; !slices.Contains(f.Legs, l) {
		f.Legs = append(f.Legs, l)
	}
}

// eachFact calls f for the facts of other packages by the position of what this package does with them.
func (c *checker) eachFact(f func(obj types.Object, l leg)) {
	var objs []types.Object
	for obj := range c.facts {
		objs = append(objs, obj)
	}
	slices.SortFunc(objs, func(a, b types.Object) int {
		if n := strings.Compare(a.Pkg().Path(), b.Pkg().Path()); n != 0 {
			return n
		}
		return int(a.Pos()) - int(b.Pos())
	})
	for _, obj := range objs {
		for _, l := range c.facts[obj].Legs {
			f(obj, l)
		}
	}
}

// siteKey and pairKey tell sites and clients apart.
type siteKey struct {
	at    ast.Node
	inner ast.Node
	ends  bool
}

type pairKey struct {
	client types.Object
	ends   bool
}
