package guards

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

func (c *checker) traceExtract(v *ssa.Extract) Target {
	switch t := v.Tuple.(type) {
	case *ssa.Call:
		return c.traceCall(t, v.Index)
	case *ssa.TypeAssert:
		return c.origin(t.X)
	case *ssa.Lookup:
		return c.named(c.origin(t.X), t.Index)
	case *ssa.Next:
		if r, ok := t.Iter.(*ssa.Range); ok {
			return c.origin(r.X)
		}
	}
	return Target{}
}

// traceCall returns where a result of a call comes from.
func (c *checker) traceCall(call *ssa.Call, i int) Target {
	common := call.Common()
	if t, ok := c.traceKnown(call, i); ok {
		return t
	}
	if s := c.of(common); s != nil {
		if i < len(s.Results) {
			return c.substitute(s.Results[i].From, common)
		}
		return Target{}
	}
	fn := flow.Callee(common)
	switch {
	case fn == nil || fn.Pkg() == nil:
		return Target{}
	case common.IsInvoke() && fn.Name() == "Value" && isContext(common.Value.Type()):
		return Target{}
	case transparent[fn.Pkg().Path()]:
		t := c.worst(flow.Operands(common))
		if fn.Name() == "Query" {
			t = queryOf(t)
		}
		return t
	}
	return Target{}
}

// transparent are packages whose functions return their arguments in another form.
var transparent = map[string]bool{
	"strings": true, "strconv": true, "bytes": true, "net/url": true, "path": true, "html": true, "unicode/utf8": true,
	"github.com/google/uuid": true, "encoding/base64": true, "encoding/hex": true, "encoding/json": true, "io": true,
}

// traceKnown is traceCall for the functions of the table.
func (c *checker) traceKnown(call *ssa.Call, i int) (Target, bool) {
	common := call.Common()
	for _, row := range c.rows(common) {
		switch row.Role {
		case lib.ReadsRequest:
			return c.traceRequest(call, row), true
		case lib.ReadsPlace:
			id, ok := c.placeOf(common, row)
			switch {
			case !ok || c.writesToo(common, row) || c.standsIn(common):
			case id.Kind == Claims:
				return Target{Kind: FromCaller}, true
			default:
				return Target{Kind: FromCaller, Key: &id}, true
			}
			return Target{}, true
		case lib.VerifiesToken, lib.DecodesToken:
			if c.verifies(common) {
				return Target{Kind: FromCaller, weak: row.Of == lib.ClaimsRegardless}, true
			}
			return Target{Kind: FromRequest, Part: HeaderPart, Text: unverified}, true
		case lib.VerifiedIdentity, lib.VerifiesKey:
			return Target{Kind: FromCaller}, true
		case lib.WrapsToken:
			return c.origin(flow.Arg(common, row.Arg)), true
		case lib.PassesOn, lib.Decodes:
			if row.Arg == lib.Every {
				return c.worst(flow.Operands(common)), true
			}
			return c.origin(flow.Arg(common, row.Arg)), true
		case lib.Formats:
			t := Target{Kind: FromConst}
			for _, a := range common.Args {
				if elems, ok := flow.Variadic(a); ok {
					t = worse(t, c.worst(elems))
				}
			}
			return t, true
		case lib.ReadsEnv:
			return Target{Kind: FromConst}, true
		case lib.Privileged:
			// What Clerk returns for an id belongs to that id.
			if t := c.target(common, row); i == 0 && (t.Kind == FromCaller || t.Kind == FromRequest || t.Kind == FromParam) {
				return t, true
			}
			return Target{}, true
		}
	}
	if fn := flow.Callee(common); fn != nil && fn.Name() == "Get" {
		// The methods of http.Header and url.Values.
		if pkg, name := typeName(recvType(common)); pkg == "net/http" && name == "Header" || pkg == "net/url" && name == "Values" {
			return c.traceHeader(call, c.origin(flow.Arg(common, lib.Recv))), true
		}
	}
	return Target{}, false
}

func recvType(call *ssa.CallCommon) types.Type {
	args := flow.Operands(call)
	if len(args) == 0 {
		return types.Typ[types.Invalid]
	}
	return args[0].Type()
}

// traceHeader names the header that is read, if it is one of the request.
func (c *checker) traceHeader(call *ssa.Call, t Target) Target {
	if t.Kind != FromRequest {
		return t
	}
	t.Text = c.text(call)
	if pkg, _ := typeName(recvType(call.Common())); pkg == "net/url" {
		t.Part = Query
		return t
	}
	t.Part = HeaderPart
	if args := flow.Operands(call.Common()); len(args) == 2 {
		t.Key = headerKey(flow.ConstText(args[1]))
	}
	return t
}

func headerKey(name string) *Identity {
	if name == "" {
		return nil
	}
	return &Identity{Kind: Header, Key: strings.ToLower(name)}
}

func (c *checker) traceRequest(call *ssa.Call, row lib.Row) Target {
	t := Target{Kind: FromRequest, Part: part(row.Of), Text: c.text(call)}
	if t.Part == HeaderPart {
		t.Key = headerKey(flow.ConstText(flow.Arg(call.Common(), row.Arg)))
	}
	return t
}

// text shows a call, if it is short.
func (c *checker) text(call *ssa.Call) string {
	if e := c.expr(call); e != nil {
		if s := c.short(e); s != "" {
			return s
		}
	}
	return callName(call.Common())
}

// short renders an expression, "" if it is long.
func (c *checker) short(e ast.Expr) string {
	if e == nil {
		return ""
	}
	if s := types.ExprString(e); len(s) <= 60 {
		return s
	}
	return ""
}

// substitute turns the origin of a callee's result, or of its target, into that of the caller.
func (c *checker) substitute(t Target, call *ssa.CallCommon) Target {
	if t.Kind != FromParam || t.of != nil && t.of != c.body(call) {
		return t
	}
	args := flow.Operands(call)
	if t.Param < 0 || t.Param >= len(args) {
		return Target{}
	}
	a := args[t.Param]
	if t.Field == "" {
		return c.origin(a)
	}
	for name := range strings.SplitSeq(t.Field, ".") {
		f := fieldNamed(a.Type(), name)
		if f == nil {
			return Target{}
		}
		if alloc, ok := c.variable(flow.Strip(a)).(*ssa.Alloc); ok {
			if from, ok := c.traceAllocField(alloc, f); ok {
				return from
			}
		}
		return c.traceField(a, f)
	}
	return Target{}
}

// fieldNamed returns the field of a struct, or of what a pointer to one points to, by its name.
func fieldNamed(t types.Type, name string) *types.Var {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for f := range s.Fields() {
		if f.Name() == name {
			return f
		}
	}
	return nil
}
