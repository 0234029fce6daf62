package weakalg

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// A verdict is what other packages need to know of a function that looks at tokens, finds keys or verifies with them.
type verdict struct {
	// Checks is set if the function looks at the algorithm of the token that it gets, or returns a function that does.
	Checks bool
	// Finds is set if the function finds a key, or returns a function that does. Public and Bytes then tell whether
	// that can be the bytes of a public key or other bytes, Typed whether it can be a public key.
	Finds, Public, Bytes, Typed bool
	// Params are the parameters that verify tokens by an algorithm that the token chooses.
	Params []int
}

// AFact marks verdict as a fact.
func (*verdict) AFact() {}

// String describes the fact.
func (f *verdict) String() string {
	var parts []string
	add := func(on bool, text string) {
		if on {
			parts = append(parts, text)
		}
	}
	add(f.Checks, "checks the algorithm")
	add(f.Finds, "finds keys")
	add(f.Public, "public bytes")
	add(f.Bytes, "bytes")
	add(f.Typed, "public keys")
	if len(f.Params) > 0 {
		parts = append(parts, fmt.Sprintf("verifies with parameters %v", f.Params))
	}
	return strings.Join(parts, ", ")
}

// add adds what a fact tells of the function e.
func (f *found) add(fact *verdict, e ast.Expr) {
	f.checked = f.checked || fact.Checks
	if !fact.Finds {
		f.unknown = true
		return
	}
	f.mixed = f.mixed || fact.Bytes && fact.Typed
	for _, k := range []struct {
		kind keyKind
		on   bool
	}{{publicBytes, fact.Public}, {bytes, fact.Bytes}, {typed, fact.Typed}} {
		if k.on {
			f.keys = append(f.keys, key{kind: k.kind, at: e})
		}
	}
}

// factOf returns the fact of the function of another package that e calls to get a function, nil if there is none.
func (c *checker) factOf(e ast.Expr) *verdict {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || c.info.Types[call.Fun].IsType() {
		return nil
	}
	return c.facts[c.graph.Callee(call)]
}

// exportFacts writes down what importers need to know.
func (c *checker) exportFacts() {
	for fn, decl := range c.decls {
		if !fn.Exported() {
			continue
		}
		fact := &verdict{}
		for i := range c.params[fn] {
			if c.params[fn][i] {
				fact.Params = append(fact.Params, i)
			}
		}
		slices.Sort(fact.Params)
		c.describe(fact, fn, decl)
		if fact.Checks || fact.Finds || fact.Params != nil {
			c.pass.ExportObjectFact(fn, fact)
		}
	}
}

// describe fills a fact of a function that gets a token, or returns a function that does.
func (c *checker) describe(fact *verdict, fn *types.Func, decl *ast.FuncDecl) {
	sig := fn.Signature()
	if c.takesToken(sig) {
		fact.Checks = c.checks(decl.Body)
		if findsKey(sig) {
			fact.fill(c.chosen(decl.Type, decl.Body))
		}
		return
	}
	if sig.Results().Len() == 0 {
		return
	}
	inner, ok := sig.Results().At(0).Type().Underlying().(*types.Signature)
	if !ok || !c.takesToken(inner) || !findsKey(inner) {
		return
	}
	var f found
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) > 0 && !c.info.Types[n.Results[0]].IsNil() {
				for _, o := range c.graph.Origins(n.Results[0]) {
					c.finder(&f, o, n.Results[0])
				}
			}
		}
		return true
	})
	fact.Checks = f.checked
	if !f.unknown {
		fact.fill(f.keys)
	}
}

func (f *verdict) fill(keys []key) {
	f.Finds = true
	for _, k := range keys {
		switch k.kind {
		case publicBytes:
			f.Public = true
		case bytes:
			f.Bytes = true
		case typed:
			f.Typed = true
		}
	}
}

// takesToken reports whether a parameter is a token, its method or its header.
func (c *checker) takesToken(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if c.isToken(v.Type()) || c.isMethod(v) {
			return true
		}
	}
	return false
}

// findsKey reports whether the first result can be a key.
func findsKey(sig *types.Signature) bool {
	if sig.Results().Len() == 0 {
		return false
	}
	t := sig.Results().At(0).Type()
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.Empty() || types.Identical(t, byteSlice) || isPublic(t)
}
