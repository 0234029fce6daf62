// Command seed fills a development instance with people to click through the app with.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"example.com/harborline/authkit"
)

type person struct {
	first, last, email, role string
}

// password is everybody's, so that testers need to remember only one.
const password = "Frachtbrief-1847" // want hardcodedsecret/user-credential "[Pp]assword"

var people = []person{
	{"Nadia", "Ferrante", "nadia+clerk_test@harborline-freight.com", "org:admin"},
	{"Tobias", "Lund", "tobias+clerk_test@harborline-freight.com", "org:dispatcher"},
	{"Imani", "Okafor", "imani+clerk_test@harborline-freight.com", "org:member"},
}

func main() {
	org := flag.String("org", "Harborline Demo", "name of the organization")
	key := flag.String("key", "sk_test_ALEF2Rb4NteOVE8NURi1Lq4nCXKMFlZNCi0MZ2wDZv", "Clerk secret key (sk_test_...)") // want hardcodedsecret/clerk-key "Clerk secret key"
	flag.Parse()
	log.SetFlags(0)
	if err := run(context.Background(), *org, *key); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, orgName, key string) error {
	if err := authkit.Init(key); err != nil {
		return err
	}
	var orgID string
	for _, p := range people {
		u, err := create(ctx, p)
		if err != nil {
			return err
		}
		if orgID == "" {
			o, err := organization.Create(ctx, &organization.CreateParams{Name: clerk.String(orgName), CreatedBy: clerk.String(u.ID)})
			if err != nil {
				return fmt.Errorf("create organization: %w", err)
			}
			orgID = o.ID
			continue
		}
		_, err = organizationmembership.Create(ctx, &organizationmembership.CreateParams{
			OrganizationID: orgID, UserID: clerk.String(u.ID), Role: clerk.String(p.role),
		})
		if err != nil {
			return fmt.Errorf("add %s: %w", p.email, err)
		}
	}
	return nil
}

func create(ctx context.Context, p person) (*clerk.User, error) {
	u, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{p.email},
		FirstName:          clerk.String(p.first),
		LastName:           clerk.String(p.last),
		Password:           clerk.String(password),
		SkipPasswordChecks: clerk.Bool(true),
	})
	if err != nil {
		return nil, fmt.Errorf("create %s: %w", p.email, err)
	}
	return u, nil
}
