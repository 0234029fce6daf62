package guards

import (
	"fmt"
	"go/token"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A Fact is what other packages know of the functions of a package, and of those that it imports: who imports this
// one need not see their facts.
type Fact struct {
	Packages []PackageFact
}

// A PackageFact is what is known of the functions of one package.
type PackageFact struct {
	Path     string
	Funcs    []FuncFact
	Bindings []Binding
	// Lax are the packages of libraries of whose options it mentions one that may let anonymous requests through.
	Lax []string
}

// A FuncFact is the summary of one function, or of a literal in it.
type FuncFact struct {
	Name    string
	Lit     int
	Summary Summary
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}

// String counts what is in it.
func (f *Fact) String() string {
	n := 0
	for _, p := range f.Packages {
		n += len(p.Funcs)
	}
	return fmt.Sprintf("guards: %d functions", n)
}

func (c *checker) importFacts() {
	c.facts, c.answering = make(map[string]map[funcName]*Summary), make(map[string]map[funcName]*Summary)
	c.lax = make(map[string][]string)
	for _, imp := range c.pass.Pkg.Imports() {
		fact := new(Fact)
		if !c.pass.ImportPackageFact(imp, fact) {
			continue
		}
		for _, p := range fact.Packages {
			if c.facts[p.Path] != nil {
				continue
			}
			c.abroad = append(c.abroad, p)
			c.lax[p.Path] = p.Lax
			funcs := make(map[funcName]*Summary, len(p.Funcs))
			for i := range p.Funcs {
				f := &p.Funcs[i]
				if f.Summary.Empty() {
					if c.answering[p.Path] == nil {
						c.answering[p.Path] = make(map[funcName]*Summary)
					}
					c.answering[p.Path][funcName{f.Name, f.Lit}] = &f.Summary
					continue
				}
				funcs[funcName{f.Name, f.Lit}] = &f.Summary
			}
			c.facts[p.Path] = funcs
		}
	}
}

// exportFacts exports what is known of the functions, in the order of the source, those of tests left out. It exports an
// empty fact too: it says that the package is of the program.
func (c *checker) exportFacts() {
	own := PackageFact{Path: c.pass.Pkg.Path(), Bindings: c.ownBindings, Lax: c.ownLax()}
	for _, fn := range c.funcs {
		if c.isTest(fn.Pos()) {
			continue
		}
		s := c.summary(fn)
		if s == nil {
			continue
		}
		out := s.abroad()
		if reflect.ValueOf(out).IsZero() {
			continue
		}
		name := c.names[fn]
		if name.lit < 0 {
			continue
		}
		own.Funcs = append(own.Funcs, FuncFact{name.name, name.lit, out})
	}
	packages := append(slices.Clone(c.abroad), own)
	slices.SortFunc(packages, func(a, b PackageFact) int { return strings.Compare(a.Path, b.Path) })
	c.pass.ExportPackageFact(&Fact{packages})
}

// Empty reports whether a summary of a function of another package says no more than that it only computes.
func (s *Summary) Empty() bool {
	out := *s
	out.Computes = false
	return reflect.ValueOf(out).IsZero()
}

// abroad returns what of a summary means something in other packages.
func (s *Summary) abroad() Summary {
	out := *s
	out.fn = nil
	out.Next, out.Writes, out.Modes = s.Next.abroad(s.fn), writesAbroad(s.Writes, s.fn), s.Modes.abroad(s.fn)
	out.Calls = callsAbroad(s.Calls, s.fn)
	out.Results = nil
	if slices.ContainsFunc(s.Results, func(p Proof) bool { return !reflect.ValueOf(p).IsZero() }) {
		out.Results = slices.Clone(s.Results)
	}
	for i := range out.Results {
		out.Results[i].From = out.Results[i].From.abroad(s.fn)
		out.Results[i].Fields = slices.Clone(out.Results[i].Fields)
		for k := range out.Results[i].Fields {
			out.Results[i].Fields[k].From = out.Results[i].Fields[k].From.abroad(s.fn)
		}
	}
	out.Works = slices.Clone(s.Works)
	for i := range out.Works {
		out.Works[i].Pos = token.NoPos
		out.Works[i].Target = out.Works[i].Target.abroad(s.fn)
		out.Works[i].Member = out.Works[i].Member.abroad(s.fn)
	}
	out.Reads = slices.Clone(s.Reads)
	for i := range out.Reads {
		out.Reads[i].Pos, out.Reads[i].Call = token.NoPos, token.NoPos
	}
	out.Invokes = slices.Clone(s.Invokes)
	for i := range out.Invokes {
		inv := &out.Invokes[i]
		inv.Pos, inv.Args = token.NoPos, argsAbroad(inv.Args, s.fn)
	}
	return out
}

func (n *Cont) abroad(fn *ssa.Function) *Cont {
	if n == nil {
		return nil
	}
	next := *n
	next.Pos, next.Args = token.NoPos, argsAbroad(n.Args, fn)
	return &next
}

func argsAbroad(args []Arg, fn *ssa.Function) []Arg {
	out := slices.Clone(args)
	for i := range out {
		out[i].From = out[i].From.abroad(fn)
	}
	return out
}

func callsAbroad(calls []Call, fn *ssa.Function) []Call {
	out := slices.Clone(calls)
	for i := range out {
		out[i].Args = argsAbroad(out[i].Args, fn)
	}
	return out
}

func writesAbroad(writes []Write, fn *ssa.Function) []Write {
	out := slices.Clone(writes)
	for i := range out {
		out[i].Pos = token.NoPos
		out[i].From = out[i].From.abroad(fn)
	}
	return out
}

func (m *Modes) abroad(fn *ssa.Function) *Modes {
	if m == nil {
		return nil
	}
	out := &Modes{Conditions: m.Conditions}
	for _, v := range m.Variants {
		out.Variants = append(out.Variants, Variant{v.Next.abroad(fn), callsAbroad(v.Calls, fn), writesAbroad(v.Writes, fn)})
	}
	return out
}

// abroad returns where something comes from if that means something outside of the function fn: a parameter of another
// function, in which the literal stands, does not.
func (t Target) abroad(fn *ssa.Function) Target {
	if t.Kind == FromParam && t.of != nil && t.of != fn {
		return Target{}
	}
	t.of, t.weak = nil, false
	return t
}
