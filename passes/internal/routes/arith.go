package routes

import (
	"go/constant"
	"go/token"
	"strings"
)

func (m *machine) binary(f *frame, x *Expr) value {
	a := m.eval(f, &x.X[0])
	switch x.Text {
	case "&&", "||":
		is, known := m.truth(a)
		if known && is == (x.Text == "||") {
			return is
		}
		b := m.eval(f, &x.X[1])
		if known {
			return b
		}
		if is, ok := m.truth(b); ok && is == (x.Text == "||") {
			return is
		}
		return unknown{}
	}
	b := m.eval(f, &x.X[1])
	switch x.Text {
	case "==", "!=", "<", ">", "<=", ">=":
		return compare(x.Text, a, b)
	}
	return arithmetic(x.Text, a, b)
}

// arithmetic adds strings, of which an unknown part is shown as "…", and computes with small numbers.
func arithmetic(op string, a, b value) value {
	if op == "+" {
		s, ok := a.(string)
		t, ok2 := b.(string)
		if ok || ok2 {
			return textOf(s, ok) + textOf(t, ok2)
		}
	}
	i, ok := a.(int)
	j, ok2 := b.(int)
	if !ok || !ok2 {
		return unknown{}
	}
	switch op {
	case "+":
		return i + j
	case "-":
		return i - j
	case "*":
		return i * j
	}
	return unknown{}
}

const dots = "…"

func textOf(s string, known bool) string {
	if known {
		return s
	}
	return dots
}

// compare compares two values, as far as that is known.
func compare(op string, a, b value) value {
	x, ok := constantOf(a)
	y, ok2 := constantOf(b)
	if ok && ok2 && x.Kind() == y.Kind() {
		return constant.Compare(x, operator[op], y)
	}
	if op == "==" || op == "!=" {
		if _, ok := b.(null); !ok {
			a, b = b, a
		}
		if _, ok := b.(null); ok {
			switch a.(type) {
			case null:
				return op == "=="
			case *closure, function, *router, *object, *wrapped, *list, *dict, *chain, *converted, *stripped, *handed, hole:
				return op == "!="
			}
		}
	}
	return unknown{}
}

var operator = map[string]token.Token{
	"==": token.EQL, "!=": token.NEQ, "<": token.LSS, ">": token.GTR, "<=": token.LEQ, ">=": token.GEQ,
}

func constantOf(v value) (constant.Value, bool) {
	switch v := v.(type) {
	case string:
		return constant.MakeString(v), !containsDots(v)
	case bool:
		return constant.MakeBool(v), true
	case int:
		return constant.MakeInt64(int64(v)), true
	}
	return nil, false
}

func containsDots(s string) bool { return strings.Contains(s, dots) }
