package trace

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strconv"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// composite files the fields that a struct literal sets.
func (b *builder) composite(n *ast.CompositeLit) {
	t := b.g.info.TypeOf(n)
	st := gotype.Struct(t)
	if st == nil {
		b.mapLiteral(n, t)
		return
	}
	for i, elt := range n.Elts {
		d := b.def(Assigned, elt, n)
		d.Lit = n
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			d.Value = kv.Value
			if key, ok := kv.Key.(*ast.Ident); ok {
				if v, ok := b.g.info.Uses[key].(*types.Var); ok {
					b.add(v, d)
					b.destination(v, d)
				}
			}
		} else if i < st.NumFields() {
			b.add(st.Field(i), d)
		}
	}
}

// destination gives the variable that a flag's literal names as Destination the flag's default.
func (b *builder) destination(field *types.Var, flag Def) {
	for _, row := range b.g.Index.Rows(field) {
		if row.Role != lib.DefaultsInto {
			continue
		}
		value := entryOf(flag.Lit, "Value")
		p, ok := ast.Unparen(flag.Value).(*ast.UnaryExpr)
		if !ok || p.Op != token.AND || value == nil {
			continue
		}
		d := flag
		d.Kind, d.Lit, d.Value, d.Name = Default, nil, value, entryOf(flag.Lit, "Name")
		b.assign(p.X, d)
	}
}

func (b *builder) mapLiteral(n *ast.CompositeLit, t types.Type) {
	name := namedMap(t)
	if name == nil {
		return
	}
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			b.g.entries[name] = append(b.g.entries[name], entry{kv.Key, kv.Value})
		}
	}
}

// namedMap returns the name of a map type of another package that has one, such as http.Header.
func namedMap(t types.Type) types.Object {
	if t == nil {
		return nil
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return nil
	}
	if _, ok := n.Underlying().(*types.Map); !ok {
		return nil
	}
	return n.Obj()
}

// compositeOf returns the literal in T{…} and &T{…}.
func compositeOf(e ast.Expr) *ast.CompositeLit {
	e = ast.Unparen(orBlank(e))
	if p, ok := e.(*ast.UnaryExpr); ok && p.Op == token.AND {
		e = ast.Unparen(p.X)
	}
	lit, _ := e.(*ast.CompositeLit)
	return lit
}

// settingOf returns the environment variable that a struct tag names, without the options behind the name.
func settingOf(tag string) string {
	for _, key := range []string{"env", "envconfig"} {
		if name, _, _ := strings.Cut(reflect.StructTag(tag).Get(key), ","); name != "" {
			return name
		}
	}
	return ""
}

// defaultTags are the struct tags with which configuration libraries give a field its default: caarlos0/env,
// kelseyhightower/envconfig and creasty/defaults, ilyakaznacheev/cleanenv, alexflint/go-arg, sethvargo/go-envconfig's
// form stands inside the env tag itself.
var defaultTags = []string{"envDefault", "default", "env-default"}

func (b *builder) tags(n *ast.StructType) {
	for _, field := range n.Fields.List {
		if field.Tag == nil {
			continue
		}
		tag, err := strconv.Unquote(field.Tag.Value)
		if err != nil {
			continue
		}
		for _, key := range defaultTags {
			text, ok := reflect.StructTag(tag).Lookup(key)
			if !ok {
				continue
			}
			for _, name := range field.Names {
				b.assign(name, Def{Kind: Tag, Text: text, Setting: settingOf(tag), Value: field.Tag, At: field.Pos(), Region: n})
			}
		}
	}
}
