package main // want package:"reported"

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"

	"missingauthz/secondcheck/orders"
	"missingauthz/secondcheck/profile"
	"missingauthz/secondcheck/users"
)

func session(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Request = c.Request.WithContext(clerk.ContextWithSessionClaims(c.Request.Context(), claims))
}

// main protects the groups that it hands to other packages, and forgets one.
func main() {
	r := gin.New()
	users.Register(r.Group("/api", session))
	users.Register(r.Group("/legacy")) // want `PATCH /legacy/me \(users/users.go:\d+\) reaches user.Update .*no-auth` `uses an identity .*unprotected-route` `POST /legacy/me/picture .*optional-auth`
	orders.Register(r.Group("/orders"))
	go r.Run()

	m := chi.NewRouter()
	m.With(clerkhttp.RequireHeaderAuthorization()).Mount("/profile", profile.Routes())
	http.ListenAndServe(":8080", m)
}
