package guards

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A State is a set of what has been checked on every path to a point.
type State uint32

const (
	// Authn means that someone is signed in: a token was verified, or the claims of a verified one are there.
	Authn State = 1 << iota
	// Role means that a role, a permission, a plan or another answer about what the caller may do was asked for.
	Role
	// Owner means that an id was compared with the caller's own id.
	Owner
	// Org means that an organization's id was compared with the caller's active organization, or a membership looked up.
	Org
	// Webhook means that the signature of a webhook was verified.
	Webhook
	// Key means that a shared secret was compared with a value of the server.
	Key
	// Reverified means that the caller has proved who he is a second time, recently.
	Reverified
	// Optional means that a token is verified if there is one, and that anonymous requests pass.
	Optional
	// Maybe means that something was passed which may be a check and can't be followed.
	Maybe
	// Aborted means that the framework was told not to call the handlers that follow.
	Aborted
	// Global means that an answer about what the caller may do does not hang on the organization that is active.
	Global
	// Verified means that what says who sent the request was verified here, if it is there at all, and not only read from
	// where others have left it. Without it Authn says that the claims were there, which others must have verified.
	Verified
	// Asked means that an implementation was asked that only those know who wire the program: what its answer proves is
	// said by an Answer in the needs. Without one it means as little as Maybe.
	Asked
)

// Unsure are the states of which nobody knows here what they prove.
const Unsure = Maybe | Asked

// all is every State: what holds where control never gets.
const all = Asked<<1 - 1

// stateNames leaves Verified out, which is no check but says whose one is.
var stateNames = []string{
	"authn", "role", "owner", "org", "webhook", "key", "reverified", "optional", "maybe", "aborted", "global", "", "asked",
}

// String lists the set: "authn+role", "none", or "everything" for what holds where control never gets.
func (s State) String() string {
	if s == all {
		return "everything"
	}
	var names []string
	for i, name := range stateNames {
		if s&(1<<i) != 0 && name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, "+")
}

// Has reports whether s has every member of t.
func (s State) Has(t State) bool { return s&t == t }

// An Identity is a place in which middleware leaves who the caller is for those who come after it.
type Identity struct {
	Kind Place
	// Key tells places of one kind apart: the name of a header, in lower case; a framework's key; the object, or the
	// type and the value, of a key of a context. It is empty for Claims.
	Key string
}

// A Place is a kind of Identity.
type Place uint8

const (
	// Claims are the session claims that Clerk's SDK keeps in the context.
	Claims Place = iota + 1
	// CtxKey is a value of the context.
	CtxKey
	// GinKey is a value that gin keeps with the request.
	GinKey
	// EchoKey is a value that echo keeps with the request.
	EchoKey
	// FiberLocal is a value that fiber keeps with the request.
	FiberLocal
	// Header is a header of the request.
	Header
	// Param is a parameter of the function, by its number, that was compared with something: no place at all, but what
	// it comes to is up to the caller.
	Param
	// Answer is what a method of an interface has answered: no place either; what it proves is up to the type that the
	// program uses for the interface.
	Answer
)

var placeNames = map[Place]string{
	Claims: "claims", CtxKey: "context", GinKey: "gin", EchoKey: "echo", FiberLocal: "fiber", Header: "header", Param: "param", Answer: "answer",
}

// String names the place: "gin userID".
func (i Identity) String() string {
	return strings.TrimSpace(placeNames[i.Kind] + " " + i.Key)
}

func compareIdentity(a, b Identity) int {
	if a.Kind != b.Kind {
		return int(a.Kind) - int(b.Kind)
	}
	return strings.Compare(a.Key, b.Key)
}

// A Held is what is known at a point: what was checked, and the places whose value was found there and tested. Such a
// test proves as much as was checked where the value was put.
type Held struct {
	State State
	Needs []Identity
}

// String describes what is known: "authn+role; context app.userKey".
func (h Held) String() string {
	s := h.State.String()
	for _, n := range h.Needs {
		s += "; " + n.String()
	}
	return s
}

func (h Held) empty() bool { return h.State == 0 && len(h.Needs) == 0 }

func sortIdentities(ids []Identity) []Identity {
	slices.SortFunc(ids, compareIdentity)
	return slices.Compact(ids)
}

// A Target is where the id comes from that protected work is done on.
type Target struct {
	Kind Origin
	// Param is the parameter of a FromParam, counted with the receiver if there is one, and Field the field of it.
	Param int
	Field string
	// Claim is the claim of a FromCaller, "Subject" or "ActiveOrganizationID", if it is known.
	Claim string
	// Key is the place of a FromCaller that is not taken from verified claims directly: it is the caller's only if the
	// chain has put it there. It is nil otherwise.
	Key *Identity
	// Part says which part of a request a FromRequest is of.
	Part Part
	// Text shows it: r.PathValue("id").
	Text string

	// weak is set on the claims of a token that may have been refused: that they are there proves nothing.
	weak bool
	// of is the function whose parameter a FromParam is.
	of *ssa.Function
}

// An Origin is a kind of Target.
type Origin uint8

const (
	// FromUnknown can't be told, or comes out of a database.
	FromUnknown Origin = iota
	// FromNothing means that the work has no target: it creates something, or concerns the whole instance.
	FromNothing
	// FromConst is a constant or configuration.
	FromConst
	// FromCaller is the caller's own id.
	FromCaller
	// FromParam is a parameter of the function.
	FromParam
	// FromRequest is chosen by the client.
	FromRequest
)

var originNames = []string{"unknown", "nothing", "const", "caller", "param", "request"}

// String describes the target: "request r.PathValue(\"id\")".
func (t Target) String() string {
	s := originNames[t.Kind]
	if t.Kind == FromParam {
		s += fmt.Sprintf(" %d", t.Param)
		if t.Field != "" {
			s += "." + t.Field
		}
		return s
	}
	if t.Claim != "" {
		s += " " + t.Claim
	}
	if t.Key != nil {
		s += " " + t.Key.String()
	}
	if t.Text != "" {
		s += " " + t.Text
	}
	return s
}

// A Part is a part of a request.
type Part uint8

const (
	// Path is a segment of the URL's path.
	Path Part = iota + 1
	// Query is the URL's query, or a form.
	Query
	// Body is decoded from the body.
	Body
	// HeaderPart is a header.
	HeaderPart
	// Cookie is a cookie.
	Cookie
	// URLPath is the whole path.
	URLPath
	// Method is the method.
	Method
)
