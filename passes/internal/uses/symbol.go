package uses

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// Lookup returns the object that sym names in pkg, or nil if there is none: a package-level object ("SetKey"), a
// method of a type or interface ("(*Parser).ParseUnverified", "(Claims).Valid") or a field ("BackendConfig.Key").
//
// The type must be the one that declares the method or field: what it merely embeds is not found under its name. A
// star or parentheses more or less make no difference, because people write both. Generic types and functions go by
// their plain name, and the object is their declaration's.
func Lookup(pkg *types.Package, sym string) types.Object {
	typ, member := split(sym)
	if typ == "" {
		return pkg.Scope().Lookup(member)
	}
	tn, ok := pkg.Scope().Lookup(typ).(*types.TypeName)
	if !ok {
		return nil
	}
	if named, ok := types.Unalias(tn.Type()).(*types.Named); ok {
		if m := method(named.Origin(), member); m != nil {
			return m
		}
	}
	switch t := declared(tn).(type) {
	case *types.Struct:
		for f := range t.Fields() {
			if f.Name() == member {
				return f
			}
		}
	case *types.Interface:
		for m := range t.ExplicitMethods() {
			if m.Name() == member {
				return m
			}
		}
	}
	return nil
}

// declared returns the underlying type of a type's declaration, without type arguments.
func declared(tn *types.TypeName) types.Type {
	if named, ok := types.Unalias(tn.Type()).(*types.Named); ok {
		return named.Origin().Underlying()
	}
	return tn.Type().Underlying()
}

func method(named *types.Named, name string) types.Object {
	for m := range named.Methods() {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

// split returns the type, "" for a package-level object, and the name in a symbol of Lookup.
func split(sym string) (typ, name string) {
	i := strings.LastIndexByte(sym, '.')
	if i < 0 {
		return "", sym
	}
	return strings.Trim(sym[:i], "(*)"), sym[i+1:]
}

// forms shows in errors what a symbol looks like.
const forms = "example.com/auth.SetKey, (*example.com/auth.Gate).Require or example.com/auth.Config.Secret"

// ParseSymbol takes the full name of a symbol apart into the import path of its package and the name that Lookup
// takes. It knows these forms:
//
//	example.com/auth.SetKey              a function or variable
//	example.com/auth.Config.Secret       a field of an exported type
//	(example.com/auth.config).secret     a field of any type
//	(*example.com/auth.Gate).Require     a method
//
// The last element of an import path may hold dots, so that gopkg.in/square/go-jose.v2.NewSigner is a function: what
// stands before the last dot names a type only if it begins with a capital. An error says what is wrong and shows
// valid forms.
func ParseSymbol(s string) (path, sym string, err error) {
	path, sym, problem := parseSymbol(s)
	if problem != "" {
		return "", "", fmt.Errorf("symbol %q: %s; write it as in %s", s, problem, forms)
	}
	return path, sym, nil
}

// parseSymbol returns what is wrong in its last result.
func parseSymbol(s string) (path, sym, problem string) {
	switch {
	case s == "":
		return "", "", "empty name"
	case strings.ContainsAny(s, " \t\r\n"):
		return "", "", "spaces in the name"
	case strings.HasSuffix(s, "()"):
		return "", "", "() is not part of the name"
	case strings.ContainsAny(s, "[]"):
		return "", "", "type parameters are not part of the name"
	}
	if strings.ContainsAny(s, "(*)") {
		return parseMember(s)
	}
	dir, last := cutLast(s, "/")
	if !strings.Contains(last, ".") {
		if dir == "" {
			return "", "", "no import path"
		}
		return "", "", "no name after the import path"
	}
	rest, name := cutLast(last, ".")
	sym = name
	if pkg, typ := cutLast(rest, "."); pkg != "" && token.IsExported(typ) {
		rest, sym = pkg, typ+"."+name
	}
	return checked(join(dir, rest), sym, name)
}

// parseMember parses "(*path.Type).Name", with or without the star.
func parseMember(s string) (path, sym, problem string) {
	body, ok := strings.CutPrefix(s, "(")
	if !ok {
		return "", "", "a method's type stands in parentheses"
	}
	typ, name, ok := strings.Cut(body, ").")
	if !ok || strings.ContainsAny(name, "(*)") {
		return "", "", "a method is (Type).Name"
	}
	typ, pointer := strings.CutPrefix(typ, "*")
	if strings.ContainsAny(typ, "(*)") {
		return "", "", "a method is (Type).Name or (*Type).Name"
	}
	dir, last := cutLast(typ, "/")
	pkg, typ := cutLast(last, ".")
	if pkg == "" {
		return "", "", "no import path before the type"
	}
	if !token.IsIdentifier(typ) {
		return "", "", fmt.Sprintf("%q is no type name", typ)
	}
	if pointer {
		typ = "*" + typ
	}
	return checked(join(dir, pkg), "("+typ+")."+name, name)
}

func checked(path, sym, name string) (string, string, string) {
	if !token.IsIdentifier(name) {
		return "", "", fmt.Sprintf("%q is no name", name)
	}
	for elem := range strings.SplitSeq(path, "/") {
		if elem == "" || elem == "." || elem == ".." || strings.Contains(elem, `\`) {
			return "", "", "it begins with an import path, not with a directory"
		}
	}
	return path, sym, ""
}

// cutLast slices s around the last sep. Without one, before is empty.
func cutLast(s, sep string) (before, after string) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return "", s
	}
	return s[:i], s[i+len(sep):]
}

func join(dir, elem string) string {
	if dir == "" {
		return elem
	}
	return dir + "/" + elem
}

// RootIdent returns x of x.y.z(…), or nil for an expression that begins with no identifier.
func RootIdent(e ast.Expr) *ast.Ident {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.CallExpr:
			e = x.Fun
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x
		default:
			return nil
		}
	}
}
