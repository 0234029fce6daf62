package trace

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Sink is an expression of this package whose value ends up at a symbol of the table.
type Sink struct {
	Row lib.Row
	// Name is the table's symbol as a reader knows it: "clerk.SetKey", "oauth2.Config.ClientSecret".
	Name string
	// Via is the function or field of the program through which the value gets there, nil if it gets there directly.
	Via types.Object
	// Arg is the expression.
	Arg ast.Expr
	// Key is the key of a map entry that Arg is the value of.
	Key ast.Expr
	// Call has Arg among its arguments; nil if the sink is a field.
	Call *ast.CallExpr
	// Def sets the field; nil if the sink is a call.
	Def *Def
	// From is the sink inside the function, or behind the field, that Via names.
	From *Sink
	// Partial is set if the value is only a piece of the text that gets there.
	Partial bool

	form *Form // what becomes of the value inside
}

// An Arrival is an origin of a sink's value.
type Arrival struct {
	Origin
	Sink *Sink
	// Fallback is set if the value is used only where the environment or a setting gives none; Setting names it.
	Fallback bool
	Setting  string
	// Others are all origins of the same value, this one included.
	Others []Origin
}

// flowing are the roles whose sinks are followed back through parameters and fields.
var flowing = map[lib.Role]bool{
	lib.TakesSecret:     true,
	lib.TakesKeyfunc:    true,
	lib.TakesURL:        true,
	lib.TakesHeader:     true,
	lib.TakesRequestURL: true,
	lib.TakesClient:     true,
	lib.Cookie:          true,
	lib.SetsCookie:      true,
	lib.TLS:             true,
	lib.TakesAlg:        true,
	lib.SetsPolicy:      true,

	lib.LimitsToken:   true,
	lib.TakesLimits:   true,
	lib.SetsClaim:     true,
	lib.MintsToken:    true,
	lib.TakesState:    true,
	lib.TakesVerifier: true,
	lib.TakesParam:    true,
}

// isNamed are the roles whose sinks have a name beside the value.
var isNamed = map[lib.Role]bool{lib.TakesHeader: true, lib.SetsClaim: true, lib.TakesParam: true}

// isURL are the roles for which only the start of a text tells anything.
var isURL = map[lib.Role]bool{lib.TakesURL: true, lib.TakesRequestURL: true}

// Root returns the sink that is the table's symbol itself, inside the functions that lead there.
func (s *Sink) Root() *Sink {
	for s.From != nil {
		s = s.From
	}
	return s
}

// unchanged returns the sink for a value that has gone through the form already.
func (s *Sink) unchanged() *Sink {
	if s.form == nil {
		return s
	}
	as := *s
	as.form = nil
	return &as
}

// symbolName is how a reader refers to the symbol of a row: with the name of its package, and without the notation of
// pointer receivers.
func symbolName(obj types.Object, row lib.Row) string {
	name := strings.NewReplacer("(*", "", "(", "", ")", "").Replace(row.Sym)
	if obj.Pkg() == nil {
		return name
	}
	pkg := obj.Pkg().Name()
	if strings.HasPrefix(obj.Pkg().Path(), "github.com/clerk/") && (pkg == "http" || pkg == "jwt") {
		pkg = "clerk" + pkg // as its users have to import it beside the others of that name
	}
	return pkg + "." + name
}
