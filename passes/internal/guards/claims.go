package guards

import (
	"go/types"
	"reflect"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// claimName names a field of claims, which is in the claim outer if that isn't empty. A program may call the fields of
// its own struct as it likes: Clerk's claims are known by how the token calls them.
func claimName(t types.Type, f *types.Var, outer string) string {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok || f.Pkg() != nil && uses.AreaOf(f.Pkg().Path()) == lib.Clerk {
		return f.Name()
	}
	for i := range s.NumFields() {
		if s.Field(i) != f {
			continue
		}
		tag, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
		if outer == clerkClaims["o"] {
			tag = "o." + tag
		}
		return tokenName(tag, f.Name())
	}
	return f.Name()
}

// tokenName names a claim for what it tells, if it is one of Clerk's, or else as the program calls it.
func tokenName(tag, own string) string {
	if name := clerkClaims[tag]; name != "" {
		return name
	}
	return own
}

// clerkClaims names the claims of Clerk's session tokens, of both versions, for what they tell.
var clerkClaims = map[string]string{
	"sub": "Subject", "sid": "SessionID", "iss": "Issuer", "aud": "Audience", "azp": "AuthorizedParty", "jti": "TokenID", "sts": "SessionStatus",
	"org_id": "OrganizationID", "org_role": "OrganizationRole", "org_permissions": "OrganizationPermissions", "org_slug": "OrganizationSlug",
	"o": "Organization", "o.id": "OrganizationID", "o.rol": "OrganizationRole", "o.per": "OrganizationPermissions", "o.slg": "OrganizationSlug",
}
