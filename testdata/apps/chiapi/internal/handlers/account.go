package handlers

import (
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/text/language"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/middleware"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/tokens"
)

const (
	localeCookie = "hl_locale"
	deviceCookie = "hl_device_token"
	portalTTL    = 30 * 24 * time.Hour
)

// Me returns the caller's profile.
func (h *Handlers) Me(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want missingauthz/ok-ignored "without a test"
	userID := claims.Subject
	if other := r.URL.Query().Get("user_id"); other != "" {
		userID = other
	}
	profile, err := h.Users.Profile(r.Context(), userID)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, http.StatusOK, profile)
}

// SetLocale changes the caller's language.
func (h *Handlers) SetLocale(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	var body struct {
		Locale string `json:"locale"`
	}
	if !h.read(w, r, &body) {
		return
	}
	tag, err := language.Parse(body.Locale)
	if err != nil {
		h.write(w, http.StatusUnprocessableEntity, problem{"unknown locale"})
		return
	}
	if err := h.Users.SetLocale(r.Context(), id.UserID, tag.String()); err != nil {
		h.fail(w, r, err)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: localeCookie, Value: tag.String(), Path: "/", MaxAge: 365 * 24 * 3600})
	w.WriteHeader(http.StatusNoContent)
}

// OpenPortal starts a session of the label portal, whose pages a browser opens without a token.
func (h *Handlers) OpenPortal(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	token, err := h.Service.Mint(id.UserID, id.OrgID, middleware.PortalAudience)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	cookie := authkit.SessionCookie(middleware.PortalCookie, token, false) // want insecureurl/insecure-cookie "Secure"
	cookie.MaxAge = int(portalTTL.Seconds())
	http.SetCookie(w, cookie)
	w.WriteHeader(http.StatusNoContent)
}

// ClosePortal ends the session of the label portal.
func (h *Handlers) ClosePortal(w http.ResponseWriter, _ *http.Request) {
	http.SetCookie(w, authkit.ExpiredCookie(middleware.PortalCookie))
	http.SetCookie(w, &http.Cookie{Name: deviceCookie, Value: "", Path: "/portal", MaxAge: -1})
	w.WriteHeader(http.StatusNoContent)
}

// RememberDevice marks the browser as one that prints labels, and prolongs the portal's session.
func (h *Handlers) RememberDevice(w http.ResponseWriter, r *http.Request) {
	raw, err := r.Cookie(middleware.PortalCookie)
	if err != nil {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	claims, err := tokens.Peek(raw.Value) // want unverifiedjwt/unverified-claims "ParseUnverified"
	if err != nil {
		h.fail(w, r, err)
		return
	}
	device, err := h.Service.Mint(claims.Subject, claims.OrgID, "device")
	if err != nil {
		h.fail(w, r, err)
		return
	}
	session, err := h.Service.Mint(claims.Subject, claims.OrgID, middleware.PortalAudience)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	cookie := &http.Cookie{Name: deviceCookie, Value: device, Path: "/portal", HttpOnly: true, SameSite: http.SameSiteStrictMode}
	cookie.MaxAge = int(portalTTL.Seconds())
	cookie.Secure = true
	http.SetCookie(w, cookie)
	http.SetCookie(w, &http.Cookie{ // want insecureurl/insecure-cookie "Secure"
		Name:     middleware.PortalCookie,
		Value:    session,
		Path:     "/",
		MaxAge:   int(portalTTL.Seconds()),
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	w.WriteHeader(http.StatusNoContent)
}

// KeepDevice prolongs what RememberDevice has set.
func (h *Handlers) KeepDevice(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie(deviceCookie)
	if err != nil {
		h.write(w, http.StatusNotFound, problem{"unknown device"})
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name:     deviceCookie,
		Value:    cookie.Value,
		Path:     "/portal",
		Secure:   h.SecureCookies,
		HttpOnly: true,
		SameSite: http.SameSiteStrictMode,
	})
	w.WriteHeader(http.StatusNoContent)
}

// Labels lists what the portal can print.
func (h *Handlers) Labels(w http.ResponseWriter, r *http.Request) {
	claims, ok := middleware.Claims(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	h.write(w, http.StatusOK, toDTOs(h.Shipments.List(claims.OrgID)))
}
