// Package verify decides what a program does with a token before it trusts what the token says.
//
// # The decision
//
// A token is a value: what a header, a cookie or a message carried. Three things happen to it. Something decodes it
// (jwt.Decode, ParseUnverified, base64 by hand), something verifies its signature (jwt.Verify, a library's Parse, a
// function of the program that does), and something uses its claims: it hands them to a function that is not known to
// leave them alone, or a branch depends on them. A use is wrong if control can flow from the start of the function
// through the decoding to the use without passing the successful outcome of a verification of the same token. The
// outcome is an edge of the control-flow graph: the branch on which the error is nil, or the boolean true. A
// verification whose error is dropped, only logged, or tested on a path that goes on, has no such edge on that path.
//
// The signature is what is decided here. Which algorithms a verification accepts, and which claims it compares, is
// for others to judge.
//
// # The same token
//
// Values are compared by where they come from: a parameter, or a chain of calls and fields that leads to a parameter,
// so that two reads of the Authorization header of one request are one token, trimmed or split as it may be.
// Tokens are different only if that is certain: two headers, a header and a cookie, two parameters of one function.
// Whatever else can't be told apart counts as the same.
//
// # What is no use
//
// The key id, the issuer, the algorithm, the type and the times, because choosing a key and looking at the expiry come
// before the verification; logging and printing; error texts; tests for presence. Neither is a use after which a
// verification of the same token can still come: there the claims serve to find the key, or to turn away early what the
// verification would refuse anyway. What is used on the paths that then go around the verification is judged on its own.
//
// # Across functions
//
// A function is summed up by what it does with the tokens that it is given: which it verifies if it returns no error,
// true or a value at all; which it decodes, so that its results are unverified claims; of which it uses the claims
// unverified. The summaries of exported functions are facts, so it makes no difference in which package a helper is.
// A finding is reported where the token enters: in the function that takes it from a request, a message of a queue or
// a channel.
//
// # The key
//
// A token that names its own key, by its issuer, its jku, x5u or jwk, verifies whatever its sender likes. Such a value is
// followed from the decoding to where keys are fetched or used, by facts also through functions of other packages: those
// that return it and those that fetch keys from a parameter. Any comparison of it, whatever with, counts as a list of
// trusted ones; a library that compares it with the same token's issuer does not.
//
// # What is given up on
//
// A token that does not come from a request, a message or a channel: a file, the environment, a field, a value of a
// store, the answer of a token endpoint. It may be the program's own, and it may have been verified when it was stored.
//
// A parameter of a function whose callers are not known: each of them may have verified it.
//
// Claims that are stored in a field, a global variable or a channel: what reads them may come after a verification.
//
// A token, or the whole request, that is handed to an interface, a function value or a function of another module, if
// the outcome is tested: that may be the verification. So may be a comparison of signatures by package crypto.
//
// A header that middleware of the same package verifies, in the handlers of that package: which routes the middleware
// guards is another question.
//
// In all these cases nothing is said, because "unverified" and "can't tell" are different things.
package verify

import (
	"go/types"
	"reflect"
	"sort"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the *Result of a package and exports its facts.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetverify",
	Doc:              "decide which claims are used without verification",
	Requires:         []*analysis.Analyzer{uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{(*Fact)(nil)},
	RunDespiteErrors: true,
}

// A Result is what the passes see of a package.
type Result struct {
	// Uses are the uses of claims that were not verified, by the position of their call.
	Uses []Use

	c *checker
}

// A checker looks at one package.
type checker struct {
	pass  *analysis.Pass
	index *uses.Index
	prog  *flow.Program
	facts map[types.Object]*Fact
	// facade is whether the package may export facts.
	facade bool

	funcs     []*ssa.Function
	closures  map[*ssa.Function]*ssa.MakeClosure
	summaries map[*ssa.Function]*summary

	memoChecks map[*ssa.Function][]*check
	memoParams map[parameter]*follower
	found      map[place]Use
	guarded    map[string][]*ssa.Function // the functions that guard a carrier
	anyGuard   map[string]bool            // carriers that a library's middleware guards
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	c := &checker{
		pass: pass, index: index, facade: reaches(index),
		closures:  make(map[*ssa.Function]*ssa.MakeClosure),
		summaries: make(map[*ssa.Function]*summary),

		memoChecks: make(map[*ssa.Function][]*check),
		memoParams: make(map[parameter]*follower),
		found:      make(map[place]Use),
		guarded:    make(map[string][]*ssa.Function),
		anyGuard:   make(map[string]bool),
	}
	if !c.relevant() {
		return &Result{c: c}, nil
	}
	c.prog = index.Flow()
	if c.prog.Package() == nil {
		return &Result{c: c}, nil
	}
	c.collect()
	for _, fn := range c.funcs {
		c.summary(fn)
	}
	c.exportFacts()
	res := &Result{c: c}
	for _, u := range c.found {
		if !c.isGuarded(u) {
			res.Uses = append(res.Uses, u)
		}
	}
	sort.Slice(res.Uses, func(i, j int) bool { return res.Uses[i].Call < res.Uses[j].Call })
	return res, nil
}

// reaches reports whether the package has facts to export: if it reaches a library for the sake of which the drivers
// load sources. Both the command and go vet agree on that.
func reaches(index *uses.Index) bool {
	if index.Known() {
		return false
	}
	if !index.Own() {
		return index.ReachesCore()
	}
	return index.Reaches()
}

// relevant reports whether the package calls anything that decodes or verifies a token. A package that reaches no
// library may still decode tokens by hand.
func (c *checker) relevant() bool {
	if c.index.Known() || !c.index.Own() && !c.facade {
		return false
	}
	if c.facade {
		c.facts = facts.Imported[*Fact](c.pass)
		for _, obj := range c.pass.TypesInfo.Uses {
			if c.facts[obj] != nil || concerns(c.index.Rows(obj)) {
				return true
			}
		}
	}
	return c.decodesByHand()
}

// concerns reports whether a symbol with these rows decodes or verifies tokens, or switches that off.
func concerns(rows []lib.Row) bool {
	for _, r := range rows {
		switch r.Role {
		case lib.DecodesToken, lib.VerifiesToken, lib.WrapsToken, lib.VerificationOff, lib.OwnVerification, lib.KeyOfToken:
			return true
		}
	}
	return false
}

// decodesByHand reports whether the package imports what it takes to decode a token by hand.
func (c *checker) decodesByHand() bool {
	imports := make(map[string]bool)
	for _, imp := range c.pass.Pkg.Imports() {
		imports[imp.Path()] = true
	}
	return imports["encoding/base64"] && imports["encoding/json"] && (imports["strings"] || imports["bytes"])
}

// collect finds the functions of the package, and where its literals become values.
func (c *checker) collect() {
	c.funcs = c.prog.Functions()
	for _, fn := range c.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if mc, ok := instr.(*ssa.MakeClosure); ok {
					if lit, ok := mc.Fn.(*ssa.Function); ok {
						c.closures[lit] = mc
					}
				}
			}
		}
	}
}
