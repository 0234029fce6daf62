// Package exposed sends resources of Clerk as they are.
package exposed

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func plain(w http.ResponseWriter, r *http.Request) {
	me, err := user.Get(r.Context(), "")
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	json.NewEncoder(w).Encode(me) // want `clerk.User is sent to the client with its private metadata, .* \(exposed\)`
	enc := json.NewEncoder(w)
	enc.Encode(map[string]any{"user": me}) // want `clerk.User is sent to the client`
	render.JSON(w, r, me)                  // want `clerk.User is sent to the client`
	writeJSON(w, http.StatusOK, me)        // want `clerk.User is sent to the client`
	json.NewEncoder(os.Stdout).Encode(me)
}

func list(c *gin.Context) {
	users, _ := user.List(c.Request.Context(), &user.ListParams{})
	c.JSON(http.StatusOK, users)                       // want `clerk.User is sent to the client`
	c.JSON(http.StatusOK, gin.H{"users": users.Users}) // want `clerk.User is sent to the client`
	c.JSON(http.StatusOK, gin.H{"total": users.TotalCount})
	body := gin.H{"users": users}
	c.JSON(http.StatusOK, body) // want `clerk.User is sent to the client`
}

type page struct {
	Org   *clerk.Organization `json:"org"`
	Count int                 `json:"count"`
}

type hidden struct {
	Org  *clerk.Organization `json:"-"`
	Name string              `json:"name"`
}

func org(c echo.Context) error {
	o, err := organization.Get(c.Request().Context(), c.Param("id"))
	if err != nil {
		return err
	}
	if c.QueryParam("short") != "" {
		return c.JSON(http.StatusOK, hidden{o, o.Name})
	}
	return c.JSON(http.StatusOK, page{Org: o}) // want `clerk.Organization is sent to the client`
}

func tokens(c *fiber.Ctx) error {
	list := &clerk.OAuthAccessTokenList{}
	return c.JSON(list) // want `clerk.OAuthAccessToken is sent to the client with the tokens of another provider`
}

func metadata(c *gin.Context) {
	me, _ := user.Get(c.Request.Context(), "")
	c.JSON(http.StatusOK, gin.H{"meta": me.PrivateMetadata}) // want `private metadata is sent to the client`
	c.JSON(http.StatusOK, gin.H{"meta": me.PublicMetadata})
}

func configuration(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"key": os.Getenv("CLERK_SECRET_KEY")}) // want `a Clerk secret key is sent to the client`
	c.JSON(http.StatusOK, gin.H{"key": os.Getenv("CLERK_PUBLISHABLE_KEY")})
}
