package handlers

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/config"
)

const bearer = "Bearer "

// VerifyTOTP asks Clerk whether a one-time password is right. The SDK has no function for that.
func (h *Handlers) VerifyTOTP(c *gin.Context) {
	var body struct {
		UserID string `json:"user_id"`
		Code   string `json:"code"`
	}
	if err := c.BindJSON(&body); err != nil {
		return
	}
	payload, err := json.Marshal(map[string]string{"code": body.Code})
	if err != nil {
		h.fail(c, http.StatusInternalServerError, err)
		return
	}
	endpoint := clerk.APIURL + "/users/" + body.UserID + "/verify_totp"
	req, err := http.NewRequestWithContext(c.Request.Context(), http.MethodPost, endpoint, bytes.NewReader(payload))
	if err != nil {
		h.fail(c, http.StatusInternalServerError, err)
		return
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", bearer+"sk_live_EMLlMCLFseAfOO8mqh4ArvU3mt9s44HJKNPmxWqBJW") // want hardcodedsecret/bearer "header"
	resp, err := h.client.Do(req)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	defer resp.Body.Close()
	c.JSON(http.StatusOK, gin.H{"verified": resp.StatusCode == http.StatusOK})
}

// Whoami tells a satellite domain who is signed in.
func (h *Handlers) Whoami(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{
		Token:       c.Query("token"),                 // want secretleak/in-url "URL"
		IsSatellite: true,                             // want uncheckedclaims/satellite-issuer "[Ii]ssuer"
		ProxyURL:    clerk.String(config.FrontendAPI), // want insecureurl/plain-http "http"
	})
	if err != nil {
		unverified, err := jwt.Decode(c.Request.Context(), &jwt.DecodeParams{Token: c.Query("token")}) // want unverifiedjwt/unverified-claims "jwt.Decode"
		if err != nil {
			h.fail(c, http.StatusUnauthorized, errors.New("no token"))
			return
		}
		c.JSON(http.StatusOK, gin.H{"user": unverified.Subject})
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": claims.Subject})
}
