package uses_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

var hints = map[string]uses.Hint{
	"secret shape": uses.SecretShape, "setting": uses.Setting, "cookie": uses.CookieUse, "transport": uses.Transport, "embed": uses.Embed,
}

// mentioning returns the index of a package of the files, in that order. Reading a file without text fails.
func mentioning(t *testing.T, texts ...string) *uses.Index {
	t.Helper()
	fset := token.NewFileSet()
	pass := &analysis.Pass{Fset: fset, Pkg: types.NewPackage("p", "p")}
	read := make(map[string]string)
	for i, text := range texts {
		name := string(rune('a'+i)) + ".go"
		f, err := parser.ParseFile(fset, name, "package p\n"+text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		pass.Files = append(pass.Files, f)
		read[name] = text
	}
	pass.ReadFile = func(name string) ([]byte, error) {
		if read[name] == "" {
			return nil, errors.New("no such file")
		}
		return []byte(read[name]), nil
	}
	return index(t, pass)
}

func TestMentions(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"var x = 1", nil},
		{"// sk_live_ is a prefix", []string{"secret shape"}},
		{`var x = "whsec_"`, []string{"secret shape"}},
		{"// -----BEGIN RSA PRIVATE KEY-----", []string{"secret shape"}},
		{"// -----BEGIN PUBLIC KEY-----", nil},
		{"func f() { Getenv() }", []string{"setting"}},
		{"type T struct { ClientSecret int }", []string{"setting"}},
		{"func f() { SetCookie() }", []string{"cookie"}},
		{"var InsecureSkipVerify = true", []string{"transport"}},
		{`var x = "Authorization"`, []string{"transport"}},
		{"//go:embed a.txt\nvar x string", []string{"embed"}},
		{"// go:embed a.txt\nvar x string", nil},
		{"//clerkvet:ignore x y", nil},
		{"//clerkvet:ignore x sk_test_", []string{"secret shape"}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			x := mentioning(t, tt.text)
			want := make(map[string]bool)
			for _, name := range tt.want {
				want[name] = true
			}
			for name, h := range hints {
				if got := x.Mentions(h); got != want[name] {
					t.Errorf("%s: %t, want %t", name, got, want[name])
				}
				if got := x.FileMentions(0, h); got != want[name] {
					t.Errorf("%s in the file: %t, want %t", name, got, want[name])
				}
			}
		})
	}
}

func TestMentionsOfSeveralFiles(t *testing.T) {
	x := mentioning(t, "// sk_live_", "// Cookie", "// nothing")
	if !x.Mentions(uses.SecretShape) || !x.Mentions(uses.CookieUse) || x.Mentions(uses.Embed) {
		t.Error("the package does not mention what its files do")
	}
	if !x.Mentions(uses.Embed | uses.CookieUse) {
		t.Error("one of two hints is not enough")
	}
	for i, want := range []uses.Hint{uses.SecretShape, uses.CookieUse, 0} {
		for name, h := range hints {
			if got := x.FileMentions(i, h); got != (h == want) {
				t.Errorf("file %d, %s: %t, want %t", i, name, got, h == want)
			}
		}
	}
}

// TestMentionsUnread makes sure that a file which has gone, or has no text of its own, is looked at.
func TestMentionsUnread(t *testing.T) {
	x := mentioning(t, "// sk_live_", "")
	for name, h := range hints {
		if !x.FileMentions(1, h) || !x.Mentions(h) {
			t.Errorf("%s: a file that cannot be read does not count as mentioning it", name)
		}
	}
	if x.FileMentions(0, uses.Embed) {
		t.Error("the other file mentions what it does not")
	}
	if x := index(t, &analysis.Pass{Fset: token.NewFileSet(), Pkg: types.NewPackage("p", "p"), Files: []*ast.File{}}); x.Mentions(uses.Embed) {
		t.Error("a package without files mentions something")
	}
}
