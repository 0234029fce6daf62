package verify

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// A Fact is the summary of an exported function.
type Fact struct {
	// Checks are the tokens that the function has verified if it says so.
	Checks []Root
	// Claims are the results that hold the claims of those tokens.
	Claims []int
	// Decodes are the tokens whose claims the function returns or writes to a parameter without verifying them.
	Decodes []Decoding
	// Uses are the tokens whose claims the function uses without verifying them.
	Uses []Usage
	// Names are the results that say where the key of an unverified token is.
	Names []KeyName
	// Fetches are the parameters from which the function fetches keys, without comparing them with anything.
	Fetches []int
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}

// String describes the fact: "verifies $0; returns claims of $1 unverified; uses claims of $0 unverified".
func (f *Fact) String() string {
	var parts []string
	for _, r := range f.Checks {
		parts = append(parts, "verifies "+r.Key)
	}
	for _, d := range f.Decodes {
		parts = append(parts, fmt.Sprintf("returns claims of %s unverified", d.Token.Key))
	}
	for _, u := range f.Uses {
		parts = append(parts, fmt.Sprintf("uses claims of %s unverified", u.Token.Key))
	}
	for _, n := range f.Names {
		parts = append(parts, fmt.Sprintf("returns %s of %s unverified", n.Name, n.Token.Key))
	}
	for _, i := range f.Fetches {
		parts = append(parts, fmt.Sprintf("fetches keys from $%d", i))
	}
	return strings.Join(parts, "; ")
}

// A Decoding is a token that a function decodes for its caller.
type Decoding struct {
	Token Root
	// Result is the index of the result that holds the claims, or, if Into is set, of the parameter.
	Result int
	Into   bool
	// By names what decodes, and At is where, "auth.go:12".
	By, At string
	Hand   bool
}

// A Usage is a token of which a function uses the claims.
type Usage struct {
	Token       Root
	By, At, Use string
	Hand        bool
}

// A KeyName is a result that says where the key of a token is: Name is "iss", "jku", "x5u" or "jwk".
type KeyName struct {
	Token  Root
	Result int
	Name   string
}

// summary is a Fact, complete or under way.
type summary struct {
	Fact
	done bool
}

func (s *Fact) empty() bool {
	return len(s.Checks)+len(s.Decodes)+len(s.Uses)+len(s.Names)+len(s.Fetches) == 0
}

func (c *checker) exportFacts() {
	if !c.facade {
		return
	}
	for _, fn := range c.funcs {
		s := c.summaries[fn]
		obj, ok := fn.Object().(*types.Func)
		if s == nil || !ok || !obj.Exported() || s.empty() || obj.Pkg() != c.pass.Pkg {
			continue
		}
		c.pass.ExportObjectFact(obj, &s.Fact)
	}
}

// of returns what is known of the function that a call calls: its summary or its fact.
func (c *checker) of(call *ssa.CallCommon) *Fact {
	if fn := c.prog.Body(call); fn != nil {
		if s := c.summary(fn); s.done {
			return &s.Fact
		}
		return nil
	}
	return c.facts[flow.Callee(call)]
}

// place renders a position for other files: "auth.go:12".
func (c *checker) place(pos token.Pos) string {
	p := c.pass.Fset.Position(pos)
	return fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line)
}

func addRoots(to []Root, from ...Root) []Root {
	for _, r := range from {
		if !slices.Contains(to, r) {
			to = append(to, r)
		}
	}
	return to
}
