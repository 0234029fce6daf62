package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// computes reports whether a function surely changes nothing but what it has made itself, and answers: a quotation, a
// preview. Functions that can't be followed are believed by their names.
func (c *checker) computes(fn *ssa.Function) bool {
	if done, ok := c.computing[fn]; ok {
		return done
	}
	c.computing[fn] = true // a function that calls itself changes what the rest of it does
	calls := false
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if c.changes(instr) {
				c.computing[fn] = false
				return false
			}
			_, call := instr.(ssa.CallInstruction)
			calls = calls || call
		}
	}
	// One that does nothing at all has not been written yet.
	c.computing[fn] = calls || !c.requestOf(fn)
	return c.computing[fn]
}

// changes reports whether an instruction may change something that others see, other than the answer.
func (c *checker) changes(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case *ssa.Store:
		return !c.ownMemory(instr.Addr)
	case *ssa.MapUpdate:
		_, name := typeName(instr.Map.Type())
		return name != "Header" && !c.ownMemory(instr.Map)
	case *ssa.Send, *ssa.Select, *ssa.Go:
		return true
	case *ssa.MakeClosure:
		lit, ok := instr.Fn.(*ssa.Function)
		return ok && len(lit.Blocks) > 0 && lit.Object() == nil && !c.computes(lit)
	case ssa.CallInstruction:
		return !c.onlyComputes(instr.Common())
	}
	return false
}

// ownMemory reports whether an address or a map is of a variable of the function itself, or of one around it.
func (c *checker) ownMemory(v ssa.Value) bool {
	for range 8 {
		switch x := v.(type) {
		case *ssa.Alloc, *ssa.MakeMap, *ssa.MakeSlice:
			return true
		case *ssa.FreeVar:
			_, local := c.variable(x).(*ssa.Alloc)
			return local
		case *ssa.FieldAddr:
			v = x.X
		case *ssa.IndexAddr:
			v = x.X
		case *ssa.Slice:
			v = x.X
		case *ssa.UnOp:
			stores := c.stored(x.X, x)
			if len(stores) != 1 || stores[0].instr == nil {
				return false
			}
			v = stores[0].val
		default:
			return false
		}
	}
	return false
}

// onlyComputes reports whether what a call calls changes nothing.
func (c *checker) onlyComputes(call *ssa.CallCommon) bool {
	if b, ok := call.Value.(*ssa.Builtin); ok {
		switch b.Name() {
		case "delete", "clear", "copy":
			return len(call.Args) > 0 && c.ownMemory(call.Args[0])
		}
		return true
	}
	if row, ok := c.row(call, lib.Privileged); ok {
		return row.Of == lib.ReadsSensitive
	}
	if fn := c.body(call); fn != nil {
		return c.computes(fn)
	}
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil {
		return fn != nil // the method Error
	}
	switch path := fn.Pkg().Path(); {
	case path == "net/http":
		return c.getsRequest(call) || !anyWord(fn.Name(), sending)
	case path == "sync":
		return !anyWord(fn.Name(), changing)
	case uses.Standard(path):
		return pureStandard[path] || transparent[path]
	case c.knownFunc(fn):
		return !anyWord(fn.Name(), changing) && (c.getsRequest(call) || !anyWord(fn.Name(), sending))
	}
	if anyWord(fn.Name(), changing) {
		return false
	}
	return anyWord(fn.Name(), computing) || types.Identical(call.Signature(), errorMethod) || c.getsRequest(call) && anyWord(fn.Name(), plumbing)
}

// errorMethod is the type of the method Error and of other methods that only say something.
var errorMethod = types.NewSignatureType(nil, nil, nil, nil, types.NewTuple(types.NewVar(0, nil, "", types.Typ[types.String])), false)

// pureStandard are packages of the standard library whose functions change at most what they are given.
var pureStandard = map[string]bool{
	"fmt": true, "errors": true, "math": true, "math/big": true, "math/rand": true, "sort": true, "slices": true, "maps": true, "cmp": true,
	"time": true, "unicode": true, "bufio": true, "context": true, "log": true, "log/slog": true, "html/template": true, "text/template": true,
	"encoding/xml": true, "encoding/csv": true, "mime": true, "regexp": true, "crypto/sha256": true, "crypto/rand": true,
}

var (
	// computing are words in the names of functions that answer a question.
	computing = wordSet(`
		quote calc calculate compute estimate price preview simulate validate parse format render convert search find get list
		load lookup fetch read count sum total compare is has can new encode decode error string log`)
	// changing are words in the names of functions that change something.
	changing = wordSet(`
		set save store put add insert create update delete remove upsert persist append push publish send notify enqueue emit
		submit place book reserve cancel charge pay refund register record track mark toggle assign grant invite exec commit apply upload attach`)
	// sending are words in the names of functions of an HTTP client.
	sending = wordSet("do post put patch delete send exec upload")
)
