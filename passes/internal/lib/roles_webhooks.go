package lib

// What goes into a program with a request, and what leaves it.
const (
	// VerifiesWebhook marks a call that verifies the signature of the payload at Arg and tells the outcome by its error.
	// Of is IgnoresTime if it accepts a signature of any age.
	VerifiesWebhook Role = iota + 150
	// HoldsBody marks a field that is the body of a request.
	HoldsBody
	// ReadsBody marks a call whose first result is the body of the request that Arg, its receiver, stands for.
	ReadsBody
	// BindsBody marks a call that decodes the body of a request into what Arg points to.
	BindsBody
	// RunsNext marks a call by which middleware hands the request at Arg to the next handler.
	RunsNext
	// ReadsHeader marks a call whose first result is the header of a request that Arg names.
	ReadsHeader
	// ReadsQuery marks a call whose first result is the parameter of a request's URL that Arg names.
	ReadsQuery
	// WritesQuery marks a call that sets a parameter of a URL, or of a form, to the value at Arg.
	WritesQuery
	// SendsJSON marks a call that sends Arg to whoever made the request.
	SendsJSON
	// SendsText is SendsJSON for texts, among them those of errors.
	SendsText
	// StaysInside marks a type that isn't to be sent to browsers as it is. Of says why: the Inside kinds.
	StaysInside
	// HoldsSecret marks a field that is a secret, and not the token that a Token row speaks of.
	HoldsSecret
)

const (
	// IgnoresTime refines VerifiesWebhook.
	IgnoresTime Kind = iota + 400
	// InsideMetadata is a resource of Clerk with its private metadata.
	InsideMetadata
	// InsideToken is a token that another provider issued for a user.
	InsideToken
)
