package uses

import (
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Called returns what the function means that a call names.
func (x *Index) Called(call *ssa.CallCommon) []lib.Row {
	if fn := flow.Callee(call); fn != nil {
		return x.Rows(fn)
	}
	return nil
}

// An Act is what a call of a library does with a token.
type Act uint8

const (
	// Decodes is that it believes what the token says.
	Decodes Act = iota + 1
	// Verifies is that it compares the signature.
	Verifies
)

// Act returns what a call does with the token at the returned row's Arg, 0 if it gets none. Some functions are told by
// an option to do the other than they usually do.
func (x *Index) Act(call *ssa.CallCommon) (Act, lib.Row) {
	for _, row := range x.Called(call) {
		usual, other, option := Verifies, Decodes, lib.DecodingOption
		switch row.Role {
		case lib.VerifiesToken:
		case lib.DecodesToken:
			usual, other, option = Decodes, Verifies, lib.VerifyingOption
		default:
			continue
		}
		if row.Of == lib.ByOptions && x.AnyOption(call, option) {
			return other, row
		}
		return usual, row
	}
	return 0, lib.Row{}
}

// AnyOption reports whether one of a call's options is made by a function with the role. Options that can't be seen
// may be anything: keys, but hardly the switch that turns verification off.
func (x *Index) AnyOption(call *ssa.CallCommon, role lib.Role) bool {
	if len(call.Args) == 0 {
		return false
	}
	options, seen := flow.Variadic(call.Args[len(call.Args)-1])
	if !seen {
		return role == lib.VerifyingOption
	}
	for _, o := range options {
		made, ok := flow.Strip(o).(*ssa.Call)
		if !ok {
			if role == lib.VerifyingOption {
				return true
			}
			continue
		}
		for _, row := range x.Called(made.Common()) {
			if row.Role == role && (role != lib.DecodingOption || flow.IsFalse(flow.Arg(made.Common(), row.Arg))) {
				return true
			}
		}
		if role == lib.VerifyingOption && x.Flow().Body(made.Common()) != nil {
			return true
		}
	}
	return false
}
