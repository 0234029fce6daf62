// Package helperignores hands the error of a verification to functions of its own.
package helperignores

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

func key(*golangjwt.Token) (any, error) { return []byte(secret), nil }

var secret = read()

func read() string

func dropped(w http.ResponseWriter, r *http.Request) {
	token := drop(golangjwt.Parse(r.Header.Get("X-Token"), key)) // want `\(error-ignored\)`
	w.Write([]byte(token.Claims.(golangjwt.MapClaims)["sub"].(string)))
}

func noted(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Token")}) // want `^claims are used at line 26 also if jwt.Verify rejects the token; return when it fails \(error-ignored\)$`
	note(err)
	w.Write([]byte(claims.Subject))
}

func answered(w http.ResponseWriter, r *http.Request) {
	claims := golangjwt.MapClaims{}
	_, err := golangjwt.ParseWithClaims(r.Header.Get("X-Token"), claims, key) // want `\(error-ignored\)`
	answer(w, err)
	w.Write([]byte(claims["sub"].(string)))
}

func panics(w http.ResponseWriter, r *http.Request) {
	token := must(golangjwt.Parse(r.Header.Get("X-Token"), key))
	w.Write([]byte(token.Claims.(golangjwt.MapClaims)["sub"].(string)))
}

func exits(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Token")})
	exit(err)
	w.Write([]byte(claims.Subject))
}

func asked(w http.ResponseWriter, r *http.Request) {
	claims := golangjwt.MapClaims{}
	_, err := golangjwt.ParseWithClaims(r.Header.Get("X-Token"), claims, key)
	if refused(w, err) {
		return
	}
	w.Write([]byte(claims["sub"].(string)))
}

func coded(w http.ResponseWriter, r *http.Request) {
	claims := golangjwt.MapClaims{}
	_, err := golangjwt.ParseWithClaims(r.Header.Get("X-Token"), claims, key)
	if c := code(err); c != 0 {
		w.WriteHeader(c)
		return
	}
	w.Write([]byte(claims["sub"].(string)))
}

func denied(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("X-Token")}) // want `\(error-ignored\)`
	deny(c, err)
	c.Set("user", claims.Subject)
}
