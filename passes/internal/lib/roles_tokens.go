package lib

// Where tokens come from besides requests, and what is verified that need not be a token.
const (
	// CarriesMessage marks a type whose values hold what another process sent: a message of a queue, a connection, an
	// event.
	CarriesMessage Role = iota + 220
	// ReceivesMessage marks a call whose first result is, or leads to, such a value, although its type is any other.
	ReceivesMessage
	// AddsKey marks a call that adds the key at Arg to the keyset that is its receiver.
	AddsKey
	// SetsKeyAlg marks a method that sets a parameter of the key that is its receiver: the one named at Key to the value
	// at Arg. The parameter "alg" is the algorithm for which the key is.
	SetsKeyAlg
	// JudgesSignature marks a method of an interface that a program's own algorithm implements: its last result is an
	// error if the signature is not right.
	JudgesSignature
	// FollowsToken marks a call that has tokens verified with the keys at the address that they name. The values from Arg
	// on are options that limit the addresses, or such a limit itself.
	FollowsToken
	// LimitsFetch marks an option whose argument at Arg is a limit of the addresses that are fetched.
	LimitsFetch
	// AllowsAnyURL marks a type, or a call, whose values are a limit that lets every address pass.
	AllowsAnyURL
	// NamedToken marks a call whose first result is a token if the name at Arg is that of one: id_token.
	NamedToken
)

const (
	// ClaimPayload refines VerifiesClaims: what is verified is text or bytes, which are a token's claims only if the
	// program reads them as such. The library compares none.
	ClaimPayload Kind = iota + 700
	// ByOption refines VerifiesWith: another option of the same call names the algorithm.
	ByOption
)
