// Package listening serves without TLS: a proxy or load balancer usually ends it in front of the program.
package listening

import (
	"crypto/tls"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
)

func serve(h http.Handler) error {
	return http.ListenAndServe(":8080", clerkhttp.RequireHeaderAuthorization()(h))
}

func serveGin(h http.Handler) error {
	r := gin.New()
	r.GET("/", gin.WrapH(clerkhttp.RequireHeaderAuthorization()(h)))
	return r.Run("0.0.0.0:8080")
}

func server(h http.Handler) *http.Server {
	return &http.Server{Addr: ":8443", Handler: h, TLSConfig: &tls.Config{ClientAuth: tls.NoClientCert}}
}
