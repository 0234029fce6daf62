package lib

import "slices"

var netHTTP = Library{
	Name:  "net/http",
	Paths: []string{"net/http"},
	Area:  Web,
	Rows: slices.Concat(httpRouting, []Row{
		{Sym: "Request", Role: CarriesRequest, Of: ServesHTTP},
		{Sym: "ResponseWriter", Role: CarriesResponse, Of: ServesHTTP},
		{Sym: "Header", Role: TakesHeader}, // as a map
		{Sym: "(Header).Set", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(Header).Add", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(*Request).SetBasicAuth", Role: TakesHeader, Header: "authorization", Arg: 1},
		{Sym: "NewRequest", Role: TakesRequestURL, Arg: 1},
		{Sym: "NewRequestWithContext", Role: TakesRequestURL, Arg: 2},
		{Sym: "Get", Role: TakesRequestURL, Arg: 0},
		{Sym: "Head", Role: TakesRequestURL, Arg: 0},
		{Sym: "Post", Role: TakesRequestURL, Arg: 0},
		{Sym: "PostForm", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Client).Get", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Client).Head", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Client).Post", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Client).PostForm", Role: TakesRequestURL, Arg: 0},
		{Sym: "Cookie.Name", Role: Cookie, Of: CookieName},
		{Sym: "Cookie.Value", Role: Cookie, Of: CookieValue},
		{Sym: "Cookie.Secure", Role: Cookie, Of: CookieSecure},
		{Sym: "Cookie.SameSite", Role: Cookie, Of: CookieSameSite},
		{Sym: "Cookie.MaxAge", Role: Cookie, Of: CookieMaxAge},
		{Sym: "Cookie.Expires", Role: Cookie, Of: CookieExpires},
		{Sym: "SetCookie", Role: SetsCookie, Arg: 1},
		{Sym: "(*Request).Cookie", Role: ReadsCookie, Arg: 0},
		{Sym: "(*Request).CookiesNamed", Role: ReadsCookie, Arg: 0},
		{Sym: "(*Request).Cookies", Role: ReadsCookie},
		{Sym: "Client.Transport", Role: TLS, Of: TLSHolder},
		{Sym: "Transport.TLSClientConfig", Role: TLS, Of: TLSHolder},
	}, netHTTPGuards, netHTTPMessages),
}

var cryptoTLS = Library{
	Name:  "crypto/tls",
	Paths: []string{"crypto/tls"},
	Area:  Web,
	Rows: []Row{
		{Sym: "Config.InsecureSkipVerify", Role: TLS, Of: TLSSkipVerify},
		{Sym: "Config.MinVersion", Role: TLS, Of: TLSMinVersion},
		{Sym: "Config.MaxVersion", Role: TLS, Of: TLSMaxVersion},
		{Sym: "Config.VerifyPeerCertificate", Role: TLS, Of: TLSOwnCheck},
		{Sym: "Config.VerifyConnection", Role: TLS, Of: TLSOwnCheck},
		{Sym: "X509KeyPair", Role: TakesSecret, Arg: 1, Of: PrivateKey},
	},
}

var gin = Library{
	Name:  "gin",
	Paths: []string{"github.com/gin-gonic/gin"},
	Area:  Web,
	Rows: slices.Concat(ginRouting, []Row{
		{Sym: "Context", Role: CarriesRequest, Of: ServesGin},
		{Sym: "(*Context).SetCookie", Role: Cookie, Arg: 0, Of: CookieName},
		{Sym: "(*Context).SetCookie", Role: Cookie, Arg: 1, Of: CookieValue},
		{Sym: "(*Context).SetCookie", Role: Cookie, Arg: 2, Of: CookieMaxAge},
		{Sym: "(*Context).SetCookie", Role: Cookie, Arg: 5, Of: CookieSecure},
		{Sym: "(*Context).SetSameSite", Role: Cookie, Arg: 0, Of: CookieSameSite},
		{Sym: "(*Context).SetCookieData", Role: SetsCookie, Arg: 0},
		{Sym: "(*Context).Cookie", Role: ReadsCookie, Arg: 0},
	}, ginGuards, ginMessages),
}

// Handlers of echo set cookies of net/http. Its own middleware for tokens was removed in v4.13.
var echo = Library{
	Name:  "echo",
	Paths: []string{"github.com/labstack/echo/v5", "github.com/labstack/echo/v4"},
	Area:  Web,
	Rows: slices.Concat(echoRouting, []Row{
		{Sym: "Context", Role: CarriesRequest, Of: ServesEcho},
		{Sym: "(*Context).SetCookie", Role: SetsCookie, Arg: 0, In: echoV5},
		{Sym: "(Context).SetCookie", Role: SetsCookie, Arg: 0, In: echoV4},
		{Sym: "(*Context).Cookie", Role: ReadsCookie, Arg: 0, In: echoV5},
		{Sym: "(Context).Cookie", Role: ReadsCookie, Arg: 0, In: echoV4},
		{Pkg: "middleware", Sym: "JWT", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.SigningKey", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.SigningKeys", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: echoV4},
		{Pkg: "middleware", Sym: "JWTConfig.KeyFunc", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: echoV4},
	}, echoGuards, echoMessages),
}

var (
	echoV4 = []string{"github.com/labstack/echo/v4"}
	echoV5 = []string{"github.com/labstack/echo/v5"}
)

var fiber = Library{
	Name:  "fiber",
	Paths: []string{"github.com/gofiber/fiber/v3", "github.com/gofiber/fiber/v2"},
	Area:  Web,
	Rows: slices.Concat(fiberRouting, []Row{
		{Sym: "Ctx", Role: CarriesRequest, Of: ServesFiber},
		{Sym: "Cookie.Name", Role: Cookie, Of: CookieName},
		{Sym: "Cookie.Value", Role: Cookie, Of: CookieValue},
		{Sym: "Cookie.Secure", Role: Cookie, Of: CookieSecure},
		{Sym: "Cookie.SameSite", Role: Cookie, Of: CookieSameSite},
		{Sym: "Cookie.MaxAge", Role: Cookie, Of: CookieMaxAge},
		{Sym: "Cookie.Expires", Role: Cookie, Of: CookieExpires},
		{Sym: "(*Ctx).Cookie", Role: SetsCookie, Arg: 0, In: fiberV2},
		{Sym: "(*Ctx).Cookies", Role: ReadsCookie, Arg: 0, In: fiberV2},
		{Sym: "(Ctx).Cookies", Role: ReadsCookie, Arg: 0, In: fiberV3},
		{Sym: "(Ctx).Cookie", Role: SetsCookie, Arg: 0, In: fiberV3},
		{Sym: "(Res).Cookie", Role: SetsCookie, Arg: 0, In: fiberV3},
	}, fiberGuards, fiberMessages),
}

var (
	fiberV2 = []string{"github.com/gofiber/fiber/v2"}
	fiberV3 = []string{"github.com/gofiber/fiber/v3"}
)

var fastHTTP = Library{
	Name:  "fasthttp",
	Paths: []string{"github.com/valyala/fasthttp"},
	Area:  Web,
	Rows: append([]Row{
		{Sym: "RequestCtx", Role: CarriesRequest, Of: ServesFastHTTP},
		{Sym: "(*RequestHeader).Set", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(*RequestHeader).Add", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(*Request).SetRequestURI", Role: TakesRequestURL, Arg: 0},
		{Sym: "Client.TLSConfig", Role: TLS, Of: TLSHolder},
	}, fastHTTPMessages...),
}

var resty = Library{
	Name:  "resty",
	Paths: []string{"github.com/go-resty/resty/v2"},
	Area:  Web,
	Rows: []Row{
		{Sym: "(*Client).SetAuthToken", Role: TakesHeader, Header: "authorization", Arg: 0},
		{Sym: "(*Request).SetAuthToken", Role: TakesHeader, Header: "authorization", Arg: 0},
		{Sym: "(*Client).SetBasicAuth", Role: TakesHeader, Header: "authorization", Arg: 1},
		{Sym: "(*Client).SetHeader", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(*Request).SetHeader", Role: TakesHeader, Key: 0, Arg: 1},
		{Sym: "(*Client).SetBaseURL", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Request).Get", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Request).Post", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Request).Put", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Request).Patch", Role: TakesRequestURL, Arg: 0},
		{Sym: "(*Request).Delete", Role: TakesRequestURL, Arg: 0},
	},
}
