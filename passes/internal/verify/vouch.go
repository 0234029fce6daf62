package verify

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// vouches notes which tokens a function has verified whenever it says so.
func (j *judge) vouches() {
	returns := returnsOf(j.fn)
	for _, k := range j.checks {
		around := func(ret *ssa.Return) bool { return succeeds(ret, k) && j.open(k.token, nil, used{instr: ret}) }
		if len(returns) == 0 || slices.ContainsFunc(returns, around) {
			continue
		}
		j.sum.Checks = addRoots(j.sum.Checks, k.token...)
		if len(k.token) == 0 {
			j.sum.Checks = addRoots(j.sum.Checks, Root{Key: "?", Param: -1})
		}
		if k.known && !j.settle(k).always {
			j.vouchedClaims(k)
		}
	}
}

// vouchedClaims notes which results hold the verified claims.
func (j *judge) vouchedClaims(k *check) {
	f := j.follow(j.fn, k.call, k.claims, 0)
	for _, ret := range returnsOf(j.fn) {
		for _, i := range f.returned[ret] {
			if !slices.Contains(j.sum.Claims, i) && !gotype.IsBool(ret.Results[i].Type()) {
				j.sum.Claims = append(j.sum.Claims, i)
			}
		}
	}
	slices.Sort(j.sum.Claims)
}

// succeeds reports whether a return can tell the caller that all went well, other than by handing on the outcome of
// the check.
func succeeds(ret *ssa.Return, k *check) bool {
	if len(ret.Results) == 0 {
		return true
	}
	last := ret.Results[len(ret.Results)-1]
	return success(last, ret.Block(), k, make(map[ssa.Value]bool))
}

func success(v ssa.Value, at *ssa.BasicBlock, k *check, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	switch x := v.(type) {
	case *ssa.Const:
		if gotype.IsBool(x.Type()) {
			return !flow.IsFalse(x)
		}
		if gotype.IsError(x.Type()) {
			return x.IsNil()
		}
		return x.Value != nil && x.Value.ExactString() != `""` && x.Value.ExactString() != "0"
	case *ssa.Phi:
		for i, e := range x.Edges {
			if success(e, x.Block().Preds[i], k, seen) {
				return true
			}
		}
		return false
	}
	if gotype.IsError(v.Type()) {
		return !fails(v, at) && !ofCheck(v, k)
	}
	if gotype.IsBool(v.Type()) {
		return !ofCheck(v, k)
	}
	return true
}

// ofCheck reports whether v is the outcome of a check: its error or boolean, a comparison of it, the field Valid.
func ofCheck(v ssa.Value, k *check) bool {
	return madeOf(v, func(v ssa.Value) bool {
		if v == ssa.Value(k.call.Value()) && k.call.Value() != nil {
			return true
		}
		e, ok := v.(*ssa.Extract)
		return ok && k.call.Value() != nil && e.Tuple == ssa.Value(k.call.Value())
	}, make(map[ssa.Value]bool))
}

func madeOf(v ssa.Value, is func(ssa.Value) bool, seen map[ssa.Value]bool) bool {
	if v == nil || seen[v] {
		return false
	}
	seen[v] = true
	if is(v) {
		return true
	}
	switch x := v.(type) {
	case *ssa.BinOp:
		return madeOf(x.X, is, seen) || madeOf(x.Y, is, seen)
	case *ssa.UnOp:
		if a, ok := x.X.(*ssa.Alloc); ok {
			for _, ref := range *a.Referrers() {
				if s, ok := ref.(*ssa.Store); ok && s.Addr == a && madeOf(s.Val, is, seen) {
					return true
				}
			}
			return false
		}
		return madeOf(x.X, is, seen)
	case *ssa.FieldAddr:
		return madeOf(x.X, is, seen)
	case *ssa.ChangeInterface:
		return madeOf(x.X, is, seen)
	case *ssa.MakeInterface:
		return madeOf(x.X, is, seen)
	}
	return false
}

// fails reports whether an error at a block is certainly not nil: it is made there, is one of the package's, or was
// compared with nil before.
func fails(v ssa.Value, at *ssa.BasicBlock) bool {
	switch x := v.(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.Call:
		if fn := flow.Callee(x.Common()); fn != nil && fn.Pkg() != nil {
			switch fn.Pkg().Path() {
			case "errors", "fmt":
				return fn.Name() != "Join" && fn.Name() != "Unwrap"
			}
			if fn.Signature().Params().Len() > 0 && fn.Signature().Results().Len() == 1 && makesError(fn.Name()) {
				return true
			}
		}
	case *ssa.UnOp:
		if _, ok := x.X.(*ssa.Global); ok {
			return true
		}
	}
	if v.Referrers() == nil {
		return false
	}
	for _, ref := range *v.Referrers() {
		b, ok := ref.(*ssa.BinOp)
		if !ok || !flow.IsNil(b.X) && !flow.IsNil(b.Y) {
			continue
		}
		for _, use := range *b.Referrers() {
			i, ok := use.(*ssa.If)
			if !ok {
				continue
			}
			to := i.Block().Succs[0]
			if b.Op == token.EQL {
				to = i.Block().Succs[1]
			}
			if to == at || to.Dominates(at) && len(to.Preds) == 1 {
				return true
			}
		}
	}
	return false
}

func makesError(name string) bool {
	return name == "NewHTTPError" || name == "Wrap" || name == "Wrapf" || name == "Errorf" || name == "New" || name == "NewError" || name == "Error"
}
