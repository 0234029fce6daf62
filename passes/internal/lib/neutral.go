package lib

import "strings"

// neutral are packages whose middleware and handlers decide nothing about who may come in: logging, compression, CORS,
// rate limits, static files. Packages below them are meant too, but not the symbols that are named.
var neutral = map[string][]string{
	"github.com/go-chi/chi/v5/middleware":        {"BasicAuth"},
	"github.com/go-chi/chi/middleware":           {"BasicAuth"},
	"github.com/go-chi/cors":                     nil,
	"github.com/go-chi/httplog":                  nil,
	"github.com/go-chi/httprate":                 nil,
	"github.com/go-chi/render":                   nil,
	"github.com/go-chi/docgen":                   nil,
	"github.com/go-chi/traceid":                  nil,
	"github.com/go-chi/httplog/v2":               nil,
	"github.com/go-chi/httplog/v3":               nil,
	"github.com/rs/cors":                         nil,
	"github.com/rs/zerolog/hlog":                 nil,
	"github.com/gorilla/handlers":                nil,
	"github.com/gorilla/csrf":                    nil,
	"github.com/gin-contrib":                     nil,
	"github.com/gin-gonic/gin":                   {"BasicAuth", "BasicAuthForRealm", "BasicAuthForProxy"},
	"github.com/labstack/echo/v4":                nil,
	"github.com/labstack/echo/v5":                nil,
	"github.com/labstack/echo/v4/middleware":     {"BasicAuth", "BasicAuthWithConfig", "KeyAuth", "KeyAuthWithConfig", "JWT", "JWTWithConfig"},
	"github.com/labstack/echo/v5/middleware":     {"BasicAuth", "BasicAuthWithConfig", "KeyAuth", "KeyAuthWithConfig"},
	"github.com/labstack/echo-contrib":           {},
	"github.com/gofiber/fiber/v2":                nil,
	"github.com/gofiber/fiber/v3":                nil,
	"github.com/gofiber/swagger":                 nil,
	"github.com/gofiber/contrib/otelfiber":       nil,
	"github.com/gofiber/contrib/fiberzap":        nil,
	"github.com/gofiber/contrib/fiberzerolog":    nil,
	"github.com/gofiber/contrib/swagger":         nil,
	"github.com/gofiber/contrib/websocket":       nil,
	"github.com/gofiber/websocket":               nil,
	"github.com/urfave/negroni":                  nil,
	"github.com/urfave/negroni/v3":               nil,
	"github.com/unrolled/secure":                 nil,
	"github.com/swaggo":                          nil,
	"github.com/prometheus/client_golang":        nil,
	"github.com/getsentry/sentry-go":             nil,
	"github.com/justinas/nosurf":                 nil,
	"github.com/didip/tollbooth":                 nil,
	"github.com/ulule/limiter":                   nil,
	"github.com/zsais/go-gin-prometheus":         nil,
	"github.com/JGLTechnologies/gin-rate-limit":  nil,
	"github.com/slok/go-http-metrics":            nil,
	"github.com/NYTimes/gziphandler":             nil,
	"github.com/klauspost/compress":              nil,
	"github.com/awslabs/aws-lambda-go-api-proxy": nil,
	"github.com/aws/aws-lambda-go":               nil,
	"github.com/akrylysov/algnhsa":               nil,
	"github.com/99designs/gqlgen":                nil,
	"github.com/heptiolabs/healthcheck":          nil,
	"github.com/riandyrn/otelchi":                nil,
	"github.com/samber/slog-chi":                 nil,
	"github.com/samber/slog-gin":                 nil,
	"github.com/samber/slog-echo":                nil,
	"github.com/samber/slog-fiber":               nil,
	"github.com/samber/slog-http":                nil,
	"go.opentelemetry.io":                        nil,
	"golang.org/x/net/http2":                     nil,
	"golang.org/x/net/netutil":                   nil,
	"golang.org/x/net/websocket":                 nil,
	"golang.org/x/crypto/acme":                   nil,
	"net/http":                                   nil,
	"net/http/pprof":                             nil,
	"net/http/httputil":                          nil,
	"github.com/danielgtaylor/huma":              nil,
	"github.com/ansrivas/fiberprometheus":        nil,
	"github.com/Depado/ginprom":                  nil,
	"github.com/penglongli/gin-metrics":          nil,
	"github.com/newrelic/go-agent":               nil,
	"github.com/DataDog/dd-trace-go":             nil,
	"gopkg.in/DataDog/dd-trace-go.v1":            nil,
	"go.elastic.co/apm":                          nil,
	"github.com/honeybadger-io/honeybadger-go":   nil,
	"github.com/bugsnag/bugsnag-go":              nil,
	"github.com/rollbar/rollbar-go":              nil,
	"github.com/arl/statsviz":                    nil,
	"github.com/felixge":                         nil,
	"github.com/uptrace/opentelemetry-go-extra":  nil,
	"github.com/uptrace/bunrouter/extra":         nil,
	"expvar":                                     nil,
}

// guarding are the packages below neutral ones that do guard.
var guarding = []string{
	"github.com/gin-contrib/authz",
	"github.com/gin-contrib/sessions",
	"github.com/labstack/echo-contrib/casbin",
	"github.com/labstack/echo-contrib/session",
	"github.com/gofiber/fiber/v2/middleware/basicauth",
	"github.com/gofiber/fiber/v2/middleware/keyauth",
	"github.com/gofiber/fiber/v3/middleware/basicauth",
	"github.com/gofiber/fiber/v3/middleware/keyauth",
}

// Neutral reports whether a symbol, given by its import path and its name or type and name, is one of a package that is
// known not to guard.
func Neutral(path, sym string) bool {
	for _, g := range guarding {
		if path == g || strings.HasPrefix(path, g+"/") {
			return false
		}
	}
	for p := path; p != ""; {
		if except, ok := neutral[p]; ok {
			for _, e := range except {
				if e == sym {
					return false
				}
			}
			return true
		}
		i := strings.LastIndexByte(p, '/')
		if i < 0 {
			return false
		}
		p = p[:i]
	}
	return false
}
