package routes

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// An Outer is a variable of a function around a literal that serves requests, or the receiver of a method that does: by
// it the one may differ from another that the same function made.
type Outer struct {
	Up, Slot int
	// Lit and Name are as in mode.Setting.
	Lit  int
	Name string
}

// outside notes the variables from outside that the function which is compiled has in its body.
func (s *scope) outside(body *ast.BlockStmt) {
	if !s.fn.Serves || body == nil {
		return
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			if v, ok := s.c.info.Uses[n].(*types.Var); ok && !v.IsField() && isSetting(v.Type()) {
				s.noteOuter(v)
			}
		}
		return true
	})
}

// noteOuter notes a variable if it is from outside.
func (s *scope) noteOuter(v *types.Var) {
	up := 0
	for t := s; t != nil; t, up = t.outer, up+1 {
		slot, ok := t.slots[v]
		if !ok {
			continue
		}
		o := Outer{up, slot, t.fn.Lit, v.Name()}
		if up == 0 && (!s.fn.Recv || slot != 0) || s.c.steady.vars[v] {
			return
		}
		for _, old := range s.fn.Outside {
			if old == o {
				return
			}
		}
		s.fn.Outside = append(s.fn.Outside, o)
		return
	}
}

// isSetting reports whether a variable of type t can be a setting or hold some: a flag, number or text, a struct of such
// things, a list whose length is asked for.
func isSetting(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsBoolean|types.IsInteger|types.IsString) != 0
	case *types.Slice:
		_, ok := u.Elem().Underlying().(*types.Basic)
		return ok
	case *types.Struct:
		return true
	case *types.Pointer:
		_, ok := u.Elem().Underlying().(*types.Struct)
		return ok
	}
	return false
}

// settings returns what is known of the variables from outside of a function.
func (m *machine) settings(fn *Func, outer *frame, recv value) []mode.Known {
	if fn == nil {
		return nil
	}
	var out []mode.Known
	for _, o := range fn.Outside {
		v := recv
		if o.Up > 0 {
			f := outer
			for range o.Up - 1 {
				if f == nil {
					break
				}
				f = f.outer
			}
			if f == nil || f.fn == nil || f.fn.Lit != o.Lit {
				continue
			}
			v = m.read(f, o.Slot)
		}
		out = m.setting(out, mode.Setting{Lit: o.Lit, Name: o.Name}, v, 0)
		if len(out) > maxSettings {
			return nil
		}
	}
	return out
}

// maxSettings bounds what is noted of one step, maxFields how many levels of fields.
const (
	maxSettings = 64
	maxFields   = 3
)

// setting adds what is known of a variable or field.
func (m *machine) setting(out []mode.Known, s mode.Setting, v value, depth int) []mode.Known {
	add := func(s mode.Setting, v mode.Value) { out = append(out, mode.Known{Setting: s, Value: v}) }
	switch v := plain(v).(type) {
	case bool:
		n := 0
		if v {
			n = 1
		}
		add(s, mode.Value{Kind: mode.Bool, N: n})
	case int:
		add(s, mode.Value{Kind: mode.Int, N: v})
	case string:
		if containsDots(v) {
			break
		}
		add(s, mode.Value{Kind: mode.Text, Text: v})
		add(s.Field(mode.Len), mode.Value{Kind: mode.Int, N: len(v)})
	case *list:
		if !v.more {
			add(s.Field(mode.Len), mode.Value{Kind: mode.Int, N: len(v.elems)})
		}
	case null:
		add(s.Field(mode.Len), mode.Value{Kind: mode.Int})
	case *object:
		if depth >= maxFields || v.typ == "" {
			break
		}
		if !v.open && m.prog.shifting[v.typ] == 0 {
			add(s, mode.Value{Kind: mode.Struct})
		}
		for _, name := range v.names() {
			n := len(out)
			if !m.prog.shifted(v.typ, name) {
				out = m.setting(out, s.Field(name), v.fields[name].v, depth+1)
			}
			if len(out) == n {
				add(s.Field(name), mode.Value{})
			}
			if len(out) > maxSettings {
				return out
			}
		}
	}
	return out
}
