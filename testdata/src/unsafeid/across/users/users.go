// Package users calls the SDK for others.
package users

import (
	"context"
	"errors"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Service struct{ Client *user.Client }

func (s *Service) Remove(ctx context.Context, id string) error { // want Remove:`parameter 1 reaches user.Delete`
	if id == "" {
		return errors.New("no id")
	}
	_, err := s.Client.Delete(ctx, id)
	return err
}

func (s *Service) RemoveChecked(ctx context.Context, id string) error {
	if strings.Contains(id, "/") {
		return errors.New("bad id")
	}
	_, err := s.Client.Delete(ctx, id)
	return err
}
