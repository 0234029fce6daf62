// Package lengths has its own idea of how long a password must be.
package lengths

import (
	"context"
	"errors"
	"net/http"
	"unicode/utf8"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

var errShort = errors.New("password too short")

func create(ctx context.Context, email, password string) error {
	if len(password) < 6 { // want `passwords of 6 characters pass this check; require 8 at least, 15 without a second factor, or leave the length to Clerk \(short-minimum\)`
		return errShort
	}
	_, err := user.Create(ctx, &user.CreateParams{EmailAddresses: &[]string{email}, Password: clerk.String(password)})
	return err
}

type request struct {
	Email    string `json:"email" binding:"required,email"`
	Password string `json:"password" binding:"required,min=6"` // want `passwords of 6 characters pass this check.*\(short-minimum\)`
}

func signUp(c *gin.Context) {
	var req request
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	_, err := user.Create(c.Request.Context(), &user.CreateParams{
		EmailAddresses: &[]string{req.Email},
		Password:       &req.Password,
	})
	if err != nil {
		c.AbortWithStatus(http.StatusBadGateway)
	}
}

const minimum = 5

func change(ctx context.Context, id string, w http.ResponseWriter, r *http.Request) {
	pw := r.FormValue("password")
	if !long(pw) {
		http.Error(w, "too short", http.StatusBadRequest)
		return
	}
	params := &user.UpdateParams{}
	params.Password = clerk.String(pw)
	if _, err := user.Update(ctx, id, params); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func runes(ctx context.Context, id, password string) error {
	if utf8.RuneCountInString(password) <= 5 { // want `passwords of 6 characters.*\(short-minimum\)`
		return errShort
	}
	_, err := user.Update(ctx, id, &user.UpdateParams{Password: clerk.String(password)})
	return err
}
