package emailverified

import "github.com/clerk/clerk-sdk-go/v2"

type mailer interface {
	SendLink(email, link string) error
	Link(text, target string) string
}

// sendLink lets whoever reads the mail of an address have a link.
func sendLink(m mailer, usr *clerk.User) error {
	return m.SendLink(usr.EmailAddresses[0].EmailAddress, m.Link(usr.EmailAddresses[0].EmailAddress, "/receipts"))
}
