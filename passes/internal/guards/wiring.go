package guards

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/impl"
)

// An Invoke is a call of a method of an interface of the program, which is implemented where this package can't see it:
// services are declared by those who use them, and main hands them in.
type Invoke struct {
	Method TypeMethod
	// Args are the receiver and the arguments.
	Args []Arg
	// Held is what was checked before it.
	Held
	Pos token.Pos
	At  string
}

// A TypeMethod is a method of a type: an interface's, or of one that implements it.
type TypeMethod struct {
	// Type is the type with the path of its package, behind a star if it is a pointer: "*example.com/accounts.Service".
	Type string
	Name string
}

// A Binding is a type of the program that is used for an interface of the program.
type Binding struct{ Interface, Type string }

// interfaceOf returns the method of an interface of the program that a call runs, if what implements it is not known.
func (c *checker) interfaceOf(call *ssa.CallCommon) (TypeMethod, bool) {
	if !call.IsInvoke() || c.of(call) != nil || c.implementation(call.Method) != nil {
		return TypeMethod{}, false
	}
	typ := c.typeOfProgram(call.Value.Type())
	return TypeMethod{typ, call.Method.Name()}, typ != "" && typ[0] != '*'
}

// typeOfProgram renders a named type of the program, or a pointer to one, as TypeMethod has it; "" for others.
func (c *checker) typeOfProgram(t types.Type) string {
	star := ""
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		star, t = "*", p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.TypeArgs().Len() > 0 || !c.ofProgram(n.Obj().Pkg()) {
		return ""
	}
	return star + n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// noteInvoke notes a call that only those who wire the program can follow.
func (b *builder) noteInvoke(call ssa.CallInstruction, e elem) {
	c := b.c
	m, ok := c.interfaceOf(call.Common())
	if !ok {
		return
	}
	inv := Invoke{Method: m, Held: c.held(e.here), Pos: c.pos(call), At: c.place(c.pos(call))}
	for _, a := range flow.Operands(call.Common()) {
		inv.Args = append(inv.Args, Arg{From: c.origin(a), OfCaller: c.taint(a).caller})
	}
	b.invoke(inv)
}

func (b *builder) invoke(inv Invoke) {
	for i := range b.sum.Invokes {
		old := &b.sum.Invokes[i]
		if old.Method == inv.Method && old.At == inv.At {
			old.Held = b.c.held(b.c.set(old.Held).and(b.c.set(inv.Held)))
			for i := range min(len(old.Args), len(inv.Args)) {
				old.Args[i].From = worse(old.Args[i].From, inv.Args[i].From)
				old.Args[i].OfCaller = old.Args[i].OfCaller && inv.Args[i].OfCaller
			}
			return
		}
	}
	if len(b.sum.Invokes) < maxPlaces {
		b.sum.Invokes = append(b.sum.Invokes, inv)
	}
}

// foldInvokes adds those of a function that this one calls.
func (b *builder) foldInvokes(s *Summary, e elem, known func(Held) set, from func(Target) Target, pos token.Pos) {
	for _, inv := range s.Invokes {
		inv.Held = b.c.held(known(inv.Held).or(e.here))
		inv.Pos = pos
		inv.Args = slices.Clone(inv.Args)
		for i := range inv.Args {
			inv.Args[i].From = from(inv.Args[i].From)
		}
		b.invoke(inv)
	}
}

// unfollowed returns what is known behind a call that can't be followed and may have been a check.
func (c *checker) unfollowed(call *ssa.CallCommon, i int, o outcome) set {
	m, ok := c.interfaceOf(call)
	if !ok {
		return set{state: Maybe}
	}
	return c.answerOf(m, i, o)
}

// An answer is a result of a method of an interface that is o.
type answer struct {
	TypeMethod
	i int
	o outcome
}

// answerOf returns what is known where a result of a method of an interface is o.
func (c *checker) answerOf(m TypeMethod, i int, o outcome) set {
	a := answer{m, i, o}
	id, ok := c.answerIDs[a]
	if !ok {
		id = Identity{Answer, strings.Join([]string{m.Type, m.Name, strconv.Itoa(i), strconv.Itoa(int(o))}, " ")}
		c.answerIDs[a] = id
	}
	return set{state: Asked}.or(c.need(id))
}

// Answer returns what an answer proves by which an Answer among the needs goes on; ok is false if that is not known.
func (r *Result) Answer(id Identity) (h Held, ok bool) {
	key := strings.Fields(id.Key)
	if r.c == nil || id.Kind != Answer || len(key) != 4 {
		return Held{}, false
	}
	sum := r.c.bound(TypeMethod{key[0], key[1]})
	i, _ := strconv.Atoi(key[2])
	o, _ := strconv.Atoi(key[3])
	if sum == nil || i < 0 || i >= len(sum.Results) {
		return Held{}, false
	}
	return r.c.foreign(sum.Results[i].held(outcome(o)), nil), true
}

// collectBindings finds the types that the package uses for interfaces. What tests use stands in for it.
func (c *checker) collectBindings() {
	for _, p := range c.abroad {
		for _, b := range p.Bindings {
			c.bind(b)
		}
	}
	c.eachFunction(func(fn *ssa.Function) {
		if c.isTest(fn.Pos()) {
			return
		}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				mi, ok := instr.(*ssa.MakeInterface)
				if !ok {
					continue
				}
				if b, ok := c.binding(mi); ok {
					c.ownBindings = append(c.ownBindings, b)
					c.bind(b)
				}
			}
		}
	})
	slices.SortFunc(c.ownBindings, func(a, b Binding) int {
		return cmp.Or(cmp.Compare(a.Interface, b.Interface), cmp.Compare(a.Type, b.Type))
	})
	c.ownBindings = slices.Compact(c.ownBindings)
}

// binding returns the use of a type for an interface that an instruction is, if both are of the program.
func (c *checker) binding(mi *ssa.MakeInterface) (Binding, bool) {
	iface := c.typeOfProgram(mi.Type())
	if iface == "" || flow.IsNil(mi.X) { // var _ Store = (*memory)(nil)
		return Binding{}, false
	}
	typ := c.typeOfProgram(mi.X.Type())
	if _, name := typeName(mi.X.Type()); typ == "" || impl.IsDouble(name) {
		return Binding{}, false
	}
	return Binding{iface, typ}, true
}

// ambiguous is the type of an interface for which several are used.
const ambiguous = "*"

func (c *checker) bind(b Binding) {
	if old, ok := c.bindings[b.Interface]; ok && old != b.Type {
		b.Type = ambiguous
	}
	c.bindings[b.Interface] = b.Type
}

// bound returns the summary of the method that a call of an interface's method runs, nil if that is not known.
func (c *checker) bound(m TypeMethod) *Summary {
	typ, star := strings.CutPrefix(c.bindings[m.Type], "*")
	dot := strings.LastIndexByte(typ, '.')
	if dot < 0 {
		return nil
	}
	pkg, name := typ[:dot], typ[dot+1:]
	if star {
		if s := c.byPath(pkg, funcName{"(*" + name + ")." + m.Name, 0}); s != nil {
			return s
		}
	}
	return c.byPath(pkg, funcName{"(" + name + ")." + m.Name, 0})
}

// wired returns a summary with what the function does through interfaces of which is known by now how they are
// implemented.
func (c *checker) wired(s *Summary) *Summary {
	if s == nil || len(s.Invokes) == 0 {
		return s
	}
	if w, ok := c.wirings[s]; ok {
		return w
	}
	c.wirings[s] = s // it may call itself
	out := *s
	out.Works, out.Reads, out.Writes = slices.Clone(s.Works), slices.Clone(s.Reads), slices.Clone(s.Writes)
	for i := range s.Invokes {
		if method := c.wired(c.bound(s.Invokes[i].Method)); method != nil {
			c.wire(&out, &s.Invokes[i], method)
		}
	}
	// Implementations that call one another many times would multiply what is known of them.
	out.Works = out.Works[:min(len(out.Works), maxWorks)]
	out.Reads, out.Writes = out.Reads[:min(len(out.Reads), maxPlaces)], out.Writes[:min(len(out.Writes), maxPlaces)]
	c.wirings[s] = &out
	return &out
}

// wire adds to a summary what the implementation does that a call runs.
func (c *checker) wire(out *Summary, inv *Invoke, method *Summary) {
	out.Seen |= method.Seen
	for _, w := range method.Works {
		w.Target, w.Member, w.Held, w.Pos = inv.target(w.Target), inv.target(w.Member), c.foreign(w.Held, inv), inv.Pos
		w.settle()
		out.Works = append(out.Works, w)
	}
	for _, r := range method.Reads {
		r.Held, r.Pos, r.Call, r.Here = c.foreign(r.Held, inv), inv.Pos, inv.Pos, false
		out.Reads = append(out.Reads, r)
	}
	for _, w := range method.Writes {
		w.From, w.Held, w.Pos = inv.target(w.From), c.foreign(w.Held, inv), inv.Pos
		out.Writes = append(out.Writes, w)
	}
}

// target returns where a target of the implementation comes from for the caller.
func (inv *Invoke) target(t Target) Target {
	switch {
	case t.Kind != FromParam:
		return t
	case t.Param < 0 || t.Param >= len(inv.Args):
		return Target{}
	}
	from := inv.Args[t.Param].From
	if t.Field != "" && from.Kind == FromParam {
		from.Field = strings.TrimPrefix(from.Field+"."+t.Field, ".")
	}
	return from
}

// foreign returns what is known in an implementation, on top of what was checked before the call that leads there. What
// it has compared its parameters with means what the arguments are; without a call that can't be told.
func (c *checker) foreign(h Held, inv *Invoke) Held {
	out := Held{State: h.State}
	for _, id := range h.Needs {
		i, ok := id.param()
		if !ok {
			out.Needs = append(out.Needs, id)
			continue
		}
		switch {
		case inv == nil || i >= len(inv.Args):
			out.State |= Maybe
		case inv.Args[i].OfCaller || inv.Args[i].From.Kind == FromCaller:
			out.State |= Owner
		case inv.Args[i].From.Kind != FromRequest:
			out.State |= Maybe
		}
	}
	if inv != nil {
		out.State |= inv.State
		out.Needs = append(out.Needs, inv.Needs...)
	}
	out.Needs = sortIdentities(out.Needs)
	return out
}
