package emailidentity

import (
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

type student struct{ email, guardian string }

var students = map[string]student{}

func link(email, guardian string) {
	for id, s := range students {
		if s.email == email {
			s.guardian = guardian
			students[id] = s
		}
	}
}

type directory interface {
	FindOrCreate(email string) (string, error)
}

func linkGuardian(usr *clerk.User) {
	link(usr.EmailAddresses[0].EmailAddress, usr.ID) // want `email-identity`
}

func account(all directory, usr *clerk.User) (string, error) {
	return all.FindOrCreate(strings.ToLower(usr.EmailAddresses[0].EmailAddress)) // want `email-identity`
}
