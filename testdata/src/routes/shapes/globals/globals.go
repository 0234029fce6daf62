// Package globals keeps routers in variables.
package globals

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

// Router can be changed by other packages.
var Router = chi.NewRouter()

var private = chi.NewRouter()

var mux http.ServeMux

var auth func(http.Handler) http.Handler

var handler = func(w http.ResponseWriter, r *http.Request) {}

func init() {
	auth = clerkhttp.RequireHeaderAuthorization()
	Router.With(auth).Get("/a", get) // route: GET /a clerkhttp.RequireHeaderAuthorization -> globals.get {handed out}
}

func init() {
	private.With(auth).Get("/b", get) // route: GET /b clerkhttp.RequireHeaderAuthorization -> globals.get
	mux.HandleFunc("/c", get)         // route: ANY /c -> globals.get
	mux.HandleFunc("/d", handler)     // route: ANY /d -> func at globals/globals.go:20
	http.HandleFunc("/e", get)        // route: ANY /e -> globals.get {handed out}
}

func get(w http.ResponseWriter, r *http.Request) {}

// Late is set by init.
var Late *chi.Mux

func init() {
	Late = chi.NewRouter()
	Late.With(auth).Get("/f", get) // route: GET /f clerkhttp.RequireHeaderAuthorization -> globals.get {handed out}
}

// Server is filled in by Setup.
type Server struct {
	A       *chi.Mux
	Handler http.Handler
}

// Setup fills it in.
func (s *Server) Setup() {
	s.A = chi.NewRouter()
	s.A.Get("/g", get) // route: GET /g clerkhttp.RequireHeaderAuthorization -> globals.get {handed out}
	s.Handler = auth(s.A)
}
