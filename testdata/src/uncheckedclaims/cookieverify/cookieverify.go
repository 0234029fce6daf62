// Package cookieverify verifies the tokens of cookies, whoever asked for them.
package cookieverify

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func plain(r *http.Request) (string, error) {
	c, err := r.Cookie("__session")
	if err != nil {
		return "", err
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: c.Value}) // want `jwt.Verify takes a cookie's token from any origin.*\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func either(r *http.Request) (string, error) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if token == "" {
		c, err := r.Cookie("__session")
		if err != nil {
			return "", err
		}
		token = c.Value
	}
	params := &jwt.VerifyParams{}
	params.Token = token
	claims, err := jwt.Verify(r.Context(), params) // want `\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func ginUser(c *gin.Context) {
	token, err := c.Cookie("__session")
	if err != nil {
		c.Abort()
		return
	}
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token}) // want `\(authorized-party\)`
	if err != nil {
		c.Abort()
		return
	}
	c.Set("user", claims.Subject)
}

func echoUser(c echo.Context) error {
	cookie, err := c.Cookie("__session")
	if err != nil {
		return err
	}
	user, err := verify(context.Background(), cookie.Value)
	if err != nil {
		return err
	}
	c.Set("user", user)
	return nil
}

func fiberUser(c *fiber.Ctx) error {
	claims, err := jwt.Verify(context.Background(), &jwt.VerifyParams{Token: c.Cookies("__session")}) // want `\(authorized-party\)`
	if err != nil {
		return err
	}
	c.Locals("user", claims.Subject)
	return nil
}

// verify is given the cookie's token.
func verify(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token}) // want `\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func acceptAll(r *http.Request) (string, error) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{
		Token:                  r.Header.Get("X-Token"),
		AuthorizedPartyHandler: func(string) bool { return true }, // want `\(authorized-party\)`
	})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var _ = []any{plain, either, ginUser, echoUser, fiberUser, acceptAll}
