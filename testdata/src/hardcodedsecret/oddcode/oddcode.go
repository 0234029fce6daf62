// Package oddcode is Go that nobody writes, and that still has to be read.
package oddcode

import (
	"cmp"
	"fmt"
	"os"
	"strings"
	"unsafe"

	. "github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

func pair() (string, error) { return "of-a-pair", nil } // want "Clerk secret key.*\\(clerk-key\\)"

func single(key string, err error) { SetKey(key) }

func multiValue() { single(pair()) }

func environmentPair() (string, error) { return os.Getenv("CLERK_SECRET_KEY"), nil }

func multiValueFine() { single(environmentPair()) }

func dotImport() {
	SetKey("dot-import") // want "Clerk secret key.*\\(clerk-key\\)"
}

func labels(keys []string) {
	i := 0
loop:
	for {
		if i >= len(keys) {
			break loop
		}
		switch {
		case keys[i] == "skip":
			i++
			continue loop
		case i > 100:
			goto end
		}
		SetKey(keys[i])
		i++
	}
end:
	println("done")
}

func blanks() {
	_ = "sk_test_blank"
	_, _ = svix.NewWebhook(os.Getenv("WEBHOOK_SECRET"))
	var _ string = "blank-variable"
}

func shadowing() {
	SetKey := func(s string) { println(s) }
	SetKey("goes-to-the-shadow")
	string := func(b []byte) []byte { return b }
	println(len(string([]byte("conversion-that-is-none"))))
}

func recursive(key string, n int) string {
	if n == 0 {
		return key
	}
	return recursive(key, n-1)
}

func mutual(n int) string {
	if n > 0 {
		return mutualToo(n - 1)
	}
	return os.Getenv("CLERK_SECRET_KEY")
}

func mutualToo(n int) string { return mutual(n) }

func cycles() {
	SetKey(recursive(os.Getenv("CLERK_SECRET_KEY"), 3))
	SetKey(mutual(4))
	var f func(int) string
	f = func(n int) string {
		if n == 0 {
			return os.Getenv("CLERK_SECRET_KEY")
		}
		return f(n - 1)
	}
	SetKey(f(2))
	key := os.Getenv("CLERK_SECRET_KEY")
	key = key
	for range 3 {
		key = key + ""
	}
	SetKey(key)
}

type node struct {
	next *node
	key  string
}

func list() {
	a := &node{key: os.Getenv("CLERK_SECRET_KEY")}
	a.next = a
	SetKey(a.next.next.key)
}

func fieldCycles(n *node) {
	for range 3 {
		n = cmp.Or(n.next, n)
		n.key = cmp.Or(n.key, n.next.key)
	}
	SetKey(n.key)
	var m node
	m.next = cmp.Or(m.next.next, &m)
	m.key = strings.TrimSpace(m.next.key)
	SetKey(m.key)
	p := &m
	p = cmp.Or(p.next, p.next.next)
	*p = node{key: p.key, next: p}
	SetKey(p.next.key)
}

func ownField() {
	n := node{key: os.Getenv("CLERK_SECRET_KEY")}
	n.key = cmp.Or(n.key, os.Getenv("CLERK_API_KEY"))
	n.key = strings.TrimSpace(n.key)
	n.key += n.key
	SetKey(n.key)
}

var loop = &node{next: cmp.Or(last(), loop2())}

func loop2() *node { return &node{next: loopOf().next, key: loopOf().key} }

func last() *node { return nil }

func loopOf() *node { return cmp.Or(loopOf().next, last()) }

func useLoop() { SetKey(loop.next.key) }

type stack[T any] []T

func (s *stack[T]) push(v T) { *s = append(*s, v) }

func (s stack[T]) top() T { return s[len(s)-1] }

func generics() {
	var s stack[string]
	s.push(os.Getenv("CLERK_SECRET_KEY"))
	SetKey(s.top())
	SetKey(first[map[int]string](map[int]string{0: os.Getenv("CLERK_SECRET_KEY")}))
}

func first[M ~map[K]V, K comparable, V any](m M) (v V) {
	for _, v = range m {
		return v
	}
	return v
}

func conversions(b [4]byte, r []rune, p unsafe.Pointer) {
	SetKey(string(b[:]))
	SetKey(string(r))
	SetKey(string(rune(65 + len(r))))
	SetKey(*(*string)(p))
	SetKey(fmt.Sprintf("%[2]*[1]d", 3, len(r)))
	SetKey(fmt.Sprintf("%s", r, "extra"))
	SetKey(fmt.Sprint())
}

func slices(key string) {
	SetKey(key[:len(key)/2])
	SetKey(os.Args[1])
	SetKey([]string{}[0])
	var arr [3]string
	SetKey(arr[2])
	SetKey(map[string]string(nil)["missing"])
}

func funcs(fs ...func() string) {
	SetKey(fs[0]())
	SetKey((func() string)(nil)())
	SetKey(func() (s string) { return }())
	SetKey(func() (s string) { defer func() { s = os.Getenv("CLERK_SECRET_KEY") }(); return }())
}

func keyfuncs(raw string) {
	jwt.Parse(raw, func(t *jwt.Token) (any, error) { panic("no key") })
	jwt.Parse(raw, func(t *jwt.Token) (key any, err error) { return })
	jwt.Parse(raw, (jwt.Keyfunc)(nil))
	jwt.Parse(raw, map[bool]jwt.Keyfunc{}[true])
	jwt.Parse(raw, func(t *jwt.Token) (any, error) { return pairOf(t) })
}

func pairOf(t *jwt.Token) (any, error) { return t.Header["x5c"], nil }

var initialized = initialized2

var initialized2 = func() string { return os.Getenv("CLERK_SECRET_KEY") }

func selects(c chan string, d chan<- string) {
	select {
	case key := <-c:
		SetKey(key)
	case key, ok := <-c:
		if ok {
			SetKey(key)
		}
	case d <- "sent-away":
	default:
		SetKey(initialized())
	}
}

type iface interface{ Key() string }

type embeddedKey struct{ iface }

func dynamic(i iface, e embeddedKey, v any) {
	SetKey(i.Key())
	SetKey(e.Key())
	switch v := v.(type) {
	case string:
		SetKey(v)
	case fmt.Stringer:
		SetKey(v.String())
	case nil:
	}
}
