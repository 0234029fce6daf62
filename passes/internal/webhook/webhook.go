// Package webhook decides whether a program verifies the webhooks that it receives before it acts on them.
//
// # The decision
//
// A handler reads the body of a request. From there the body is a value that is followed: through decoding, into
// structs, into the functions of the package. A use is a call that acts on it: it stores, sends or changes something,
// or nobody can tell what it does. A use is wrong if control can flow to it from the start of the handler without the
// success of a verification. Verifications are those of the libraries, comparisons of signatures by package crypto,
// and functions that contain one and tell its outcome.
//
// # Whose webhook
//
// Only webhooks of Clerk, and of Svix which sends them, are judged: the handler compares the names of Clerk's events,
// reads the headers of Svix, or is named for both. A function that calls a verification is judged whatever its name.
//
// # What is given up on
//
// A call that gets the request, its headers or a signature and can't be followed may be the verification: an
// interface, a function value, a function of another module. A handler in a package in whose sight a middleware
// verifies webhooks may stand behind it. And a handler that is exported and that its own package does not register
// is judged where it is registered, if another package of the module imports it at all.
package webhook

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"sort"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the *Result of a package and exports its facts.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetwebhook",
	Doc:              "decide whether webhooks are verified before they are used",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{(*Fact)(nil)},
	RunDespiteErrors: true,
}

// A Result is what the passes see of a package.
type Result struct {
	// Findings are the mistakes, by position.
	Findings []Finding
}

// A Kind says what is wrong.
type Kind uint8

const (
	// Unverified events are used, and nothing verifies them.
	Unverified Kind = iota + 1
	// Registered is Unverified in a handler of another package, where it is registered.
	Registered
	// Ignored is a verification whose outcome doesn't matter.
	Ignored
	// Late is a verification that comes after the use.
	Late
	// Skipped is a verification that a setting or the sender can leave out.
	Skipped
	// OtherBytes is a verification of something else than what is used.
	OtherBytes
	// Replay is a verification of signatures of any age.
	Replay
	// Comparison is a signature that is compared byte by byte.
	Comparison
	// Content is a signature over something else than what Svix signs.
	Content
	// EmptySecret is a secret that can be empty.
	EmptySecret
)

// A Finding is one mistake.
type Finding struct {
	Kind Kind
	// At is the parenthesis of a call, or where another instruction stands.
	At token.Pos
	// Name is the function that the finding is about, or the setting.
	Name string
	// Other is a second place: the use, or the condition. Place is it in another package.
	Other token.Pos
	Place string
	// Arg is the secret of an EmptySecret, If the call that takes it if a check can be put before it.
	Arg ast.Expr
}

// A checker looks at one package.
type checker struct {
	pass  *analysis.Pass
	index *uses.Index
	prog  *flow.Program
	graph *trace.Graph
	facts map[types.Object]*Fact

	funcs    []*ssa.Function
	closures map[*ssa.Function]*ssa.MakeClosure
	callers  map[*ssa.Function]int // static calls of a function of the package
	valued   map[*ssa.Function]bool
	routes   map[types.Object][]string // texts beside a function where it is handed over
	literals map[ast.Node][]string     // the same for function literals

	memoBodies map[bodyKey]*body
	memoChecks map[*ssa.Function][]*check
	memoVouch  map[*ssa.Function]vouch
	findings   []Finding
	unverified map[types.Object]string
	steps      int // of the question under way
	secrecy    *secrecy
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		pass: pass, index: pass.ResultOf[uses.Analyzer].(*uses.Index), graph: pass.ResultOf[trace.Analyzer].(*trace.Result).Graph,
		closures:   make(map[*ssa.Function]*ssa.MakeClosure),
		callers:    make(map[*ssa.Function]int),
		valued:     make(map[*ssa.Function]bool),
		routes:     make(map[types.Object][]string),
		literals:   make(map[ast.Node][]string),
		memoBodies: make(map[bodyKey]*body),
		memoChecks: make(map[*ssa.Function][]*check),
		memoVouch:  make(map[*ssa.Function]vouch),
		unverified: make(map[types.Object]string),
	}
	if !c.relevant() {
		return &Result{}, nil
	}
	c.prog = c.index.Flow()
	if c.prog.Package() == nil {
		return &Result{}, nil
	}
	c.collect()
	c.judge()
	c.registered()
	c.secrets()
	c.exportFacts()
	sort.SliceStable(c.findings, func(i, j int) bool { return c.findings[i].At < c.findings[j].At })
	return &Result{c.findings}, nil
}

// relevant reports whether the package can receive webhooks, verify them, or register a handler that does.
func (c *checker) relevant() bool {
	if c.index.Known() || !c.index.Own() && !c.index.ReachesCore() {
		return false
	}
	c.facts = facts.Imported[*Fact](c.pass)
	if c.index.Imports(lib.Webhook) {
		return true
	}
	if len(c.facts) > 0 {
		for _, obj := range c.pass.TypesInfo.Uses {
			if c.facts[obj] != nil {
				return true
			}
		}
	}
	return c.index.Own() && (c.index.Mentions(uses.Webhook) && c.serves() || c.index.Mentions(uses.Setting) && c.index.Mentions(uses.Webhook))
}

// serves reports whether the package has a function that gets a request, or a variable that holds one.
func (c *checker) serves() bool {
	for _, obj := range c.pass.TypesInfo.Defs {
		if v, ok := obj.(*types.Var); ok && !v.IsField() && handler.Framework(c.index, v.Type()) != 0 {
			return true
		}
	}
	return false
}

func (c *checker) getsRequest(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		if handler.Framework(c.index, p.Type()) != 0 {
			return true
		}
	}
	return false
}

// collect finds the functions of the package, and who calls them.
func (c *checker) collect() {
	c.funcs = c.prog.Functions()
	for _, fn := range c.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				c.note(instr)
			}
		}
	}
	c.noteRoutes()
}

// note files who calls, and who hands over, functions of the package.
func (c *checker) note(instr ssa.Instruction) {
	if mc, ok := instr.(*ssa.MakeClosure); ok {
		if lit, ok := mc.Fn.(*ssa.Function); ok {
			c.closures[lit] = mc
		}
	}
	call, _ := instr.(ssa.CallInstruction)
	if call != nil {
		if fn := c.prog.Body(call.Common()); fn != nil {
			c.callers[fn]++
		}
	}
	for _, op := range instr.Operands(nil) {
		if op == nil || *op == nil || call != nil && *op == call.Common().Value {
			continue
		}
		if fn, ok := (*op).(*ssa.Function); ok {
			c.valued[c.declared(fn)] = true
		}
	}
}

// declared returns the function behind a method value, or fn itself.
func (c *checker) declared(fn *ssa.Function) *ssa.Function {
	if obj, ok := fn.Object().(*types.Func); ok && obj.Pkg() == c.pass.Pkg {
		if d := c.prog.Func(obj); d != nil {
			return d
		}
	}
	return fn
}
