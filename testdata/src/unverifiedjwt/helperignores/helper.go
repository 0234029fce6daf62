package helperignores

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

// drop forgets the error.
func drop[T any](v T, _ error) T { return v }

// note only writes it down.
func note(err error) {
	if err != nil {
		log.Printf("verify: %v", err)
	}
}

// answer tells the client, and comes back.
func answer(w http.ResponseWriter, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func exit(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func refused(w http.ResponseWriter, err error) bool {
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return true
	}
	return false
}

// code is 0 if all went well.
func code(err error) int {
	if err != nil {
		return http.StatusUnauthorized
	}
	return 0
}

// deny refuses, but does not return for its caller.
func deny(c *gin.Context, err error) {
	if err != nil {
		respond(c, http.StatusUnauthorized, err.Error())
	}
}

func respond(c *gin.Context, status int, message string) {
	c.AbortWithStatusJSON(status, gin.H{"error": message})
}
