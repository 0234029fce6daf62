package lib

// How a program sets Clerk up, and what it does to passwords.
const (
	// Deprecated marks a function that Clerk is about to remove.
	Deprecated Role = iota + 190
	// SetsUp marks a call that changes how every later call of the SDK works. Of: what it sets.
	SetsUp
	// MakesClient marks a call that makes something which is meant to be made once and shared, from the configuration
	// or the address at Arg. Of: what it makes.
	MakesClient
	// CallsBackend marks a call that uses the SDK's shared backend, and so fixes the key that it has by then.
	CallsBackend
	// LoadsSettings marks a call that reads a file of settings. Of: where they can be read afterwards.
	LoadsSettings
	// BindsEnv marks a call after which settings also come from the environment, whether a file is read or not.
	BindsEnv
	// SetsPolicy marks a field that says how passwords are checked and kept. Of: the policies.
	SetsPolicy
	// RemovesFactor marks a call that takes a second factor, or all of them, from a user.
	RemovesFactor
	// EnrollsNothing marks a call that claims to give a user a second factor, and does not.
	EnrollsNothing
	// AsksAgain marks a call that lets a request go on only if the user has proved who he is a short while ago.
	AsksAgain
	// PathSegment marks an argument or field that is put into the path of a request as it is, without escaping.
	PathSegment
)

// What SetsUp sets.
const (
	// SharedKey is the secret key of the package-level functions.
	SharedKey Kind = iota + 600
	// SharedBackend is their backend, with its own key.
	SharedBackend
)

// What MakesClient makes.
const (
	// APIClient is a client of Clerk's Backend API. Without a key in its configuration it takes the shared one, as it is
	// at that moment.
	APIClient Kind = iota + 608
	// OwnKeyClient is an APIClient whose key is the argument itself.
	OwnKeyClient
	// Keyset fetches keys, when it is made or when it is first asked.
	Keyset
)

// Where LoadsSettings puts what it reads.
const (
	// IntoEnvironment is the environment of the process.
	IntoEnvironment Kind = iota + 616
	// IntoLibrary is the library's own store.
	IntoLibrary
)

// The policies.
const (
	// SkipsChecks accepts any password if it is true.
	SkipsChecks Kind = iota + 624
	// ChecksBreaches refuses breached passwords unless it is false.
	ChecksBreaches
	// TestAccounts lets everybody sign in as a test account, with a code that the documentation names, if it is true.
	TestAccounts
	// DigestHasher names the function that made the digest of a password.
	DigestHasher
)
