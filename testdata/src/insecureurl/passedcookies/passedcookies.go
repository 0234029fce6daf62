// Package passedcookies hands cookies, and their names and values, to functions that set them.
package passedcookies

import (
	"net/http"
	"os"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

func verified(r *http.Request, token string) bool {
	_, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
	return err == nil
}

func login(w http.ResponseWriter, r *http.Request, token string) {
	if !verified(r, token) {
		return
	}
	byStage(w, &http.Cookie{Name: "session", Value: token})
	always(w, http.Cookie{Name: "session", Value: token})
	assigned(w, "session", token)
}

func byStage(w http.ResponseWriter, c *http.Cookie) {
	c.Path, c.Secure = "/", os.Getenv("ENV") == "production"
	http.SetCookie(w, c)
}

func always(w http.ResponseWriter, c http.Cookie) {
	c.Secure = true
	http.SetCookie(w, &c)
}

func assigned(w http.ResponseWriter, name, value string) {
	c := new(http.Cookie) // want `Secure.*\(insecure-cookie\)`
	c.Name = name
	c.Value = value
	http.SetCookie(w, c)
}

func put(c *gin.Context, name, value string, age int) {
	c.SetCookie(name, value, age, "/", "", false, true) // want `Secure.*\(insecure-cookie\)`
}

func ginLogin(c *gin.Context, token string) {
	put(c, "access_token", token, 3600)
}

func remember(c *gin.Context, name, value string, age int) {
	c.SetCookie(name, value, age, "/", "", false, true)
}

// The session is only deleted this way, and the theme is none.
func ginLogout(c *gin.Context) {
	remember(c, "session", "", -1)
	remember(c, "theme", c.Query("theme"), 3600)
}

func deleted(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "deleted", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "session_seen", Value: "1"})
}

func inDevelopment(w http.ResponseWriter, dev bool, token string) {
	if dev {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: true})
}
