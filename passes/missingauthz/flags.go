package missingauthz

import (
	"fmt"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// symbols is a flag that lists functions and methods.
type symbols struct {
	text string
	keys map[string]bool // as in uses.Key
}

func (s *symbols) String() string { return s.text }

func (s *symbols) Set(text string) error {
	keys := make(map[string]bool)
	for name := range fields(text) {
		path, sym, err := uses.ParseSymbol(name)
		if err != nil {
			return err
		}
		keys[path+"."+strings.NewReplacer("(", "", "*", "", ")", "").Replace(sym)] = true
	}
	s.text, s.keys = text, keys
	return nil
}

// patterns is a flag that lists routes.
type patterns struct {
	text string
	list []pattern
}

type pattern struct {
	method, path string
	below        bool // path ends where anything may follow
}

func (p *patterns) String() string { return p.text }

func (p *patterns) Set(text string) error {
	var list []pattern
	for s := range fields(text) {
		method, path, ok := strings.Cut(s, " ")
		if !ok {
			method, path = "", s
		}
		path = strings.TrimSpace(path)
		if !strings.HasPrefix(path, "/") {
			return fmt.Errorf("route %q: the path does not begin with a slash; write it as in \"GET /status\" or \"/docs/*\"", s)
		}
		path, below := strings.CutSuffix(path, "*")
		list = append(list, pattern{strings.ToUpper(method), path, below})
	}
	p.text, p.list = text, list
	return nil
}

// match reports whether a route is in the list.
func (p *patterns) match(method, path string) bool {
	for _, want := range p.list {
		if want.method != "" && want.method != method {
			continue
		}
		if path == want.path || want.below && (strings.HasPrefix(path, want.path) || path+"/" == want.path) {
			return true
		}
	}
	return false
}

// fields yields the parts of a list that is separated by commas, without the white space around them.
func fields(text string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s := range strings.SplitSeq(text, ",") {
			if s = strings.TrimSpace(s); s != "" && !yield(s) {
				return
			}
		}
	}
}
