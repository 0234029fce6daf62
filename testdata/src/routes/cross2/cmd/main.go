// Package main serves.
package main

import (
	"context"
	"net/http"

	"routes/cross2/httpx"
	"routes/cross2/orgs"
)

func main() {
	app := httpx.NewApp(httpx.Standard())
	orgs.Routes(app, "X-User")       // route: GET /orgs (*httpx.App).ServeHTTP func at httpx/httpx.go:31 httpx.Standard clerkhttp.WithHeaderAuthorization httpx.Standard -> (orgs.Handlers).List {at orgs/orgs.go:17, tree 0}; POST /orgs (*httpx.App).ServeHTTP func at httpx/httpx.go:31 httpx.Standard clerkhttp.WithHeaderAuthorization httpx.Standard httpx.Authenticate -> (orgs.Handlers).Create {at orgs/orgs.go:18, tree 0}
	app.Handle("GET", "/ping", ping) // route: GET /ping (*httpx.App).ServeHTTP func at httpx/httpx.go:31 httpx.Standard clerkhttp.WithHeaderAuthorization httpx.Standard -> main.ping {tree 0}
	http.ListenAndServe(":8080", app)
}

func ping(ctx context.Context, w http.ResponseWriter, r *http.Request) error { return nil }
