package missingpkce

import (
	"go/ast"
	"go/types"
	"net/url"
	"reflect"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A class is what is known of an OAuth client.
type class uint8

const (
	// unknown clients are made elsewhere.
	unknown class = iota
	// confidential clients have a secret, and their provider is not Clerk.
	confidential
	// public clients have no secret: whoever gets hold of a code can redeem it.
	public
	// clerks are clients of Clerk, of either kind.
	clerks
)

// parts are what is known of the parts of a client, by the Client kinds of the table.
type parts map[lib.Kind][]trace.Origin

// classOf judges a client that is a struct of type t.
func (c *checker) classOf(o trace.Origin, t types.Type) class {
	st := gotype.Struct(t)
	if st == nil {
		return unknown
	}
	if own := c.info.TypeOf(o.Expr); o.Place == "" && gotype.Struct(own) != st {
		return unknown // a struct that embeds the configuration
	}
	p := make(parts)
	c.gather(p, o, st)
	return c.judge(p)
}

// gather adds the parts that the fields of a struct are, down to the URLs of its endpoint.
func (c *checker) gather(p parts, o trace.Origin, st *types.Struct) {
	for f := range st.Fields() {
		for _, row := range c.uses.Rows(f) {
			if row.Role != lib.ClientPart {
				continue
			}
			values := c.graph.Attribute(o, f)
			p[row.Of] = append(p[row.Of], values...)
			if inner := gotype.Struct(f.Type()); inner != nil && row.Of == lib.ClientEndpoint {
				for _, v := range values {
					if v.Kind == trace.Struct {
						c.gather(p, v, inner)
					}
				}
			}
			if row.Of == lib.ClientKey && c.assigned(f) {
				p[row.Of] = append(p[row.Of], trace.Origin{Kind: trace.Unknown})
			}
		}
	}
}

// assigned reports whether the package assigns the field outside of literals.
func (c *checker) assigned(f *types.Var) bool {
	for _, d := range c.graph.Defs(f) {
		if d.Base != nil {
			return true
		}
	}
	return false
}

// judge tells the class of a client by its parts.
func (c *checker) judge(p parts) class {
	for _, kind := range []lib.Kind{lib.ClientIssuer, lib.ClientAuthURL, lib.ClientTokenURL, lib.ClientEndpoint} {
		for _, o := range p[kind] {
			if c.ofClerk(o) {
				return clerks
			}
		}
	}
	for _, o := range p[lib.ClientRedirect] {
		if s, ok := o.Str(); ok && ownScheme(s) {
			return public
		}
	}
	if !known(p) {
		return unknown
	}
	for _, o := range p[lib.ClientKey] {
		if s, ok := o.Str(); o.Kind != trace.Null && (!ok || s != "") && !handedOn(o) {
			return confidential
		}
	}
	if c.asserted {
		return confidential
	}
	return public
}

// handedOn reports whether a value is not known only because the variable that holds the client was given to a
// function: that is what clients are for, and nobody sets a secret there.
func handedOn(o trace.Origin) bool {
	return o.Kind == trace.Unknown && o.Expr == nil && o.Obj != nil && gotype.Struct(o.Obj.Type()) != nil
}

// known reports whether anything says where the client logs in: a struct that is filled in later says nothing.
func known(p parts) bool {
	for _, kind := range []lib.Kind{lib.ClientIssuer, lib.ClientAuthURL, lib.ClientTokenURL, lib.ClientEndpoint} {
		for _, o := range p[kind] {
			if o.Kind != trace.Null {
				return len(p[lib.ClientKey]) > 0
			}
		}
	}
	return false
}

// ofClerk reports whether a URL, or the setting that it comes from, is of a Clerk instance.
func (c *checker) ofClerk(o trace.Origin) bool {
	if s, ok := o.Str(); ok {
		return clerkURL(s)
	}
	switch o.Kind {
	case trace.Env:
		return speaksOfClerk(o.Name)
	case trace.Param, trace.Unknown, trace.Call:
		return o.Obj != nil && speaksOfClerk(o.Obj.Name())
	case trace.Field:
		return speaksOfClerk(o.Obj.Name()) || c.fieldOfClerk(o)
	case trace.Text:
		if start := o.Prefix(); clerkURL(start) || strings.HasSuffix(start, "://clerk.") {
			return true
		}
		for _, p := range o.Parts {
			if p.Hole != nil && c.ofClerk(*p.Hole) || p.Hole == nil && strings.Contains(p.Text, ".clerk.accounts.") {
				return true
			}
		}
	}
	return false
}

// fieldOfClerk reports whether the struct around a setting, or the tag that names it, speaks of Clerk.
func (c *checker) fieldOfClerk(o trace.Origin) bool {
	sel, ok := o.Expr.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	if inner, ok := ast.Unparen(sel.X).(*ast.SelectorExpr); ok && speaksOfClerk(inner.Sel.Name) {
		return true
	}
	st := gotype.Struct(c.info.TypeOf(sel.X))
	if st == nil {
		return false
	}
	for i := range st.NumFields() {
		if st.Field(i) != o.Obj {
			continue
		}
		tag := reflect.StructTag(st.Tag(i))
		for _, key := range []string{"env", "envconfig", "mapstructure", "yaml", "json", "koanf"} {
			if speaksOfClerk(tag.Get(key)) {
				return true
			}
		}
	}
	return false
}

// speaksOfClerk reports whether a name, of any convention, has the word in it.
func speaksOfClerk(name string) bool {
	for _, w := range stage.Words(name) {
		if strings.HasPrefix(w, "clerk") {
			return true
		}
	}
	return false
}

// clerkURL reports whether a URL, or the start of one, is of a Clerk instance: its Frontend API is clerk.<domain> in
// production and <name>.clerk.accounts.dev in development.
func clerkURL(s string) bool {
	_, rest, ok := strings.Cut(s, "://")
	if !ok {
		rest = s
	}
	host, _, _ := strings.Cut(rest, "/")
	host = strings.ToLower(host)
	if strings.HasSuffix(host, ".clerk.accounts.dev") || host == "api.clerk.com" || host == "api.clerk.dev" {
		return true
	}
	return strings.HasPrefix(host, "clerk.") && strings.Count(host, ".") >= 2
}

// ownScheme reports whether a redirect goes to an app that the user has installed.
func ownScheme(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme != "" && u.Opaque == "" && u.Scheme != "http" && u.Scheme != "https"
}
