// Package directory keeps accounts with Clerk.
package directory

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Accounts struct{}

func (*Accounts) Remove(ctx context.Context, id string) error {
	_, err := user.Delete(ctx, id)
	return err
}

type Tokens struct{}

func (Tokens) Session(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
