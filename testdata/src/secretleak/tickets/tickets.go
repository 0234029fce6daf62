// Package tickets logs what signs in once, and what tokens came from.
package tickets

import (
	"fmt"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/gin-gonic/gin"
)

func invite(c *gin.Context) {
	t, err := signintoken.Create(c.Request.Context(), &signintoken.CreateParams{})
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	log.Println("created", t.Token)                               // want `a sign-in token is written to the log`
	log.Printf("created %+v", t)                                  // want `a sign-in token is written to the log`
	fmt.Println("link", *t.URL)                                   // want `a sign-in token is written to the log`
	fmt.Fprintln(gin.DefaultWriter, c.GetHeader("Authorization")) // want `the Authorization header is written to the log`
	c.JSON(http.StatusOK, gin.H{"url": t.URL})
}

func session(c *gin.Context) {
	cookie, err := c.Request.Cookie("__session")
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	log.Println("session", cookie.Value) // want `a token is written to the log`
	theme, err := c.Request.Cookie("theme")
	if err == nil {
		log.Println("theme", theme.Value)
	}
}

type settings struct {
	ClerkSecretKey string
	Port           string
}

func start(s settings) {
	clerk.SetKey(s.ClerkSecretKey)
	log.Printf("settings: %+v", s) // want `a Clerk secret key is written to the log`
	log.Printf("port: %s", s.Port)
}
