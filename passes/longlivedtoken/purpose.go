package longlivedtoken

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// What a token is for is told by the words around it: the names of the functions that make it and hand it on, of the
// variables that hold it, and the texts in its claims. They only ever make the pass more lenient.

// A purpose is what a token is for.
type purpose uint8

const (
	// access tokens give access to an API.
	access purpose = iota
	// renewal tokens are exchanged for access tokens, and live longer.
	renewal
	// other tokens stand for one action, or for a machine, and live as long as that takes.
	other
)

var (
	renewalWords = []string{"refresh", "remember", "renew", "offline"}
	// What handlers do besides logging users in is left out: verifying a code, resetting a password, sending a link.
	otherWords = stage.Set("invite invites invitation invitations unsubscribe activation license licence apikey pat download voucher coupon qr apple appleid assertion")
)

// purpose returns what the token is for whose limit a is.
func (c *checker) purpose(a trace.Arrival) purpose {
	words := make(map[string]bool)
	for s := a.Sink; s != nil; s = s.From {
		c.wordsAt(s.Arg, words)
		if s.Via != nil {
			addWords(s.Via.Name(), words)
		}
	}
	if a.Obj != nil {
		addWords(a.Obj.Name(), words)
	}
	if a.Expr != nil && a.Place == "" {
		c.wordsAt(a.Expr, words)
	}
	if isRenewal(words) {
		return renewal
	}
	for w := range words {
		if otherWords[w] {
			return other
		}
	}
	return access
}

func isRenewal(words map[string]bool) bool {
	for w := range words {
		for _, r := range renewalWords {
			if strings.Contains(w, r) {
				return true
			}
		}
	}
	return false
}

// wordsAt adds the words of the simple statement around e, and the names of the functions around that. Of their bodies,
// only a mention of users that want to be remembered counts.
func (c *checker) wordsAt(e ast.Expr, words map[string]bool) {
	file := c.File(e.Pos())
	if file == nil {
		return
	}
	path, _ := astutil.PathEnclosingInterval(file, e.Pos(), e.End())
	stated := false
	for _, n := range path {
		switch n := n.(type) {
		case *ast.AssignStmt, *ast.ReturnStmt, *ast.ExprStmt, *ast.DeclStmt, *ast.GenDecl:
			if !stated {
				collect(n, words)
				stated = true
			}
		case *ast.KeyValueExpr:
			collect(n.Key, words)
		case *ast.IfStmt:
			collect(n.Cond, words)
		case *ast.FuncDecl:
			addWords(n.Name.Name, words)
			if mentions(n.Body, "remember") {
				words["remember"] = true
			}
		}
	}
}

// collect adds the words of the identifiers and texts in n, without those of function bodies and of keys: what stands
// beside a value does not say what it is for, unless it is a value too, as in Type: "refresh".
func collect(n ast.Node, words map[string]bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.KeyValueExpr:
			collect(n.Value, words)
			return false
		case *ast.Ident:
			addWords(n.Name, words)
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				addWords(n.Value, words)
			}
		}
		return true
	})
}

func addWords(name string, words map[string]bool) {
	for _, w := range stage.Words(name) {
		words[w] = true
	}
}

func mentions(n ast.Node, word string) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && strings.Contains(strings.ToLower(id.Name), word) {
			found = true
		}
		return !found
	})
	return found
}
