package weakalg

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// hmacOf returns the algorithm of HMAC that a key is used with, HS256 if it can't be told which: that needs the
// shortest key. It fails for keys that are used with something else, or of which nothing says what they are for.
func (c *checker) hmacOf(a trace.Arrival) (string, bool) {
	const shortest = "HS256"
	root := a.Sink.Root()
	algs := c.algsAt(root)
	if len(algs) == 0 && c.forAny(root) || c.isText(root) {
		return "", false
	}
	alg := ""
	for _, o := range algs {
		switch name, f := c.alg(o); {
		case f == lib.HMACAlg && alg != "" && name != alg:
			return shortest, true
		case f == lib.HMACAlg:
			alg = name
		case f != 0 || c.ownAlg(o):
			return "", false
		}
	}
	if alg == "" {
		alg = shortest
	}
	return alg, true
}

// isText reports whether a key is a text where keys of any type are taken: HMAC takes only bytes there.
func (c *checker) isText(s *trace.Sink) bool {
	if s.Call == nil || s.Arg == nil || !gotype.IsString(c.info.TypeOf(s.Arg)) {
		return false
	}
	sig, ok := c.typeOf(s.Call.Fun).Underlying().(*types.Signature)
	if !ok {
		return false
	}
	for i, arg := range s.Call.Args {
		if arg == s.Arg && i < sig.Params().Len() {
			return types.IsInterface(sig.Params().At(i).Type())
		}
	}
	return false
}

// forAny reports whether a key goes into something that is a key for whatever its algorithm says: a key of a set, which
// is then used elsewhere.
func (c *checker) forAny(s *trace.Sink) bool {
	if s.Def != nil && s.Def.Lit != nil {
		return slices.ContainsFunc(c.siblings(s.Def.Lit, lib.TakesAlg), func(f sibling) bool { return f.row.Of == lib.KeyedAlg })
	}
	return s.Call != nil && len(c.rows(c.graph.Callee(s.Call), lib.PassesOn)) > 0
}

// ownAlg reports whether an algorithm is none of the libraries': a method of the program, or the name of one.
func (c *checker) ownAlg(o trace.Origin) bool {
	if o.Kind == trace.Struct && o.Expr != nil && o.Place == "" {
		named := gotype.Named(c.info.TypeOf(o.Expr))
		return named != nil && !c.uses.KnownObject(named.Obj())
	}
	s, ok := o.Str()
	return ok && s != ""
}

// encryption reports whether the type of a value says that it is an algorithm for encryption.
func (c *checker) encryption(o trace.Origin) bool {
	if o.Expr == nil {
		return false
	}
	named := gotype.Named(c.info.TypeOf(o.Expr))
	return named != nil && slices.ContainsFunc(c.rows(named.Obj(), lib.IsAlg), func(r lib.Row) bool { return r.Of == lib.EncryptionAlg })
}

// algsAt returns what names the algorithm beside a key: another argument of the call, a field of the same literal, the
// call that made the receiver, or what is set in the key that the call makes.
func (c *checker) algsAt(s *trace.Sink) (os []trace.Origin) {
	if s.Def != nil && s.Def.Lit != nil {
		for _, sibling := range c.siblings(s.Def.Lit, lib.TakesAlg) {
			if sibling.value != nil {
				os = append(os, c.graph.Origins(sibling.value)...)
			}
		}
	}
	if s.Call == nil {
		return os
	}
	callee := c.graph.Callee(s.Call)
	if callee == nil {
		return os
	}
	if len(c.rows(callee, lib.IsAlg)) > 0 { // NewHS256
		os = append(os, trace.Origin{Obj: callee})
	}
	os = append(os, c.argAlgs(s.Call, callee)...)
	os = append(os, c.algsOfKey(func(v *types.Var) bool { return c.makes(s.Call, v) })...)
	if recv := c.graph.Arg(s.Call, lib.Recv); recv != nil {
		for _, o := range c.graph.Origins(recv) {
			if call, ok := o.Expr.(*ast.CallExpr); ok && o.Kind == trace.Call {
				if len(c.rows(o.Obj, lib.IsAlg)) > 0 { // ParseEncrypted
					os = append(os, trace.Origin{Obj: o.Obj})
				}
				os = append(os, c.argAlgs(call, o.Obj)...)
			}
		}
	}
	return os
}

func (c *checker) argAlgs(call *ast.CallExpr, callee types.Object) (os []trace.Origin) {
	for _, row := range c.rows(callee, lib.TakesAlg) {
		if arg := c.graph.Arg(call, row.Arg); arg != nil {
			os = append(os, c.graph.Origins(arg)...)
		}
	}
	return os
}

// algsOfKey returns what the package sets as the algorithm of the keys in those variables.
func (c *checker) algsOfKey(in func(*types.Var) bool) (os []trace.Origin) {
	for _, use := range c.graph.Uses(lib.SetsKeyAlg) {
		key, name, value := c.graph.Arg(use.Call, lib.Recv), c.graph.Arg(use.Call, use.Row.Key), c.graph.Arg(use.Call, use.Row.Arg)
		if key == nil || name == nil || value == nil || !c.isAlgKey(name) {
			continue
		}
		if v, ok := c.holder(key).(*types.Var); ok && in(v) {
			os = append(os, c.graph.Origins(value)...)
		}
	}
	return os
}

// makes reports whether call makes what v holds.
func (c *checker) makes(call *ast.CallExpr, v *types.Var) bool {
	return slices.ContainsFunc(c.graph.Defs(v), func(d *trace.Def) bool { return d.Value != nil && ast.Unparen(d.Value) == call })
}

// hashSize returns the bytes of an algorithm's hash, which are the least that its key may have by RFC 7518 §3.2.
func hashSize(alg string) int64 {
	switch {
	case strings.HasSuffix(alg, "384"):
		return 48
	case strings.HasSuffix(alg, "512"):
		return 64
	}
	return 32
}
