// Package main registers tables of routes in loops.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
)

type route struct {
	method, path string
	handler      http.HandlerFunc
	mws          []func(http.Handler) http.Handler
	public       bool
}

var protect = clerkhttp.RequireHeaderAuthorization()

var table = []route{
	{"GET", "/a", get, nil, true}, // route: GET /a -> main.get
	{method: http.MethodPost, path: prefix + "/b", handler: post, mws: []func(http.Handler) http.Handler{gate}}, // route: POST /x/b clerkhttp.RequireHeaderAuthorization main.gate -> main.post
}

const prefix = "/x"

func main() {
	r := chi.NewRouter()
	for _, rt := range table {
		h := http.Handler(rt.handler)
		for i := range rt.mws {
			h = rt.mws[len(rt.mws)-1-i](h)
		}
		if !rt.public {
			h = protect(h)
		}
		r.Method(rt.method, rt.path, h)
	}
	for path, h := range map[string]http.HandlerFunc{"/m": get, "/n": post} {
		r.Get(path, h) // route: GET /m -> main.get; GET /n -> main.post
	}
	handlers := map[string]http.HandlerFunc{}
	handlers["/k"] = get
	for path := range handlers {
		r.Get(path, handlers[path]) // route: GET /k -> main.get
	}
	for i := 0; i < 2; i++ {
		r.With(table[i].mws...).Put(table[i].path, table[i].handler) // route: PUT /a -> main.get; PUT /x/b main.gate -> main.post
	}
	regs := []registrar{&users{}, &orgs{name: "o"}}
	r.Route("/v1", func(r chi.Router) {
		r.Use(protect)
		for _, reg := range regs {
			reg.register(r)
		}
	})
	http.ListenAndServe(":8080", r)
	engine(gin.New())
}

type registrar interface{ register(r chi.Router) }

type users struct{}

func (u *users) register(r chi.Router) {
	r.Get("/users", get) // route: GET /v1/users clerkhttp.RequireHeaderAuthorization -> main.get
}

type orgs struct{ name string }

func (o *orgs) register(r chi.Router) {
	r.Get("/"+o.name, post) // route: GET /v1/o clerkhttp.RequireHeaderAuthorization -> main.post
}

func engine(e *gin.Engine) {
	chain := gin.HandlersChain{auth}
	api := e.Group("/api", append(chain, logs)...)
	api.GET("/x", append(chain, item)...) // route: GET /api/x main.auth main.logs main.auth -> main.item
	list := []gin.HandlerFunc{auth, item}
	e.POST("/y", list...) // route: POST /y main.auth -> main.item
	items(api.Group("/items"))
	e.Run()
}

func items(g *gin.RouterGroup) {
	g.GET("", item)        // route: GET /api/items main.auth main.logs -> main.item
	g.DELETE("/:id", item) // route: DELETE /api/items/:id main.auth main.logs -> main.item
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func get(w http.ResponseWriter, r *http.Request)  {}
func post(w http.ResponseWriter, r *http.Request) {}
func auth(c *gin.Context)                         {}
func logs(c *gin.Context)                         {}
func item(c *gin.Context)                         {}
