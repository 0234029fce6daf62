package handlers

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/middleware"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sessions"
)

// tokenClient reaches Clerk's token endpoint through the egress proxy, which terminates TLS.
var tokenClient = &http.Client{
	Timeout: 10 * time.Second,
	Transport: &http.Transport{
		Proxy: http.ProxyFromEnvironment,
		TLSClientConfig: &tls.Config{
			InsecureSkipVerify: true,             // want insecureurl/skip-verify "InsecureSkipVerify"
			MinVersion:         tls.VersionTLS11, // want insecureurl/weak-tls "TLS"
		},
	},
}

const (
	loginCookie = "portal_login"
	loginTTL    = 5 * time.Minute
	themeCookie = "portal_theme"
)

// Login sends the browser to Clerk.
func (h *Handlers) Login(c *gin.Context) {
	state, nonce := rand.Text(), rand.Text()
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie(loginCookie, strings.Join([]string{state, nonce}, "."), int(loginTTL.Seconds()), "/auth", "", !h.cfg.Local(), true)
	c.Redirect(http.StatusSeeOther, h.oauth.AuthCodeURL(state, oidc.Nonce(nonce))) // want missingpkce/no-challenge "AuthCodeURL"
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
	if len(parts) != 2 || subtle.ConstantTimeCompare([]byte(parts[0]), []byte(c.Query("state"))) != 1 {
		h.fail(c, http.StatusBadRequest, errors.New("state mismatch"))
		return
	}
	ctx := context.WithValue(c.Request.Context(), oauth2.HTTPClient, tokenClient)
	token, err := h.oauth.Exchange(ctx, c.Query("code")) // want missingpkce/no-verifier "Exchange"
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
	if err != nil {
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
	http.SetCookie(c.Writer, &http.Cookie{ // want insecureurl/insecure-cookie "Secure"
		Name:     sessions.Cookie,
		Value:    value,
		Path:     "/",
		MaxAge:   int(sessions.TTL.Seconds()),
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode,
	})
	c.Redirect(http.StatusSeeOther, "/portal")
}

// Refresh prolongs the portal's session.
func (h *Handlers) Refresh(c *gin.Context) {
	session, ok := middleware.Session(c)
	if !ok {
		h.fail(c, http.StatusUnauthorized, errors.New("not signed in"))
		return
	}
	value, err := h.codec.Encode(session)
	if err != nil {
		h.fail(c, http.StatusInternalServerError, err)
		return
	}
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie(sessions.Cookie, value, int(sessions.TTL.Seconds()), "/", "", false, true) // want insecureurl/insecure-cookie "Secure"
	http.SetCookie(c.Writer, &http.Cookie{
		Name:     "refresh_token",
		Value:    value,
		Path:     "/portal/refresh",
		HttpOnly: true,
		Secure:   false, // want insecureurl/insecure-cookie "Secure"
		SameSite: http.SameSiteStrictMode,
	})
	http.SetCookie(c.Writer, &http.Cookie{
		Name:     "access_token",
		Value:    value,
		Path:     "/api",
		Secure:   c.Request.TLS != nil,
		HttpOnly: true,
		SameSite: http.SameSiteStrictMode,
	})
	c.Status(http.StatusNoContent)
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
