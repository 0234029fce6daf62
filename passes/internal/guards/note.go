package guards

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// noteRows notes what the table says of a call: protected work, and places that are read or written.
func (c *checker) noteRows(b *builder, call ssa.CallInstruction, e elem) {
	common := call.Common()
	pos := c.pos(call)
	for _, row := range c.rows(common) {
		switch row.Role {
		case lib.Privileged:
			class, open := row.Of, row.Of == lib.MutatesOpenly
			if open {
				class = lib.Mutates
			}
			member, leaves := c.member(common, row)
			b.work(Work{
				Sym: symbol(flow.Callee(common)), Class: class, Open: open, At: c.place(pos), Pos: pos,
				Target: c.target(common, row), Member: member, Leaves: leaves,
			}, e.here)
		case lib.VerifiedIdentity:
			c.noteRead(b, call, Identity{Kind: Claims}, e)
		case lib.ReadsPlace:
			id, ok := c.placeOf(common, row)
			switch {
			case !ok || c.standsIn(common):
			case c.writesToo(common, row):
				c.noteWrite(b, call, id, e)
			default:
				c.noteRead(b, call, id, e)
			}
		case lib.WritesPlace:
			if id, ok := c.placeOf(common, row); ok {
				c.noteWrite(b, call, id, e)
			}
		case lib.TakesHeader:
			if key := flow.Arg(common, row.Key); key != nil && c.ofRequest(common) {
				if id := headerKey(flow.ConstText(key)); id != nil && anyWord(id.Key, identityWords) {
					c.noteWrite(b, call, *id, e)
				}
			}
		case lib.FillsFromRequest, lib.CopiesInto:
			c.noteFill(b, common, row)
		case lib.ReadsRequest:
			b.sum.Cookie = b.sum.Cookie || row.Of == lib.InCookie && signsIn(flow.ConstText(flow.Arg(common, 0)))
		case lib.TokenInCookie:
			b.sum.Cookie = true
		}
	}
	if v, ok := call.(*ssa.Call); ok {
		if t := c.origin(v); t.Key != nil && t.Key.Kind == Header && anyWord(t.Key.Key, identityWords) {
			c.noteRead(b, call, *t.Key, e)
		}
	}
}

// signsIn reports whether a cookie of that name can say who the caller is. A name that can't be told can.
func signsIn(cookie string) bool { return cookie == "" || anyWord(cookie, sessionCookies) }

var sessionCookies = wordSet("session sess sid token jwt auth access client clerk user login")

var identityWords = wordSet("user uid userid org orgid organization tenant account subject sub member role roles email principal actor clerk identity")

// symbol names a function of a library as people write it.
func symbol(fn *types.Func) string {
	if fn == nil || fn.Pkg() == nil {
		return ""
	}
	if recv := fn.Signature().Recv(); recv != nil {
		if _, name := typeName(recv.Type()); name != "Client" {
			return "(*" + name + ")." + fn.Name()
		}
	}
	return fn.Pkg().Name() + "." + fn.Name()
}

// ofRequest reports whether a header is of the request that was received.
func (c *checker) ofRequest(call *ssa.CallCommon) bool {
	args := flow.Operands(call)
	return len(args) > 0 && c.origin(args[0]).Kind == FromRequest
}

// noteFill notes that the function fills a parameter of its own with what the request says.
func (c *checker) noteFill(b *builder, call *ssa.CallCommon, row lib.Row) {
	to := strip2(flow.Arg(call, row.Arg))
	p, ok := to.(*ssa.Parameter)
	if !ok || p.Parent() != b.f.fn {
		return
	}
	if c.fillsFrom(call, row).Kind != FromRequest {
		return
	}
	i := slices.Index(b.f.fn.Params, p)
	if !slices.Contains(b.sum.Fills, i) {
		b.sum.Fills = append(b.sum.Fills, i)
	}
}

func (c *checker) fillsFrom(call *ssa.CallCommon, row lib.Row) Target {
	if row.Role == lib.FillsFromRequest {
		return Target{Kind: FromRequest, Part: part(row.Of)}
	}
	src := flow.Arg(call, 0)
	if row.Of == lib.FromReceiver {
		src = flow.Arg(call, lib.Recv)
	}
	return c.origin(src)
}

func strip2(v ssa.Value) ssa.Value {
	if v == nil {
		return nil
	}
	return flow.Strip(v)
}

// noteWrite notes that a value is stored for those who come after.
func (c *checker) noteWrite(b *builder, call ssa.CallInstruction, id Identity, e elem) {
	common := call.Common()
	if len(common.Args) == 0 {
		return
	}
	v := common.Args[len(common.Args)-1]
	if elems, ok := flow.Variadic(v); ok && len(elems) == 1 {
		v = elems[0]
	}
	from := c.origin(v)
	if from.Kind == FromUnknown {
		switch t := c.taint(v); {
		case t.caller:
			from.Kind = FromCaller
		case t.request:
			from.Kind = FromRequest
		}
	}
	pos := c.pos(call)
	held := e.here
	if a := c.asks(v); a.credential {
		held = held.or(a.set) // whoever has a session of the program's own; others will refuse those without
	}
	b.write(Write{Key: id, Held: c.held(held), From: from, Pos: pos, At: c.place(pos)})
}

// noteRead notes that a value is taken from where others must have stored it.
func (c *checker) noteRead(b *builder, call ssa.CallInstruction, id Identity, e elem) {
	v, ok := call.(*ssa.Call)
	if !ok {
		return
	}
	pos := c.pos(call)
	r := Read{Key: id, Held: c.held(e.here), Tested: true, Pos: pos, At: c.place(pos), Call: pos}
	c.test(b, &r, v)
	r.Here = !r.Tested
	b.read(r)
}

// test finds out if the function knows that what a call has read is there before it uses it.
func (c *checker) test(b *builder, r *Read, call *ssa.Call) {
	want := c.need(r.Key)
	if r.Key.Kind == Claims {
		want = set{state: Authn}
	}
	tested := func(known set) bool {
		return known.state&want.state == want.state && known.needs&want.needs == want.needs
	}
	// What is joined with something else is used untested only if it gets to the join so.
	joins := func(phi *ssa.Phi, v ssa.Value) bool {
		for i, e := range phi.Edges {
			if e == v && !tested(b.f.edge(phi.Block().Preds[i], phi.Block()).here) {
				return true
			}
		}
		return false
	}
	for _, u := range c.usesOf(call, joins) {
		if !tested(b.f.before(u.instr).here) {
			r.Tested, r.Deref, r.Pos = false, u.deref, c.pos(u.instr)
			return
		}
	}
}

// returns reports whether a function returns what it has read at a place.
func (s *Summary) returns(id Identity) bool {
	return slices.ContainsFunc(s.Results, func(p Proof) bool {
		if p.From.Kind != FromCaller {
			return false
		}
		return p.From.Key == nil && id.Kind == Claims || p.From.Key != nil && *p.From.Key == id
	})
}

// A use is an instruction that needs a value to be there.
type use struct {
	instr ssa.Instruction
	deref bool
}

// usesOf returns where the value that a call returns is used, other than to find out if it is there, to log it, or to
// hand it to the caller. It is followed through the phis for which joins holds.
func (c *checker) usesOf(call *ssa.Call, joins func(*ssa.Phi, ssa.Value) bool) []use {
	var out []use
	seen := make(map[ssa.Value]bool)
	var walk func(v ssa.Value)
	walk = func(v ssa.Value) {
		if v.Referrers() == nil || seen[v] {
			return
		}
		seen[v] = true
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.Extract:
				if !gotype.IsError(ref.Type()) && !gotype.IsBool(ref.Type()) {
					walk(ref)
				}
			case *ssa.TypeAssert:
				if ref.CommaOk {
					walk(ref)
				} else {
					out = append(out, use{ref, true})
				}
			case *ssa.FieldAddr:
				out = append(out, use{ref, true})
			case *ssa.Phi:
				if joins(ref, v) {
					walk(ref)
				}
			case *ssa.ChangeType:
				walk(ref)
			case *ssa.MakeInterface:
				walk(ref)
			case *ssa.Store:
				switch ref.Addr.(type) {
				case *ssa.Alloc, *ssa.FreeVar: // a variable
				default:
					out = append(out, use{ref, false})
				}
			case *ssa.MapUpdate:
				if !counts(ref) {
					out = append(out, use{ref, false})
				}
			case ssa.CallInstruction:
				if !c.harmless(ref) {
					out = append(out, use{ref, false})
				}
			}
		}
	}
	walk(call)
	return out
}

// counts reports whether a map of counters is advanced: strangers are counted too, under no name.
func counts(m *ssa.MapUpdate) bool {
	sum, ok := m.Value.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD && sum.Op != token.SUB {
		return false
	}
	old, ok := sum.X.(*ssa.Lookup)
	_, fixed := sum.Y.(*ssa.Const)
	return ok && fixed && old.Index == m.Key
}

// harmless reports whether a call only logs or answers, counts, or limits how often something is done.
func (c *checker) harmless(call ssa.CallInstruction) bool {
	common := call.Common()
	if fn, ok := common.Value.(*ssa.Builtin); ok {
		return fn.Name() != "delete"
	}
	fn := flow.Callee(common)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "fmt", "log", "log/slog", "errors":
		return true
	}
	return anyWord(fn.Name(), loggers) || anyWord(fn.Pkg().Name(), loggers) || anyWord(fn.Name(), limits) || anyWord(fn.Name(), counters)
}

// counters are words in the names of functions that count and measure.
var counters = wordSet("counter increment inc hit visit impression analytics metric metrics measure observe telemetry")

var loggers = wordSet("log logger logf logging debug debugf info infof warn warnf trace print printf println zap logrus zerolog slog")
