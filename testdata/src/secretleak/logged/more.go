package logged

import (
	"log"
	"net/http"
	"net/http/httputil"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"

	clerkjwt "github.com/clerk/clerk-sdk-go/v2/jwt"
)

const accessLog = "${time_rfc3339} ${status} ${header:Authorization}\n" // want `this format writes the Authorization header of every request to the log`

const plainLog = "${time_rfc3339} ${status} ${header:User-Agent}\n"

func dumps(w http.ResponseWriter, r *http.Request) {
	dump, err := httputil.DumpRequest(r, true)
	if err != nil {
		http.Error(w, "unreadable request", http.StatusBadRequest)
		return
	}
	log.Printf("request %s", dump) // want `the header with its Authorization and Cookie is written`
	log.Printf("request %+v", r)   // want `the header with its Authorization and Cookie is written`
	log.Println("request of", r.URL.Path, r.RemoteAddr)
}

func mints(key []byte) (string, error) {
	signed, err := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	if err != nil {
		return "", err
	}
	log.Println("signed", signed) // want `a token is written to the log`
	return "https://app.example.com/confirm?token=" + signed, nil
}

func answers(c *gin.Context) {
	token := c.GetHeader("Authorization")
	if _, err := clerkjwt.Verify(c.Request.Context(), &clerkjwt.VerifyParams{Token: token}); err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "bad token " + token}) // want `a token becomes part of the answer's text`
		return
	}
	c.JSON(http.StatusOK, gin.H{"length": len(token)})
}
