package webhook

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// compares reports whether a function compares signatures, or verifies one.
func compares(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "crypto/hmac", "crypto/subtle":
		return fn.Name() == "Equal" || fn.Name() == "ConstantTimeCompare"
	case "crypto/ed25519", "crypto/ecdsa":
		return strings.HasPrefix(fn.Name(), "Verify")
	case "crypto/rsa":
		return strings.HasPrefix(fn.Name(), "Verify")
	}
	return false
}

// comparesBytes reports whether a function compares two texts up to the first difference.
func comparesBytes(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "bytes":
		return fn.Name() == "Equal"
	case "strings":
		return fn.Name() == "EqualFold"
	case "reflect":
		return fn.Name() == "DeepEqual"
	}
	return false
}

// comparison returns the check that a comparison of two texts is: of a signature that was computed, or of a header
// with a secret.
func (c *checker) comparison(b *ssa.BinOp) *check {
	if b.Op != token.EQL && b.Op != token.NEQ || !gotype.IsString(b.X.Type()) {
		return nil
	}
	for _, v := range []ssa.Value{b.X, b.Y} {
		if k, ok := v.(*ssa.Const); ok && (k.Value == nil || k.Value.Kind() == constant.String) {
			return nil
		}
	}
	own := c.mac(b.X, 0) || c.mac(b.Y, 0)
	if !own && c.sent(b.X) == c.sent(b.Y) {
		return nil
	}
	k := newCheck(b, own, b.Op.String())
	k.Unequal = b.Op == token.NEQ
	k.own, k.weak = own, own
	return k
}

// computed reports whether an argument of a call is a signature that the program computed.
func (c *checker) computed(call *ssa.CallCommon) bool {
	for _, a := range call.Args {
		if c.mac(a, 0) {
			return true
		}
	}
	return false
}

// mac reports whether a value is made from a message authentication code.
func (c *checker) mac(v ssa.Value, depth int) bool {
	if depth == 0 {
		c.steps = 0
	}
	if c.steps++; depth > maxDepth || c.steps > maxSteps {
		return false
	}
	switch v := v.(type) {
	case *ssa.Call:
		return c.macCall(v, depth)
	case *ssa.Extract:
		return c.mac(v.Tuple, depth+1)
	case *ssa.Convert:
		return c.mac(v.X, depth+1)
	case *ssa.ChangeType:
		return c.mac(v.X, depth+1)
	case *ssa.MakeInterface:
		return c.mac(v.X, depth+1)
	case *ssa.Slice:
		return c.mac(v.X, depth+1)
	case *ssa.BinOp:
		return c.mac(v.X, depth+1) || c.mac(v.Y, depth+1)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if c.mac(e, depth+1) {
				return true
			}
		}
	case *ssa.Alloc, *ssa.MakeSlice:
		return c.macWritten(v, depth)
	}
	return false
}

func (c *checker) macCall(v *ssa.Call, depth int) bool {
	fn := flow.Callee(v.Common())
	if body := c.prog.Body(v.Common()); body != nil {
		for _, b := range body.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
				for _, r := range ret.Results {
					if c.mac(r, depth+2) {
						return true
					}
				}
			}
		}
		return false
	}
	if fn == nil || fn.Pkg() == nil {
		b, ok := v.Call.Value.(*ssa.Builtin)
		return ok && b.Name() == "append" && (c.mac(v.Call.Args[0], depth+1) || c.mac(v.Call.Args[1], depth+1))
	}
	switch path := fn.Pkg().Path(); {
	case path == "hash" && fn.Name() == "Sum":
		return c.isHMAC(v.Call.Value, depth)
	case strings.HasPrefix(path, "encoding/"), path == "strings", path == "fmt", path == "bytes":
		for _, a := range v.Call.Args {
			if c.mac(a, depth+1) {
				return true
			}
		}
	}
	return false
}

// macWritten looks for what is written to a buffer: the arguments of Sprintf, the destination of Encode.
func (c *checker) macWritten(v ssa.Value, depth int) bool {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.IndexAddr:
			for _, s := range *ref.Referrers() {
				if s, ok := s.(*ssa.Store); ok && c.mac(s.Val, depth+1) {
					return true
				}
			}
		case *ssa.Call:
			for _, a := range ref.Call.Args {
				if a != v && c.mac(a, depth+2) {
					return true
				}
			}
		}
	}
	return false
}

// isHMAC reports whether a hash was made by hmac.New.
func (c *checker) isHMAC(v ssa.Value, depth int) bool {
	switch v := v.(type) {
	case *ssa.Call:
		fn := flow.Callee(v.Common())
		return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "crypto/hmac"
	case *ssa.Phi:
		for _, e := range v.Edges {
			if depth < maxDepth && c.isHMAC(e, depth+1) {
				return true
			}
		}
	}
	return false
}
