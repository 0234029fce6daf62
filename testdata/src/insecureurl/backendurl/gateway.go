package backendurl

func gatewayURL() string {
	return "http://gateway.example.com/v1" // want `http.*\(plain-http\)`
}
