package lib

var goJose = Library{
	Name:  "go-jose",
	Paths: []string{"github.com/go-jose/go-jose/v4"},
	Area:  JWT,
	Rows: append([]Row{
		{Sym: "ParseSigned", Role: TakesAlg, Arg: 1, Of: AcceptedAlgs},
		{Sym: "ParseDetached", Role: TakesAlg, Arg: 2, Of: AcceptedAlgs},
		{Pkg: "jwt", Sym: "ParseSigned", Role: TakesAlg, Arg: 1, Of: AcceptedAlgs},
		{Pkg: "jwt", Sym: "ParseSignedAndEncrypted", Role: TakesAlg, Arg: 3, Of: AcceptedAlgs},
		{Pkg: "jwt", Sym: "(*NestedJSONWebToken).Decrypt", Role: PinnedBy, Arg: Recv},
		{Pkg: "jwt", Sym: "(Builder).Serialize", Role: Token},
		{Pkg: "jwt", Sym: "(Builder).Serialize", Role: BuildsToken, Arg: Recv},
		{Sym: "ParseSignedCompact", Role: WrapsToken, Arg: 0},
		{Pkg: "jwt", Sym: "Expected.AnyAudience", Role: RequiresClaim, Of: ClaimAudience},
	}, goJoseRows(false)...),
}

// Before v4, a key for HMAC may be shorter than the hash, and even empty.
var goJoseOld = Library{
	Name: "go-jose before v4",
	Paths: []string{
		"github.com/go-jose/go-jose/v3",
		"gopkg.in/go-jose/go-jose.v2",
		"gopkg.in/square/go-jose.v2",
	},
	Area: JWT,
	Rows: append([]Row{
		{Pkg: "jwt", Sym: "(Builder).CompactSerialize", Role: Token},
		{Pkg: "jwt", Sym: "(Builder).CompactSerialize", Role: BuildsToken, Arg: Recv},
		{Pkg: "jwt", Sym: "Expected.Audience", Role: RequiresClaim, Of: ClaimAudience},
		{Pkg: "jwt", Sym: "Expected.Time", Role: RequiresClaim, Of: ClaimExpiry, In: goJoseV2},
		{Pkg: "jwt", Sym: "(Expected).WithTime", Role: RequiresClaim, Arg: 0, Of: ClaimExpiry, In: goJoseV2},
	}, goJoseRows(true)...),
}

// goJoseV2 compares no times unless it is told the time.
var goJoseV2 = []string{"gopkg.in/go-jose/go-jose.v2", "gopkg.in/square/go-jose.v2"}

func goJoseRows(empty bool) []Row {
	return []Row{
		{Sym: "ParseSigned", Role: WrapsToken, Arg: 0},
		{Sym: "ParseDetached", Role: WrapsToken, Arg: 0},
		{Pkg: "jwt", Sym: "ParseSigned", Role: WrapsToken, Arg: 0},
		{Sym: "(JSONWebSignature).UnsafePayloadWithoutVerification", Role: DecodesToken, Arg: Recv},
		{Pkg: "jwt", Sym: "(*JSONWebToken).UnsafeClaimsWithoutVerification", Role: DecodesToken, Arg: Recv},
		{Pkg: "jwt", Sym: "(*JSONWebToken).UnsafeClaimsWithoutVerification", Role: DecodesInto, Arg: 0},
		{Sym: "(JSONWebSignature).Verify", Role: VerifiesToken, Arg: Recv},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: VerifiesToken, Arg: Recv},
		{Sym: "(JSONWebSignature).DetachedVerify", Role: VerifiesToken, Arg: Recv},
		{Sym: "(JSONWebSignature).DetachedVerifyMulti", Role: VerifiesToken, Arg: Recv},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: VerifiesToken, Arg: Recv},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: DecodesInto, Arg: 1},
		{Sym: "Header.JSONWebKey", Role: KeyOfToken},

		{Sym: "(JSONWebSignature).Verify", Role: VerifiesWith, Arg: 0, Of: ByHeader},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: VerifiesWith, Arg: 0, Of: ByHeader},
		{Sym: "(JSONWebSignature).DetachedVerify", Role: VerifiesWith, Arg: 1, Of: ByHeader},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: VerifiesWith, Arg: 0, Of: ByHeader},
		{Sym: "(JSONWebSignature).Verify", Role: PinnedBy, Arg: Recv},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: PinnedBy, Arg: Recv},
		{Sym: "(JSONWebSignature).DetachedVerify", Role: PinnedBy, Arg: Recv},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: PinnedBy, Arg: Recv},
		{Sym: "Header.Algorithm", Role: TellsAlg},
		{Sym: "SigningKey.Algorithm", Role: TakesAlg, Of: KeyedAlg},
		{Sym: "SigningKey.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "JSONWebKey.Algorithm", Role: TakesAlg, Of: KeyedAlg},
		{Sym: "KeyAlgorithm", Role: IsAlg, Of: EncryptionAlg},
		{Pkg: "jwt", Sym: "ParseEncrypted", Role: IsAlg, Of: EncryptionAlg},
		{Sym: "JSONWebKey.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "Recipient.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebSignature).Verify", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).DetachedVerify", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).DetachedVerifyMulti", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebEncryption).Decrypt", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebEncryption).DecryptMulti", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Pkg: "jwt", Sym: "(*NestedJSONWebToken).Decrypt", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebSignature).CompactSerialize", Role: Token},

		{Sym: "(JSONWebSignature).Verify", Role: VerifiesClaims, Arg: 0, Of: ClaimPayload},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: VerifiesClaims, Arg: 0, Of: ClaimPayload},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: VerifiesClaims, Arg: 0},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: FillsClaims, Arg: 1},
		{Pkg: "jwt", Sym: "Claims.Expiry", Role: LimitsToken, Of: LifeExpiry},
		{Pkg: "jwt", Sym: "NewNumericDate", Role: PassesOn, Arg: 0},
		{Pkg: "jwt", Sym: "(Claims).ValidateWithLeeway", Role: LimitsToken, Arg: 1, Of: LifeLeeway},
		{Pkg: "jwt", Sym: "Signed", Role: BeginsToken},
		{Pkg: "jwt", Sym: "(Builder).Claims", Role: AddsClaims, Arg: 0},
		{Pkg: "jwt", Sym: "Claims.Issuer", Role: ReadsClaim, Of: ClaimIssuer},
		{Pkg: "jwt", Sym: "Claims.Audience", Role: ReadsClaim, Of: ClaimAudience},
		{Pkg: "jwt", Sym: "Claims.Expiry", Role: ReadsClaim, Of: ClaimExpiry},
		{Pkg: "jwt", Sym: "Claims.IssuedAt", Role: ReadsClaim, Of: ClaimExpiry},
		{Pkg: "jwt", Sym: "(Claims).Validate", Role: ChecksClaim, Arg: Recv, Of: ClaimAny},
		{Pkg: "jwt", Sym: "(Claims).ValidateWithLeeway", Role: ChecksClaim, Arg: Recv, Of: ClaimAny},
		{Pkg: "jwt", Sym: "Expected.Issuer", Role: RequiresClaim, Of: ClaimIssuer},
	}
}
