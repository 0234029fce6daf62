// Command import brings users over from the old system, whose digests are what they are.
package main

import (
	"context"
	"encoding/csv"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	rows, err := csv.NewReader(os.Stdin).ReadAll()
	if err != nil {
		panic(err)
	}
	for _, row := range rows {
		_, err := user.Create(context.Background(), &user.CreateParams{
			EmailAddresses: &[]string{row[0]},
			PasswordDigest: clerk.String(row[1]),
			PasswordHasher: clerk.String("md5_salted"),
		})
		if err != nil {
			panic(err)
		}
	}
}
