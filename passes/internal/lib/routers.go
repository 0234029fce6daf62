package lib

import "slices"

var httpRouting = []Row{
	{Sym: "ServeMux", Role: IsRouter, Of: ServeMux},
	{Sym: "NewServeMux", Role: MakesRouter, Of: ServeMux},
	{Sym: "(*ServeMux).Handle", Role: Registers, Key: 0, Arg: 1},
	{Sym: "(*ServeMux).HandleFunc", Role: Registers, Key: 0, Arg: 1},
	{Sym: "Handle", Role: Registers, Key: 0, Arg: 1},
	{Sym: "HandleFunc", Role: Registers, Key: 0, Arg: 1},
	{Sym: "ListenAndServe", Role: ServesHandler, Arg: 1},
	{Sym: "ListenAndServeTLS", Role: ServesHandler, Arg: 3},
	{Sym: "Serve", Role: ServesHandler, Arg: 1},
	{Sym: "ServeTLS", Role: ServesHandler, Arg: 1},
	{Sym: "Server.Handler", Role: ServesHandler},
	{Sym: "StripPrefix", Role: AdaptsHandler, Key: 0, Arg: 1, Of: StripsPrefix},
	{Sym: "TimeoutHandler", Role: AdaptsHandler, Arg: 0},
	{Sym: "AllowQuerySemicolons", Role: AdaptsHandler, Arg: 0},
	{Sym: "MaxBytesHandler", Role: AdaptsHandler, Arg: 0},
}

var chi = Library{
	Name: "chi", Paths: []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi"}, Area: Web,
	Rows: slices.Concat([]Row{
		{Sym: "Mux", Role: IsRouter, Of: ChiMux},
		{Sym: "Router", Role: IsRouter, Of: ChiMux},
		{Sym: "NewRouter", Role: MakesRouter, Of: ChiMux},
		{Sym: "NewMux", Role: MakesRouter, Of: ChiMux},
		{Sym: "Chain", Role: MakesChain, Arg: 0},
		{Sym: "(Middlewares).Handler", Role: EndsChain, Arg: 0},
		{Sym: "(Middlewares).HandlerFunc", Role: EndsChain, Arg: 0},
		{Sym: "Walk", Role: LeavesRouter, Arg: 0},
	}, chiMethods("(*Mux)"), chiMethods("(Router)"), chiGuards),
}

// chiMethods are the rows of the router and of its interface.
func chiMethods(typ string) []Row {
	return append([]Row{
		{Sym: typ + ".Use", Role: UsesMiddleware, Arg: 0},
		{Sym: typ + ".With", Role: Groups, Key: Recv, Arg: 0, Of: Inline},
		{Sym: typ + ".Group", Role: Groups, Key: Recv, Arg: Recv, Of: Inline},
		{Sym: typ + ".Group", Role: CallsWithGroup, Arg: 0},
		{Sym: typ + ".Route", Role: Groups, Key: 0, Arg: Recv, Of: Mounted},
		{Sym: typ + ".Route", Role: CallsWithGroup, Arg: 1},
		{Sym: typ + ".Mount", Role: Mounts, Key: 0, Arg: 1},
		{Sym: typ + ".Handle", Role: Registers, Key: 0, Arg: 1},
		{Sym: typ + ".HandleFunc", Role: Registers, Key: 0, Arg: 1},
		{Sym: typ + ".Method", Role: Registers, Key: 1, Arg: 2},
		{Sym: typ + ".Method", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".MethodFunc", Role: Registers, Key: 1, Arg: 2},
		{Sym: typ + ".MethodFunc", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".NotFound", Role: RegistersRest, Arg: 0},
		{Sym: typ + ".MethodNotAllowed", Role: RegistersRest, Arg: 0},
	}, verbs(typ, titleVerbs, Row{Role: Registers, Key: 0, Arg: 1})...)
}

var ginRouting = slices.Concat([]Row{
	{Sym: "Engine", Role: IsRouter, Of: GinEngine},
	{Sym: "RouterGroup", Role: IsRouter, Of: GinEngine},
	{Sym: "IRouter", Role: IsRouter, Of: GinEngine},
	{Sym: "IRoutes", Role: IsRouter, Of: GinEngine},
	{Sym: "New", Role: MakesRouter, Of: GinEngine},
	{Sym: "Default", Role: MakesRouter, Of: GinEngine},
	{Sym: "(*Engine).Use", Role: UsesMiddleware, Arg: 0},
	{Sym: "(*Engine).NoRoute", Role: RegistersRest, Arg: 0, Of: HandlersLast},
	{Sym: "(*Engine).NoMethod", Role: RegistersRest, Arg: 0, Of: HandlersLast},
	{Sym: "(*Engine).Handler", Role: AdaptsHandler, Arg: Recv},
	{Sym: "(*Engine).With", Role: AdaptsHandler, Arg: Recv},
	{Sym: "(*Engine).Run", Role: ServesHandler, Arg: Recv},
	{Sym: "(*Engine).RunTLS", Role: ServesHandler, Arg: Recv},
	{Sym: "(*Engine).RunUnix", Role: ServesHandler, Arg: Recv},
	{Sym: "(*Engine).RunFd", Role: ServesHandler, Arg: Recv},
	{Sym: "(*Engine).RunListener", Role: ServesHandler, Arg: Recv},
	{Sym: "(*RouterGroup).Group", Role: Groups, Key: 0, Arg: 1},
	{Sym: "(IRouter).Group", Role: Groups, Key: 0, Arg: 1},
	{Sym: "WrapH", Role: AdaptsHandler, Arg: 0},
	{Sym: "WrapF", Role: AdaptsHandler, Arg: 0},
}, ginMethods("(*RouterGroup)"), ginMethods("(IRoutes)"))

func ginMethods(typ string) []Row {
	row := Row{Role: Registers, Key: 0, Arg: 1, Of: HandlersLast}
	return append([]Row{
		{Sym: typ + ".Use", Role: UsesMiddleware, Arg: 0},
		{Sym: typ + ".Any", Role: Registers, Key: 0, Arg: 1, Of: HandlersLast},
		{Sym: typ + ".Handle", Role: Registers, Key: 1, Arg: 2, Of: HandlersLast},
		{Sym: typ + ".Handle", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".Match", Role: Registers, Key: 1, Arg: 2, Of: HandlersLast},
		{Sym: typ + ".Match", Role: NamesMethod, Arg: 0},
	}, verbs(typ, upperVerbs, row)...)
}

var echoRouting = slices.Concat([]Row{
	{Sym: "Echo", Role: IsRouter, Of: EchoRouter},
	{Sym: "Group", Role: IsRouter, Of: EchoRouter},
	{Sym: "New", Role: MakesRouter, Of: EchoRouter},
	{Sym: "NewWithConfig", Role: MakesRouter, Of: EchoRouter, In: echoV5},
	{Sym: "(*Echo).Pre", Role: UsesMiddleware, Arg: 0, Of: Before},
	{Sym: "(*Echo).Host", Role: Groups, Key: Recv, Arg: 1, In: echoV4},
	{Sym: "(*Echo).Start", Role: ServesHandler, Arg: Recv},
	{Sym: "(*Echo).StartTLS", Role: ServesHandler, Arg: Recv, In: echoV4},
	{Sym: "(*Echo).StartAutoTLS", Role: ServesHandler, Arg: Recv, In: echoV4},
	{Sym: "(*Echo).StartServer", Role: ServesHandler, Arg: Recv, In: echoV4},
	{Sym: "(StartConfig).Start", Role: ServesHandler, Arg: 1, In: echoV5},
	{Sym: "(StartConfig).StartTLS", Role: ServesHandler, Arg: 1, In: echoV5},
	{Sym: "WrapHandler", Role: AdaptsHandler, Arg: 0},
	{Sym: "WrapMiddleware", Role: AdaptsHandler, Arg: 0},
}, echoMethods("(*Echo)"), echoMethods("(*Group)"))

func echoMethods(typ string) []Row {
	row := Row{Role: Registers, Key: 0, Arg: 1, Of: HandlerFirst}
	return append([]Row{
		{Sym: typ + ".Use", Role: UsesMiddleware, Arg: 0},
		{Sym: typ + ".Group", Role: Groups, Key: 0, Arg: 1},
		{Sym: typ + ".Any", Role: Registers, Key: 0, Arg: 1, Of: HandlerFirst},
		{Sym: typ + ".Match", Role: Registers, Key: 1, Arg: 2, Of: HandlerFirst},
		{Sym: typ + ".Match", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".Add", Role: Registers, Key: 1, Arg: 2, Of: HandlerFirst},
		{Sym: typ + ".Add", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".RouteNotFound", Role: Registers, Key: 0, Arg: 1, Of: HandlerFirst},
	}, verbs(typ, allVerbs, row)...)
}

var fiberRouting = slices.Concat([]Row{
	{Sym: "App", Role: IsRouter, Of: FiberApp},
	{Sym: "Group", Role: IsRouter, Of: FiberApp},
	{Sym: "Router", Role: IsRouter, Of: FiberApp},
	{Sym: "New", Role: MakesRouter, Of: FiberApp},
	{Sym: "(*App).Listen", Role: ServesHandler, Arg: Recv},
	{Sym: "(*App).Listener", Role: ServesHandler, Arg: Recv},
	{Sym: "(*App).ListenTLS", Role: ServesHandler, Arg: Recv, In: fiberV2},
	{Sym: "(*App).ListenMutualTLS", Role: ServesHandler, Arg: Recv, In: fiberV2},
	{Pkg: "middleware/adaptor", Sym: "HTTPHandler", Role: AdaptsHandler, Arg: 0},
	{Pkg: "middleware/adaptor", Sym: "HTTPHandlerFunc", Role: AdaptsHandler, Arg: 0},
	{Pkg: "middleware/adaptor", Sym: "HTTPMiddleware", Role: AdaptsHandler, Arg: 0},
	{Pkg: "middleware/adaptor", Sym: "FiberHandler", Role: AdaptsHandler, Arg: 0},
	{Pkg: "middleware/adaptor", Sym: "FiberHandlerFunc", Role: AdaptsHandler, Arg: 0},
	{Pkg: "middleware/adaptor", Sym: "FiberApp", Role: AdaptsHandler, Arg: 0},
}, fiberMethods("(*App)"), fiberMethods("(*Group)"), fiberMethods("(Router)"), fiberChain)

// fiberChain are the rows of what version 3 has for several methods of one path.
var fiberChain = append([]Row{
	{Sym: "Register", Role: IsRouter, Of: FiberApp, In: fiberV3},
	{Sym: "(*App).RouteChain", Role: Groups, Key: 0, Arg: Recv, In: fiberV3},
	{Sym: "(*Group).RouteChain", Role: Groups, Key: 0, Arg: Recv, In: fiberV3},
	{Sym: "(Router).RouteChain", Role: Groups, Key: 0, Arg: Recv, In: fiberV3},
	{Sym: "(Register).RouteChain", Role: Groups, Key: 0, Arg: Recv, In: fiberV3},
	{Sym: "(Register).All", Role: UsesMiddleware, Arg: 0, In: fiberV3},
	{Sym: "(Register).Add", Role: Registers, Key: Recv, Arg: 1, Of: HandlersLast, In: fiberV3},
	{Sym: "(Register).Add", Role: NamesMethod, Arg: 0, In: fiberV3},
}, verbs("(Register)", titleVerbs, Row{Role: Registers, Key: Recv, Arg: 0, Of: HandlersLast, In: fiberV3})...)

func fiberMethods(typ string) []Row {
	row := Row{Role: Registers, Key: 0, Arg: 1, Of: HandlersLast}
	return append([]Row{
		{Sym: typ + ".Use", Role: UsesMiddleware, Arg: 0},
		{Sym: typ + ".Group", Role: Groups, Key: 0, Arg: 1},
		{Sym: typ + ".Route", Role: Groups, Key: 0, Arg: Recv},
		{Sym: typ + ".Route", Role: CallsWithGroup, Arg: 1},
		{Sym: typ + ".All", Role: Registers, Key: 0, Arg: 1, Of: HandlersLast},
		{Sym: typ + ".Add", Role: Registers, Key: 1, Arg: 2, Of: HandlersLast},
		{Sym: typ + ".Add", Role: NamesMethod, Arg: 0},
		{Sym: typ + ".Mount", Role: Mounts, Key: 0, Arg: 1, In: fiberV2},
		{Sym: typ + ".Name", Role: AdaptsHandler, Arg: Recv},
	}, verbs(typ, titleVerbs, row)...)
}

var gorillaMux = Library{
	Name: "gorilla/mux", Paths: []string{"github.com/gorilla/mux"}, Area: Web,
	Rows: slices.Concat([]Row{
		{Sym: "Router", Role: IsRouter, Of: GorillaRouter},
		{Sym: "Route", Role: IsRouter, Of: GorillaRouter},
		{Sym: "NewRouter", Role: MakesRouter, Of: GorillaRouter},
		{Sym: "(*Router).Use", Role: UsesMiddleware, Arg: 0},
		{Sym: "(*Router).Handle", Role: Registers, Key: 0, Arg: 1},
		{Sym: "(*Router).HandleFunc", Role: Registers, Key: 0, Arg: 1},
		{Sym: "(*Router).NewRoute", Role: RefinesRoute, Arg: Recv, Of: RouteOther},
		{Sym: "(*Router).StrictSlash", Role: AdaptsHandler, Arg: Recv},
		{Sym: "(*Router).SkipClean", Role: AdaptsHandler, Arg: Recv},
		{Sym: "(*Router).UseEncodedPath", Role: AdaptsHandler, Arg: Recv},
		{Sym: "(*Route).Subrouter", Role: Groups, Key: Recv, Arg: Recv, Of: Mounted},
		{Sym: "(*Route).Handler", Role: RefinesRoute, Arg: 0, Of: RouteHandler},
		{Sym: "(*Route).HandlerFunc", Role: RefinesRoute, Arg: 0, Of: RouteHandler},
		{Sym: "Router.NotFoundHandler", Role: RegistersRest},
		{Sym: "Router.MethodNotAllowedHandler", Role: RegistersRest},
	}, gorillaMethods("(*Router)"), gorillaMethods("(*Route)"), gorillaGuards),
}

func gorillaMethods(typ string) []Row {
	return []Row{
		{Sym: typ + ".Methods", Role: RefinesRoute, Arg: 0, Of: RouteMethods},
		{Sym: typ + ".Path", Role: RefinesRoute, Arg: 0, Of: RoutePath},
		{Sym: typ + ".PathPrefix", Role: RefinesRoute, Arg: 0, Of: RoutePrefix},
		{Sym: typ + ".Host", Role: RefinesRoute, Arg: 0, Of: RouteOther},
		{Sym: typ + ".Headers", Role: RefinesRoute, Arg: 0, Of: RouteOther},
		{Sym: typ + ".Queries", Role: RefinesRoute, Arg: 0, Of: RouteOther},
		{Sym: typ + ".Schemes", Role: RefinesRoute, Arg: 0, Of: RouteOther},
		{Sym: typ + ".MatcherFunc", Role: RefinesRoute, Arg: 0, Of: RouteOther},
		{Sym: typ + ".Name", Role: RefinesRoute, Arg: 0, Of: RouteOther},
	}
}

var httpRouter = Library{
	Name: "httprouter", Paths: []string{"github.com/julienschmidt/httprouter"}, Area: Web,
	Rows: slices.Concat([]Row{
		{Sym: "Router", Role: IsRouter, Of: HTTPRouter},
		{Sym: "New", Role: MakesRouter, Of: HTTPRouter},
		{Sym: "(*Router).Handle", Role: Registers, Key: 1, Arg: 2},
		{Sym: "(*Router).Handle", Role: NamesMethod, Arg: 0},
		{Sym: "(*Router).Handler", Role: Registers, Key: 1, Arg: 2},
		{Sym: "(*Router).Handler", Role: NamesMethod, Arg: 0},
		{Sym: "(*Router).HandlerFunc", Role: Registers, Key: 1, Arg: 2},
		{Sym: "(*Router).HandlerFunc", Role: NamesMethod, Arg: 0},
		{Sym: "Router.NotFound", Role: RegistersRest},
	}, verbs("(*Router)", upperVerbs, Row{Role: Registers, Key: 0, Arg: 1}), httprouterGuards),
}

var alice = Library{
	Name: "alice", Paths: []string{"github.com/justinas/alice"}, Area: Web,
	Rows: []Row{
		{Sym: "New", Role: MakesChain, Arg: 0},
		{Sym: "(Chain).Append", Role: ExtendsChain, Arg: 0},
		{Sym: "(Chain).Extend", Role: ExtendsChain, Arg: 0, Of: AnotherChain},
		{Sym: "(Chain).Then", Role: EndsChain, Arg: 0},
		{Sym: "(Chain).ThenFunc", Role: EndsChain, Arg: 0},
	},
}

var negroni = Library{
	Name: "negroni", Paths: []string{"github.com/urfave/negroni/v3", "github.com/urfave/negroni"}, Area: Web,
	Rows: []Row{
		{Sym: "Negroni", Role: IsRouter, Of: NegroniStack},
		{Sym: "New", Role: MakesRouter, Of: NegroniStack},
		{Sym: "New", Role: UsesMiddleware, Arg: 0},
		{Sym: "Classic", Role: MakesRouter, Of: NegroniStack},
		{Sym: "(*Negroni).Use", Role: UsesMiddleware, Arg: 0},
		{Sym: "(*Negroni).UseFunc", Role: UsesMiddleware, Arg: 0},
		{Sym: "(*Negroni).UseHandler", Role: Mounts, Key: Recv, Arg: 0},
		{Sym: "(*Negroni).UseHandlerFunc", Role: Mounts, Key: Recv, Arg: 0},
		{Sym: "(*Negroni).With", Role: Groups, Key: Recv, Arg: 0, Of: Inline},
		{Sym: "(*Negroni).Run", Role: ServesHandler, Arg: Recv},
		{Sym: "Wrap", Role: AdaptsHandler, Arg: 0},
		{Sym: "WrapFunc", Role: AdaptsHandler, Arg: 0},
	},
}
