package weakalg

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"strings"
	"unicode"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// holdsPublic reports whether bytes can be those of a public key: a PEM block in source, an encoded key, or what a
// setting, a file or a field holds that is named for one.
func (c *checker) holdsPublic(e ast.Expr, depth int) bool {
	if depth > maxDepth {
		return false
	}
	if pattern, ok := c.embeds[c.varOf(e)]; ok {
		return publicFile(pattern)
	}
	for _, o := range c.graph.Origins(e) {
		if c.publicOrigin(o, depth) {
			return true
		}
	}
	return false
}

func (c *checker) publicOrigin(o trace.Origin, depth int) bool {
	if o.Expr != nil && isPublic(c.typeOf(o.Expr)) {
		return true // []byte(key) of an ed25519.PublicKey
	}
	switch o.Kind {
	case trace.Constant:
		text, ok := o.Str()
		return ok && secret.PublicKey(text)
	case trace.Env:
		return publicName(o.Name)
	case trace.Field:
		return o.Obj != nil && publicName(o.Obj.Name())
	case trace.Call:
		if len(c.rows(o.Obj, lib.PublicBytes)) > 0 {
			return true
		}
		call, ok := o.Expr.(*ast.CallExpr)
		for _, row := range c.rows(o.Obj, lib.ReadsFile) {
			if ok && c.namesPublic(c.graph.Arg(call, row.Arg), depth+1) {
				return true
			}
		}
	}
	return false
}

// namesPublic reports whether the name of a file says that it holds a public key.
func (c *checker) namesPublic(e ast.Expr, depth int) bool {
	if e == nil || depth > maxDepth {
		return false
	}
	for _, o := range c.graph.Origins(e) {
		if c.namedPublic(o, depth) {
			return true
		}
	}
	return false
}

func (c *checker) namedPublic(o trace.Origin, depth int) bool {
	switch o.Kind {
	case trace.Constant:
		text, _ := o.Str()
		return publicFile(text)
	case trace.Text:
		var name strings.Builder
		for _, p := range o.Parts {
			name.WriteString(p.Text)
			if p.Hole != nil && c.namedPublic(*p.Hole, depth+1) {
				return true
			}
		}
		return publicFile(name.String())
	case trace.Env:
		return publicName(o.Name)
	case trace.Field:
		return o.Obj != nil && publicName(o.Obj.Name())
	case trace.Param:
		v, ok := o.Obj.(*types.Var)
		return ok && c.everyCallerNamesPublic(v, depth)
	}
	return false
}

// everyCallerNamesPublic follows the name of a file to the calls of the function that reads it: one that reads all
// sorts of keys says nothing.
func (c *checker) everyCallerNamesPublic(v *types.Var, depth int) bool {
	fn, index := c.paramOf(v)
	if fn == nil {
		return false
	}
	calls := c.graph.Calls(fn)
	for _, call := range calls {
		if !c.namesPublic(c.graph.Arg(call, index), depth+1) {
			return false
		}
	}
	return len(calls) > 0
}

// publicFile reports whether a file, by its name, holds a public key. A ".pem" may hold anything; where a key verifies
// tokens it is a public key or a certificate unless its name says otherwise.
func publicFile(name string) bool {
	base := path.Base(name)
	if base == "." || base == "/" || privateName(base) {
		return false
	}
	switch ext := strings.ToLower(path.Ext(base)); ext {
	case ".pub", ".pem", ".crt", ".cer":
		return true
	}
	return publicName(base)
}

// publicName reports whether the name of a setting, a field or a file speaks of a public key.
func publicName(name string) bool {
	if privateName(name) {
		return false
	}
	for _, w := range words(name) {
		switch w {
		case "public", "pub", "pubkey", "publickey":
			return true
		}
	}
	return false
}

func privateName(name string) bool {
	for _, w := range words(name) {
		switch w {
		case "private", "priv", "privkey", "privatekey", "secret", "hmac":
			return true
		}
	}
	return false
}

// words splits a name at capitals and at everything that is no letter, into words in lower case.
func words(name string) []string {
	var list []string
	start, rs := 0, []rune(name)
	flush := func(end int) {
		if end > start {
			list = append(list, strings.ToLower(string(rs[start:end])))
		}
	}
	for i, r := range rs {
		switch {
		case !unicode.IsLetter(r):
			flush(i)
			start = i + 1
		case unicode.IsUpper(r) && i > start && (unicode.IsLower(rs[i-1]) || i+1 < len(rs) && unicode.IsLower(rs[i+1])):
			flush(i)
			start = i
		}
	}
	flush(len(rs))
	return list
}

// varOf returns the variable that e is, also behind a conversion; nil if it is something else.
func (c *checker) varOf(e ast.Expr) *types.Var {
	e = ast.Unparen(e)
	if call, ok := e.(*ast.CallExpr); ok && len(call.Args) == 1 && c.info.Types[call.Fun].IsType() {
		return c.varOf(call.Args[0])
	}
	if id, ok := e.(*ast.Ident); ok {
		v, _ := c.info.Uses[id].(*types.Var)
		return v
	}
	return nil
}

// embedded files the variables of a declaration with a go:embed directive.
func (c *checker) embedded(gen *ast.GenDecl) {
	if gen.Tok != token.VAR {
		return
	}
	for _, s := range gen.Specs {
		spec, ok := s.(*ast.ValueSpec)
		if !ok || len(spec.Names) != 1 {
			continue
		}
		for _, doc := range []*ast.CommentGroup{spec.Doc, gen.Doc} {
			if doc == nil {
				continue
			}
			for _, comment := range doc.List {
				pattern, ok := strings.CutPrefix(comment.Text, "//go:embed ")
				if v, isVar := c.info.Defs[spec.Names[0]].(*types.Var); ok && isVar {
					c.embeds[v] = strings.Trim(strings.TrimSpace(pattern), "\"`")
				}
			}
		}
	}
}
