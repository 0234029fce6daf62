package webhook

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// quality looks at how a verification is done: of which bytes, of which age, and how an own one compares.
func (c *checker) quality(fn *ssa.Function, b *body, k *check) {
	if k.own {
		c.ownSignature(fn, k)
		return
	}
	call, ok := k.At.(ssa.CallInstruction)
	if !ok || k.row.Role != lib.VerifiesWebhook {
		return
	}
	if k.row.Of == lib.IgnoresTime && !c.tellsTime(fn) {
		c.find(Finding{Kind: Replay, At: flow.Pos(call), Name: k.by})
	}
	payload := flow.Arg(call.Common(), k.row.Arg)
	if payload == nil {
		return
	}
	if from := c.notReceived(payload, 0); from != "" {
		c.find(Finding{Kind: OtherBytes, At: flow.Pos(call), Name: from})
	} else if again := c.readAgain(fn, b, call); again != nil {
		c.find(Finding{Kind: OtherBytes, At: flow.Pos(again), Name: "a second read of the body", Other: flow.Pos(call)})
	}
}

// notReceived says what a payload is if it certainly is not what was received.
func (c *checker) notReceived(v ssa.Value, depth int) string {
	if depth > maxDepth {
		return ""
	}
	switch v := v.(type) {
	case *ssa.Extract:
		return c.notReceived(v.Tuple, depth+1)
	case *ssa.Convert:
		return c.notReceived(v.X, depth+1)
	case *ssa.ChangeType:
		return c.notReceived(v.X, depth+1)
	case *ssa.Const:
		return "a constant"
	case *ssa.Call:
		fn := flow.Callee(v.Common())
		switch {
		case fn == nil || fn.Pkg() == nil:
		case fn.Pkg().Path() == "encoding/json" && strings.HasPrefix(fn.Name(), "Marshal"):
			return "JSON that " + fn.Name() + " made again"
		case hasRole(c.index.Called(v.Common()), lib.ReadsQuery):
			return "a parameter of the URL"
		}
	}
	return ""
}

// readAgain returns a call that decodes the event from a body which was read to its end for the verification.
func (c *checker) readAgain(fn *ssa.Function, b *body, verify ssa.CallInstruction) ssa.Instruction {
	var first ssa.Instruction
	for _, r := range b.reads {
		if _, ok := r.(*ssa.UnOp); ok || hasRole(c.readerRows(r), lib.ReadsBody) && c.drains(r) {
			first = r
			break
		}
	}
	if first == nil || !outcome.Follows(first, verify) || c.putsBack(fn) {
		return nil
	}
	for _, d := range b.decodes {
		call, ok := d.(ssa.CallInstruction)
		if !ok || !outcome.Follows(verify, d) {
			continue
		}
		if hasRole(c.index.Called(call.Common()), lib.BindsBody) && c.drains(d) {
			return d
		}
		for _, r := range b.reads {
			if load, ok := r.(*ssa.UnOp); ok && r != first && outcome.Follows(verify, r) && decodesFrom(call, load) {
				return d
			}
		}
	}
	return nil
}

func (c *checker) readerRows(instr ssa.Instruction) []lib.Row {
	if call, ok := instr.(ssa.CallInstruction); ok {
		return c.index.Called(call.Common())
	}
	return nil
}

// drains reports whether a framework's accessor reads the body from the connection: fiber's keep it.
func (c *checker) drains(instr ssa.Instruction) bool {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	fn := flow.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil || strings.Contains(fn.Name(), "BodyWith") {
		return false
	}
	return strings.Contains(fn.Pkg().Path(), "gin-gonic") || strings.Contains(fn.Pkg().Path(), "labstack/echo")
}

// decodesFrom reports whether a call decodes from a reader made of a body.
func decodesFrom(call ssa.CallInstruction, load *ssa.UnOp) bool {
	for _, a := range flow.Operands(call.Common()) {
		made, ok := flow.Strip(a).(*ssa.Call)
		if !ok {
			continue
		}
		for _, x := range made.Call.Args {
			if flow.Strip(x) == load {
				return true
			}
		}
	}
	return false
}

// putsBack reports whether a function, or one that gets the request from it, replaces the body.
func (c *checker) putsBack(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Store:
				if c.isBody(instr.Addr) {
					return true
				}
			case ssa.CallInstruction:
				if fn := flow.Callee(instr.Common()); fn != nil && c.anyRequest(instr.Common()) && !c.index.KnownObject(fn) && !uses.Standard(pkgPath(fn)) {
					return true
				}
			}
		}
	}
	return false
}

func pkgPath(fn *types.Func) string {
	if fn.Pkg() == nil {
		return ""
	}
	return fn.Pkg().Path()
}

// ownSignature looks at a signature that the program computes and compares itself.
func (c *checker) ownSignature(fn *ssa.Function, k *check) {
	around := c.around(fn)
	texts := make(map[string]bool)
	ofSvix := false
	for f := range around {
		for s := range constants(f) {
			texts[s] = true
		}
		var w words
		w.add(f.Name(), receiver(f))
		ofSvix = ofSvix || w.clerk
	}
	ofSvix = ofSvix || texts["svix-signature"] || texts["webhook-signature"]
	if !ofSvix {
		return
	}
	if k.weak {
		c.find(Finding{Kind: Comparison, At: flow.Pos(k.At), Name: k.by})
	}
	switch {
	case texts["svix-signature"] && !texts["svix-id"] && !c.anywhere("svix-id"):
		c.find(Finding{Kind: Content, At: flow.Pos(k.At), Name: k.by})
	case (texts["svix-timestamp"] || texts["webhook-timestamp"]) && !c.anyTime(around):
		c.find(Finding{Kind: Replay, At: flow.Pos(k.At), Name: k.by})
	}
}

// around returns a function, those of the package that it calls, and those from which it is called in at most two steps.
func (c *checker) around(fn *ssa.Function) map[*ssa.Function]bool {
	set := make(map[*ssa.Function]bool)
	var down func(fn *ssa.Function, depth int)
	down = func(fn *ssa.Function, depth int) {
		if fn == nil || set[fn] || depth > 5 {
			return
		}
		set[fn] = true
		for _, call := range flow.Calls(fn) {
			down(c.prog.Body(call.Common()), depth+1)
		}
		for _, lit := range fn.AnonFuncs {
			down(lit, depth+1)
		}
	}
	down(flow.Outermost(fn), 0)
	for range 2 {
		var up []*ssa.Function
		for _, other := range c.funcs {
			for _, call := range flow.Calls(other) {
				if callee := c.prog.Body(call.Common()); callee != nil && set[callee] && !set[other] {
					up = append(up, other)
					break
				}
			}
		}
		for _, fn := range up {
			set[fn] = true
		}
	}
	return set
}

// constants returns the texts of a function in lower case.
func constants(fn *ssa.Function) map[string]bool {
	out := make(map[string]bool)
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			for _, op := range instr.Operands(nil) {
				if op == nil {
					continue
				}
				if k, ok := (*op).(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.String {
					out[strings.ToLower(constant.StringVal(k.Value))] = true
				}
			}
		}
	}
	return out
}

// anywhere reports whether a function of the package has the text.
func (c *checker) anywhere(text string) bool {
	for _, fn := range c.funcs {
		if constants(fn)[text] {
			return true
		}
	}
	return false
}

// tellsTime reports whether a function, or one around it, looks at the clock.
func (c *checker) tellsTime(fn *ssa.Function) bool { return c.anyTime(c.around(fn)) }

func (c *checker) anyTime(fns map[*ssa.Function]bool) bool {
	for fn := range fns {
		for _, call := range flow.Calls(fn) {
			callee := flow.Callee(call.Common())
			if callee == nil {
				continue
			}
			switch callee.Name() {
			case "Now", "Since", "Until":
				return true
			}
		}
	}
	return false
}
