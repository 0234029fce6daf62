package passes_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var mutants = flag.Int("mutants", 6, "how many variants of each fixture the suite must cope with")

// TestMutants runs the suite on fixtures that somebody is in the middle of editing.
func TestMutants(t *testing.T) {
	w := newWorld()
	for _, path := range fixturePackages(t) {
		t.Run(path, func(t *testing.T) {
			files, err := sourceFiles(path)
			if err != nil {
				t.Fatal(err)
			}
			if ps := w.problems(path, files); len(ps) > 0 {
				t.Fatalf("unchanged: %s", strings.Join(ps, "\n"))
			}
			names := slices.Sorted(maps.Keys(files))
			for seed := range uint64(*mutants) {
				rnd := rand.New(rand.NewPCG(seed, uint64(len(path))))
				name := names[rnd.IntN(len(names))]
				mutant := maps.Clone(files)
				var done []string
				mutant[name], done = mutate(rnd, files[name])
				if ps := w.problems(path, mutant); len(ps) > 0 {
					t.Errorf("mutant %d of %s (%s): %s", seed, filepath.Base(name), strings.Join(done, ", "), strings.Join(ps, "\n"))
				}
			}
		})
	}
}

// TestMutantDependencies runs the suite on correct packages that import broken ones.
func TestMutantDependencies(t *testing.T) {
	paths := fixturePackages(t)
	importers := make(map[string][]string) // of each fixture that others import
	for _, path := range paths {
		for _, imp := range imports(t, path) {
			if slices.Contains(paths, imp) {
				importers[imp] = append(importers[imp], path)
			}
		}
	}
	if len(importers) == 0 {
		t.Fatal("no fixture imports another")
	}
	for _, dep := range slices.Sorted(maps.Keys(importers)) {
		t.Run(dep, func(t *testing.T) {
			files, err := sourceFiles(dep)
			if err != nil {
				t.Fatal(err)
			}
			w := newWorld()
			names := slices.Sorted(maps.Keys(files))
			for seed := range uint64(*mutants) {
				rnd := rand.New(rand.NewPCG(seed, 1))
				name := names[rnd.IntN(len(names))]
				mutant := maps.Clone(files)
				var done []string
				mutant[name], done = mutate(rnd, files[name])
				r := w.analyze(dep, mutant)
				if r.failure != "" {
					t.Fatal(r.failure) // TestMutants says more
				}
				w.loaded[dep], w.facts, w.pkgFacts[r.pkg] = r.pkg, r.facts, r.pkgFacts
				for _, path := range importers[dep] {
					files, err := sourceFiles(path)
					if err != nil {
						t.Fatal(err)
					}
					if ps := w.problems(path, files); len(ps) > 0 {
						t.Errorf("%s, with mutant %d of its import (%s): %s", path, seed, strings.Join(done, ", "), strings.Join(ps, "\n"))
					}
				}
			}
		})
	}
}

// imports returns the import paths in the files of a package of testdata/src.
func imports(t *testing.T, path string) []string {
	t.Helper()
	files, err := sourceFiles(path)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for name, src := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range f.Imports {
			paths = append(paths, strings.Trim(spec.Path.Value, `"`))
		}
	}
	return paths
}

// FuzzSource runs the suite on whatever the fuzzer makes of the fixtures, changed once more as TestMutants does unless
// seed is 0.
//
//	go test ./passes -run '^$' -fuzz FuzzSource -fuzztime 10m
func FuzzSource(f *testing.F) {
	for _, path := range fixturePackages(f) {
		files, err := sourceFiles(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, src := range files {
			f.Add(src, uint64(0))
			f.Add(src, uint64(1))
		}
	}
	w := newWorld()
	f.Fuzz(func(t *testing.T, src []byte, seed uint64) {
		if seed != 0 {
			src, _ = mutate(rand.New(rand.NewPCG(seed, 0)), src)
		}
		for _, p := range w.problems("fuzz", map[string][]byte{"fuzz.go": src}) {
			t.Error(p)
		}
	})
}

// mutate returns the source after one to three changes, and what they were.
func mutate(rnd *rand.Rand, src []byte) (out []byte, done []string) {
	for range 1 + rnd.IntN(3) {
		op := operators[rnd.IntN(len(operators))]
		next, ok := op.change(rnd, src)
		if !ok {
			continue
		}
		src = next
		done = append(done, op.name)
	}
	return src, done
}

// An operator changes one thing about a source, unless there is nothing to change.
type operator struct {
	name   string
	change func(*rand.Rand, []byte) ([]byte, bool)
}

var operators = []operator{
	{"delete token", onTokens(1, func(ts []piece) []string { return []string{""} })},
	{"double token", onTokens(1, func(ts []piece) []string { return []string{ts[0].text + " " + ts[0].text} })},
	{"swap tokens", onTokens(2, swap)},
	{"swap identifiers", onTokens(2, swap, token.IDENT)},
	{"undefined identifier", onTokens(1, func([]piece) []string { return []string{"undefined"} }, token.IDENT)},
	{"blank identifier", onTokens(1, func([]piece) []string { return []string{"_"} }, token.IDENT)},
	{"wrong type", onTokens(1, func([]piece) []string { return []string{"map[string][]func(...int)"} }, token.IDENT)},
	{"wrong constant", onTokens(1, func([]piece) []string { return []string{"nil"} }, token.STRING, token.INT)},
	{"unresolved import", onTokens(1, func([]piece) []string { return []string{`"example.com/gone"`} }, token.STRING)},
	{"swap strings", onTokens(2, swap, token.STRING)},
	{"truncate", truncate},
	{"delete statement", onNodes(1, isStmt, func([]piece) []string { return []string{""} })},
	{"double statement", onNodes(1, isStmt, func(ps []piece) []string { return []string{ps[0].text + "\n" + ps[0].text} })},
	{"swap statements", onNodes(2, isStmt, swap)},
	{"copy statement", onNodes(2, isStmt, copyFirst)},
	{"delete declaration", onNodes(1, isDecl, func([]piece) []string { return []string{""} })},
	{"double declaration", onNodes(1, isDecl, func(ps []piece) []string { return []string{ps[0].text + "\n" + ps[0].text} })},
	{"swap expressions", onNodes(2, isExpr, swap)},
	{"copy expression", onNodes(2, isExpr, copyFirst)},
	{"delete expression", onNodes(1, isExpr, func([]piece) []string { return []string{""} })},
	{"call expression", onNodes(1, isExpr, func(ps []piece) []string { return []string{ps[0].text + "()"} })},
	{"take address", onNodes(1, isExpr, func(ps []piece) []string { return []string{"&" + ps[0].text} })},
	{"follow pointer", onNodes(1, isExpr, func(ps []piece) []string { return []string{"*" + ps[0].text} })},
	{"make generic", onNodes(1, isExpr, func(ps []piece) []string { return []string{ps[0].text + "[int]"} })},
	{"wrap in closure", onNodes(1, isExpr, func(ps []piece) []string { return []string{"func() any { return " + ps[0].text + " }()"} })},
	{"loop around", onNodes(1, isStmt, func(ps []piece) []string { return []string{"for { " + ps[0].text + " }"} })},
	{"defer", onNodes(1, isStmt, func(ps []piece) []string { return []string{"defer func() { " + ps[0].text + " }()"} })},
}

func swap(ps []piece) []string { return []string{ps[1].text, ps[0].text} }

func copyFirst(ps []piece) []string { return []string{ps[0].text, ps[0].text} }

func truncate(rnd *rand.Rand, src []byte) ([]byte, bool) {
	if len(src) == 0 {
		return nil, false
	}
	return src[:rnd.IntN(len(src))], true
}

// A piece is a range of a source.
type piece struct {
	start, end int
	text       string
}

// onTokens is a change of n tokens of the given kinds, or of any kind.
func onTokens(n int, change func([]piece) []string, kinds ...token.Token) func(*rand.Rand, []byte) ([]byte, bool) {
	return func(rnd *rand.Rand, src []byte) ([]byte, bool) {
		var all []piece
		var s scanner.Scanner
		file := token.NewFileSet().AddFile("", -1, len(src))
		s.Init(file, src, func(token.Position, string) {}, scanner.ScanComments)
		for {
			pos, tok, lit := s.Scan()
			if tok == token.EOF {
				break
			}
			if len(kinds) > 0 && !slices.Contains(kinds, tok) {
				continue
			}
			if lit == "" {
				lit = tok.String()
			}
			start := file.Offset(pos)
			all = append(all, pieceOf(src, start, start+len(lit)))
		}
		return replace(rnd, src, all, n, change)
	}
}

// onNodes is a change of n nodes of the syntax tree.
func onNodes(n int, is func(ast.Node) bool, change func([]piece) []string) func(*rand.Rand, []byte) ([]byte, bool) {
	return func(rnd *rand.Rand, src []byte) ([]byte, bool) {
		fset := token.NewFileSet()
		f, _ := parser.ParseFile(fset, "", src, parser.SkipObjectResolution)
		if f == nil {
			return nil, false
		}
		file := fset.File(f.FileStart)
		var all []piece
		for node := range ast.Preorder(f) {
			if is(node) && node.Pos().IsValid() && node.End() >= node.Pos() {
				all = append(all, pieceOf(src, file.Offset(node.Pos()), file.Offset(node.End())))
			}
		}
		return replace(rnd, src, all, n, change)
	}
}

func isStmt(n ast.Node) bool { _, ok := n.(ast.Stmt); return ok }
func isDecl(n ast.Node) bool { _, ok := n.(ast.Decl); return ok }
func isExpr(n ast.Node) bool { _, ok := n.(ast.Expr); return ok }

func pieceOf(src []byte, start, end int) piece {
	end = max(start, min(end, len(src)))
	return piece{start, end, string(src[start:end])}
}

// replace changes n of the pieces, chosen at random, that do not overlap.
func replace(rnd *rand.Rand, src []byte, all []piece, n int, change func([]piece) []string) ([]byte, bool) {
	if len(all) < n {
		return nil, false
	}
	var chosen []piece
	for range n {
		chosen = append(chosen, all[rnd.IntN(len(all))])
	}
	texts := change(chosen)
	if n == 2 {
		if chosen[0].start > chosen[1].start {
			slices.Reverse(chosen)
			slices.Reverse(texts)
		}
		if chosen[0].end > chosen[1].start {
			return nil, false
		}
	}
	var out []byte
	last := 0
	for i, p := range chosen {
		out = fmt.Appendf(out, "%s%s", src[last:p.start], texts[i])
		last = p.end
	}
	return append(out, src[last:]...), true
}
