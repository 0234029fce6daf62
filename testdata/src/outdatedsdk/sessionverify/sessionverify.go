// Package sessionverify asks Clerk about each session.
package sessionverify

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/session"
)

func User(ctx context.Context, id, token string) (string, error) {
	sess, err := session.Verify(ctx, &session.VerifyParams{ID: id, Token: &token}) // want `session.Verify and will remove it; verify session tokens with jwt.Verify \(deprecated-call\)`
	if err != nil {
		return "", err
	}
	return sess.UserID, nil
}

type Sessions struct{ client *session.Client }

func (s Sessions) Check(ctx context.Context, id, token string) error {
	check := s.client.Verify // want `\(deprecated-call\)`
	_, err := check(ctx, &session.VerifyParams{ID: id, Token: &token})
	return err
}
