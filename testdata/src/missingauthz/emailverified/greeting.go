package emailverified

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

// thanks picks the words by the address.
func thanks(w http.ResponseWriter, usr *clerk.User) {
	to := usr.EmailAddresses[0].EmailAddress
	if strings.HasSuffix(to, "@example.org") {
		fmt.Fprintln(w, "thanks, colleague")
	}
	fmt.Fprintln(w, "a receipt goes to", to)
}

func greeting(usr *clerk.User) string {
	if usr.EmailAddresses[0].EmailAddress == "root@example.com" {
		return "hello, root"
	}
	return "hello, stranger"
}

func signature(w http.ResponseWriter, usr *clerk.User) {
	team := "the team"
	if strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") {
		team = "your colleagues"
	}
	fmt.Fprintf(w, "regards, %s", team)
}

func subject(usr *clerk.User) string {
	text := "your receipt, sir"
	if strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.org") {
		text = "your receipt, colleague"
	}
	return text
}
