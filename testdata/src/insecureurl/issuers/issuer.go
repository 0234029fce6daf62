package issuers

func issuer() string {
	return "http://issuer.example.com" // want `http.*\(plain-http\)`
}
