// Package main has a router of its own around net/http's.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

type middleware func(http.Handler) http.Handler

type router struct {
	*http.ServeMux
	chain []middleware
}

func newRouter(mws ...middleware) *router {
	return &router{ServeMux: &http.ServeMux{}, chain: mws}
}

func (r *router) use(mws ...middleware) { r.chain = append(r.chain, mws...) }

func (r *router) group(fn func(r *router)) {
	fn(&router{ServeMux: r.ServeMux, chain: append([]middleware(nil), r.chain...)})
}

func (r *router) get(path string, fn http.HandlerFunc, mws ...middleware) {
	r.handle(http.MethodGet, path, fn, mws)
}

func (r *router) post(path string, fn http.HandlerFunc, mws ...middleware) {
	r.handle(http.MethodPost, path, fn, mws)
}

func (r *router) handle(method, path string, fn http.HandlerFunc, mws []middleware) {
	h := r.wrap(fn, mws)
	r.Handle(method+" "+path, h)
}

func (r *router) wrap(fn http.HandlerFunc, mws []middleware) (out http.Handler) {
	out, mws = http.Handler(fn), append(append([]middleware(nil), r.chain...), mws...)
	for i := len(mws) - 1; i >= 0; i-- {
		out = mws[i](out)
	}
	return
}

func main() {
	r := newRouter(logger)
	r.get("/a", get) // route: GET /a main.logger -> main.get
	r.group(func(r *router) {
		r.use(clerkhttp.RequireHeaderAuthorization())
		r.post("/b", get, gate) // route: POST /b main.logger clerkhttp.RequireHeaderAuthorization main.gate -> main.get
		//clerkvet:public shown to all
		r.get("/c", get) // route: GET /c main.logger clerkhttp.RequireHeaderAuthorization -> main.get {public: shown to all}
	})
	private := func(pattern string, h http.HandlerFunc) {
		r.Handle(pattern, clerkhttp.WithHeaderAuthorization()(gate(h)))
	}
	private("DELETE /d", get) // route: DELETE /d clerkhttp.WithHeaderAuthorization main.gate -> main.get
	http.ListenAndServe(":8080", r)
}

func logger(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func get(w http.ResponseWriter, r *http.Request) {}
