package handlers

import (
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sessions"
)

const (
	loginCookie = "portal_login"
	loginTTL    = 5 * time.Minute
	themeCookie = "portal_theme"
)

// Login sends the browser to Clerk.
func (h *Handlers) Login(c *gin.Context) {
	state, nonce, verifier := rand.Text(), rand.Text(), oauth2.GenerateVerifier()
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie(loginCookie, strings.Join([]string{state, nonce, verifier}, "."), int(loginTTL.Seconds()), "/auth", "", !h.cfg.Local(), true)
	c.Redirect(http.StatusSeeOther, h.oauth.AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(verifier)))
}

// Callback receives the browser from Clerk and starts the portal's session.
func (h *Handlers) Callback(c *gin.Context) {
	saved, err := c.Cookie(loginCookie)
	if err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	c.SetCookie(loginCookie, "", -1, "/auth", "", false, true)
	parts := strings.Split(saved, ".")
	if len(parts) != 3 || subtle.ConstantTimeCompare([]byte(parts[0]), []byte(c.Query("state"))) != 1 {
		h.fail(c, http.StatusBadRequest, errors.New("state mismatch"))
		return
	}
	ctx := oidc.ClientContext(c.Request.Context(), h.client)
	token, err := h.oauth.Exchange(ctx, c.Query("code"), oauth2.VerifierOption(parts[2]))
	if err != nil {
		h.fail(c, http.StatusUnauthorized, err)
		return
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		h.fail(c, http.StatusBadGateway, errors.New("no id_token in the answer"))
		return
	}
	idToken, err := h.verifier.Verify(ctx, raw)
	if err != nil || idToken.Nonce != parts[1] {
		h.fail(c, http.StatusUnauthorized, errors.Join(err, errors.New("ID token refused")))
		return
	}
	var profile struct {
		Email         string `json:"email"`
		EmailVerified bool   `json:"email_verified"`
		OrgID         string `json:"org_id"`
	}
	if err := idToken.Claims(&profile); err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	session := sessions.Session{RegisteredClaims: jwt.RegisteredClaims{Subject: idToken.Subject}, OrgID: profile.OrgID}
	if profile.EmailVerified {
		session.Email = profile.Email
	}
	value, err := h.codec.Encode(session)
	if err != nil {
		h.fail(c, http.StatusInternalServerError, err)
		return
	}
	http.SetCookie(c.Writer, &http.Cookie{
		Name:     sessions.Cookie,
		Value:    value,
		Path:     "/",
		MaxAge:   int(sessions.TTL.Seconds()),
		HttpOnly: true,
		Secure:   !h.cfg.Local(),
		SameSite: http.SameSiteLaxMode,
	})
	c.Redirect(http.StatusSeeOther, "/portal")
}

// Logout ends the portal's session.
func (h *Handlers) Logout(c *gin.Context) {
	c.SetCookie(sessions.Cookie, "", -1, "/", "", false, true)
	c.Redirect(http.StatusSeeOther, "/")
}

// Theme stores how the portal looks.
func (h *Handlers) Theme(c *gin.Context) {
	theme := "light"
	if c.PostForm("theme") == "dark" {
		theme = "dark"
	}
	c.SetCookie(themeCookie, theme, 365*24*3600, "/", "", false, false)
	c.Status(http.StatusNoContent)
}
