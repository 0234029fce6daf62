package guards

import (
	"go/ast"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// unsafeMetadata looks for decisions on what users can write themselves: the unsafe metadata of their account.
func (c *checker) unsafeMetadata(f *flowOf) {
	u := &unsafeness{c: c, memo: make(map[ssa.Value]ast.Expr)}
	for _, b := range f.fn.Blocks {
		cond := decision(b)
		if cond == nil {
			continue
		}
		u.refuses = c.refusing(b)
		if at := u.decides(cond, 0); at != nil {
			c.problem(f, at, Problem{
				Category: "unsafe-metadata",
				Message:  "users can write their unsafe metadata, so that it can't decide what they may do; use public or private metadata",
			})
		}
	}
}

// decision returns what a block branches on, or the answer yes or no with which it returns.
func decision(b *ssa.BasicBlock) ssa.Value {
	switch end := last(b).(type) {
	case *ssa.If:
		return end.Cond
	case *ssa.Return:
		for _, r := range end.Results {
			if gotype.IsBool(r.Type()) {
				return r
			}
		}
	}
	return nil
}

// An unsafeness follows unsafe metadata.
type unsafeness struct {
	c    *checker
	memo map[ssa.Value]ast.Expr
	// refuses is whether the branch at hand is on which a request is refused or not: what decides that is a privilege,
	// whatever it is called.
	refuses bool
}

// privileges are words in the names of what decides what a user may do or has paid for.
var privileges = wordSet(`
	role roles admin isadmin superuser permission permissions plan tier subscription subscribed credits verified premium pro paid
	entitlement entitlements`)

// progress are words in the names of what users have done, or like, and may say so themselves.
var progress = wordSet(`
	onboarded onboarding completed complete finished done accepted accept terms tos consent agreed seen dismissed welcome tour
	profile theme locale language timezone newsletter notifications`)

// grants reports whether a name is that of a privilege.
func (u *unsafeness) grants(name string) bool {
	return anyWord(name, privileges) || u.refuses && name != "" && !anyWord(name, progress)
}

// refusing reports whether a branch leads to a refusal on one side only.
func (c *checker) refusing(b *ssa.BasicBlock) bool {
	if _, ok := branchOf(b); !ok {
		return false
	}
	for i, s := range b.Succs {
		if len(s.Instrs) == 0 || precedes(last(b.Succs[1-i]), s.Instrs[0]) || s == b.Succs[1-i] {
			continue
		}
		for _, call := range (failure{block: s}).calls() {
			if c.says(call.Common(), 401, 402, 403) || c.stops(call.Common()) && !c.says(call.Common(), 400, 404, 422) {
				return true
			}
		}
	}
	return false
}

// decides returns where unsafe metadata is read of which a privilege decides a condition.
func (u *unsafeness) decides(cond ssa.Value, depth int) ast.Expr {
	if depth > 6 {
		return nil
	}
	switch v := cond.(type) {
	case *ssa.UnOp, *ssa.Extract, *ssa.Lookup, *ssa.Field, *ssa.TypeAssert:
		if named := u.privilege(cond, 0); named {
			return u.from(cond, 0)
		}
		if not, ok := cond.(*ssa.UnOp); ok {
			return u.decides(not.X, depth+1)
		}
		if x, ok := cond.(*ssa.Extract); ok {
			if call, ok := x.Tuple.(*ssa.Call); ok {
				return u.decides(call, depth+1)
			}
		}
	case *ssa.BinOp:
		if constIsEmpty(v.X) && !gotype.IsBool(v.X.Type()) || constIsEmpty(v.Y) && !gotype.IsBool(v.Y.Type()) {
			return nil // whether there is one
		}
		for _, x := range []ssa.Value{v.X, v.Y} {
			if at := u.decides(x, depth+1); at != nil {
				return at
			}
		}
	case *ssa.Call:
		if u.privilege(v, 0) {
			return u.argument(v, 0)
		}
		for _, a := range v.Common().Args {
			if at := u.decides(a, depth+1); at != nil {
				return at
			}
		}
	case *ssa.MakeInterface:
		return u.decides(v.X, depth+1)
	case *ssa.Convert:
		return u.decides(v.X, depth+1)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if at := u.decides(e, depth+1); at != nil {
				return at
			}
		}
	}
	return nil
}

// privilege reports whether the last step to a value is a field or a key that names a privilege.
func (u *unsafeness) privilege(v ssa.Value, depth int) bool {
	if depth > 4 {
		return false
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		switch addr := v.X.(type) {
		case *ssa.FieldAddr:
			return u.grantsByTag(addr.X.Type(), addr.Field)
		case *ssa.Alloc, *ssa.FreeVar:
			for _, s := range u.c.stored(addr, v) {
				if s.instr != nil && u.privilege(s.val, depth+1) {
					return true
				}
			}
			return false
		}
		return u.privilege(v.X, depth+1)
	case *ssa.Field:
		return u.grantsByTag(v.X.Type(), v.Field)
	case *ssa.Extract:
		return u.privilege(v.Tuple, depth+1)
	case *ssa.Lookup:
		return u.grants(flow.ConstText(v.Index)) || u.privilege(v.X, depth+1)
	case *ssa.TypeAssert:
		return u.privilege(v.X, depth+1)
	case *ssa.Call:
		return slices.ContainsFunc(v.Common().Args, func(a ssa.Value) bool { return anyWord(flow.ConstText(a), privileges) })
	}
	return false
}

// grantsByTag reports whether a field, or the key that it has in JSON, names a privilege.
func (u *unsafeness) grantsByTag(t types.Type, i int) bool {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok || i >= s.NumFields() {
		return false
	}
	key := reflect.StructTag(s.Tag(i)).Get("json")
	return u.grants(s.Field(i).Name() + " " + key)
}

// from returns where the unsafe metadata is read that a value comes from, nil if it does not.
func (u *unsafeness) from(v ssa.Value, depth int) ast.Expr {
	if v == nil || depth > 12 {
		return nil
	}
	if at, ok := u.memo[v]; ok {
		return at
	}
	u.memo[v] = nil
	at := u.find(v, depth)
	u.memo[v] = at
	return at
}

func (u *unsafeness) find(v ssa.Value, depth int) ast.Expr {
	switch v := v.(type) {
	case *ssa.FieldAddr:
		if unsafeField(field(v.X, v.Field)) {
			return u.c.shown(v)
		}
		return u.from(v.X, depth+1)
	case *ssa.Field:
		if unsafeField(field(v.X, v.Field)) {
			return u.c.shown(v)
		}
		return u.from(v.X, depth+1)
	case *ssa.UnOp:
		return u.from(v.X, depth+1)
	case *ssa.Alloc:
		return u.variable(v, depth)
	case *ssa.FreeVar:
		return u.variable(u.c.variable(v), depth)
	case *ssa.Extract:
		return u.from(v.Tuple, depth+1)
	case *ssa.Lookup:
		return u.from(v.X, depth+1)
	case *ssa.TypeAssert:
		return u.from(v.X, depth+1)
	case *ssa.ChangeType:
		return u.from(v.X, depth+1)
	case *ssa.Convert:
		return u.from(v.X, depth+1)
	case *ssa.MakeInterface:
		return u.from(v.X, depth+1)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if at := u.from(e, depth+1); at != nil {
				return at
			}
		}
	case *ssa.Call:
		return u.decoded(v, depth)
	}
	return nil
}

// decoded looks at what a function of the program, which decodes metadata for others, was given.
func (u *unsafeness) decoded(call *ssa.Call, depth int) ast.Expr {
	if u.c.body(call.Common()) == nil && u.c.of(call.Common()) == nil {
		return nil
	}
	return u.argument(call, depth)
}

// argument returns where the unsafe metadata is read that a call is given, nil if it is given none.
func (u *unsafeness) argument(call *ssa.Call, depth int) ast.Expr {
	for _, a := range call.Common().Args {
		if at := u.from(a, depth+1); at != nil {
			return at
		}
	}
	return nil
}

// variable looks at what is stored in a variable, and at what is decoded into it.
func (u *unsafeness) variable(addr ssa.Value, depth int) (at ast.Expr) {
	u.c.eachStore(addr, func(s *ssa.Store, _ *ssa.MakeClosure) {
		if at == nil {
			at = u.from(s.Val, depth+1)
		}
	})
	for _, use := range addressUses(addr) {
		row, ok := u.c.row(use.call.Common(), lib.CopiesInto)
		if at != nil || !ok || flow.Arg(use.call.Common(), row.Arg) != use.val {
			continue
		}
		src := flow.Arg(use.call.Common(), 0)
		if row.Of == lib.FromReceiver {
			src = flow.Arg(use.call.Common(), lib.Recv)
		}
		at = u.from(src, depth+1)
	}
	return at
}

// unsafeField reports whether a field of Clerk's SDK holds unsafe metadata.
func unsafeField(f *types.Var) bool {
	return f != nil && f.Name() == "UnsafeMetadata" && f.Pkg() != nil && uses.AreaOf(f.Pkg().Path()) == lib.Clerk
}
