package uncheckedclaims

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// evidence is what a package does with the claims of one token after it verified the signature.
type evidence struct {
	// read are the claims whose value is used for more than a log line. What is compared is read, and what is read is
	// taken to be compared: nobody reads the issuer for another reason.
	read claims
	// subject is set if the claim that says who the caller is was read.
	subject bool
	// token is set if what was verified is read as the claims of a token.
	token bool
	// printed is set if the claims as a whole are written to a log or to standard output, and acted if anything else is
	// done with them.
	printed, acted bool
	// unknown is set if the claims reach code that can't be looked at.
	unknown bool
	// returned are the exported functions that hand the claims to other packages, with the index of the result.
	returned map[*ssa.Function]int
}

// A follower follows claims forward through a package: into variables, fields, calls, results and closures, and from a
// context or session, which it can't follow, to the places where a value of that type is taken out again.
type follower struct {
	c    *checker
	p    *program
	seen map[ssa.Value]bool
	work []ssa.Value
	ev   evidence
	// stored are the types with which the claims went into a context.
	stored []types.Type
}

func newFollower(c *checker) *follower {
	f := &follower{c: c, p: c.prog, seen: make(map[ssa.Value]bool)}
	f.ev.returned = make(map[*ssa.Function]int)
	return f
}

// follow returns what happens to the claims that v is.
func (c *checker) follow(v ssa.Value) evidence {
	f := newFollower(c)
	f.add(v)
	return f.run()
}

// run follows what was added, to the end.
func (f *follower) run() evidence {
	for len(f.work) > 0 {
		v := f.work[len(f.work)-1]
		f.work = f.work[:len(f.work)-1]
		if refs := v.Referrers(); refs != nil {
			for _, instr := range *refs {
				f.step(instr, v)
			}
		}
	}
	return f.ev
}

// seed adds what a verification returns: a payload may be text.
func (f *follower) seed(v ssa.Value) {
	if isText(v.Type()) && !f.seen[v] {
		f.seen[v] = true
		f.work = append(f.work, v)
		return
	}
	f.add(v)
}

func (f *follower) add(v ssa.Value) {
	if v == nil || f.seen[v] || !f.c.carries(v.Type(), 0) {
		return
	}
	f.seen[v] = true
	f.work = append(f.work, v)
}

// fill follows what a pointer points to.
func (f *follower) fill(v ssa.Value) {
	for _, r := range f.p.roots(v) {
		f.add(r)
		if p, ok := r.(*ssa.Parameter); ok {
			f.fillCallers(p)
		}
	}
}

// fillCallers follows what callers let a parameter point to.
func (f *follower) fillCallers(p *ssa.Parameter) {
	fn := p.Parent()
	i := -1
	for j, q := range fn.Params {
		if q == p {
			i = j
		}
	}
	for _, call := range f.p.callers[fn] {
		args := call.Common().Args
		if i >= 0 && i < len(args) && !f.seen[args[i]] {
			f.fill(args[i])
		}
	}
	if visible(fn) || len(f.p.callers[fn]) == 0 {
		f.ev.unknown = true
	}
}

// step follows v through one instruction that uses it.
func (f *follower) step(instr ssa.Instruction, v ssa.Value) {
	switch instr := instr.(type) {
	case *ssa.FieldAddr:
		f.field(instr, instr.X.Type(), instr.Field)
	case *ssa.Field:
		f.field(instr, instr.X.Type(), instr.Field)
	case *ssa.Lookup:
		if instr.X == v {
			f.key(instr.Index, instr)
		}
	case *ssa.Store:
		if instr.Val == v {
			f.store(instr.Addr)
		}
	case *ssa.MapUpdate:
		if instr.Value == v {
			f.escape(v)
		}
	case *ssa.Send:
		f.escape(v)
	case *ssa.Range:
		f.ev.unknown = true
	case *ssa.Return:
		for i, r := range instr.Results {
			if r == v {
				f.result(instr.Parent(), i)
			}
		}
	case *ssa.MakeClosure:
		if fn, ok := instr.Fn.(*ssa.Function); ok {
			for i, b := range instr.Bindings {
				if b == v {
					f.bind(fn, i)
				}
			}
		}
	case ssa.CallInstruction:
		f.call(instr, v)
	case *ssa.Extract, *ssa.TypeAssert, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Convert,
		*ssa.UnOp, *ssa.Phi, *ssa.Slice, *ssa.Index, *ssa.IndexAddr:
		f.add(instr.(ssa.Value))
	}
}

// bind follows a value into a closure, or into the method of a method value.
func (f *follower) bind(fn *ssa.Function, i int) {
	if i < len(fn.FreeVars) {
		f.add(fn.FreeVars[i])
	}
	if fn.Syntax() == nil { // the wrapper of a method value
		if obj, ok := fn.Object().(*types.Func); ok {
			if m := f.p.function(nil, obj); m != nil && len(m.Params) > 0 {
				f.add(m.Params[0])
			}
		}
	}
}

// field follows a field that holds claims, and notes one that is a claim.
func (f *follower) field(v ssa.Value, t types.Type, i int) {
	field := fieldVar(t, i)
	if field == nil {
		return
	}
	if row, ok := f.c.rowOf(field, lib.ReadsClaim); ok {
		f.claim(claimOf(row.Of), v)
		return
	}
	if k := tagged(tagOf(t, i)); k != 0 {
		f.claim(k, v)
		return
	}
	switch strings.ToLower(field.Name()) {
	case "subject", "sub", "userid":
		f.ev.subject = true
	}
	f.ev.token = f.ev.token || jsonName(tagOf(t, i)) == "sub"
	if field.Embedded() || f.c.holdsClaims(field.Type(), 0) {
		f.add(v)
	} else if used(v, 0) && !isBool(field.Type()) {
		f.ev.acted = true // a claim, unless it says that the token is valid
	}
}

// key notes the claim that a constant names.
func (f *follower) key(name ssa.Value, v ssa.Value) {
	k, ok := name.(*ssa.Const)
	if !ok || k.Value == nil || k.Value.Kind() != constant.String {
		f.ev.unknown = true
		return
	}
	if constant.StringVal(k.Value) == "sub" {
		f.ev.subject, f.ev.token = true, true
	}
	f.claim(named(constant.StringVal(k.Value)), v)
}

// claim notes that v is the value of the claim, or its address.
func (f *follower) claim(k claims, v ssa.Value) {
	f.ev.token = f.ev.token || k != 0
	if used(v, 0) {
		f.ev.read |= k
		f.ev.acted = true
	}
}

// used reports whether a value is used for more than to be logged.
func used(v ssa.Value, depth int) bool {
	refs := v.Referrers()
	if refs == nil || depth > 8 {
		return true
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.Store:
			if r.Addr == v {
				continue // written, not read
			}
			at, ok := r.Addr.(*ssa.IndexAddr)
			if !ok || used(at.X, depth+1) {
				return true
			}
		case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.ChangeInterface, *ssa.Slice, *ssa.Phi, *ssa.Extract, *ssa.TypeAssert:
			if used(r.(ssa.Value), depth+1) {
				return true
			}
		case *ssa.IndexAddr:
			if used(r, depth+1) {
				return true
			}
		case ssa.CallInstruction:
			if obj := object(r.Common()); obj == nil || !logs(obj) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// store follows what holds the value from now on.
func (f *follower) store(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Global:
		for _, l := range f.p.loads[a] {
			f.add(l)
		}
		return
	case *ssa.FieldAddr:
		if field := fieldVar(a.X.Type(), a.Field); field != nil {
			for _, r := range f.p.reads[field] {
				f.add(r)
			}
		}
		f.fill(a.X)
		return
	case *ssa.IndexAddr:
		f.fill(a.X)
		return
	}
	f.fill(addr)
}

// escape notes that a value goes where it can't be followed, and goes on where a value of its type comes back.
func (f *follower) escape(v ssa.Value) {
	f.ev.acted = true
	t := v.Type()
	if m, ok := v.(*ssa.MakeInterface); ok {
		t = m.X.Type()
	}
	for _, have := range f.stored {
		if types.Identical(have, t) {
			return
		}
	}
	f.stored = append(f.stored, t)
	for _, a := range f.p.asserts {
		if types.Identical(a.AssertedType, t) {
			f.add(a)
		}
	}
}

// result follows a result of fn to its callers. An exported function also has callers elsewhere, unless it only takes
// out of a context what was put in.
func (f *follower) result(fn *ssa.Function, i int) {
	callers := f.p.callersOf(fn)
	for _, call := range callers {
		v := call.Value()
		if v == nil {
			continue
		}
		if fn.Signature.Results().Len() == 1 {
			f.add(v)
			continue
		}
		for _, ref := range *v.Referrers() {
			if e, ok := ref.(*ssa.Extract); ok && e.Index == i {
				f.add(e)
			}
		}
	}
	if visible(fn) && len(f.stored) == 0 {
		f.ev.returned[fn] = i
		f.ev.acted = true
	}
	if fn.Parent() != nil && len(callers) == 0 {
		f.literalResult(fn, i)
	}
}

// literalResult gives up on the result of a function literal that is handed to unknown code.
func (f *follower) literalResult(*ssa.Function, int) { f.ev.unknown = true }

// visible reports whether code of other packages can call fn.
func visible(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	return ok && obj.Exported() && obj.Pkg() != nil && obj.Pkg().Name() != "main"
}

// call follows v into a call.
func (f *follower) call(instr ssa.CallInstruction, v ssa.Value) {
	common := instr.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" {
			f.add(instr.Value())
		}
		return
	}
	obj := object(common)
	recv, args := arguments(common)
	at := lib.Every
	if recv == v {
		at = lib.Recv
	}
	for i, a := range args {
		if a == v {
			at = i
		}
	}
	if at == lib.Every {
		return
	}
	if f.explained(instr, obj, at, args) {
		return
	}
	if fn := callee(common); fn != nil && len(fn.Blocks) > 0 {
		for i, a := range common.Args {
			if a == v && i < len(fn.Params) {
				f.add(fn.Params[i])
			}
		}
		return
	}
	f.foreign(instr, obj, at, v)
}

// explained follows v by the table, and reports whether that is all there is to say.
func (f *follower) explained(instr ssa.CallInstruction, obj *types.Func, at int, args []ssa.Value) bool {
	if obj == nil {
		return false
	}
	matters := false // whether a row says what becomes of the value
	for _, row := range f.c.uses.Rows(obj) {
		switch row.Role {
		case lib.ChecksClaim:
			if row.Arg == at {
				f.check(instr, row)
				matters = true
			}
		case lib.FillsClaims:
			matters = matters || row.Arg == at
			if row.Arg != at && row.Arg >= 0 && row.Arg < len(args) {
				f.fill(args[row.Arg])
			}
		case lib.ReadsClaim:
			if at != lib.Recv || instr.Value() == nil {
				continue
			}
			matters = true
			if row.Of == lib.ClaimNamed && len(args) > 0 {
				f.key(args[0], instr.Value())
				continue
			}
			f.claim(claimOf(row.Of), instr.Value())
		}
	}
	if logs(obj) {
		f.ev.printed = true
		return true
	}
	if f.c.uses.KnownObject(obj) {
		switch {
		case matters:
		case at >= 0:
			f.escape(f.argument(instr, at))
		case instr.Value() != nil:
			f.add(instr.Value()) // the payload, or all claims as a map
		}
		return true
	}
	return false
}

func (f *follower) argument(instr ssa.CallInstruction, at int) ssa.Value {
	_, args := arguments(instr.Common())
	return args[at]
}

// check notes the comparison that a call makes, if its outcome is looked at.
func (f *follower) check(instr ssa.CallInstruction, row lib.Row) {
	if v := instr.Value(); v == nil || !used(v, 0) {
		return
	}
	if row.Of != lib.ClaimAny {
		f.ev.read |= claimOf(row.Of)
		return
	}
	call := f.p.syntax[instr.Common().Pos()]
	if call == nil {
		f.ev.unknown = true
		return
	}
	o := f.c.validated(call)
	f.ev.read |= o.requires
	f.ev.unknown = f.ev.unknown || o.unknown
}

// foreign follows v into code of another package.
func (f *follower) foreign(instr ssa.CallInstruction, obj *types.Func, at int, v ssa.Value) {
	if obj == nil || obj.Pkg() == nil {
		f.ev.unknown = f.ev.unknown || obj == nil
		return
	}
	if fact := f.c.facts[obj.Origin()]; fact != nil {
		for _, p := range fact.Params {
			if p.Index == at {
				f.ev.read |= claims(p.Reads)
				f.ev.unknown = f.ev.unknown || p.Unknown
				f.escape(v)
				return
			}
		}
	}
	switch path := obj.Pkg().Path(); {
	case path == "encoding/json":
		f.json(instr, obj, at)
	case path == "context" || path == "sync" || path == "sync/atomic" || path == "net/http":
		f.escape(v)
	case path == "maps" || path == "errors":
		f.add(instr.Value())
	case instr.Common().IsInvoke():
		f.ev.unknown = true
	case f.c.analyzed(obj.Pkg()):
		f.escape(v)
	default:
		f.ev.unknown = true
	}
}

// json follows claims that are encoded and decoded again.
func (f *follower) json(instr ssa.CallInstruction, obj *types.Func, at int) {
	_, args := arguments(instr.Common())
	switch obj.Name() {
	case "Unmarshal":
		if at == 0 {
			f.fill(args[1])
		}
	case "Marshal", "MarshalIndent":
		f.add(instr.Value())
	}
}

// logs reports whether fn only writes what it gets to a log.
func logs(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	switch path {
	case "fmt":
		return strings.HasPrefix(fn.Name(), "Print") || strings.HasPrefix(fn.Name(), "Fprint")
	case "log", "log/slog", "go.uber.org/zap", "github.com/sirupsen/logrus", "github.com/rs/zerolog", "github.com/rs/zerolog/log", "github.com/golang/glog", "k8s.io/klog/v2", "github.com/labstack/gommon/log":
		return true
	}
	return false
}
