package lib

// What programs that serve requests are made of.
const (
	// CarriesRequest marks a type by which a handler gets the request: a parameter of the type or of a pointer to it. Of:
	// the frameworks.
	CarriesRequest Role = iota + 100
	// CarriesResponse marks a type by which a handler writes the response, where that is another parameter.
	CarriesResponse
)

// The frameworks whose handlers are known.
const (
	// ServesHTTP is net/http, and every router that takes its handlers.
	ServesHTTP Kind = iota + 300
	ServesGin
	ServesEcho
	ServesFiber
	ServesFastHTTP
)
