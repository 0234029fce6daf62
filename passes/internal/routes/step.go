package routes

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// stepOf returns the step that a function, or what a function returned, makes.
func (m *machine) stepOf(v value) step {
	s := step{home: m.home(), conds: slices.Clone(m.conds)}
	switch v := v.(type) {
	case *closure:
		s.Lit, s.Key, s.Name, s.home = v.fn.Lit, v.fn.Key, literalName(v.fn), v.fn.Pkg
		s.Settings = m.settings(v.fn, v.outer, nil)
		if v.fn.Pkg == m.pkg {
			s.Fn, s.Node = v.fn.obj, v.fn.node
		}
	case function:
		s.Key, s.Bound = v.key, v.bound
		if fn := m.prog.funcs[v.key]; fn != nil {
			s.Name, s.home = fn.Name, fn.Pkg
			s.Settings = m.settings(fn, nil, v.recv)
			if fn.Pkg == m.pkg {
				s.Fn = fn.obj
			}
		} else {
			m.symbol(&s, v.key)
		}
	case *result:
		m.symbol(&s, v.key)
		s.Call, s.Caller = v.call, v.home
	case unknown:
		return m.unknownStep(v.why)
	default:
		return m.unknownStep("")
	}
	return s
}

// literalName names a literal by the function that makes it, if making handlers or middleware is what it does.
func literalName(fn *Func) string {
	if fn.Maker && !fn.Inline {
		return fn.Name
	}
	return fmt.Sprintf("func at %s:%d", fn.File, fn.Line)
}

func (m *machine) unknownStep(why string) step {
	if why == "" {
		why = "something that can't be followed"
	}
	return step{Step: Step{Unknown: true, Name: why}, home: m.home(), conds: slices.Clone(m.conds)}
}

// symbol describes a function that is known by its name alone.
func (m *machine) symbol(s *step, key string) {
	path, _ := m.prog.split(key)
	s.Key, s.Name = key, shortName(path, key)
	switch {
	case neutral(path, key):
		s.Neutral = true
	case libraryPath(path):
		s.Listed, s.Rows = true, allRows(key)
		s.Known = m.prog.lookup(key)
	case m.prog.inProgram(path):
		s.Unknown = true
	default:
		s.Foreign = true
	}
}

// shortName writes a key as people do: with the name of the package for its path.
func shortName(path, key string) string {
	name := path[strings.LastIndexByte(path, '/')+1:]
	if len(name) > 1 && name[0] == 'v' && strings.Trim(name[1:], "0123456789") == "" {
		dir := strings.TrimSuffix(path, "/"+name)
		name = dir[strings.LastIndexByte(dir, '/')+1:]
	}
	name = strings.TrimPrefix(name, "go-")
	if path == "github.com/clerk/clerk-sdk-go/v2/http" {
		name = "clerkhttp"
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(key, path), ".")
	if typ, method, ok := strings.Cut(rest, "."); ok {
		return "(" + name + "." + typ + ")." + method
	}
	return name + "." + rest
}

// sameStep reports whether two steps are the same function.
func sameStep(a, b step) bool {
	return a.Key == b.Key && a.Lit == b.Lit && a.Name == b.Name && a.Call == b.Call && a.Unknown == b.Unknown
}

// neutral reports whether a function is known not to guard anything.
func neutral(path, key string) bool { return lib.Neutral(path, key[min(len(path)+1, len(key)):]) }

// lookup returns the object that has the key.
func (p *program) lookup(key string) types.Object {
	path, sym := p.split(key)
	if pkg := p.packages()[path]; pkg != nil {
		return uses.Lookup(pkg, sym)
	}
	return nil
}

// split takes a key apart into the import path and the rest: a name, or a type and a method.
func (p *program) split(key string) (path, sym string) {
	slash := strings.LastIndexByte(key, '/') + 1
	parts := strings.Split(key[slash:], ".")
	// The last element of an import path may hold dots: gopkg.in/square/go-jose.v2.
	for n := len(parts) - 1; n >= 1; n-- {
		path = key[:slash] + strings.Join(parts[:n], ".")
		if n <= len(parts)-1 && (p.packages()[path] != nil || p.compiled[path]) {
			return path, strings.Join(parts[n:], ".")
		}
	}
	return key[:slash] + parts[0], strings.Join(parts[1:], ".")
}
