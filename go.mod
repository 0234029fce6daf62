module github.com/clerkvet/clerkvet

go 1.26.0

require (
	github.com/clerk/clerk-sdk-go/v2 v2.7.0 // indirect
	github.com/go-jose/go-jose/v3 v3.0.4 // indirect
	github.com/golangci/plugin-module-register v0.1.2 // indirect
	github.com/owenrumney/go-sarif/v3 v3.3.1 // indirect
	golang.org/x/crypto v0.43.0 // indirect
	golang.org/x/tools v0.52.0 // indirect
)
