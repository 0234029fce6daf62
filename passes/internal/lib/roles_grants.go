package lib

// How long tokens live, and how they are obtained.
const (
	// TellsTime marks a call whose result is the present time.
	TellsTime Role = iota + 240
	// ShiftsTime marks a call whose result is later than its receiver, the present or the epoch by Arg. Of says in which
	// unit Arg counts.
	ShiftsTime
	// CountsTime marks a call whose result is the time or duration at Arg, or the present for a TellsTime call, as a number
	// of the unit that Of names.
	CountsTime
	// CountsDown marks a call whose result is how far the time at Arg is away.
	CountsDown

	// LimitsToken marks an argument or field that says how long a token, key or session is good for: a time, a duration,
	// or a number of seconds. Of: the Life kinds.
	LimitsToken
	// SetsClaim marks a call that gives the claim named by Key the value at Arg, or a type that maps names of claims to
	// values, in a token that the program makes.
	SetsClaim
	// TakesLimits marks an argument that is the parameters of a token or key. A LimitsToken field of the kind Of may be
	// left out of them, and the default is then too long.
	TakesLimits
	// MintsToken marks an argument that is the claims of a token which the program makes.
	MintsToken
	// BuildsToken marks a method that completes a token, whose claims the calls before in the same chain have set.
	BuildsToken
	// AddsClaims marks the argument of such a call that is claims.
	AddsClaims
	// BeginsToken marks the call with which such a chain begins.
	BeginsToken

	// StartsLogin marks a call that sends a user to log in, for the client at Arg. The options are variadic; without a
	// variadic parameter there are none. With Arg Every, ClientPart rows of the same call describe the client.
	StartsLogin
	// EndsLogin marks a call that exchanges an authorization code for tokens, with Arg and options as in StartsLogin.
	EndsLogin
	// LoginOption marks a call that makes an option for them. Of: the Option kinds of logins.
	LoginOption
	// ClientPart marks an argument or field that describes an OAuth client. Of: the Client kinds.
	ClientPart
	// TakesState marks the argument that binds the answer of a login to its request.
	TakesState
	// TakesVerifier marks the argument that is a code verifier.
	TakesVerifier
	// MakesVerifier marks a call that makes a new code verifier.
	MakesVerifier
	// TakesParam marks a call that sets the parameter of a request named by Key to the value at Arg, or a type that maps
	// names of parameters to values.
	TakesParam
	// PasswordLogin marks a call that sends a user's password to get tokens.
	PasswordLogin
	// ReadsInput marks a call that reads what a user types.
	ReadsInput
)

// Followed has, for the roles of which it has any, the names that matter: what claims and parameters of other names
// get is not followed out of the function that sets them.
var Followed = map[Role]map[string]bool{
	SetsClaim: {"exp": true},
	TakesParam: {
		"response_type": true, "code_challenge": true, "code_challenge_method": true, "code_verifier": true, "grant_type": true,
	},
}

// Units of time.
const (
	Nanoseconds Kind = iota + 500
	Microseconds
	Milliseconds
	Seconds
	Minutes
	Hours
	Days
	Months
	Years
)

// What a LimitsToken speaks of.
const (
	// LifeExpiry is the time at which a token that the program makes expires, or the number of seconds from the epoch.
	LifeExpiry Kind = iota + 520
	// LifeOwn is how long a token that the program makes is good for, as a duration.
	LifeOwn
	// LifeRefresh is how long such a token can be renewed, as a duration.
	LifeRefresh
	// LifeTemplate is how many seconds the tokens of a Clerk JWT template, or a token of a session, are good for. The
	// kinds of Clerk's other tokens count seconds too.
	LifeTemplate
	// LifeSignIn is how long a sign-in token is.
	LifeSignIn
	// LifeActor is how long an actor token, or the session that it starts, is.
	LifeActor
	// LifeMachine is how long a token of a machine is, and LifeMachineDefault how long those are that do not say it.
	LifeMachine
	LifeMachineDefault
	// LifeKey is how long an API key is.
	LifeKey
	// LifeLeeway is for how long a token is accepted after it has expired.
	LifeLeeway
	// LifeSessionLeeway is LifeLeeway for Clerk session tokens, which live for a minute.
	LifeSessionLeeway
	// LifeTemplateSkew is what Clerk adds to the tokens of a JWT template for clocks that are late.
	LifeTemplateSkew
)

// The options of a login.
const (
	// OptionChallenge is a code challenge by S256.
	OptionChallenge Kind = iota + 540
	// OptionVerifier is the verifier for it.
	OptionVerifier
	// OptionPKCE makes a client do both by itself.
	OptionPKCE
	// OptionNamed is whatever argument 0 names.
	OptionNamed
	// OptionAssertion authenticates the client by a key of its own.
	OptionAssertion
	// OptionOther is none of these.
	OptionOther
)

// The parts of an OAuth client.
const (
	// ClientKey is the secret.
	ClientKey Kind = iota + 550
	// ClientEndpoint holds the URLs.
	ClientEndpoint
	// ClientAuthURL, ClientTokenURL and ClientIssuer are URLs of the provider.
	ClientAuthURL
	ClientTokenURL
	ClientIssuer
	// ClientRedirect is the URL to which the provider sends the user back.
	ClientRedirect
)
