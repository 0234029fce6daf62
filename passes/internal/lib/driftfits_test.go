package lib_test

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A fit reports whether a role can speak of a value of type t.
type fit = func(types.Type, lib.Row) bool

// fieldTypes says for the roles that fields can have which types fit, and argTypes the same for arguments.
var fieldTypes = map[lib.Role]fit{
	lib.TakesSecret:  holdsSecret,
	lib.TakesKeyfunc: isKeyfunc,
	lib.TakesURL:     holdsURL,
	lib.TakesClient:  isClient,
	lib.Cookie:       isAttribute,
	lib.TLS:          isTLSField,
	lib.Token:        holdsSecret,
	lib.Defaults:     anyType,
	lib.DefaultsInto: func(t types.Type, _ lib.Row) bool { return isPointer(t) },
	lib.VerifiesWith: anyType,
	lib.TakesAlg:     namesAlg,
	lib.PinnedBy:     anyType,
	lib.IsAlg:        anyType,
	lib.TellsAlg:     anyType,
	lib.HoldsKeys:    isMap,

	lib.WrapsToken:      holdsSecret,
	lib.VerificationOff: isBool,
	lib.OwnVerification: isKeyfunc,
	lib.KeyOfToken:      anyType,

	lib.VerifiesClaims: isKeyfunc,
	lib.ReadsClaim:     anyType,
	lib.RequiresClaim:  anyType,
	lib.DropsCheck:     isBool,
	lib.RemoteKeys:     anyType,
	lib.SessionOption:  anyType,

	lib.RegistersRest: isHandler,
	lib.ServesHandler: isHandler,
	lib.SetsPolicy:    func(t types.Type, _ lib.Row) bool { return isPointer(t) },
	lib.PathSegment:   func(t types.Type, _ lib.Row) bool { return isText(t) },

	lib.TargetID:        holdsSecret,
	lib.OptionalGuard:   isSwitch,
	lib.IgnoresErrors:   isSwitch,
	lib.HandlesErrors:   func(t types.Type, _ lib.Row) bool { _, ok := t.Underlying().(*types.Signature); return ok },
	lib.ReadsRequest:    anyType,
	lib.ReadsConnection: anyType,

	lib.HoldsBody:   anyType,
	lib.HoldsSecret: holdsSecret,

	lib.LimitsToken:   isLimit,
	lib.ClientPart:    anyType,
	lib.TakesVerifier: func(t types.Type, _ lib.Row) bool { return isText(t) },
}

// typeTypes are the roles of types, with what such a type is underneath.
var typeTypes = map[lib.Role]fit{
	lib.TakesHeader:     isMap,
	lib.SetsClaim:       isMap,
	lib.TakesParam:      isMap,
	lib.CarriesRequest:  isContext,
	lib.CarriesResponse: isContext,
	lib.IsRouter:        isContext,

	lib.StaysInside:    isContext,
	lib.CarriesMessage: isContext,
	lib.IsAlg:          anyType,
	lib.AllowsAnyURL:   anyType,
}

var argTypes = map[lib.Role]fit{
	lib.TakesSecret:     holdsSecret,
	lib.TakesKeyfunc:    isKeyfunc,
	lib.TakesURL:        holdsURL,
	lib.TakesHeader:     func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.TakesRequestURL: holdsURL,
	lib.TakesClient:     isClient,
	lib.Cookie:          isAttribute,
	lib.SetsCookie:      func(t types.Type, _ lib.Row) bool { return isPointerToStruct(t) },
	lib.TrustsIssuer:    holdsURL,
	lib.Token:           anyType,
	lib.ReadsEnv:        anyType,
	lib.Defaults:        anyType,
	lib.DefaultsInto:    anyType,
	lib.PassesOn:        anyType,
	lib.Decodes:         holdsSecret,
	lib.Formats:         func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.Joins:           anyType,
	lib.Tests:           anyType,
	lib.VerifiesWith:    anyType,
	lib.TakesAlg:        namesAlg,
	lib.PinnedBy:        anyType,
	lib.IsAlg:           anyType,
	lib.TellsAlg:        anyType,
	lib.ReadsFile:       func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.PublicBytes:     anyType,
	lib.MakesKey:        func(t types.Type, _ lib.Row) bool { return isInteger(t) },
	lib.Resizes:         anyType,
	lib.GivesKey:        anyType,
	lib.HoldsKeys:       isMap,

	lib.DecodesToken:     anyType,
	lib.VerifiesToken:    anyType,
	lib.DecodesInto:      anyType,
	lib.WrapsToken:       anyType,
	lib.VerifyingOption:  anyType,
	lib.DecodingOption:   isBool,
	lib.VerifiedIdentity: anyType,
	lib.VerifiesRequests: anyType,
	lib.TokenExtractor:   anyType,
	lib.KeyOfToken:       anyType,

	lib.ReceivesMessage: anyType,
	lib.AddsKey:         anyType,
	lib.SetsKeyAlg:      anyType,
	lib.JudgesSignature: anyType,
	lib.FollowsToken:    anyType,
	lib.LimitsFetch:     anyType,
	lib.NamedToken:      func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.AllowsAnyURL:    anyType,

	lib.VerifiesClaims:  anyType,
	lib.FillsClaims:     holdsClaims,
	lib.ReadsClaim:      anyType,
	lib.ChecksClaim:     holdsClaims,
	lib.RequiresClaim:   anyType,
	lib.IdleWhenEmpty:   func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.DropsCheck:      isBool,
	lib.KeepsCheck:      isBool,
	lib.RemoteKeys:      anyType,
	lib.LocalKeys:       anyType,
	lib.VerifiesSession: anyType,
	lib.SessionOption:   anyType,
	lib.SessionClaims:   anyType,
	lib.ReadsCookie:     func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.TakesUserID:     func(t types.Type, _ lib.Row) bool { return isText(t) },

	lib.MakesRouter:    anyType,
	lib.Registers:      isHandler,
	lib.NamesMethod:    namesMethod,
	lib.RegistersRest:  isHandler,
	lib.Mounts:         isHandler,
	lib.UsesMiddleware: isHandler,
	lib.Groups:         isHandler,
	lib.CallsWithGroup: isFunc,
	lib.RefinesRoute:   anyType,
	lib.ServesHandler:  isHandler,
	lib.AdaptsHandler:  isHandler,
	lib.MakesChain:     isHandler,
	lib.ExtendsChain:   isHandler,
	lib.EndsChain:      isHandler,
	lib.LeavesRouter:   isHandler,
	lib.Deprecated:     anyType,
	lib.SetsUp:         anyType,
	lib.MakesClient:    anyType,
	lib.CallsBackend:   anyType,
	lib.LoadsSettings:  anyType,
	lib.BindsEnv:       anyType,
	lib.RemovesFactor:  anyType,
	lib.EnrollsNothing: anyType,
	lib.AsksAgain:      anyType,
	lib.PathSegment:    func(t types.Type, _ lib.Row) bool { return isText(t) },

	lib.Privileged:         anyType,
	lib.TargetID:           func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.Guards:             anyType,
	lib.OptionalGuard:      anyType,
	lib.AdaptsGuard:        isKeyfunc,
	lib.ChecksRole:         func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.AsksReverification: anyType,
	lib.VerifiesWebhook:    anyType,
	lib.VerifiesKey:        anyType,
	lib.ComparesSecret:     anyType,
	lib.ReadsRequest:       anyType,
	lib.ReadsConnection:    anyType,
	lib.FillsFromRequest:   func(t types.Type, _ lib.Row) bool { return isEmptyInterface(t) },
	lib.CopiesInto:         func(t types.Type, _ lib.Row) bool { return isEmptyInterface(t) },
	lib.ReadsPlace:         func(t types.Type, _ lib.Row) bool { return isText(t) || isEmptyInterface(t) },
	lib.WritesPlace:        anyType,
	lib.StopsChain:         anyType,
	lib.ContinuesChain:     anyType,
	lib.Answers:            func(t types.Type, _ lib.Row) bool { return isInteger(t) || isError(t) },
	lib.MakesError:         anyType,
	lib.AnswersOnly:        anyType,
	lib.StandsIn:           anyType,

	lib.ReadsBody:   anyType,
	lib.BindsBody:   anyType,
	lib.RunsNext:    anyType,
	lib.ReadsHeader: func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.ReadsQuery:  func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.WritesQuery: func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.SendsJSON:   anyType,
	lib.SendsText:   anyType,

	lib.TellsTime:     anyType,
	lib.ShiftsTime:    isTime,
	lib.CountsTime:    isTime,
	lib.CountsDown:    isTime,
	lib.LimitsToken:   isLimit,
	lib.SetsClaim:     anyType,
	lib.TakesLimits:   func(t types.Type, _ lib.Row) bool { return isPointerToStruct(t) },
	lib.MintsToken:    anyType,
	lib.BuildsToken:   anyType,
	lib.AddsClaims:    anyType,
	lib.BeginsToken:   anyType,
	lib.StartsLogin:   anyType,
	lib.EndsLogin:     anyType,
	lib.LoginOption:   anyType,
	lib.ClientPart:    func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.TakesState:    func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.TakesVerifier: func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.MakesVerifier: anyType,
	lib.TakesParam:    func(t types.Type, _ lib.Row) bool { return isText(t) },
	lib.PasswordLogin: anyType,
	lib.ReadsInput:    anyType,
	lib.TokenInCookie: anyType,
}

// isHandler reports whether t can be a handler, middleware, a chain of those, or a router.
func isHandler(t types.Type, _ lib.Row) bool {
	switch t.Underlying().(type) {
	case *types.Signature, *types.Interface, *types.Struct, *types.Pointer:
		return true
	}
	return false
}

// namesMethod reports whether t can name HTTP methods.
func namesMethod(t types.Type, _ lib.Row) bool {
	s, ok := t.Underlying().(*types.Slice)
	return isText(t) || ok && isText(s.Elem())
}

func isFunc(t types.Type, _ lib.Row) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// isSwitch reports whether t is a boolean, or a function that returns one.
func isSwitch(t types.Type, row lib.Row) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return isBool(t, row) || ok && sig.Results().Len() == 1 && isBool(sig.Results().At(0).Type(), row)
}

// isTime reports whether t is a time, a duration or a number.
func isTime(t types.Type, _ lib.Row) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0 || t.String() == "time.Time"
}

// isLimit reports whether t is that, or a pointer to one, or a library's own time.
func isLimit(t types.Type, row lib.Row) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok || isTime(t, row)
}

func anyType(types.Type, lib.Row) bool { return true }

// namesAlg reports whether t is a string, or a type of the library that stands for algorithms, or a pointer to or a
// slice of those.
func namesAlg(t types.Type, row lib.Row) bool {
	switch u := types.Unalias(t).(type) {
	case *types.Pointer:
		return namesAlg(u.Elem(), row)
	case *types.Slice:
		return namesAlg(u.Elem(), row)
	case *types.Named:
		return true
	}
	return isText(t)
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

func isMap(t types.Type, _ lib.Row) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isEmptyInterface(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && (i.Empty() || !i.IsMethodSet())
}

// holdsSecret reports whether a string or bytes can be in t: as they are, behind a pointer or an empty interface, or
// in a slice or map.
func holdsSecret(t types.Type, row lib.Row) bool {
	if isText(t) || isEmptyInterface(t) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return holdsSecret(u.Elem(), row)
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte || holdsSecret(u.Elem(), row)
	case *types.Map:
		return holdsSecret(u.Elem(), row)
	}
	return false
}

func isKeyfunc(t types.Type, _ lib.Row) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return isEmptyInterface(t) || ok && sig.Results().Len() > 0
}

// holdsURL reports whether t is a string or a url.URL, or a pointer to or a slice of those.
func holdsURL(t types.Type, row lib.Row) bool {
	if isText(t) || t.String() == "net/url.URL" {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return holdsURL(u.Elem(), row)
	case *types.Slice:
		return holdsURL(u.Elem(), row)
	}
	return false
}

// isClient reports whether t is *http.Client or an interface that one implements.
func isClient(t types.Type, _ lib.Row) bool {
	_, iface := t.Underlying().(*types.Interface)
	return iface || t.String() == "*net/http.Client"
}

func isBool(t types.Type, _ lib.Row) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Bool
}

// holdsClaims reports whether t is an interface or points to something: claims, or a token.
func holdsClaims(t types.Type, _ lib.Row) bool {
	_, iface := t.Underlying().(*types.Interface)
	return iface || isPointer(t)
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func isPointerToStruct(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	_, ok = p.Elem().Underlying().(*types.Struct)
	return ok
}

func isAttribute(t types.Type, row lib.Row) bool {
	b, _ := t.Underlying().(*types.Basic)
	switch row.Of {
	case lib.CookieName, lib.CookieValue:
		return isText(t)
	case lib.CookieSecure:
		return b != nil && b.Kind() == types.Bool
	case lib.CookieSameSite:
		return b != nil && b.Info()&(types.IsInteger|types.IsString) != 0
	case lib.CookieMaxAge:
		return b != nil && b.Info()&types.IsInteger != 0
	case lib.CookieExpires:
		return t.String() == "time.Time"
	}
	return false
}

func isTLSField(t types.Type, row lib.Row) bool {
	b, _ := t.Underlying().(*types.Basic)
	switch row.Of {
	case lib.TLSSkipVerify:
		return b != nil && b.Kind() == types.Bool
	case lib.TLSMinVersion, lib.TLSMaxVersion:
		return b != nil && b.Kind() == types.Uint16
	case lib.TLSHolder:
		_, iface := t.Underlying().(*types.Interface)
		return iface || isPointerToStruct(t)
	case lib.TLSOwnCheck:
		_, ok := t.Underlying().(*types.Signature)
		return ok
	}
	return false
}

// isContext reports whether t is a struct or an interface with methods, as a framework's context is.
func isContext(t types.Type, _ lib.Row) bool {
	if i, ok := t.(*types.Interface); ok {
		return i.NumMethods() > 0
	}
	_, ok := t.(*types.Struct)
	return ok
}
