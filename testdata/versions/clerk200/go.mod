module example.com/clerk200

go 1.26.0

require github.com/clerk/clerk-sdk-go/v2 v2.0.0

require (
	github.com/go-jose/go-jose/v3 v3.0.1 // indirect
	golang.org/x/crypto v0.0.0-20190911031432-227b76d455e7 // indirect
)
