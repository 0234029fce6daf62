package orders // want package:"reported"

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

// Register protects its routes itself, all but one.
func Register(g *gin.RouterGroup) {
	g.POST("/lock/:id", lock) // want `POST /lock/:id reaches user.Lock .*register it behind orders.session \(no-auth\)`
	g.POST("/unlock", session, unlock)
}

func session(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Request = c.Request.WithContext(clerk.ContextWithSessionClaims(c.Request.Context(), claims))
}

func lock(c *gin.Context) { user.Lock(c.Request.Context(), c.Param("id")) }

func unlock(c *gin.Context) {
	if claims, ok := clerk.SessionClaimsFromContext(c.Request.Context()); ok {
		user.Unlock(c.Request.Context(), claims.Subject)
	}
}
