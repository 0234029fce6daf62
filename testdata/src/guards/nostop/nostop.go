// Package nostop has checks that answer and go on.
package nostop

import (
	"context"
	"encoding/json"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

type store interface {
	Orders(ctx context.Context) []string
}

type server struct{ db store }

func respondError(w http.ResponseWriter, code int, msg string) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": msg})
}

func (s *server) next(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			respondError(w, http.StatusUnauthorized, "no session") //! no-stop respondError answers, but the request goes on
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) orders(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden) //! no-stop
	}
	_ = json.NewEncoder(w).Encode(s.db.Orders(r.Context()))
}

func (s *server) ban(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
		log.Println(err)
		w.WriteHeader(http.StatusUnauthorized) //! no-stop
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

// good is ban with a return.
func (s *server) good(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		_ = json.NewEncoder(w).Encode("unauthorized")
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

// both answers in either case, and does nothing else.
func (s *server) both(w http.ResponseWriter, r *http.Request) {
	body := "welcome"
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		w.WriteHeader(http.StatusUnauthorized)
		body = "sign in"
	}
	_, _ = w.Write([]byte(body))
}

// elsewhere works only where the check has succeeded.
func (s *server) elsewhere(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "no session", http.StatusUnauthorized)
	} else {
		user.Delete(r.Context(), claims.Subject)
	}
	log.Println("done")
}

// optional is what it says.
func (s *server) optional(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			r = r.WithContext(context.WithValue(r.Context(), ctxKey{}, claims.Subject))
		}
		next.ServeHTTP(w, r)
	})
}

type ctxKey struct{}

func ginAuth(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"}) //! no-stop c.JSON answers, but gin calls the next handler
		return
	}
	c.Set("userID", claims.Subject)
}

func ginStatus(c *gin.Context) {
	if _, ok := c.Get("userID"); !ok {
		c.Status(http.StatusUnauthorized) //! no-stop
		return
	}
	c.Next()
}

// ginHandler is the last one: nobody comes after it.
func ginHandler(c *gin.Context) {
	id, ok := c.Get("userID")
	if !ok {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"id": id})
}

// ginFallsThrough aborts, and works all the same.
func ginFallsThrough(c *gin.Context) {
	if _, ok := c.Get("userID"); !ok {
		c.AbortWithStatus(http.StatusUnauthorized) //! no-stop
	}
	user.Delete(c.Request.Context(), c.Param("id"))
}

// ginAborts needs no return, because nothing comes after it.
func ginAborts(c *gin.Context) {
	if _, ok := c.Get("userID"); !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func ginHelper(c *gin.Context) {
	if _, ok := c.Get("userID"); !ok {
		ginFail(c, http.StatusUnauthorized)
		return
	}
	c.Next()
}

func ginFail(c *gin.Context, code int) {
	c.JSON(code, gin.H{"error": http.StatusText(code)})
	c.Abort()
}

func echoAuth(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: c.Request().Header.Get("Authorization")}); err != nil {
			echo.NewHTTPError(http.StatusUnauthorized, "unauthorized") //! no-stop echo.NewHTTPError only makes an error
		}
		return next(c)
	}
}

func echoAnswers(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: c.Request().Header.Get("Authorization")}); err != nil {
			c.JSON(http.StatusUnauthorized, "unauthorized") //! no-stop
		}
		return next(c)
	}
}

func echoGood(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: c.Request().Header.Get("Authorization")}); err != nil {
			return c.JSON(http.StatusUnauthorized, "unauthorized")
		}
		return next(c)
	}
}

func fiberAuth(c *fiber.Ctx) error {
	if _, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: c.Get("Authorization")}); err != nil {
		c.SendStatus(fiber.StatusUnauthorized) //! no-stop
	}
	return c.Next()
}

func fiberGood(c *fiber.Ctx) error {
	if _, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: c.Get("Authorization")}); err != nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return c.Next()
}
