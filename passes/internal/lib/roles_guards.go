package lib

// What protects requests, and what must be protected.
const (
	// Privileged marks a call that must not be reachable for everyone. Of: the classes of such calls. Arg is the
	// argument that holds the id it works on, or the struct that does; Recv if there is none.
	Privileged Role = iota + 130
	// TargetID marks a field that holds the id on which a Privileged call works. Of: IDOfUser or IDOfOrganization, 0
	// for others.
	TargetID
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
