package flow

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// Strip takes conversions off a value.
func Strip(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		default:
			return v
		}
	}
}

// IsNil reports whether v is the constant nil.
func IsNil(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.IsNil()
}

// IsFalse reports whether v is the constant false.
func IsFalse(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.Value != nil && k.Value.Kind() == constant.Bool && !constant.BoolVal(k.Value)
}

// ConstText returns the text of a constant, "" for any other value.
func ConstText(v ssa.Value) string {
	if k, ok := Strip(v).(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.String {
		return constant.StringVal(k.Value)
	}
	return ""
}

// Variadic returns the arguments of a variadic parameter, and whether they can be seen: a slice that is handed over as
// it is can hold anything.
func Variadic(v ssa.Value) ([]ssa.Value, bool) {
	switch v := v.(type) {
	case *ssa.Const:
		return nil, v.IsNil()
	case *ssa.Slice:
		a, ok := v.X.(*ssa.Alloc)
		if !ok {
			return nil, false
		}
		var out []ssa.Value
		for _, ref := range *a.Referrers() {
			ia, ok := ref.(*ssa.IndexAddr)
			if !ok {
				continue
			}
			for _, s := range *ia.Referrers() {
				if s, ok := s.(*ssa.Store); ok && s.Addr == ia {
					out = append(out, s.Val)
				}
			}
		}
		return out, true
	}
	return nil, false
}

// Pos returns where an instruction stands. One that has no position of its own, such as the jump to what an operand
// decides, stands where its operand does.
func Pos(instr ssa.Instruction) token.Pos {
	if p := instr.Pos(); p.IsValid() {
		return p
	}
	for _, op := range instr.Operands(nil) {
		if op != nil && *op != nil && (*op).Pos().IsValid() {
			return (*op).Pos()
		}
	}
	return token.NoPos
}

// Outermost returns the declared function that a literal stands in, at any depth, or fn itself.
func Outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// Loads returns the reads of a local variable that see what a store wrote.
func Loads(s *ssa.Store) []ssa.Value {
	a, ok := s.Addr.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var out []ssa.Value
	seen := make(map[*ssa.BasicBlock]bool)
	var scan func(b *ssa.BasicBlock, from int)
	scan = func(b *ssa.BasicBlock, from int) {
		for _, instr := range b.Instrs[from:] {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.MUL && instr.X == a {
					out = append(out, instr)
				}
			case *ssa.Store:
				if instr.Addr == a {
					return
				}
			}
		}
		for _, succ := range b.Succs {
			if !seen[succ] {
				seen[succ] = true
				scan(succ, 0)
			}
		}
	}
	for i, instr := range s.Block().Instrs {
		if instr == s {
			scan(s.Block(), i+1)
		}
	}
	return out
}
