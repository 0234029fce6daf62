package passes_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
)

// problems returns what is wrong with what the suite did: it must not fail on any source, must say the same when it is
// asked again, and must not report what a driver cannot print or apply.
func (w *world) problems(path string, files map[string][]byte) []string {
	r := w.analyze(path, files)
	defer func() { w.forget(r) }()
	if r.failure != "" {
		return []string{r.failure}
	}
	found := slices.Concat(w.illFormed(r, files), r.leaks())
	first := r.text(w.fset)
	w.forget(r)
	// Not the same syntax again: what a pass left behind in it would go unnoticed.
	r = w.analyze(path, files)
	if again := r.text(w.fset); again != first {
		found = append(found, "what is reported changes from run to run: "+difference(first, again))
	}
	if len(found) == 0 && len(r.errors) == 0 {
		found = w.brokenFixes(path, files, r)
	}
	return found
}

// difference returns the first lines in which two texts differ.
func difference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return fmt.Sprintf("\n\t%s\n\t%s", as[i], bs[i])
		}
	}
	return fmt.Sprintf("%d and %d lines", len(as), len(bs))
}

// categories are the names of all categories, with their passes.
var categories = func() map[string]bool {
	m := make(map[string]bool)
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			m[p.Analyzer.Name+"/"+c.ID] = true
		}
	}
	return m
}()

func (w *world) illFormed(r *report, files map[string][]byte) []string {
	var problems []string
	for _, f := range r.findings {
		problem := func(format string, args ...any) {
			problems = append(problems, fmt.Sprintf("%s: %s: ", w.fset.Position(f.Pos), f.pass.Name)+fmt.Sprintf(format, args...))
		}
		if !categories[f.pass.Name+"/"+f.Category] {
			problem("no category %q", f.Category)
		}
		if !w.inside(f.Pos, f.End, files) {
			problem("the range ends at %s", w.fset.Position(f.End))
		}
		if f.Message == "" || strings.ContainsAny(f.Message, "\n\r") {
			problem("message %q is no line", f.Message)
		}
		for _, fix := range f.SuggestedFixes {
			if slices.ContainsFunc(fix.TextEdits, func(e analysis.TextEdit) bool { return !w.inside(e.Pos, e.End, files) }) {
				problem("fix %q edits what is no range of the package", fix.Message)
				continue
			}
			if _, err := w.edited(files, []analysis.SuggestedFix{fix}); err != nil {
				problem("fix %q: %v", fix.Message, err)
			}
		}
	}
	return problems
}

// inside reports whether the range is one of a file of the package.
func (w *world) inside(pos, end token.Pos, files map[string][]byte) bool {
	file := w.fset.File(pos)
	return file != nil && files[file.Name()] != nil && pos <= end && int(end) <= file.Base()+file.Size()
}

// window is how many characters of a secret in a row count as printing it.
const window = 8

// leaks returns the findings and facts that print a credential of the source.
func (r *report) leaks() []string {
	pieces := make(map[string]bool)
	for _, f := range r.syntax {
		for n := range ast.Preorder(f) {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				continue
			}
			text, err := strconv.Unquote(lit.Value)
			if m, ok := secret.Find(text); err == nil && ok {
				body := text[m.Start+strings.LastIndexByte(text[m.Start:min(m.Start+8, m.End)], '_')+1 : m.End]
				for i := 0; i+window <= len(body) && m.Shape != secret.PrivateKey; i++ {
					pieces[body[i:i+window]] = true
				}
			}
		}
	}
	if len(pieces) == 0 {
		return nil
	}
	var problems []string
	check := func(what, text string) {
		for i := 0; i+window <= len(text); i++ {
			if pieces[text[i:i+window]] {
				problems = append(problems, what+" prints a secret")
				return
			}
		}
	}
	for _, f := range r.findings {
		check("the message of "+f.pass.Name+"/"+f.Category, f.Message)
		for _, fix := range f.SuggestedFixes {
			check("a fix of "+f.pass.Name+"/"+f.Category, fix.Message)
			for _, e := range fix.TextEdits {
				check("an edit of "+f.pass.Name+"/"+f.Category, string(e.NewText))
			}
		}
	}
	for obj, fs := range r.facts {
		for _, f := range fs {
			check("the fact about "+obj.Name(), fmt.Sprint(f))
		}
	}
	return problems
}

// brokenFixes returns the fixes after which a package that was correct is not.
func (w *world) brokenFixes(path string, files map[string][]byte, r *report) []string {
	var problems []string
	try := func(what string, fixes []analysis.SuggestedFix) {
		fixed, err := w.edited(files, fixes)
		if err == nil {
			r := w.analyze(path, fixed)
			w.forget(r)
			if len(r.errors) > 0 {
				err = r.errors[0]
			}
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s: %v", what, err))
		}
	}
	var all []analysis.SuggestedFix
	for _, f := range r.findings {
		for i, fix := range f.SuggestedFixes {
			if i == 0 {
				all = append(all, fix)
			}
			try(fmt.Sprintf("%s: after the fix %q", w.fset.Position(f.Pos), fix.Message), []analysis.SuggestedFix{fix})
		}
	}
	if len(all) > 1 && len(problems) == 0 {
		try("after all fixes", all)
	}
	return problems
}

// edited applies fixes to the files. Edits that two fixes have in common are made once.
func (w *world) edited(files map[string][]byte, fixes []analysis.SuggestedFix) (map[string][]byte, error) {
	type place struct {
		pos, end token.Pos
		text     string
	}
	var places []place
	for _, fix := range fixes {
		for _, e := range fix.TextEdits {
			places = append(places, place{e.Pos, max(e.Pos, e.End), string(e.NewText)})
		}
	}
	slices.SortFunc(places, func(a, b place) int { return int(b.pos - a.pos) })
	out := maps.Clone(files)
	var last place
	for i, p := range places {
		if i > 0 && p == last {
			continue
		}
		if i > 0 && p.end > last.pos {
			return nil, fmt.Errorf("edits overlap")
		}
		last = p
		file := w.fset.File(p.pos)
		src := out[file.Name()]
		out[file.Name()] = slices.Concat(src[:file.Offset(p.pos)], []byte(p.text), src[file.Offset(p.end):])
	}
	return out, nil
}
