// Package users reads and changes accounts in Clerk.
package users

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var (
	// ErrNotFound is returned for a user that Clerk doesn't know.
	ErrNotFound = errors.New("user not found")
	// ErrBadID is returned for what can't be a user's id.
	ErrBadID = errors.New("malformed user id")
)

var idPattern = regexp.MustCompile(`^user_[0-9A-Za-z]{20,40}$`)

// A Profile is what the API tells of a user.
type Profile struct {
	ID        string    `json:"id"`
	Email     string    `json:"email,omitempty"`
	FirstName string    `json:"first_name,omitempty"`
	LastName  string    `json:"last_name,omitempty"`
	Locale    string    `json:"locale"`
	Admin     bool      `json:"admin"`
	CreatedAt time.Time `json:"created_at"`
}

// Service is the API's view of Clerk's users.
type Service struct{}

// New returns a service on the default Clerk instance.
func New() *Service { return &Service{} }

// Profile returns the user's profile.
func (*Service) Profile(ctx context.Context, id string) (Profile, error) {
	if !idPattern.MatchString(id) {
		return Profile{}, ErrBadID
	}
	u, err := user.Get(ctx, id)
	if err != nil {
		return Profile{}, wrap("get user", err)
	}
	return profile(u), nil
}

// SetLocale stores the language that the user wants mails in.
func (*Service) SetLocale(ctx context.Context, id, locale string) error {
	if !idPattern.MatchString(id) {
		return ErrBadID
	}
	metadata, err := json.Marshal(map[string]string{"locale": locale})
	if err != nil {
		return err
	}
	_, err = user.UpdateMetadata(ctx, id, &user.UpdateMetadataParams{UnsafeMetadata: clerk.JSONRawMessage(metadata)})
	return wrap("set locale", err)
}

// Ban locks a user out and ends the sessions that are open.
func (*Service) Ban(ctx context.Context, id string) error {
	if _, err := user.Ban(ctx, id); err != nil {
		return wrap("ban user", err)
	}
	open, err := session.List(ctx, &session.ListParams{UserID: clerk.String(id), Status: clerk.String("active")})
	if err != nil {
		return wrap("list sessions", err)
	}
	var errs []error
	for _, s := range open.Sessions {
		_, err := session.Revoke(ctx, &session.RevokeParams{ID: s.ID})
		errs = append(errs, err)
	}
	return wrap("revoke sessions", errors.Join(errs...))
}

// SupportLink returns a link that signs in as the user, once.
func (*Service) SupportLink(ctx context.Context, id string) (string, error) {
	if !idPattern.MatchString(id) {
		return "", ErrBadID
	}
	token, err := signintoken.Create(ctx, &signintoken.CreateParams{ // want longlivedtoken/sign-in-token "30 days"
		UserID: clerk.String(id),
	})
	if err != nil {
		return "", wrap("create sign-in token", err)
	}
	if token.URL == nil {
		return "", errors.New("the sign-in token has no URL")
	}
	return *token.URL, nil
}

func profile(u *clerk.User) Profile {
	p := Profile{ID: u.ID, Locale: "en", CreatedAt: time.UnixMilli(u.CreatedAt).UTC()}
	if u.FirstName != nil {
		p.FirstName = *u.FirstName
	}
	if u.LastName != nil {
		p.LastName = *u.LastName
	}
	p.Email = primaryEmail(u)
	var metadata struct {
		Locale string `json:"locale"`
		Role   string `json:"role"`
	}
	if err := json.Unmarshal(u.UnsafeMetadata, &metadata); err == nil {
		p.Locale = cmp.Or(metadata.Locale, p.Locale)
		p.Admin = metadata.Role == "admin"
	}
	return p
}

// primaryEmail returns the user's main address.
func primaryEmail(u *clerk.User) string {
	if len(u.EmailAddresses) == 0 {
		return ""
	}
	return u.EmailAddresses[0].EmailAddress
}

func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	var apiErr *clerk.APIErrorResponse
	if errors.As(err, &apiErr) && apiErr.HTTPStatusCode == http.StatusNotFound {
		return ErrNotFound
	}
	return fmt.Errorf("%s: %w", what, err)
}
