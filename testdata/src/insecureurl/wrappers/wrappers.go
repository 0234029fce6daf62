// Package wrappers hands the URL to a function of its own, which hands it to Clerk.
package wrappers

func start(key string) {
	backend(key, "http://api.example.com/v1") // want `http.*\(plain-http\)`
	backend(key, "https://api.clerk.com/v1")
	backend(key, "http://localhost:9090/v1")

	newClient(options{key: key, url: "http://options.example.com/v1"}) // want `http.*\(plain-http\)`
	newClient(options{key: key, url: "https://api.clerk.com/v1", docs: "http://docs.example.com"})
}
