// Package frameworks takes tokens from the contexts of frameworks.
package frameworks

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func ginBad(c *gin.Context) {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(c.GetHeader("X-Token"), &claims); err != nil { // want `\(unverified-claims\)`
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("user", claims.Subject)
	c.Next()
}

func ginGood(c *gin.Context) {
	var claims jwt.RegisteredClaims
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, err := jwt.ParseWithClaims(raw, &claims, keyfunc); err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("user", claims.Subject)
	c.Next()
}

type login struct {
	Token string `json:"token"`
}

func ginBody(c *gin.Context) {
	var body login
	if err := c.ShouldBindJSON(&body); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(body.Token, claims); err != nil { // want `\(unverified-claims\)`
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": claims["sub"]})
}

func ginStored(c *gin.Context) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(c.GetString("token"), claims); err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": claims["sub"]})
}

func echoBad(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		var claims jwt.RegisteredClaims
		raw := c.Request().Header.Get("X-Token")
		if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil { // want `\(unverified-claims\)`
			return echo.NewHTTPError(http.StatusUnauthorized)
		}
		c.Set("user", claims.Subject)
		return next(c)
	}
}

func fiberBad(c *fiber.Ctx) error {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(c.Get("X-Token"), &claims); err != nil { // want `\(unverified-claims\)`
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Locals("user", claims.Subject)
	return c.Next()
}

func fiberGood(c *fiber.Ctx) error {
	var claims jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(c.Get("X-Token"), &claims, keyfunc); err != nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Locals("user", claims.Subject)
	return c.Next()
}
