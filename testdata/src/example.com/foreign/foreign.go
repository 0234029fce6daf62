// Package foreign belongs to a module that is not part of the program: its functions have no bodies here.
package foreign

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func Guard(next http.Handler) http.Handler
func New(name string) func(http.Handler) http.Handler
func Wrap(h http.Handler, name string) http.Handler
func Setup(r chi.Router)
func Handler() http.Handler
func Run(addr string, h http.Handler) error
func Router() *chi.Mux
func Provide(constructors ...any)

type Command struct {
	Use  string
	RunE func(args []string) error
}

func (*Command) Execute() error

func Serve(w http.ResponseWriter, r *http.Request, h http.Handler)
func Do(name string, run func() error) error

type Server struct {
	Handler http.Handler
}

func (*Server) Serve() error
