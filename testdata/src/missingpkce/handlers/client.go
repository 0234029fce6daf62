package handlers

import "golang.org/x/oauth2"

func clientOf(base, id, secret string) *oauth2.Config {
	return &oauth2.Config{
		ClientID:     id,
		ClientSecret: secret,
		Endpoint:     oauth2.Endpoint{AuthURL: base + "/oauth/authorize", TokenURL: base + "/oauth/token"},
	}
}

func (h *handler) authURL(state string, opts ...oauth2.AuthCodeOption) string {
	return h.client.AuthCodeURL(state, append(opts, oauth2.AccessTypeOffline)...)
}
