package lib

// What handlers read from a request and send back, by framework. The rows stand beside those of web.go to keep what
// belongs together in one view.

var netHTTPMessages = []Row{
	{Sym: "Request.Body", Role: HoldsBody},
	{Sym: "(Handler).ServeHTTP", Role: RunsNext, Arg: 1},
	{Sym: "(HandlerFunc).ServeHTTP", Role: RunsNext, Arg: 1},
	{Sym: "(Header).Get", Role: ReadsHeader, Arg: 0},
	{Sym: "(Header).Values", Role: ReadsHeader, Arg: 0},
	{Sym: "Error", Role: SendsText, Arg: 1},
}

var ginMessages = []Row{
	{Sym: "(*Context).GetRawData", Role: ReadsBody, Arg: Recv},
	{Sym: "(*Context).Bind", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).BindJSON", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).ShouldBind", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).ShouldBindJSON", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).ShouldBindWith", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).ShouldBindBodyWith", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).ShouldBindBodyWithJSON", Role: BindsBody, Arg: 0},
	{Sym: "(*Context).Next", Role: RunsNext, Arg: Recv},
	{Sym: "(*Context).GetHeader", Role: ReadsHeader, Arg: 0},
	{Sym: "(*Context).Query", Role: ReadsQuery, Arg: 0},
	{Sym: "(*Context).DefaultQuery", Role: ReadsQuery, Arg: 0},
	{Sym: "(*Context).GetQuery", Role: ReadsQuery, Arg: 0},
	{Sym: "(*Context).JSON", Role: SendsJSON, Arg: 1},
	{Sym: "(*Context).IndentedJSON", Role: SendsJSON, Arg: 1},
	{Sym: "(*Context).PureJSON", Role: SendsJSON, Arg: 1},
	{Sym: "(*Context).SecureJSON", Role: SendsJSON, Arg: 1},
	{Sym: "(*Context).AbortWithStatusJSON", Role: SendsJSON, Arg: 1},
	{Sym: "(*Context).String", Role: SendsText, Arg: 1},
}

var echoMessages = []Row{
	{Sym: "(*Context).Bind", Role: BindsBody, Arg: 0, In: echoV5},
	{Sym: "(Context).Bind", Role: BindsBody, Arg: 0, In: echoV4},
	{Sym: "(*Context).QueryParam", Role: ReadsQuery, Arg: 0, In: echoV5},
	{Sym: "(Context).QueryParam", Role: ReadsQuery, Arg: 0, In: echoV4},
	{Sym: "(*Context).JSON", Role: SendsJSON, Arg: 1, In: echoV5},
	{Sym: "(Context).JSON", Role: SendsJSON, Arg: 1, In: echoV4},
	{Sym: "(*Context).JSONPretty", Role: SendsJSON, Arg: 1, In: echoV5},
	{Sym: "(Context).JSONPretty", Role: SendsJSON, Arg: 1, In: echoV4},
	{Sym: "(*Context).String", Role: SendsText, Arg: 1, In: echoV5},
	{Sym: "(Context).String", Role: SendsText, Arg: 1, In: echoV4},
	{Sym: "NewHTTPError", Role: SendsText, Arg: 1},
}

var fiberMessages = []Row{
	{Sym: "(*Ctx).Body", Role: ReadsBody, Arg: Recv, In: fiberV2},
	{Sym: "(*Ctx).BodyRaw", Role: ReadsBody, Arg: Recv, In: fiberV2},
	{Sym: "(Ctx).Body", Role: ReadsBody, Arg: Recv, In: fiberV3},
	{Sym: "(Ctx).BodyRaw", Role: ReadsBody, Arg: Recv, In: fiberV3},
	{Sym: "(*Ctx).BodyParser", Role: BindsBody, Arg: 0, In: fiberV2},
	{Sym: "(*Bind).Body", Role: BindsBody, Arg: 0, In: fiberV3},
	{Sym: "(*Bind).JSON", Role: BindsBody, Arg: 0, In: fiberV3},
	{Sym: "(*Ctx).Next", Role: RunsNext, Arg: Recv, In: fiberV2},
	{Sym: "(Ctx).Next", Role: RunsNext, Arg: Recv, In: fiberV3},
	{Sym: "(*Ctx).Get", Role: ReadsHeader, Arg: 0, In: fiberV2},
	{Sym: "(Ctx).Get", Role: ReadsHeader, Arg: 0, In: fiberV3},
	{Sym: "(*Ctx).Query", Role: ReadsQuery, Arg: 0, In: fiberV2},
	{Sym: "(Ctx).Query", Role: ReadsQuery, Arg: 0, In: fiberV3},
	{Sym: "(*Ctx).JSON", Role: SendsJSON, Arg: 0, In: fiberV2},
	{Sym: "(Ctx).JSON", Role: SendsJSON, Arg: 0, In: fiberV3},
	{Sym: "(*Ctx).SendString", Role: SendsText, Arg: 0, In: fiberV2},
	{Sym: "(Ctx).SendString", Role: SendsText, Arg: 0, In: fiberV3},
	{Sym: "NewError", Role: SendsText, Arg: 1},
}

var fastHTTPMessages = []Row{
	{Sym: "(*RequestCtx).PostBody", Role: ReadsBody, Arg: Recv},
	{Sym: "(*RequestHeader).Peek", Role: ReadsHeader, Arg: 0},
}

var chiRender = Library{
	Name:  "chi/render",
	Paths: []string{"github.com/go-chi/render"},
	Area:  Web,
	Rows: []Row{
		{Sym: "JSON", Role: SendsJSON, Arg: 2},
		{Sym: "Status", Role: Answers, Arg: 1},
	},
}

var urlQuery = []Row{
	{Sym: "(Values).Get", Role: ReadsQuery, Arg: 0},
	{Sym: "(Values).Set", Role: WritesQuery, Arg: 1},
	{Sym: "(Values).Add", Role: WritesQuery, Arg: 1},
}
