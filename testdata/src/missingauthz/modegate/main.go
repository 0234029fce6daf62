// want package:"reported"

// Package main decides on a gate.
package main

import (
	"net/http"

	"missingauthz/modegate/auth"
	"missingauthz/modegate/web"
)

func main() {
	http.ListenAndServe(":8080", web.New().Routes(auth.NewGate(auth.GateConfig{Roles: []string{"org:admin"}}))) // want `DELETE /1/{id} \(web/web.go:31\) lets every signed-in user run user.Delete .*object-level` `DELETE /2/{id} \(web/web.go:33\) reaches user.Delete .* and \(\*auth.Gate\).Handler lets requests without a token through; .*optional-auth`
}
