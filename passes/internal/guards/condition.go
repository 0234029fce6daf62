package guards

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// An atom is a condition that is a value of a function.
type atom struct {
	v    ssa.Value
	cond mode.Condition
	// loop is set if v is whether a loop over a list goes on: it does not if the list is empty, and is not known otherwise.
	loop bool
}

// atoms returns the conditions of a function that are about how it was made, in the order of its blocks.
func (c *checker) atoms(fn *ssa.Function) []atom {
	var out []atom
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			v, ok := instr.(ssa.Value)
			if !ok || !gotype.IsBool(v.Type()) {
				continue
			}
			if cond, ok := c.condition(fn, v); ok {
				out = append(out, atom{v, cond, false})
			} else if cond, ok := c.looping(fn, v); ok {
				out = append(out, atom{v, cond, true})
			}
		}
	}
	return out
}

// condition returns the condition about a setting that a value is.
func (c *checker) condition(fn *ssa.Function, v ssa.Value) (mode.Condition, bool) {
	return conditionOf(v, func(x ssa.Value) (mode.Setting, bool) { return c.setting(fn, x) })
}

func conditionOf(v ssa.Value, setting func(ssa.Value) (mode.Setting, bool)) (mode.Condition, bool) {
	switch v := v.(type) {
	case *ssa.UnOp, *ssa.Field, *ssa.Parameter:
		if s, ok := setting(v); ok {
			return mode.Condition{Setting: s, Op: token.EQL, Value: mode.Value{Kind: mode.Bool, N: 1}}, true
		}
	case *ssa.BinOp:
		x, y, op := v.X, v.Y, v.Op
		if _, fixed := x.(*ssa.Const); fixed {
			x, y, op = y, x, mirrored[op]
		}
		k, fixed := y.(*ssa.Const)
		if !fixed || op == 0 {
			return mode.Condition{}, false
		}
		value, ok := valueOf(k)
		if !ok {
			return mode.Condition{}, false
		}
		if s, ok := setting(x); ok {
			return mode.Condition{Setting: s, Op: op, Value: value}, true
		}
	}
	return mode.Condition{}, false
}

// looping returns the condition that must hold for a loop over a list to begin, if v is whether it goes on.
func (c *checker) looping(fn *ssa.Function, v ssa.Value) (mode.Condition, bool) {
	cmp, ok := v.(*ssa.BinOp)
	if !ok || cmp.Op != token.LSS {
		return mode.Condition{}, false
	}
	if _, length := cmp.Y.(*ssa.Call); !length {
		return mode.Condition{}, false
	}
	s, ok := c.setting(fn, cmp.Y)
	return mode.Condition{Setting: s, Op: token.GTR, Value: mode.Value{Kind: mode.Int}}, ok
}

// valueOf returns the value of a constant.
func valueOf(k *ssa.Const) (mode.Value, bool) {
	if k.Value == nil {
		return mode.Value{}, false
	}
	switch k.Value.Kind() {
	case constant.Bool:
		if constant.BoolVal(k.Value) {
			return mode.Value{Kind: mode.Bool, N: 1}, true
		}
		return mode.Value{Kind: mode.Bool}, true
	case constant.String:
		return mode.Value{Kind: mode.Text, Text: constant.StringVal(k.Value)}, true
	case constant.Int:
		n, exact := constant.Int64Val(k.Value)
		return mode.Value{Kind: mode.Int, N: int(n)}, exact
	}
	return mode.Value{}, false
}

// setting returns the variable of a function around fn, or the receiver of fn, that a value is a plain field of or is
// itself.
func (c *checker) setting(fn *ssa.Function, v ssa.Value) (mode.Setting, bool) {
	return c.variableOf(v, func(v ssa.Value) (mode.Setting, bool) { return c.outer(fn, v) })
}

// variableOf is setting for the variables that root names.
func (c *checker) variableOf(v ssa.Value, root func(ssa.Value) (mode.Setting, bool)) (mode.Setting, bool) {
	path := ""
	add := func(x ssa.Value, i int) bool {
		f := field(x, i)
		if f == nil {
			return false
		}
		path = mode.Setting{Path: f.Name()}.Field(path).Path
		return true
	}
	for range 12 {
		switch x := v.(type) {
		case *ssa.UnOp:
			if x.Op != token.MUL {
				return mode.Setting{}, false
			}
			v = x.X
		case *ssa.FieldAddr:
			if !add(x.X, x.Field) {
				return mode.Setting{}, false
			}
			v = x.X
		case *ssa.Field:
			if !add(x.X, x.Field) {
				return mode.Setting{}, false
			}
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			if gotype.IsString(x.Type()) != gotype.IsString(x.X.Type()) {
				return mode.Setting{}, false
			}
			v = x.X
		case *ssa.Call:
			b, ok := x.Call.Value.(*ssa.Builtin)
			if !ok || b.Name() != "len" || path != "" || len(x.Call.Args) != 1 {
				return mode.Setting{}, false
			}
			path, v = mode.Len, x.Call.Args[0]
		case *ssa.FreeVar:
			if v = c.variable(x); v == ssa.Value(x) {
				return mode.Setting{}, false
			}
		case *ssa.Alloc, *ssa.Parameter:
			s, ok := root(x)
			return s.Field(path), ok
		default:
			return mode.Setting{}, false
		}
	}
	return mode.Setting{}, false
}

// outer names a variable of a function around fn, or the receiver of fn.
func (c *checker) outer(fn *ssa.Function, v ssa.Value) (mode.Setting, bool) {
	s := mode.Setting{Lit: c.names[v.Parent()].lit}
	switch v := v.(type) {
	case *ssa.Parameter:
		s.Name = v.Name()
		return s, v.Parent() == fn && fn.Signature.Recv() != nil && len(fn.Params) > 0 && fn.Params[0] == v
	case *ssa.Alloc:
		s.Name = v.Comment
		if v.Parent() == fn {
			// A receiver that is a struct is kept in a variable.
			return s, fn.Signature.Recv() != nil && len(fn.Params) > 0 && fn.Params[0].Name() == s.Name && c.spilled(v) == fn.Params[0]
		}
		changed := false
		c.eachStore(v, func(_ *ssa.Store, through *ssa.MakeClosure) { changed = changed || through != nil })
		return s, !changed && c.around(v.Parent(), fn)
	}
	return s, false
}

// spilled returns the parameter that is all that is ever stored in a variable.
func (c *checker) spilled(a *ssa.Alloc) *ssa.Parameter {
	if stores := c.stored(a, nil); len(stores) == 1 {
		p, _ := stores[0].val.(*ssa.Parameter)
		return p
	}
	return nil
}

// around reports whether the literal fn stands in a function.
func (c *checker) around(outer, fn *ssa.Function) bool {
	for fn = fn.Parent(); fn != nil; fn = fn.Parent() {
		if fn == outer {
			return c.names[fn] != (funcName{})
		}
	}
	return false
}
