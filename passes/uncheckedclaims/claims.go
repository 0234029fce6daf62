package uncheckedclaims

import (
	"reflect"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// claims is a set of claims.
type claims uint16

const (
	issuer claims = 1 << iota
	audience
	expiry
	session
	jti
)

const allClaims = issuer | audience | expiry

// claimOf maps the table's kinds. The authorized party says for whom a token is, as the audience does.
func claimOf(k lib.Kind) claims {
	switch k {
	case lib.ClaimIssuer:
		return issuer
	case lib.ClaimAudience, lib.ClaimParty:
		return audience
	case lib.ClaimExpiry:
		return expiry
	case lib.ClaimSession:
		return session
	case lib.ClaimID:
		return jti
	case lib.ClaimAny:
		return allClaims
	}
	return 0
}

// named maps names of claims. Cognito and Okta name the client instead of an audience, Entra in appid.
func named(name string) claims {
	switch name {
	case "iss":
		return issuer
	case "aud", "azp", "client_id", "cid", "appid":
		return audience
	case "exp", "iat":
		return expiry // a proof without exp is as old as its iat says
	case "sid":
		return session
	case "jti":
		return jti
	}
	return 0
}

// tagged returns the claim that a field with this tag is decoded from.
func tagged(tag string) claims { return named(jsonName(tag)) }

// jsonName returns the name in JSON of a field with this tag.
func jsonName(tag string) string {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	return name
}
