package lib_test

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
)

// canonical writes a type so that the types of two type-checkers can be compared: without names of parameters, aliases
// and struct tags, with full import paths, and with type parameters by number.
func canonical(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return types.Typ[t.Kind()].Name()
	case *types.Named:
		return namedType(t)
	case *types.TypeParam:
		return fmt.Sprintf("$%d", t.Index())
	case *types.Pointer:
		return "*" + canonical(t.Elem())
	case *types.Slice:
		return "[]" + canonical(t.Elem())
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), canonical(t.Elem()))
	case *types.Map:
		return "map[" + canonical(t.Key()) + "]" + canonical(t.Elem())
	case *types.Chan:
		return fmt.Sprintf("chan(%d) %s", t.Dir(), canonical(t.Elem()))
	case *types.Signature:
		return "func" + typeParams(t.TypeParams()) + tuple(t.Params(), t.Variadic()) + tuple(t.Results(), false)
	case *types.Struct:
		return structType(t)
	case *types.Interface:
		return interfaceType(t)
	case *types.Union:
		var terms []string
		for term := range t.Terms() {
			terms = append(terms, strings.Repeat("~", btoi(term.Tilde()))+canonical(term.Type()))
		}
		return strings.Join(terms, "|")
	default:
		return t.String()
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func namedType(t *types.Named) string {
	name := t.Obj().Name()
	if pkg := t.Obj().Pkg(); pkg != nil {
		name = pkg.Path() + "." + name
	}
	if t.TypeArgs().Len() == 0 {
		return name
	}
	var args []string
	for arg := range t.TypeArgs().Types() {
		args = append(args, canonical(arg))
	}
	return name + "[" + strings.Join(args, ", ") + "]"
}

func typeParams(l *types.TypeParamList) string {
	if l.Len() == 0 {
		return ""
	}
	var ps []string
	for p := range l.TypeParams() {
		ps = append(ps, canonical(p.Constraint()))
	}
	return "[" + strings.Join(ps, ", ") + "]"
}

func tuple(t *types.Tuple, variadic bool) string {
	var vs []string
	for v := range t.Variables() {
		vs = append(vs, canonical(v.Type()))
	}
	if variadic {
		vs = append(vs, "...")
	}
	return "(" + strings.Join(vs, ", ") + ")"
}

func structType(t *types.Struct) string {
	var fs []string
	for f := range t.Fields() {
		fs = append(fs, f.Name()+" "+canonical(f.Type()))
	}
	return "struct{" + strings.Join(fs, "; ") + "}"
}

func interfaceType(t *types.Interface) string {
	var ms []string
	for m := range t.ExplicitMethods() {
		ms = append(ms, m.Name()+canonical(m.Type()))
	}
	for e := range t.EmbeddedTypes() {
		ms = append(ms, canonical(e))
	}
	slices.Sort(ms)
	return "interface{" + strings.Join(ms, "; ") + "}"
}
