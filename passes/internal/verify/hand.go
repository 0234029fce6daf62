package verify

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// Tokens are decoded by hand in three steps: the text is split at its dots, the middle part is decoded from base64, and
// the outcome is parsed as JSON. The second step, or a helper for it that gets the middle part, is where the claims
// come to light. Tokens of five parts are encrypted, and their second part is a key.

// byHand returns the token whose payload a call decodes, nil if it decodes none.
func (c *checker) byHand(call ssa.CallInstruction) ssa.Value {
	common := call.Common()
	if seg := segment(common); seg != nil {
		return payload(seg)
	}
	fn := c.prog.Body(common)
	if fn == nil {
		return nil
	}
	i := c.decodesParam(fn)
	if i < 0 || i >= len(common.Args) {
		return nil
	}
	return payload(common.Args[i])
}

// segment returns what a call decodes from base64, nil if it decodes nothing.
func segment(call *ssa.CallCommon) ssa.Value {
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	sig := fn.Signature()
	switch {
	case fn.Pkg().Path() == "encoding/base64" && fn.Name() == "DecodeString" && len(call.Args) == 2:
		return call.Args[1]
	case fn.Pkg().Path() == "encoding/base64" && fn.Name() == "Decode" && len(call.Args) == 3:
		return call.Args[2]
	case fn.Pkg().Path() == "encoding/base64" && fn.Name() == "NewDecoder" && len(call.Args) == 2:
		return call.Args[1]
	case fn.Name() == "DecodeSegment" && sig.Params().Len() == 1:
		return call.Args[len(call.Args)-1]
	}
	return nil
}

// decodesParam returns which parameter of a helper is decoded from base64, -1 if none is.
func (c *checker) decodesParam(fn *ssa.Function) int {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if seg := segment(call.Common()); seg != nil {
				for i, p := range fn.Params {
					if madeFrom(seg, func(v ssa.Value) bool { return v == p }) != nil {
						return i
					}
				}
			}
		}
	}
	return -1
}

// payload returns the token of which v is the middle part, nil if it is none.
func payload(v ssa.Value) ssa.Value {
	var tok ssa.Value
	madeFrom(v, func(v ssa.Value) bool {
		tok = middle(v)
		return tok != nil
	})
	return tok
}

// middle returns the text that v is the second of the parts of: parts[1] of a split, the text between two cuts, or
// between the first dot and the last.
func middle(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.Slice:
		low, ok := v.Low.(*ssa.BinOp)
		if !ok || low.Op != token.ADD || !isNumber(low.Y, 1) || !findsDot(low.X, "Index") || !findsDot(v.High, "LastIndex") {
			return nil
		}
		return v.X
	case *ssa.UnOp:
		ia, ok := v.X.(*ssa.IndexAddr)
		if !ok || v.Op != token.MUL || !isNumber(ia.Index, 1) {
			return nil
		}
		split := made(ia.X, "Split", "SplitN")
		if split == nil || flow.ConstText(split.Args[1]) != "." || otherParts(ia.X) {
			return nil
		}
		return split.Args[0]
	case *ssa.Extract:
		inner := made(v.Tuple, "Cut")
		if inner == nil || v.Index != 0 || flow.ConstText(inner.Args[1]) != "." {
			return nil
		}
		rest, ok := inner.Args[0].(*ssa.Extract)
		if !ok || rest.Index != 1 {
			return nil
		}
		if outer := made(rest.Tuple, "Cut"); outer != nil && flow.ConstText(outer.Args[1]) == "." {
			return outer.Args[0]
		}
	}
	return nil
}

// findsDot reports whether v is the place of a dot in a text.
func findsDot(v ssa.Value, name string) bool {
	call := made(v, name, name+"Byte")
	if call == nil || len(call.Args) < 2 {
		return false
	}
	return flow.ConstText(call.Args[1]) == "." || isNumber(call.Args[1], '.')
}

// made returns the call of package strings or bytes by one of the names that v is the result of.
func made(v ssa.Value, names ...string) *ssa.CallCommon {
	if phi, ok := v.(*ssa.Phi); ok && len(phi.Edges) > 0 {
		v = phi.Edges[0]
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	fn := flow.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" && fn.Pkg().Path() != "bytes" {
		return nil
	}
	for _, n := range names {
		if fn.Name() == n {
			return call.Common()
		}
	}
	return nil
}

// otherParts reports whether the function asks for a number of parts that no signed token has.
func otherParts(parts ssa.Value) bool {
	if parts.Referrers() == nil {
		return false
	}
	for _, ref := range *parts.Referrers() {
		call, ok := ref.(*ssa.Call)
		if !ok {
			continue
		}
		if b, ok := call.Call.Value.(*ssa.Builtin); !ok || b.Name() != "len" {
			continue
		}
		for _, cmp := range *call.Referrers() {
			b, ok := cmp.(*ssa.BinOp)
			if !ok || b.Op != token.EQL && b.Op != token.NEQ {
				continue
			}
			if isNumber(b.Y, 2) || isNumber(b.Y, 5) || isNumber(b.Y, 4) {
				return true
			}
		}
	}
	return false
}

func isNumber(v ssa.Value, n int64) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.Value != nil && k.Value.Kind() == constant.Int && constant.Compare(k.Value, token.EQL, constant.MakeInt64(n))
}

// madeFrom walks back from v through padding, trimming and conversions to a value for which is holds, nil if there
// is none.
func madeFrom(v ssa.Value, is func(ssa.Value) bool) ssa.Value {
	seen := make(map[ssa.Value]bool)
	var walk func(v ssa.Value) ssa.Value
	walk = func(v ssa.Value) ssa.Value {
		if v == nil || seen[v] {
			return nil
		}
		seen[v] = true
		if is(v) {
			return v
		}
		var next []ssa.Value
		switch v := v.(type) {
		case *ssa.BinOp:
			next = []ssa.Value{v.X, v.Y}
		case *ssa.Phi:
			next = v.Edges
		case *ssa.Convert:
			next = []ssa.Value{v.X}
		case *ssa.MakeInterface:
			next = []ssa.Value{v.X}
		case *ssa.ChangeType:
			next = []ssa.Value{v.X}
		case *ssa.Slice:
			next = []ssa.Value{v.X}
		case *ssa.Call:
			if fn := flow.Callee(v.Common()); textual(fn) {
				next = v.Call.Args[:1]
			}
		case *ssa.UnOp:
			if a, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL {
				for _, ref := range *a.Referrers() {
					if s, ok := ref.(*ssa.Store); ok && s.Addr == a {
						next = append(next, s.Val)
					}
				}
			}
		}
		for _, n := range next {
			if found := walk(n); found != nil {
				return found
			}
		}
		return nil
	}
	return walk(v)
}

// textual reports whether a function of package strings or bytes returns its argument in another form.
func textual(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" && fn.Pkg().Path() != "bytes" {
		return false
	}
	return fn.Signature().Params().Len() > 0 && fn.Signature().Recv() == nil && fn.Name() != "Split" && fn.Name() != "SplitN" && fn.Name() != "Cut" && fn.Name() != "Repeat"
}
