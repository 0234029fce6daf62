package directive

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// read returns the directives of a source, and its file.
func read(t *testing.T, src string) (*Index, *token.File, *token.FileSet) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{Fset: fset, Pkg: types.NewPackage("p", "p"), Files: []*ast.File{f}}
	x, err := Analyzer.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	return x.(*Index), fset.File(f.FileStart), fset
}

func TestParse(t *testing.T) {
	tests := []struct {
		comment                string
		pass, category, reason string
	}{
		{"//clerkvet:ignore hardcodedsecret", "hardcodedsecret", "", ""},
		{"//clerkvet:ignore hardcodedsecret a demo key", "hardcodedsecret", "", "a demo key"},
		{"//clerkvet:ignore hardcodedsecret/jwt-key a demo key", "hardcodedsecret", "jwt-key", "a demo key"},
		{"//clerkvet:ignore\thardcodedsecret\ta  demo\tkey ", "hardcodedsecret", "", "a demo key"},
		{"//clerkvet:ignore hardcodedsecret see https://example.com/keys for why", "hardcodedsecret", "", "see https://example.com/keys for why"},
		{"//clerkvet:ignore hardcodedsecret https://example.com", "hardcodedsecret", "", "https://example.com"},
		{"//clerkvet:ignore hardcodedsecret a demo key // not for production", "hardcodedsecret", "", "a demo key"},
		{"//clerkvet:ignore hardcodedsecret //nolint", "hardcodedsecret", "", ""},
		{"//clerkvet:ignore hardcodedsecret a key //nolint:gosec // see https://example.com", "hardcodedsecret", "", "a key"},
		{"//clerkvet:ignore hardcodedsecret/jwt-key/more", "hardcodedsecret", "jwt-key/more", ""},
		{"//clerkvet:ignore", "", "", ""},
		{"//clerkvet:ignore // a demo key", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.comment, func(t *testing.T) {
			x, _, _ := read(t, "package p\n\n"+tt.comment+"\nvar x int\n")
			if len(x.All) != 1 {
				t.Fatalf("%d directives, want 1", len(x.All))
			}
			if d := x.All[0]; d.Pass != tt.pass || d.Category != tt.category || d.Reason != tt.reason {
				t.Errorf("pass %q, category %q, reason %q; want %q, %q, %q", d.Pass, d.Category, d.Reason, tt.pass, tt.category, tt.reason)
			}
		})
	}
}

func TestNoDirective(t *testing.T) {
	for _, comment := range []string{
		"// clerkvet:ignore hardcodedsecret reason",
		"//clerkvet:ignored hardcodedsecret reason",
		"//clerkvet:ignore-all hardcodedsecret reason",
		"//nolint:clerkvet // clerkvet:ignore hardcodedsecret reason",
		"//Clerkvet:ignore hardcodedsecret reason",
		"/*clerkvet:ignore hardcodedsecret reason*/",
		`var text = "//clerkvet:ignore hardcodedsecret reason"`,
		"/*\n//clerkvet:ignore hardcodedsecret reason\n*/",
	} {
		t.Run(comment, func(t *testing.T) {
			if x, _, _ := read(t, "package p\n\n"+comment+"\n"); len(x.All) != 0 {
				t.Errorf("pass %q, want no directive", x.All[0].Pass)
			}
		})
	}
}

// TestCover marks with "// yes" each line whose findings the directive must suppress. All others must be reported. In
// the sources IGNORE stands for the directive.
func TestCover(t *testing.T) {
	tests := []struct{ name, body string }{
		{"beside a statement", `
			before()
			f("a") IGNORE // yes
			after()`},
		{"above a statement", `
			before()
			IGNORE // yes
			f("a") // yes
			after()`},
		{"above, with a blank line between", `
			IGNORE // yes

			f("a")`},
		{"above, in a longer comment", `
			// The demo needs a key.
			IGNORE // yes
			// It is reset every hour. // yes
			f("a") // yes
			after()`},
		{"above a call of several lines", `
			IGNORE // yes
			f( // yes
				"a", // yes
				"b", // yes
			) // yes
			after()`},
		{"beside the first line of a call", `
			before()
			f( IGNORE // yes
				"a", // yes
			) // yes
			after()`},
		{"beside the last line of a call", `
			before()
			f( // yes
				"a", // yes
			) IGNORE // yes
			after()`},
		{"beside an argument", `
			f(
				"a", IGNORE // yes
				"b",
			)`},
		{"above an argument", `
			f(
				IGNORE // yes
				"a", // yes
				"b",
			)`},
		{"above an argument that is a name", `
			f(
				IGNORE // yes
				config.Key, // yes
				other,
			)`},
		{"above an argument of several lines", `
			f(
				IGNORE // yes
				[]byte( // yes
					"a", // yes
				), // yes
				"b",
			)`},
		{"above a term", `
			k := "a" +
				IGNORE // yes
				"b" + // yes
				"c"
			f(k)`},
		{"beside an element", `
			x := T{
				a: "a", IGNORE // yes
				b: "b",
			}
			f(x)`},
		{"above an element of several lines", `
			x := T{
				IGNORE // yes
				a: T{ // yes
					a: "a", // yes
				}, // yes
				b: "b",
			}
			f(x)`},
		{"beside the first line of an element", `
			x := T{
				a: T{ IGNORE // yes
					a: "a", // yes
				}, // yes
				b: "b",
			}
			f(x)`},
		{"beside a text of several lines", "\n" + `
			before()
			x := ` + "`a // yes" + `
				b // yes
				c` + "`" + ` IGNORE // yes
			f(x)`},
		{"above a block", `
			before()
			IGNORE // yes
			if x { // yes
				f("a") // yes
			} else { // yes
				f("b") // yes
			} // yes
			after()`},
		{"beside the start of a block", `
			if x { IGNORE // yes
				f("a")
				f("b")
			}`},
		{"beside the end of a block", `
			if x {
				f("a")
			} IGNORE // yes
			f("b")`},
		{"above a closure", `
			IGNORE // yes
			g(func() { // yes
				f("a") // yes
			}) // yes
			after()`},
		{"beside the start of a closure", `
			g(func() { IGNORE // yes
				f("a")
				f("b")
			})
			after()`},
		{"in a block, alone", `
			if x {
				IGNORE // yes
			}
			f("a")`},
		{"above a clause", `
			switch x {
			case 1:
				f("a")
			IGNORE // yes
			case 2: // yes
				f("b") // yes
			case 3:
				f("c")
			}`},
		{"beside a clause", `
			switch x {
			case "a": IGNORE // yes
				f("b")
			}`},
		{"above a deferred call", `
			IGNORE // yes
			defer f( // yes
				"a") // yes
			after()`},
		{"beside a deferred call", `
			defer f( // yes
				"a") IGNORE // yes
			after()`},
		{"above return", `
			IGNORE // yes
			return "a", // yes
				"b" // yes`},
		{"above a local declaration", `
			IGNORE // yes
			const ( // yes
				a = "a" // yes
				b = "b" // yes
			) // yes
			f(a)`},
		{"beside one of several declarations", `
			const (
				a = "a" IGNORE // yes
				b = "b"
			)`},
		{"above one of several declarations", `
			const (
				a = "a"
				IGNORE // yes
				b = "b" // yes
				c = "c"
			)`},
		{"beside a field", `
			type T struct {
				a string "default:a" IGNORE // yes
				b string
			}`},
		{"above a field", `
			type T struct {
				IGNORE // yes
				a string "default:a" // yes
				b string
			}`},
		{"at the end", `
			f("a")
			IGNORE // yes`},
		{"under line directives", `
//line other.go:1
			f("a")
//line other.go:1
			f("b") IGNORE // yes
//line other.go:1
			f("c")`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := strings.ReplaceAll("package p\n\nfunc _() {"+tt.body+"\n}\n", "IGNORE", prefix+" thepass reason")
			if want, got := marked(src), suppressed(t, src); !slices.Equal(got, want) {
				t.Errorf("lines %d are covered, want %d of\n%s", got, want, src)
			}
		})
	}
}

func TestCoverDeclarations(t *testing.T) {
	tests := []struct{ name, src string }{
		{"above a function", `package p

IGNORE // yes
func f() { // yes
	g("a") // yes
} // yes

func g(string) {}
`},
		{"in the doc of a function", `package p

// f calls g.
//
IGNORE // yes
func f() { // yes
	g("a") // yes
} // yes
func g(string) {}
`},
		{"beside a function", `package p

func f() { g("a") } IGNORE // yes
func g(string) {}
`},
		{"beside the start of a function", `package p

func f() { IGNORE // yes
	g("a")
}
`},
		{"above a variable", `package p

IGNORE // yes
var a = "a" // yes
var b = "b"
`},
		{"above a group", `package p

IGNORE // yes
var ( // yes
	a = "a" // yes
	b = "b" // yes
) // yes

var c = "c"
`},
		{"beside a group", `package p

var ( IGNORE // yes
	a = "a"
)
`},
		{"above the package clause", `IGNORE // yes
package p // yes

var a = "a"
`},
		{"beside an embedded field", `package p

type T struct {
	a string
	U IGNORE // yes
}
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := strings.ReplaceAll(tt.src, "IGNORE", prefix+" thepass reason")
			if want, got := marked(src), suppressed(t, src); !slices.Equal(got, want) {
				t.Errorf("lines %d are covered, want %d of\n%s", got, want, src)
			}
		})
	}
}

// marked returns the numbers of the lines that end in "// yes".
func marked(src string) []int {
	var lines []int
	for i, text := range strings.Split(src, "\n") {
		if strings.HasSuffix(text, "// yes") {
			lines = append(lines, i+1)
		}
	}
	return lines
}

// suppressed returns the numbers of the lines of which a finding of thepass is suppressed.
func suppressed(t *testing.T, src string) []int {
	t.Helper()
	x, file, fset := read(t, src)
	var lines []int
	for i := range strings.Split(src, "\n") {
		if i < file.LineCount() && x.Suppresses(fset, "thepass", analysis.Diagnostic{Pos: file.LineStart(i + 1), Category: "c"}) {
			lines = append(lines, i+1)
		}
	}
	return lines
}

func TestSuppresses(t *testing.T) {
	const src = `package p

//clerkvet:ignore one/a first
//clerkvet:ignore two second
var x = 1

//clerkvet:ignore one/b never needed
var y = 2
`
	x, file, fset := read(t, src)
	tests := []struct {
		line           int
		pass, category string
		want           bool
	}{
		{5, "one", "a", true},
		{5, "one", "b", false},
		{5, "two", "a", true},
		{5, "two", "b", true},
		{5, "three", "a", false},
		{5, "", "a", false},
		{8, "one", "a", false},
		{8, "two", "a", false},
		{6, "one", "a", false},
	}
	var want []Suppressed
	for _, tt := range tests {
		d := analysis.Diagnostic{Pos: file.LineStart(tt.line), Category: tt.category, Message: "m"}
		if got := x.Suppresses(fset, tt.pass, d); got != tt.want {
			t.Errorf("%s/%s on line %d: %t, want %t", tt.pass, tt.category, tt.line, got, tt.want)
		}
		if tt.want {
			want = append(want, Suppressed{Pass: tt.pass, Diagnostic: d, Reason: map[string]string{"one": "first", "two": "second"}[tt.pass]})
		}
	}
	got := x.Suppressed()
	if !slices.EqualFunc(got, want, func(a, b Suppressed) bool {
		return a.Pass == b.Pass && a.Reason == b.Reason && a.Diagnostic.Pos == b.Diagnostic.Pos && a.Diagnostic.Category == b.Diagnostic.Category
	}) {
		t.Errorf("suppressed are %v, want %v", got, want)
	}
	for i, want := range []bool{false, false, true} {
		if got := x.Unused(x.All[i]); got != want {
			t.Errorf("directive %d: unused is %t, want %t", i, got, want)
		}
	}
	if x.Suppresses(fset, "two", analysis.Diagnostic{Category: "a"}) {
		t.Error("a finding without a position is suppressed")
	}
}

// TestOtherFile makes sure that line numbers do not carry over from file to file.
func TestOtherFile(t *testing.T) {
	x, _, fset := read(t, "package p\n\n//clerkvet:ignore one reason\nvar x = 1\n")
	other := fset.AddFile("other.go", -1, 100)
	other.SetLines([]int{0, 10, 20, 30})
	if x.Suppresses(fset, "one", analysis.Diagnostic{Pos: other.LineStart(4)}) {
		t.Error("a finding in another file is suppressed")
	}
}

func TestConcurrentUse(t *testing.T) {
	x, file, fset := read(t, "package p\n\n//clerkvet:ignore one reason\nvar x = 1\n")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			x.Suppresses(fset, "one", analysis.Diagnostic{Pos: file.LineStart(4)})
			x.Unused(x.All[0])
			x.Suppressed()
		})
	}
	wg.Wait()
	if n := len(x.Suppressed()); n != 8 {
		t.Errorf("%d findings are suppressed, want 8", n)
	}
}
