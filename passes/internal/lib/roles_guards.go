package lib

// What protects requests, and what must be protected.
const (
	// Privileged marks a call that must not be reachable for everyone. Of: the classes of such calls. Arg is the
	// argument that is the id it works on, or a struct with TargetID fields; any other argument means that there is none.
	Privileged Role = iota + 130
	// TargetID marks a field, or the argument Arg, that holds an id on which a Privileged call works. Of: the kinds of ids.
	TargetID
	// Guards marks a call that returns middleware, or is the middleware. Of: what the requests have that it lets through.
	Guards
	// OptionalGuard marks an option, by its call, its field or a value of it, by which a Guards call may let anonymous
	// requests through.
	OptionalGuard
	// AdaptsGuard marks a call that turns the middleware at Arg into that of another framework.
	AdaptsGuard
	// ChecksRole marks a method that tells whether the caller has the role or permission at Arg.
	ChecksRole
	// AsksReverification marks a method that tells whether the caller has to prove who he is once more.
	AsksReverification
	// VerifiesKey marks a call that asks Clerk whether the key, token or password in a request is good, and tells by
	// an error.
	VerifiesKey
	// ComparesSecret marks a call that compares secrets or signatures and tells the outcome by its result.
	ComparesSecret
	// ReadsRequest marks a call whose first result is what the client has sent, under the name at Arg if that is text, or
	// a field that holds it. Of: the parts of a request.
	ReadsRequest
	// ReadsConnection marks a call or a field that tells of the connection on which a request has come: the address at its
	// other end, its certificates.
	ReadsConnection
	// FillsFromRequest marks a call that decodes what the client has sent into Arg. Of: the parts of a request.
	FillsFromRequest
	// CopiesInto marks a call that decodes its first argument, or its receiver if Of is FromReceiver, into Arg.
	CopiesInto
	// ReadsPlace marks a call that returns what middleware has stored under the key at Arg. Of: PlaceKinds.
	ReadsPlace
	// WritesPlace marks a call that stores its last argument under the key at Arg. Of: PlaceKinds.
	WritesPlace
	// StopsChain marks a call that keeps the framework from calling the handlers that follow. Of is OnError if it does so
	// only where it returns an error.
	StopsChain
	// ContinuesChain marks a call that calls the handlers that follow.
	ContinuesChain
	// Answers marks a call that begins the answer to a request, with the status at Arg, or an error that has one.
	Answers
	// MakesError marks a call that returns an error, never nil.
	MakesError
	// StandsIn marks a ReadsPlace call that returns the argument at Arg where nobody has stored anything.
	StandsIn
)

// What becomes of requests that middleware does not take.
const (
	// HandlesErrors marks a field for the function that decides what becomes of requests without a good token.
	HandlesErrors Role = iota + 180
	// IgnoresErrors marks a field that says whether requests pass for which that function returns nil.
	IgnoresErrors
	// AnswersOnly marks a call that returns a handler, or a variable that is one, which turns everybody away.
	AnswersOnly
)

// The classes of privileged calls.
const (
	// Mutates changes an account or an organization.
	Mutates Kind = iota + 340
	// MutatesOpenly is Mutates, but many programs offer it to everyone on purpose, as they do to sign up.
	MutatesOpenly
	// MintsCredential makes or returns something that signs someone in.
	MintsCredential
	// ConfiguresInstance changes the settings of the whole instance.
	ConfiguresInstance
	// ReadsSensitive returns personal data, or lists accounts.
	ReadsSensitive
)

// The kinds of ids.
const (
	IDOfUser Kind = iota + 350
	IDOfOrganization
	IDOfOther
	// IDOfLeaver is the user who loses a membership in the target.
	IDOfLeaver
	// IDOfMember is whom in the target the work is about, or what they become there.
	IDOfMember
)

// What the requests have that a guard lets through.
const (
	// GuardsUser lets only those through that someone has signed.
	GuardsUser Kind = iota + 360
	// GuardsOptionally lets anonymous requests through, but none with a forged token.
	GuardsOptionally
	// GuardsFound lets only those through of whom other middleware has found out before that someone has signed them.
	GuardsFound
	// GuardsReverified wants a recent proof of who the caller is.
	GuardsReverified
	// GuardsKey wants a password or key that is the same for all.
	GuardsKey
)

// The parts of a request.
const (
	InPath Kind = iota + 370
	InQuery
	InBody
	InHeader
	InCookie
	// InURL is the whole path, and InMethod the method.
	InURL
	InMethod
)

// The places in which middleware leaves values for those who come after it.
const (
	// InContext is a context.
	InContext Kind = iota + 380
	// InGin, InEcho and InFiber are the frameworks' own.
	InGin
	InEcho
	InFiber
	// InClaims is where Clerk's SDK keeps the claims.
	InClaims
)

const (
	// OnError refines StopsChain.
	OnError Kind = iota + 390
	// FromReceiver refines CopiesInto.
	FromReceiver
)
