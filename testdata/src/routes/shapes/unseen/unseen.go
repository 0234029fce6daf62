// Package unseen has middleware that can't be seen from where the routes are: nothing may be said of these.
package unseen

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/labstack/echo/v4"

	"example.com/foreign"
)

// Server is set up in steps by who uses it.
type Server struct {
	engine *gin.Engine
	auth   func(http.Handler) http.Handler
}

// New registers before Secure can be called, and what gin adds later does not cover it.
func New() *Server {
	s := &Server{engine: gin.New()}
	s.engine.GET("/a", get) // route: GET /a -> unseen.get {handed out}
	return s
}

// Secure adds middleware.
func (s *Server) Secure(mw gin.HandlerFunc) { s.engine.Use(mw) }

// Add registers on a router that it does not know.
func (s *Server) Add() { s.engine.GET("/b", get) }

// API is echo's, whose middleware covers earlier routes too.
type API struct{ e *echo.Echo }

// NewAPI returns an API.
func NewAPI() *API {
	a := &API{echo.New()}
	a.e.GET("/a", item) // route: GET /a -> unseen.item {handed out, unknown}
	return a
}

// Secure adds middleware.
func (a *API) Secure(mw echo.MiddlewareFunc) { a.e.Use(mw) }

func swallowed() {
	r := chi.NewRouter()
	r.Get("/c", plain) // route: GET /c -> unseen.plain {unknown}
	h := http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		foreign.Serve(w, req, r)
	})
	http.ListenAndServe(":8080", h) // route: ANY / -> func at unseen/unseen.go:50
}

func inForeignStruct() {
	r := chi.NewRouter()
	r.Get("/d", plain) // route: GET /d -> unseen.plain
	srv := &foreign.Server{Handler: r}
	srv.Serve()
}

var auth func(http.Handler) http.Handler

// SetAuth is called by main, before Routes.
func SetAuth(mw func(http.Handler) http.Handler) { auth = mw }

// Routes uses what SetAuth was given.
func Routes() http.Handler {
	r := chi.NewRouter()
	if auth != nil {
		r.Use(auth)
	}
	r.Get("/e", plain) // route: GET /e [parameter mw]? -> unseen.plain {handed out}
	return r
}

type plugin interface{ Install(s *Server) }

func plugins(ps []plugin) {
	s := &Server{engine: gin.New()}
	for _, p := range ps {
		p.Install(s)
	}
	s.engine.GET("/f", get) // route: GET /f -> unseen.get {unknown}
	s.engine.Run()
}

// Once runs in a function that a library calls.
func Once(mw func(func())) {
	http.Handle("/g", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(plain))) // route: ANY /g clerkhttp.RequireHeaderAuthorization -> unseen.plain {handed out}
}

func item(c echo.Context) error                    { return nil }
func get(c *gin.Context)                           {}
func plain(w http.ResponseWriter, r *http.Request) {}
