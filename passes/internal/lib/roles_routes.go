package lib

// How a router is wired.
const (
	// IsRouter marks a type whose values route requests. Of: the routers.
	IsRouter Role = iota + 110
	// MakesRouter marks a call that returns a new router. Of: the routers.
	MakesRouter
	// Registers marks a method that registers the handler at Arg of the receiver, or of the default router, for the
	// pattern at Key. Of says where its middleware is. A method that is named for an HTTP method, in any case,
	// registers for it.
	Registers
	// NamesMethod marks the argument of a Registers method that names the HTTP method, or several.
	NamesMethod
	// RegistersRest marks a method that registers the handler at Arg for requests that no route matches. Of as in
	// Registers.
	RegistersRest
	// Mounts marks a method that hands all requests below the prefix at Key to the router or handler at Arg.
	Mounts
	// UsesMiddleware marks a method that adds the middleware from Arg on. Of is Before if it runs ahead of all other.
	UsesMiddleware
	// Groups marks a method that returns a router for the pattern at Key, Recv if it has none, whose routes pass the
	// middleware from Arg on besides; Recv if it takes none. Of: the groups.
	Groups
	// CallsWithGroup marks the argument of a Groups method that is a function which gets the new router.
	CallsWithGroup
	// RefinesRoute marks a method that adds to a route that was registered before. Of: what it adds, at Arg.
	RefinesRoute
	// ServesHandler marks a call or field that puts the handler at Arg, Recv for the receiver, to work.
	ServesHandler
	// AdaptsHandler marks a call that returns the handler or middleware at Arg in another form. Of is StripsPrefix if
	// it first removes the prefix at Key from the path.
	AdaptsHandler
	// MakesChain marks a call that returns a chain of the middleware from Arg on.
	MakesChain
	// ExtendsChain marks a method that returns the receiver's chain followed by the middleware from Arg on. Of is
	// AnotherChain if Arg is a chain.
	ExtendsChain
	// EndsChain marks a method that returns the handler at Arg behind the receiver's chain.
	EndsChain
	// LeavesRouter marks a call that gets a router and adds no middleware to it.
	LeavesRouter
)

// The routers, which differ in what their middleware covers.
const (
	// ServeMux has no middleware.
	ServeMux Kind = iota + 320
	// ChiMux applies its middleware to all of its routes; that of an inline group covers the routes after it.
	ChiMux
	// GinEngine applies middleware to the routes, and the groups, that are made after it.
	GinEngine
	// EchoRouter applies the middleware of the root to all routes, and that of a group to the routes, and the groups,
	// that are made after it.
	EchoRouter
	// FiberApp keeps middleware and routes in one stack: middleware covers all routes after it below its prefix.
	FiberApp
	// GorillaRouter applies its middleware to all of its routes and those of its subrouters.
	GorillaRouter
	// HTTPRouter has no middleware.
	HTTPRouter
	// NegroniStack is a stack of middleware that ends in a handler.
	NegroniStack
)

const (
	// HandlersLast is a list whose last element is the handler.
	HandlersLast Kind = iota + 290
	// HandlerFirst is a handler that is followed by its middleware.
	HandlerFirst
	// Before is middleware that runs ahead of all other.
	Before
	// Mounted is a router of its own that is mounted at the pattern.
	Mounted
	// Inline is a view of the receiver.
	Inline
	// RouteMethods is a RefinesRoute method that sets the methods.
	RouteMethods
	// RoutePath sets the path.
	RoutePath
	// RoutePrefix sets a prefix of the path.
	RoutePrefix
	// RouteHandler sets the handler.
	RouteHandler
	// RouteOther is a name, a host, or another condition.
	RouteOther
	// StripsPrefix removes a prefix from the path.
	StripsPrefix
	// AnotherChain is a chain as an argument.
	AnotherChain
)

// verbs returns a row for each method of typ that is named for an HTTP method.
func verbs(typ string, names []string, row Row) []Row {
	rows := make([]Row, 0, len(names))
	for _, n := range names {
		row.Sym = typ + "." + n
		rows = append(rows, row)
	}
	return rows
}

var (
	upperVerbs = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
	titleVerbs = []string{"Get", "Head", "Post", "Put", "Patch", "Delete", "Options", "Connect", "Trace"}
	allVerbs   = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"}
)
