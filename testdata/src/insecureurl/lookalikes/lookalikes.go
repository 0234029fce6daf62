// Package lookalikes has public hosts that look local at first sight.
package lookalikes

import "golang.org/x/oauth2"

func callbacks() []*oauth2.Config {
	return []*oauth2.Config{
		{RedirectURL: "http://localhost.example.com/callback"},                // want `http.*\(plain-http\)`
		{RedirectURL: "http://example.com/localhost"},                         // want `http.*\(plain-http\)`
		{RedirectURL: "http://example.com/?back=http://localhost:3000"},       // want `http.*\(plain-http\)`
		{RedirectURL: "http://mylocalhost.com/callback"},                      // want `http.*\(plain-http\)`
		{RedirectURL: "http://app.testing.example.com/callback"},              // want `http.*\(plain-http\)`
		{RedirectURL: "http://app.local.example.com/callback"},                // want `http.*\(plain-http\)`
		{RedirectURL: "http://10.example.com/callback"},                       // want `http.*\(plain-http\)`
		{RedirectURL: "http://172.32.0.1/callback"},                           // want `http.*\(plain-http\)`
		{RedirectURL: "http://api.svc.example.com/callback"},                  // want `http.*\(plain-http\)`
		{RedirectURL: "https://app.example.com/?back=http://www.example.com"}, // the query says where to go on, in an encrypted URL
		{RedirectURL: "httpx://app.example.com/callback"},
	}
}
