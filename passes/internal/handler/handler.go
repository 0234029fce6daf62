// Package handler tells functions that serve HTTP requests from others, by the types of their parameters: the request
// types of net/http and of the web frameworks are rows of the table.
package handler

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Framework returns the framework, one of the lib.Serves kinds, whose handlers get a request by a parameter of type t,
// or 0 if t is no such type. For net/http that is *http.Request, which helpers take too: Of tells handlers apart.
func Framework(x *uses.Index, t types.Type) lib.Kind { return kind(x, t, lib.CarriesRequest) }

// Of returns the framework of which a function with the signature is a handler, 0 if it is none: a function that gets
// a framework's context, or a ResponseWriter and a Request of net/http. A function that takes more besides is one too,
// because handlers are often called through a closure that adds a session or a database.
func Of(x *uses.Index, sig *types.Signature) lib.Kind {
	var request, writer lib.Kind
	for p := range sig.Params().Variables() {
		request = max(request, Framework(x, p.Type()))
		writer = max(writer, kind(x, p.Type(), lib.CarriesResponse))
	}
	if request == lib.ServesHTTP && writer != lib.ServesHTTP {
		return 0
	}
	return request
}

// Writes reports whether a handler of net/http writes the response by a parameter of type t.
func Writes(x *uses.Index, t types.Type) bool {
	return kind(x, t, lib.CarriesResponse) == lib.ServesHTTP
}

// kind returns what refines the row of t, or of what t points to, that has the role.
func kind(x *uses.Index, t types.Type, role lib.Role) lib.Kind {
	named := gotype.Named(t)
	if named == nil {
		return 0
	}
	for _, row := range x.Rows(named.Obj()) {
		if row.Role == role {
			return row.Of
		}
	}
	return 0
}

// NamesNext reports whether a field is named for the handler that comes next, and for no other.
func NamesNext(field string) bool {
	for _, w := range stage.Words(field) {
		if !nexts[w] {
			return false
		}
	}
	return true
}

var nexts = stage.Set("next handler inner wrapped h")
