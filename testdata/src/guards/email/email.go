// Package email knows people by their addresses.
package email

import (
	"context"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

type account struct{ Admin bool }

type store interface {
	FindByEmail(ctx context.Context, email string) (*account, error)
	Send(ctx context.Context, email, text string) error
}

const root = "root@harborline.example"

func IsRoot(u *clerk.User) bool {
	return u.EmailAddresses[0].EmailAddress == root //! email-identity
}

func IsStaff(u *clerk.User) bool {
	for _, e := range u.EmailAddresses {
		if strings.HasSuffix(e.EmailAddress, "@harborline.example") { //! email-identity
			return true
		}
	}
	return false
}

func Account(ctx context.Context, s store, u *clerk.User) (*account, error) {
	email := strings.ToLower(u.EmailAddresses[0].EmailAddress) //! email-identity
	return s.FindByEmail(ctx, email)
}

func Verified(ctx context.Context, s store, u *clerk.User) (*account, error) {
	for _, e := range u.EmailAddresses {
		if e.Verification != nil && e.Verification.Status == "verified" {
			return s.FindByEmail(ctx, e.EmailAddress)
		}
	}
	return nil, nil
}

func Primary(u *clerk.User) bool {
	for _, e := range u.EmailAddresses {
		if u.PrimaryEmailAddressID != nil && e.ID == *u.PrimaryEmailAddressID {
			return e.EmailAddress == root
		}
	}
	return false
}

// Mail sends to an address, whosever it is.
func Mail(ctx context.Context, s store, u *clerk.User) error {
	if u.EmailAddresses[0].EmailAddress == "" {
		return nil
	}
	return s.Send(ctx, u.EmailAddresses[0].EmailAddress, "welcome")
}
