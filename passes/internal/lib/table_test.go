package lib_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

func TestLibraries(t *testing.T) {
	names := make(map[string]bool)
	owner := make(map[string]string)
	for _, l := range lib.Libraries() {
		if l.Name == "" || names[l.Name] {
			t.Errorf("library %q: the name is empty or taken", l.Name)
		}
		names[l.Name] = true
		if l.Area < lib.Clerk || l.Area > lib.Helper {
			t.Errorf("%s: no area", l.Name)
		}
		if len(l.Paths) == 0 {
			t.Errorf("%s: no import path", l.Name)
		}
		for _, p := range l.Paths {
			if other := owner[p]; other != "" {
				t.Errorf("%s: %s is also in %s", l.Name, p, other)
			}
			owner[p] = l.Name
		}
	}
}

func TestRows(t *testing.T) {
	for _, l := range lib.Libraries() {
		for i, row := range l.Rows {
			for _, problem := range rowProblems(row) {
				t.Errorf("%s: %s: %s", l.Name, row.Sym, problem)
			}
			for _, p := range row.In {
				if !slices.Contains(l.Paths, p) {
					t.Errorf("%s: %s: In names %s, which is none of the paths", l.Name, row.Sym, p)
				}
			}
			for _, other := range l.Rows[:i] {
				if same(row, other) && overlap(l, row, other) {
					t.Errorf("%s: %s: two rows say the same", l.Name, row.Sym)
				}
			}
		}
	}
}

// same reports whether two rows tell one thing of one symbol.
func same(a, b lib.Row) bool {
	return a.Pkg == b.Pkg && a.Sym == b.Sym && a.Role == b.Role && a.Arg == b.Arg
}

func overlap(l lib.Library, a, b lib.Row) bool {
	return slices.ContainsFunc(l.Paths, func(p string) bool { return a.Holds(p) && b.Holds(p) })
}

var (
	notation = regexp.MustCompile(`^(\w+|\w+\.\w+|\(\*?\w+\)\.\w+)$`)
	envName  = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)
	release  = regexp.MustCompile(`^v\d+\.\d+\.\d+$`)
)

// rowProblems returns what no row may be, whatever the library.
func rowProblems(row lib.Row) []string {
	var problems []string
	check := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Sprintf(format, args...))
		}
	}
	kinds, ok := kindsOf[row.Role]
	check(ok, "no such role: %d", row.Role)
	check(row.Of == 0 && kinds == nil || slices.Contains(kinds, row.Of), "kind %d does not refine role %d", row.Of, row.Role)

	secret := row.Role == lib.TakesSecret || row.Role == lib.TakesKeyfunc
	check(notation.MatchString(row.Sym), "not in the table's notation")
	check(row.Env == "" || secret && envName.MatchString(row.Env), "Env %q", row.Env)
	check(!row.Empty || secret, "Empty on a role that takes no secret")
	check(row.Header == "" || row.Role == lib.TakesHeader && row.Header == strings.ToLower(row.Header), "Header %q", row.Header)
	check(!row.Partial, "Partial in the table")
	check(row.Since == "" || release.MatchString(row.Since), "Since %q", row.Since)
	check(row.Arg >= lib.Every, "Arg %d", row.Arg)
	check(row.Key >= lib.Recv, "Key %d", row.Key)
	check(row.Key == 0 || keyed[row.Role], "Key on a role that has none")
	return problems
}

// kindsOf has every role, with the kinds that refine it.
var kindsOf = map[lib.Role][]lib.Kind{
	lib.TakesSecret:     secrets,
	lib.TakesKeyfunc:    secrets,
	lib.TakesURL:        {lib.BackendURL, lib.ProxyURL, lib.RedirectURL, lib.KeysetURL, lib.IssuerURL, lib.EndpointURL, lib.SAMLURL, lib.OriginURL},
	lib.TakesHeader:     nil,
	lib.TakesRequestURL: nil,
	lib.TakesClient:     nil,
	lib.Cookie:          {lib.CookieName, lib.CookieValue, lib.CookieSecure, lib.CookieSameSite, lib.CookieMaxAge, lib.CookieExpires},
	lib.SetsCookie:      nil,
	lib.TLS:             {lib.TLSSkipVerify, lib.TLSMinVersion, lib.TLSMaxVersion, lib.TLSHolder, lib.TLSOwnCheck},
	lib.TrustsIssuer:    nil,
	lib.Token:           nil,
	lib.ReadsEnv:        nil,
	lib.Defaults:        nil,
	lib.DefaultsInto:    nil,
	lib.PassesOn:        nil,
	lib.Decodes:         nil,
	lib.Formats:         nil,
	lib.Joins:           nil,
	lib.Tests:           nil,
	lib.VerifiesWith:    {lib.ByHeader, lib.ByHeaderOrNone, lib.ByHMAC, lib.ByOption},
	lib.TakesAlg:        {lib.AcceptedAlgs, lib.OptionalAlgs, lib.SignedAlg, lib.KeyedAlg, lib.TemplateAlg, lib.DefaultAlg},
	lib.PinnedBy:        nil,
	lib.IsAlg:           append(families, lib.EncryptionAlg),
	lib.TellsAlg:        nil,
	lib.ReadsFile:       nil,
	lib.PublicBytes:     nil,
	lib.MakesKey:        nil,
	lib.Resizes:         nil,
	lib.GivesKey:        families,
	lib.HoldsKeys:       {lib.HMACAlg, lib.PublicAlg},

	lib.DecodesToken:     {0, lib.ByOptions},
	lib.VerifiesToken:    {0, lib.ByOptions, lib.ClaimsRegardless},
	lib.DecodesInto:      nil,
	lib.WrapsToken:       nil,
	lib.VerifyingOption:  nil,
	lib.DecodingOption:   nil,
	lib.VerifiedIdentity: nil,
	lib.VerifiesRequests: nil,
	lib.TokenExtractor:   nil,
	lib.VerificationOff:  nil,
	lib.OwnVerification:  nil,
	lib.KeyOfToken:       nil,

	lib.CarriesMessage:  nil,
	lib.ReceivesMessage: nil,
	lib.AddsKey:         nil,
	lib.SetsKeyAlg:      nil,
	lib.JudgesSignature: nil,
	lib.FollowsToken:    nil,
	lib.LimitsFetch:     nil,
	lib.AllowsAnyURL:    nil,
	lib.NamedToken:      nil,

	lib.VerifiesClaims:  {0, lib.ClaimExpiry, lib.ClaimAny, lib.ClaimPayload},
	lib.FillsClaims:     nil,
	lib.ReadsClaim:      claims,
	lib.ChecksClaim:     claims,
	lib.RequiresClaim:   claims,
	lib.IdleWhenEmpty:   nil,
	lib.DropsCheck:      claims,
	lib.KeepsCheck:      nil,
	lib.RemoteKeys:      nil,
	lib.LocalKeys:       nil,
	lib.VerifiesSession: {0, lib.FromCookie},
	lib.SessionOption:   {lib.OptionToken, lib.OptionExtractor, lib.OptionParty, lib.OptionParties, lib.OptionSatellite},
	lib.SessionClaims:   nil,
	lib.ReadsCookie:     nil,
	lib.TakesUserID:     nil,

	lib.Privileged: {
		lib.Mutates, lib.MutatesOpenly, lib.MintsCredential, lib.ConfiguresInstance, lib.ReadsSensitive,
	},
	lib.TargetID:           {lib.IDOfUser, lib.IDOfOrganization, lib.IDOfOther, lib.IDOfLeaver, lib.IDOfMember},
	lib.Guards:             {lib.GuardsUser, lib.GuardsFound, lib.GuardsOptionally, lib.GuardsReverified, lib.GuardsKey},
	lib.OptionalGuard:      nil,
	lib.AdaptsGuard:        nil,
	lib.ChecksRole:         nil,
	lib.AsksReverification: nil,
	lib.VerifiesKey:        nil,
	lib.ComparesSecret:     nil,
	lib.ReadsRequest:       parts,
	lib.ReadsConnection:    nil,
	lib.FillsFromRequest:   parts,
	lib.CopiesInto:         {0, lib.FromReceiver},
	lib.ReadsPlace:         places,
	lib.WritesPlace:        places,
	lib.StopsChain:         {0, lib.OnError},
	lib.ContinuesChain:     nil,
	lib.Answers:            nil,
	lib.MakesError:         nil,
	lib.HandlesErrors:      nil,
	lib.IgnoresErrors:      nil,
	lib.AnswersOnly:        nil,
	lib.StandsIn:           nil,

	lib.Deprecated:    nil,
	lib.SetsUp:        {lib.SharedKey, lib.SharedBackend},
	lib.MakesClient:   {lib.APIClient, lib.OwnKeyClient, lib.Keyset},
	lib.CallsBackend:  nil,
	lib.LoadsSettings: {lib.IntoEnvironment, lib.IntoLibrary},
	lib.BindsEnv:      nil,

	lib.SetsPolicy:     {lib.SkipsChecks, lib.ChecksBreaches, lib.TestAccounts, lib.DigestHasher},
	lib.RemovesFactor:  nil,
	lib.EnrollsNothing: nil,
	lib.AsksAgain:      nil,
	lib.PathSegment:    nil,

	lib.TellsTime:     nil,
	lib.ShiftsTime:    units,
	lib.CountsTime:    units,
	lib.CountsDown:    nil,
	lib.LimitsToken:   lives,
	lib.SetsClaim:     nil,
	lib.TakesLimits:   lives,
	lib.MintsToken:    nil,
	lib.BuildsToken:   nil,
	lib.AddsClaims:    nil,
	lib.BeginsToken:   nil,
	lib.StartsLogin:   nil,
	lib.EndsLogin:     nil,
	lib.LoginOption:   {lib.OptionChallenge, lib.OptionVerifier, lib.OptionPKCE, lib.OptionNamed, lib.OptionAssertion, lib.OptionOther},
	lib.ClientPart:    {lib.ClientKey, lib.ClientEndpoint, lib.ClientAuthURL, lib.ClientTokenURL, lib.ClientIssuer, lib.ClientRedirect},
	lib.TakesState:    nil,
	lib.TakesVerifier: nil,
	lib.MakesVerifier: nil,
	lib.TakesParam:    nil,
	lib.PasswordLogin: nil,
	lib.ReadsInput:    nil,
	lib.TokenInCookie: nil,

	lib.CarriesRequest:  frameworks,
	lib.CarriesResponse: frameworks,

	lib.IsRouter:       routers,
	lib.MakesRouter:    routers,
	lib.Registers:      {0, lib.HandlersLast, lib.HandlerFirst},
	lib.NamesMethod:    nil,
	lib.RegistersRest:  {0, lib.HandlersLast, lib.HandlerFirst},
	lib.Mounts:         nil,
	lib.UsesMiddleware: {0, lib.Before},
	lib.Groups:         {0, lib.Inline, lib.Mounted},
	lib.CallsWithGroup: nil,
	lib.RefinesRoute:   {lib.RouteMethods, lib.RoutePath, lib.RoutePrefix, lib.RouteHandler, lib.RouteOther},
	lib.ServesHandler:  nil,
	lib.AdaptsHandler:  {0, lib.StripsPrefix},
	lib.MakesChain:     nil,
	lib.ExtendsChain:   {0, lib.AnotherChain},
	lib.EndsChain:      nil,
	lib.LeavesRouter:   nil,

	lib.VerifiesWebhook: {0, lib.IgnoresTime},
	lib.HoldsBody:       nil,
	lib.ReadsBody:       nil,
	lib.BindsBody:       nil,
	lib.RunsNext:        nil,
	lib.ReadsHeader:     nil,
	lib.ReadsQuery:      nil,
	lib.WritesQuery:     nil,
	lib.SendsJSON:       nil,
	lib.SendsText:       nil,
	lib.StaysInside:     {lib.InsideMetadata, lib.InsideToken},
	lib.HoldsSecret:     nil,
}

var routers = []lib.Kind{
	lib.ServeMux, lib.ChiMux, lib.GinEngine, lib.EchoRouter, lib.FiberApp, lib.GorillaRouter, lib.HTTPRouter, lib.NegroniStack,
}

var frameworks = []lib.Kind{
	lib.ServesHTTP, lib.ServesGin, lib.ServesEcho, lib.ServesFiber, lib.ServesFastHTTP,
}

var parts = []lib.Kind{
	lib.InPath, lib.InQuery, lib.InBody, lib.InHeader, lib.InCookie, lib.InURL, lib.InMethod,
}

var places = []lib.Kind{lib.InContext, lib.InGin, lib.InEcho, lib.InFiber, lib.InClaims}

var units = []lib.Kind{
	lib.Nanoseconds, lib.Microseconds, lib.Milliseconds, lib.Seconds, lib.Minutes, lib.Hours, lib.Days, lib.Months, lib.Years,
}

var lives = []lib.Kind{
	lib.LifeExpiry, lib.LifeOwn, lib.LifeRefresh, lib.LifeTemplate, lib.LifeSignIn, lib.LifeActor, lib.LifeMachine, lib.LifeKey,
	lib.LifeLeeway, lib.LifeSessionLeeway, lib.LifeMachineDefault, lib.LifeTemplateSkew,
}

var families = []lib.Kind{lib.NoneAlg, lib.HMACAlg, lib.PublicAlg}

var secrets = []lib.Kind{
	lib.ClerkKey, lib.WebhookSecret, lib.MachineKey, lib.JWTKey, lib.PrivateKey, lib.ClientSecret,
	lib.Password, lib.TOTPSecret, lib.BackupCodes, lib.BearerToken, lib.StripeKey,
}

var claims = []lib.Kind{
	lib.ClaimIssuer, lib.ClaimAudience, lib.ClaimParty, lib.ClaimExpiry, lib.ClaimID, lib.ClaimSession, lib.ClaimNamed, lib.ClaimAny,
}

// keyed are the roles that use Key.
var keyed = map[lib.Role]bool{
	lib.TakesHeader:  true,
	lib.ReadsEnv:     true,
	lib.Defaults:     true,
	lib.DefaultsInto: true,
	lib.Joins:        true,
	lib.Registers:    true,
	lib.Mounts:       true,
	lib.Groups:       true,

	lib.SetsClaim:  true,
	lib.TakesParam: true,
}
