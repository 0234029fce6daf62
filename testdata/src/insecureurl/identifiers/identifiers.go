// Package identifiers uses URLs that name things. Nobody connects to them.
package identifiers

import (
	"context"
	"encoding/xml"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/samlconnection"
	"github.com/golang-jwt/jwt/v5"
)

const (
	samlProtocol = "http://www.w3.org/2001/04/xmlenc#sha256"
	claimsRole   = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"
	jsonSchema   = "http://json-schema.org/draft-07/schema#"
)

type entity struct {
	XMLName xml.Name `xml:"http://www.w3.org/2000/svg svg"`
	Space   string   `xml:"xmlns,attr"`
}

func namespaces() entity {
	return entity{XMLName: xml.Name{Space: "http://www.w3.org/2000/svg", Local: samlProtocol}, Space: jsonSchema}
}

func role(token *jwt.Token) any {
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return nil
	}
	return claims[claimsRole]
}

func custom() *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodRS256, jwt.MapClaims{"http://schemas.example.com/tenant": "acme"})
}

func entityID(ctx context.Context, id string) error {
	_, err := samlconnection.Update(ctx, id, &samlconnection.UpdateParams{
		IdpEntityID: clerk.String("http://www.okta.com/exk7f2m9q4x8b1"),
	})
	return err
}
