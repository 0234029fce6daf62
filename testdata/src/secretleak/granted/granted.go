// Package granted logs tokens that it was granted, or makes.
package granted

import (
	"log"
	"log/slog"
	"net/http"

	"github.com/go-chi/jwtauth/v5"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"golang.org/x/oauth2"
)

var (
	config oauth2.Config
	auth   *jwtauth.JWTAuth
)

func callback(w http.ResponseWriter, r *http.Request) {
	tok, err := config.Exchange(r.Context(), r.FormValue("code"))
	if err != nil {
		http.Error(w, "login failed", http.StatusBadGateway)
		return
	}
	raw, ok := tok.Extra("id_token").(string)
	if !ok {
		log.Println("no ID token, expires in", tok.Extra("expires_in"), "scope", tok.Extra("scope"))
		return
	}
	log.Println("ID token", raw)                          // want `a token is written to the log, .* \(logged\)`
	slog.Info("login", "id_token", tok.Extra("id_token")) // want `a token is written to the log`
	slog.Info("login", "scope", tok.Extra("scope"), "has_id_token", ok, "length", len(raw))
}

func own(w http.ResponseWriter, r *http.Request) {
	parsed, signed, err := auth.Encode(map[string]interface{}{"sub": "user_1"})
	if err != nil {
		log.Println(err)
		return
	}
	log.Printf("a sample token is %s", signed) // want `a token is written to the log`
	log.Printf("it is of %s", parsed.Subject())
}

func relying(tokens *oidc.Tokens[*oidc.IDTokenClaims], device *oidc.AccessTokenResponse) {
	log.Println(tokens.IDToken)            // want `a token is written to the log`
	slog.Info("device", "tokens", *device) // want `a token is written to the log`
	slog.Info("device", "type", device.TokenType, "expires", device.ExpiresIn)
}

func handle() { http.HandleFunc("/callback", callback) }
