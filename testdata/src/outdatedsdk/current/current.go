// Package current uses what is maintained.
package current

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/session"
	gojwt "github.com/golang-jwt/jwt/v5"
)

func User(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	if err != nil {
		return "", err
	}
	sess, err := session.Get(ctx, claims.SessionID)
	if err != nil {
		return "", err
	}
	return sess.UserID, nil
}

func Own(raw string, key []byte) error {
	_, err := gojwt.Parse(raw, func(*gojwt.Token) (any, error) { return key, nil }, gojwt.WithValidMethods([]string{"HS256"}))
	return err
}
