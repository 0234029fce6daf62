package copied

import (
	"html/template"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/gin-gonic/gin"
)

var pages = template.Must(template.New("").Parse(""))

// render makes HTML, into which only that goes which the template names.
func render(w http.ResponseWriter, name string, data any) {
	pages.ExecuteTemplate(w, name, data)
}

func profilePage(w http.ResponseWriter, r *http.Request, u *clerk.User) {
	render(w, "profile.html", map[string]any{"user": u})
}

type subscription struct {
	URL           string
	SigningSecret string
}

// subscribe makes a secret for a customer and shows it once.
func subscribe(c *gin.Context, s subscription) {
	c.JSON(http.StatusCreated, gin.H{"url": s.URL, "signing_secret": s.SigningSecret})
}
