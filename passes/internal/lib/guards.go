package lib

import (
	"iter"
	"slices"
	"strings"
)

// What the functions of web frameworks mean for the checks that a request passes.

// fields returns the words of a list of names.
func fields(names string) iter.Seq[string] { return strings.FieldsSeq(names) }

// methods returns a row for each method of a type.
func methods(recv string, row Row, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		row.Sym = "(" + recv + ")." + name
		rows = append(rows, row)
	}
	return rows
}

var netHTTPGuards = slices.Concat(
	methods("*Request", Row{Role: ReadsRequest, Of: InPath}, "PathValue"),
	methods("*Request", Row{Role: ReadsRequest, Of: InQuery}, "FormValue PostFormValue"),
	methods("*Request", Row{Role: ReadsRequest, Of: InHeader}, "BasicAuth Referer UserAgent"),
	methods("*Request", Row{Role: ReadsRequest, Of: InCookie}, "Cookie Cookies CookiesNamed"),
	[]Row{
		{Sym: "Request.Body", Role: ReadsRequest, Of: InBody},
		{Sym: "Request.URL", Role: ReadsRequest, Of: InURL},
		{Sym: "Request.RequestURI", Role: ReadsRequest, Of: InURL},
		{Sym: "Request.Method", Role: ReadsRequest, Of: InMethod},
		{Sym: "Request.Header", Role: ReadsRequest, Of: InHeader},
		{Sym: "Request.Form", Role: ReadsRequest, Of: InQuery},
		{Sym: "Request.PostForm", Role: ReadsRequest, Of: InQuery},
		{Sym: "Request.MultipartForm", Role: ReadsRequest, Of: InQuery},
		{Sym: "Request.Host", Role: ReadsRequest, Of: InHeader},
		{Sym: "Request.TLS", Role: ReadsConnection},
		{Sym: "Request.RemoteAddr", Role: ReadsConnection},
		{Sym: "(Handler).ServeHTTP", Role: ContinuesChain},
		{Sym: "(HandlerFunc).ServeHTTP", Role: ContinuesChain},
		{Sym: "(*ServeMux).ServeHTTP", Role: ContinuesChain},
		{Sym: "Error", Role: Answers, Arg: 2},
		{Sym: "(ResponseWriter).WriteHeader", Role: Answers, Arg: 0},
		{Sym: "Redirect", Role: Answers, Arg: 3},
		{Sym: "NotFoundHandler", Role: AnswersOnly},
		{Sym: "RedirectHandler", Role: AnswersOnly},
	},
)

var ginGuards = slices.Concat(
	methods("*Context", Row{Role: ReadsRequest, Of: InPath}, "Param"),
	methods("*Context", Row{Role: ReadsRequest, Of: InURL}, "FullPath"),
	methods("*Context", Row{Role: ReadsRequest, Of: InQuery}, `
		Query DefaultQuery GetQuery QueryArray GetQueryArray QueryMap GetQueryMap
		PostForm DefaultPostForm GetPostForm PostFormArray GetPostFormArray PostFormMap GetPostFormMap`),
	methods("*Context", Row{Role: ReadsRequest, Of: InBody}, "GetRawData"),
	methods("*Context", Row{Role: ReadsRequest, Of: InHeader}, "GetHeader"),
	methods("*Context", Row{Role: ReadsRequest, Of: InCookie}, "Cookie"),
	methods("*Context", Row{Role: ReadsConnection}, "ClientIP RemoteIP"),
	methods("*Context", Row{Role: FillsFromRequest, Of: InBody}, `
		Bind BindJSON BindXML BindYAML BindWith MustBindWith ShouldBind ShouldBindJSON ShouldBindXML ShouldBindYAML
		ShouldBindWith ShouldBindBodyWith`),
	methods("*Context", Row{Role: FillsFromRequest, Of: InQuery}, "BindQuery ShouldBindQuery"),
	methods("*Context", Row{Role: FillsFromRequest, Of: InPath}, "BindUri ShouldBindUri"),
	methods("*Context", Row{Role: FillsFromRequest, Of: InHeader}, "BindHeader ShouldBindHeader"),
	methods("*Context", Row{Role: ReadsPlace, Of: InGin}, `
		Get MustGet GetString GetBool GetInt GetInt64 GetUint GetUint64 GetFloat64 GetTime GetStringSlice GetStringMap
		GetStringMapString`),
	methods("*Context", Row{Role: WritesPlace, Of: InGin}, "Set"),
	methods("*Context", Row{Role: StopsChain}, "Abort AbortWithStatus AbortWithStatusJSON AbortWithError"),
	methods("*Context", Row{Role: StopsChain, Of: OnError}, "Bind BindJSON BindQuery BindUri BindHeader BindXML BindYAML MustBindWith"),
	methods("*Context", Row{Role: ContinuesChain}, "Next"),
	methods("*Context", Row{Role: Answers}, `
		JSON IndentedJSON PureJSON SecureJSON AsciiJSON JSONP XML YAML String HTML Data Status Redirect
		AbortWithStatus AbortWithStatusJSON AbortWithError`),
	[]Row{
		{Sym: "BasicAuth", Role: Guards, Of: GuardsKey},
		{Sym: "BasicAuthForRealm", Role: Guards, Of: GuardsKey},
	},
)

// It stops gin's chain where the middleware does not go on.
var ginAdapter = Library{
	Name:  "gin-adapter",
	Paths: []string{"github.com/gwatts/gin-adapter"},
	Area:  Web,
	Rows:  []Row{{Sym: "Wrap", Role: AdaptsGuard, Arg: 0}},
}

var echoGuards = slices.Concat(
	echoContext("Context", echoV4, "FormParams"),
	echoContext("*Context", echoV5, "FormValues"),
	methods("*Context", Row{Role: ReadsRequest, Of: InPath, In: echoV5}, "ParamOr"),
	methods("*Context", Row{Role: ReadsRequest, Of: InQuery, In: echoV5}, "QueryParamOr FormValueOr"),
	[]Row{
		{Sym: "ContextGet", Role: ReadsPlace, Arg: 1, Of: InEcho, In: echoV5},
		{Sym: "ContextGetOr", Role: ReadsPlace, Arg: 1, Of: InEcho, In: echoV5},
		{Sym: "ContextGetOr", Role: StandsIn, Arg: 2, In: echoV5},
		{Sym: "PathParam", Role: ReadsRequest, Arg: 1, Of: InPath, In: echoV5},
		{Sym: "PathParamOr", Role: ReadsRequest, Arg: 1, Of: InPath, In: echoV5},
		{Sym: "QueryParam", Role: ReadsRequest, Arg: 1, Of: InQuery, In: echoV5},
		{Sym: "QueryParamOr", Role: ReadsRequest, Arg: 1, Of: InQuery, In: echoV5},
		{Sym: "FormValue", Role: ReadsRequest, Arg: 1, Of: InQuery, In: echoV5},
		{Sym: "FormValueOr", Role: ReadsRequest, Arg: 1, Of: InQuery, In: echoV5},
		{Sym: "NewHTTPError", Role: MakesError},
		{Sym: "(Context).Error", Role: Answers, Arg: 0, In: echoV4},
		{Sym: "NotFoundHandler", Role: AnswersOnly, In: echoV4},
		{Sym: "MethodNotAllowedHandler", Role: AnswersOnly, In: echoV4},
		{Sym: "WrapMiddleware", Role: AdaptsGuard, Arg: 0},
		{Pkg: "middleware", Sym: "BasicAuth", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware", Sym: "BasicAuthWithConfig", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware", Sym: "KeyAuth", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware", Sym: "KeyAuthWithConfig", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware", Sym: "JWT", Role: Guards, Of: GuardsUser, In: echoV4},
		{Pkg: "middleware", Sym: "JWTWithConfig", Role: Guards, Of: GuardsUser, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.Skipper", Role: OptionalGuard, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.ContinueOnIgnoredError", Role: OptionalGuard, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.ContinueOnIgnoredError", Role: IgnoresErrors, In: echoV4},
	},
)

func echoContext(recv string, in []string, form string) []Row {
	return slices.Concat(
		methods(recv, Row{Role: ReadsRequest, Of: InPath, In: in}, "Param"),
		methods(recv, Row{Role: ReadsRequest, Of: InURL, In: in}, "Path"),
		methods(recv, Row{Role: ReadsRequest, Of: InQuery, In: in}, "QueryParam QueryParams QueryString FormValue "+form),
		methods(recv, Row{Role: ReadsRequest, Of: InCookie, In: in}, "Cookie Cookies"),
		methods(recv, Row{Role: ReadsConnection, In: in}, "RealIP"),
		methods(recv, Row{Role: FillsFromRequest, Of: InBody, In: in}, "Bind"),
		methods(recv, Row{Role: ReadsPlace, Of: InEcho, In: in}, "Get"),
		methods(recv, Row{Role: WritesPlace, Of: InEcho, In: in}, "Set"),
		methods(recv, Row{Role: Answers, In: in}, "JSON JSONPretty JSONBlob XML String HTML Blob NoContent Redirect"),
	)
}

var fiberGuards = slices.Concat(
	fiberContext("*Ctx", fiberV2),
	fiberContext("Ctx", fiberV3),
	methods("*Ctx", Row{Role: ReadsRequest, Of: InPath, In: fiberV2}, "ParamsInt AllParams"),
	methods("*Ctx", Row{Role: ReadsRequest, Of: InQuery, In: fiberV2}, "QueryInt QueryBool"),
	methods("*Ctx", Row{Role: FillsFromRequest, Of: InBody, In: fiberV2}, "BodyParser"),
	methods("*Ctx", Row{Role: FillsFromRequest, Of: InQuery, In: fiberV2}, "QueryParser"),
	methods("*Ctx", Row{Role: FillsFromRequest, Of: InPath, In: fiberV2}, "ParamsParser"),
	methods("*Ctx", Row{Role: FillsFromRequest, Of: InHeader, In: fiberV2}, "ReqHeaderParser"),
	methods("*Ctx", Row{Role: FillsFromRequest, Of: InCookie, In: fiberV2}, "CookieParser"),
	methods("*Bind", Row{Role: FillsFromRequest, Of: InBody, In: fiberV3}, "All Body JSON Form XML"),
	methods("*Bind", Row{Role: FillsFromRequest, Of: InQuery, In: fiberV3}, "Query"),
	methods("*Bind", Row{Role: FillsFromRequest, Of: InPath, In: fiberV3}, "URI"),
	methods("*Bind", Row{Role: FillsFromRequest, Of: InHeader, In: fiberV3}, "Header"),
	methods("*Bind", Row{Role: FillsFromRequest, Of: InCookie, In: fiberV3}, "Cookie"),
	[]Row{
		{Sym: "NewError", Role: MakesError},
		{Sym: "Params", Role: ReadsRequest, Arg: 1, Of: InPath, In: fiberV3},
		{Sym: "Query", Role: ReadsRequest, Arg: 1, Of: InQuery, In: fiberV3},
		{Sym: "Locals", Role: ReadsPlace, Arg: 1, Of: InFiber, In: fiberV3},
		{Pkg: "middleware/basicauth", Sym: "New", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware/keyauth", Sym: "New", Role: Guards, Of: GuardsKey},
		{Pkg: "middleware/adaptor", Sym: "HTTPMiddleware", Role: AdaptsGuard, Arg: 0},
	},
)

func fiberContext(recv string, in []string) []Row {
	return slices.Concat(
		methods(recv, Row{Role: ReadsRequest, Of: InPath, In: in}, "Params"),
		methods(recv, Row{Role: ReadsRequest, Of: InURL, In: in}, "Path OriginalURL"),
		methods(recv, Row{Role: ReadsRequest, Of: InMethod, In: in}, "Method"),
		methods(recv, Row{Role: ReadsRequest, Of: InQuery, In: in}, "Query Queries FormValue"),
		methods(recv, Row{Role: ReadsRequest, Of: InBody, In: in}, "Body BodyRaw"),
		methods(recv, Row{Role: ReadsRequest, Of: InHeader, In: in}, "Get GetReqHeaders"),
		methods(recv, Row{Role: ReadsRequest, Of: InCookie, In: in}, "Cookies"),
		methods(recv, Row{Role: ReadsConnection, In: in}, "IP IsFromLocal"),
		methods(recv, Row{Role: ReadsPlace, Of: InFiber, In: in}, "Locals"),
		methods(recv, Row{Role: ContinuesChain, In: in}, "Next"),
		methods(recv, Row{Role: Answers, In: in}, "Status SendStatus"),
	)
}

var chiGuards = []Row{
	{Sym: "URLParam", Role: ReadsRequest, Arg: 1, Of: InPath},
	{Sym: "URLParamFromCtx", Role: ReadsRequest, Arg: 1, Of: InPath},
	{Sym: "(*Mux).ServeHTTP", Role: ContinuesChain},
	{Pkg: "middleware", Sym: "BasicAuth", Role: Guards, Of: GuardsKey},
}

var gorillaGuards = []Row{
	{Sym: "Vars", Role: ReadsRequest, Of: InPath},
	{Sym: "(*Router).ServeHTTP", Role: ContinuesChain},
}

var httprouterGuards = []Row{
	{Sym: "(Params).ByName", Role: ReadsRequest, Arg: 0, Of: InPath},
	{Sym: "Param.Value", Role: ReadsRequest, Of: InPath},
	{Sym: "(*Router).ServeHTTP", Role: ContinuesChain},
}

// What Clerk's SDKs check.

var clerkV2Guards = []Row{
	{Pkg: "http", Sym: "RequireHeaderAuthorization", Role: Guards, Of: GuardsUser},
	{Pkg: "http", Sym: "WithHeaderAuthorization", Role: Guards, Of: GuardsOptionally},
	{Pkg: "http", Sym: "NeedsSessionReverification", Role: Guards, Of: GuardsReverified},
	{Sym: "(*SessionClaims).HasRole", Role: ChecksRole, Arg: 0},
	{Sym: "(*SessionClaims).HasPermission", Role: ChecksRole, Arg: 0},
	{Sym: "(*SessionClaims).NeedsReverification", Role: AsksReverification},
	{Sym: "ContextWithSessionClaims", Role: WritesPlace, Of: InClaims},
	{Pkg: "apikey", Sym: "Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "apikey", Sym: "(*Client).Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "m2m_token", Sym: "Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "m2m_token", Sym: "(*Client).Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "session", Sym: "Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "session", Sym: "(*Client).Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "client", Sym: "Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "user", Sym: "VerifyPassword", Role: VerifiesKey, Arg: 1},
	{Pkg: "user", Sym: "(*Client).VerifyPassword", Role: VerifiesKey, Arg: 1},
	{Pkg: "client", Sym: "(*Client).Verify", Role: VerifiesKey, Arg: 1},
}

var clerkV1Guards = []Row{
	{Pkg: "clerk", Sym: "RequireSessionV2", Role: Guards, Of: GuardsUser},
	{Pkg: "clerk", Sym: "WithSessionV2", Role: Guards, Of: GuardsOptionally},
	{Pkg: "clerk", Sym: "WithSession", Role: Guards, Of: GuardsOptionally},
	{Pkg: "clerk", Sym: "(*SessionClaims).HasRole", Role: ChecksRole, Arg: 0},
	{Pkg: "clerk", Sym: "(*SessionClaims).HasPermission", Role: ChecksRole, Arg: 0},
	{Pkg: "clerk", Sym: "(*VerificationService).Verify", Role: VerifiesKey, Arg: 0},
	{Pkg: "clerk", Sym: "(*SessionsService).Verify", Role: VerifiesKey, Arg: 1},
	{Pkg: "clerk", Sym: "(*ClientsService).Verify", Role: VerifiesKey, Arg: 0},
}
