// Package option declares the part of google.golang.org/api/option that the fixtures use.
package option

import "net/http"

type ClientOption interface {
}

func WithHTTPClient(client *http.Client) ClientOption
func WithCredentialsJSON(p []byte) ClientOption
func WithAPIKey(apiKey string) ClientOption
func WithEndpoint(url string) ClientOption
