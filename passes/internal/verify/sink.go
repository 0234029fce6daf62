package verify

import (
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/logging"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// ofLibrary reports whether fn belongs to a library for tokens.
func (f *follower) ofLibrary(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch uses.AreaOf(fn.Pkg().Path()) {
	case lib.JWT, lib.Clerk, lib.OAuth:
		return true
	}
	return false
}

// converts reports whether a function only hands on what it gets: those of the standard library that talk to nobody,
// and the usual names for decoding one structure into another.
func converts(fn *types.Func) bool {
	switch p := fn.Pkg().Path(); {
	case strings.HasPrefix(p, "encoding/"), strings.HasPrefix(p, "unicode"):
		return fn.Name() != "Encode" || p != "encoding/json"
	case p == "fmt":
		return strings.HasPrefix(fn.Name(), "Sprint") || strings.HasPrefix(fn.Name(), "Append") || strings.HasPrefix(fn.Name(), "Sscan")
	case p == "strings", p == "bytes", p == "strconv", p == "slices", p == "maps", p == "sort", p == "reflect", p == "math", p == "net/url",
		p == "regexp", p == "io", p == "bufio", p == "html", p == "cmp", p == "path", p == "hash", p == "time":
		return true
	case strings.HasPrefix(p, "crypto/"):
		return true
	}
	switch fn.Name() {
	case "Decode", "WeakDecode", "Unmarshal", "UnmarshalJSON", "Marshal", "Copy":
		return true
	}
	return false
}

// printsOnly reports whether a call writes to something other than an HTTP response.
func printsOnly(fn *types.Func, call *ssa.CallCommon) bool {
	switch {
	case fn.Pkg().Path() == "fmt" && strings.HasPrefix(fn.Name(), "Fprint"):
		return !response(call.Args[0])
	case fn.Pkg().Path() == "encoding/json" && fn.Name() == "Encode":
		enc, ok := call.Args[0].(*ssa.Call)
		return !ok || len(enc.Call.Args) == 0 || !response(enc.Call.Args[0])
	}
	return false
}

// response reports whether a writer sends to whoever made a request.
func response(v ssa.Value) bool {
	t := flow.Strip(v).Type()
	switch gotype.Path(t) {
	case "net/http.ResponseWriter", "github.com/gin-gonic/gin.ResponseWriter", "github.com/labstack/echo/v4.Response", "github.com/labstack/echo/v5.Response":
		return true
	}
	return false
}

// quiet reports whether a call only logs or prints to the terminal, or makes an error.
func quiet(call *ssa.CallCommon) bool {
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch p := fn.Pkg().Path(); {
	case p == "testing", p == "errors", logging.Library(p), logging.Observes(p):
		return true
	case p == "fmt":
		return strings.HasPrefix(fn.Name(), "Print") || fn.Name() == "Errorf"
	}
	for _, verb := range logVerbs {
		if rest, ok := strings.CutPrefix(fn.Name(), verb); ok && (rest == "" || rest == "f" || rest == "w" || rest == "ln" || rest == "Context" || rest == "Ctx") {
			return true
		}
	}
	return false
}

var logVerbs = []string{"Debug", "Info", "Warn", "Warning", "Error", "Trace", "Notice", "Print", "Log", "Fatal", "Panic"}

// looks reports whether a function of a token library only looks at claims: it validates or compares.
func looks(name string) bool {
	name = strings.ToLower(name)
	for _, prefix := range []string{"valid", "verify", "check", "accept", "isvalid", "isfor", "isissuer", "new", "ispermitted"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// early reports whether a claim, by its name in the token or in Go, is one that is read before the verification.
func early(name string) bool {
	return earlyNames[strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "Get"), "get"))]
}

var earlyNames = map[string]bool{
	"kid": true, "keyid": true, "key_id": true, "iss": true, "issuer": true, "alg": true, "algorithm": true, "typ": true, "type": true,
	"exp": true, "expiry": true, "expiresat": true, "expirationtime": true, "expiration": true, "expires": true, "isexpired": true, "expired": true,
	"iat": true, "issuedat": true, "nbf": true, "notbefore": true, "header": true, "headers": true, "rawheader": true, "protectedheaders": true, "method": true,
	"valid": true, "raw": true, "signature": true, "signatures": true, "timeleft": true, "age": true, "cty": true, "tokentype": true, "token_type": true, "token_use": true, "tokenuse": true,
}

// fieldName returns the claim that a field holds: the name in its tag, or its own.
func fieldName(v ssa.Value) string {
	var s *types.Struct
	i := 0
	switch v := v.(type) {
	case *ssa.FieldAddr:
		s, i = gotype.Struct(v.X.Type()), v.Field
	case *ssa.Field:
		s, i = gotype.Struct(v.X.Type()), v.Field
	}
	if tag, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ","); tag != "" && tag != "-" {
		return tag
	}
	return s.Field(i).Name()
}
