package emailidentity

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type accounts interface {
	Create(id, role string) error
	Enable(id string)
}

// role differs where the ways meet.
func role(all accounts, usr *clerk.User) error {
	role := "user"
	if strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") { // want `an e-mail address decides .*email-identity`
		role = "admin"
	}
	return all.Create(usr.ID, role)
}

func named(usr *clerk.User) string {
	if usr.EmailAddresses[0].EmailAddress == "root@example.com" { // want `email-identity`
		return "root"
	}
	return "guest"
}

func enable(all accounts, usr *clerk.User) {
	staff := strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") // want `email-identity`
	if staff {
		all.Enable(usr.ID)
	}
}

type profile struct{ Admin bool }

func (p *profile) fill(usr *clerk.User) {
	p.Admin = strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") // want `email-identity`
}

func away(w http.ResponseWriter, r *http.Request, usr *clerk.User) {
	if !strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") { // want `email-identity`
		http.Redirect(w, r, "/", http.StatusFound)
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}
