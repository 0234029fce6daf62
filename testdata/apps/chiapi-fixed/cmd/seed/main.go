// Command seed fills a development instance with people to click through the app with.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"example.com/harborline/authkit"
)

type person struct {
	first, last, email, role string
}

var people = []person{
	{"Nadia", "Ferrante", "nadia+clerk_test@harborline-freight.com", "org:admin"},
	{"Tobias", "Lund", "tobias+clerk_test@harborline-freight.com", "org:dispatcher"},
	{"Imani", "Okafor", "imani+clerk_test@harborline-freight.com", "org:member"},
}

func main() {
	org := flag.String("org", "Harborline Demo", "name of the organization")
	file := flag.String("passwords", "seed-passwords.txt", "file that the passwords are written to")
	flag.Parse()
	log.SetFlags(0)
	if err := run(context.Background(), *org, *file); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, orgName, file string) error {
	key, err := authkit.Require("CLERK_SECRET_KEY")
	if err != nil {
		return err
	}
	if !strings.HasPrefix(key, "sk_test_") {
		return errors.New("seed works on development instances only: their keys look like sk_test_...")
	}
	if err := authkit.Init(key); err != nil {
		return err
	}
	out, err := os.OpenFile(file, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer out.Close()
	var orgID string
	for _, p := range people {
		u, password, err := create(ctx, p)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintln(out, p.email, password); err != nil {
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
	return out.Close()
}

func create(ctx context.Context, p person) (*clerk.User, string, error) {
	password := rand.Text()
	u, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses: &[]string{p.email},
		FirstName:      clerk.String(p.first),
		LastName:       clerk.String(p.last),
		Password:       clerk.String(password),
	})
	if err != nil {
		return nil, "", fmt.Errorf("create %s: %w", p.email, err)
	}
	return u, password, nil
}
