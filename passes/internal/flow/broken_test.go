package flow

import (
	"go/ast"
	"go/scanner"
	"go/token"
	"go/types"
	"testing"
)

// ask puts every question about p.
func ask(p *Program) {
	p.Package()
	for n := range ast.Preorder(p.files[0]) {
		p.Syntax(n)
		if id, ok := n.(*ast.Ident); ok {
			if fn, ok := p.info.ObjectOf(id).(*types.Func); ok {
				p.Func(fn)
				p.NoReturn(fn)
			}
		}
	}
}

func TestBroken(t *testing.T) {
	sources := map[string]string{
		"undefined function":    "package p\nfunc f() { g() }",
		"undefined type":        "package p\nfunc f(x T) { x.m() }",
		"undefined label":       "package p\nfunc f() { goto L }",
		"missing import":        "package p\nimport \"gone\"\nfunc f() { gone.F() }",
		"missing body":          "package p\nfunc f() {",
		"wrong arguments":       "package p\nfunc f(int) { f(\"\", 1) }",
		"wrong assignment":      "package p\nfunc f() { var s string = 1; _ = s }",
		"declared twice":        "package p\nfunc f() { f() }\nfunc f() { panic(1) }",
		"method of nothing":     "package p\nfunc (T) f() { T{}.f() }",
		"recursive type":        "package p\ntype T struct{ t T }\nfunc f(t T) { f(t.t) }",
		"wrong instance":        "package p\nfunc f[E int]() {}\nfunc g() { f[string]() }",
		"statement outside":     "package p\nf()",
		"break outside":         "package p\nfunc f() { break; fallthrough; continue L }",
		"return values":         "package p\nfunc f() { return 1 }\nfunc g() int { return }",
		"call of no function":   "package p\nvar x int\nfunc f() { x(); 3(); panic() }",
		"receiver of two":       "package p\ntype T int\nfunc (a, b T) f() { a.f() }",
		"index of interface":    "package p\nfunc f(x any) { _ = x[0]; x[1] = 2 }",
		"blank method":          "package p\ntype T int\nfunc (T) _() { panic(1) }",
		"init with an argument": "package p\nfunc init(int) {}\nvar _ = init",
	}
	for name, src := range sources {
		t.Run(name, func(t *testing.T) {
			p, _ := check(t, src, nil)
			ask(p)
		})
	}
}

// TestNotBuilt makes sure that code which the builder cannot take has no form rather than half of one.
func TestNotBuilt(t *testing.T) {
	p, _ := check(t, "package p\nfunc f() {}\nfunc g() { undefined() }", nil)
	if pkg := p.Package(); pkg != nil {
		t.Errorf("Package() = %v, want nil", pkg)
	}
	if fn := p.Func(lookup(t, p.pkg, "f")); fn != nil {
		t.Errorf("Func(f) = %v, want nil", fn)
	}
	if fn := p.Syntax(p.files[0].Decls[0]); fn != nil {
		t.Errorf("Syntax(f) = %v, want nil", fn)
	}
}

// TestTokenMissing leaves out one token at a time, as someone does who is typing.
func TestTokenMissing(t *testing.T) {
	imports := stubs(t, enders)
	for _, src := range []string{shapes, ends} {
		var s scanner.Scanner
		fset := token.NewFileSet()
		s.Init(fset.AddFile("p.go", -1, len(src)), []byte(src), nil, 0)
		for {
			pos, tok, lit := s.Scan()
			if tok == token.EOF {
				break
			}
			if lit == "" || lit == "\n" {
				lit = tok.String()
			}
			at := fset.Position(pos).Offset
			p, errs := check(t, src[:at]+src[min(at+len(lit), len(src)):], imports)
			ask(p)
			if len(errs) == 0 && p.Package() == nil {
				t.Errorf("%s: without %q the code type-checks, yet it has no SSA form", fset.Position(pos), lit)
			}
		}
	}
}

func FuzzProgram(f *testing.F) {
	imports := stubs(f, enders)
	f.Add(shapes)
	f.Add(ends)
	f.Fuzz(func(t *testing.T, src string) {
		p, errs := check(t, src, imports)
		ask(p)
		if len(errs) == 0 && p.Package() == nil {
			t.Error("the code type-checks, yet it has no SSA form")
		}
	})
}
