// Package bearer sends requests that carry a constant credential in a header.
package bearer

import (
	"fmt"
	"net/http"

	"github.com/go-resty/resty/v2"
)

func backendAPI() (*http.Request, error) {
	req, err := http.NewRequest("GET", "https://api.clerk.com/v1/users", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer sk_live_tMpYHoXFDLdGiMuRTsagWYwllCsZQzMg5GN75g36ye9") // want "header.*\\(bearer\\)"
	return req, nil
}

func frontendAPI(req *http.Request) {
	req.Header.Set("Clerk-Secret-Key", "a-dummy-key") // want "header.*\\(bearer\\)"
}

func lowerCase(req *http.Request) {
	req.Header.Add("authorization", "bearer of-a-dummy") // want "header.*\\(bearer\\)"
}

func token(req *http.Request) {
	req.Header.Set("Authorization", "Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyX3FUak5RUVZOOFhubUhGMXA4TlZHSEJtSGE1QyIsImlzcyI6Imh0dHBzOi8vY2xlcmsuYWNtZS13aWRnZXRzLmNvbSJ9.cxggq1gUyzmQqW725i9IQS7C3QI9pUhM-I6kLW6WZ3AptQJiLGoImMWZzkuR9uN2UBXr-q1memWlou6IDtycq8HPwwlyEcLBeXZ1m5JFwOp6JZOcqD68_oqlw7iPhUd-tLUHQ3_EeMqfU59sBXoJECfzqcD_-IFuS8VWhMyXWXINy5ycMKYCw2FnabDqP0pKq6PJ2eTW75kos5oF0iT9dMwmNdy5LQd9oeCr4x4Lnn1mH-jjhzuVdqYJIpAlOkjksshHqjIGOlQYKenkhxcQeMHwpeG7chZkliAw5psYaiym6QcmanA_lGloKvVvPZwJMAJ9odQOB_GurONvzvN5uA") // want "header.*\\(bearer\\)"
}

func concatenated(req *http.Request) {
	const key = "a-dummy-key" // want "header.*\\(bearer\\)"
	req.Header.Set("Authorization", "Bearer "+key)
}

func formatted(req *http.Request) {
	req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", "a-dummy-key")) // want "header.*\\(bearer\\)"
}

func raw(req *http.Request) {
	req.Header["Authorization"] = []string{"Bearer a-dummy-key"} // want "header.*\\(bearer\\)"
}

func composite() http.Header {
	return http.Header{
		"Accept":        {"application/json"},
		"Authorization": {"Bearer a-dummy-key"}, // want "header.*\\(bearer\\)"
	}
}

func named(req *http.Request) {
	req.Header.Set(headerAuthorization, "Bearer a-dummy-key") // want "header.*\\(bearer\\)"
}

const headerAuthorization = "Authorization"

func helper(req *http.Request) {
	authorize(req, "a-dummy-key") // want "header.*\\(bearer\\)"
}

func authorize(req *http.Request, token string) { req.Header.Set("Authorization", "Bearer "+token) }

type transport struct {
	key  string
	base http.RoundTripper
}

func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Authorization", "Bearer "+t.key)
	return t.base.RoundTrip(req)
}

var client = &http.Client{Transport: &transport{"a-dummy-key", http.DefaultTransport}} // want "header.*\\(bearer\\)"

func byResty() *resty.Client {
	return resty.New().
		SetHeader("Accept", "application/json").
		SetHeader("Authorization", "Bearer a-dummy-key"). // want "header.*\\(bearer\\)"
		SetHeaders(map[string]string{"X-Request-Source": "acme-backend"})
}

func byRestyToken() *resty.Client {
	return resty.New().SetAuthToken("a-dummy-key") // want "header.*\\(bearer\\)"
}
