package verify

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// transparent are the packages whose functions return their first argument in another form.
var transparent = map[string]bool{
	"strings": true, "bytes": true, "strconv": true, "slices": true, "io": true, "bufio": true, "encoding/json": true,
	"html": true,
}

// accessor reads a call that takes something out of a request, or else gives it a name.
func (t *tracer) accessor(call *ssa.Call, common *ssa.CallCommon, obj *types.Func) []Root {
	if obj == nil || answers(call.Type()) || storedIn(obj) {
		return opaque(call)
	}
	r := Root{Param: -1, Inbound: t.c.receives(common)}
	var keys []string
	for i, a := range flow.Operands(common) {
		rs := t.value(a)
		inbound := t.c.request(a.Type()) || t.c.message(a.Type())
		method := i == 0 && obj.Signature().Recv() != nil
		for _, ar := range rs {
			inbound = inbound || ar.Inbound && method
			if ar.Carrier != "" && method {
				r.Carrier = ar.Carrier
			}
		}
		if answers(a.Type()) {
			return opaque(call)
		}
		r.Inbound = r.Inbound || inbound
		key := flow.ConstText(a)
		if len(rs) == 1 {
			key = rs[0].Key
		} else if len(rs) > 1 {
			key = "?"
		}
		keys = append(keys, strings.ToLower(key))
	}
	r.Key = obj.FullName() + "(" + strings.Join(keys, ",") + ")"
	if !r.Inbound && !slices.ContainsFunc(flow.Operands(common), func(a ssa.Value) bool { return len(t.value(a)) > 0 }) {
		return opaque(call)
	}
	if n := len(common.Args); n > 0 && r.Inbound {
		if name := flow.ConstText(common.Args[n-1]); name != "" {
			if kind := carrierKind(obj); kind != "" {
				r.Carrier = kind + " " + strings.ToLower(name)
			}
		}
	}
	return []Root{r}
}

// carrierKind says in which part of a request a method looks, "" if that is not known.
func carrierKind(fn *types.Func) string {
	recv := ""
	if r := fn.Signature().Recv(); r != nil {
		recv = gotype.Path(r.Type())
	}
	switch fn.Name() {
	case "Get", "Values", "GetHeader", "Peek":
		if recv == "net/url.Values" {
			return "query"
		}
		return "header"
	case "Cookie", "Cookies", "CookiesNamed":
		return "cookie"
	case "Query", "QueryParam", "FormValue", "PostForm", "PostFormValue", "DefaultQuery":
		return "query"
	case "Param", "PathValue", "Params", "URLParam":
		return "path"
	}
	return ""
}

// storedIn reports whether a method returns what other code has put into a request's context: that code may have
// verified it.
func storedIn(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if recv == nil {
		return false
	}
	switch fn.Name() {
	case "Context", "Value", "MustGet", "Locals", "UserContext", "UserValue", "GetString", "GetStringMapString":
		return true
	case "Get":
		t := gotype.Path(recv.Type())
		return strings.HasSuffix(t, "gin.Context") || strings.Contains(t, "labstack/echo") && strings.HasSuffix(t, ".Context")
	}
	return false
}

// request reports whether t is a request that somebody sent to the program.
func (c *checker) request(t types.Type) bool { return c.is(t, lib.CarriesRequest) }

// message reports whether t holds what somebody sent to the program in another way.
func (c *checker) message(t types.Type) bool { return c.is(t, lib.CarriesMessage) }

// is reports whether t, or what it points to, is a type with the role.
func (c *checker) is(t types.Type, role lib.Role) bool {
	named := gotype.Named(t)
	return named != nil && lib.HasRole(c.index.Rows(named.Obj()), role)
}

// asked reports whether the program itself has asked for a message or a connection: what comes is an answer.
func asked(v ssa.Value) bool {
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	fn := flow.Callee(call.Common())
	return fn != nil && (strings.HasPrefix(fn.Name(), "Dial") || strings.HasPrefix(fn.Name(), "Request"))
}

// receives reports whether a call returns what somebody sent, although its type does not tell.
func (c *checker) receives(call *ssa.CallCommon) bool {
	return lib.HasRole(c.index.Called(call), lib.ReceivesMessage)
}

// answers reports whether t is what a server answered that the program itself asked, or what the program stored for
// a session: the token came over a connection that vouches for it, or was verified before.
func answers(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok {
		for i := range tuple.Len() {
			if answers(tuple.At(i).Type()) {
				return true
			}
		}
		return false
	}
	name := gotype.Path(t)
	pkg, _ := cutLast(name, ".")
	_, last := cutLast(pkg, "/")
	return name == "net/http.Response" || name == "golang.org/x/oauth2.Token" || last == "sessions" || last == "session" || last == "scs" ||
		strings.Contains(pkg, "zitadel/oidc") && strings.HasSuffix(pkg, "/pkg/oidc")
}

func cutLast(s, sep string) (before, after string) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return "", s
	}
	return s[:i], s[i+len(sep):]
}
