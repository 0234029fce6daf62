package tests_test

import "github.com/clerk/clerk-sdk-go/v2"

func Example() {
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String("http://api.example.com/v1")}))
	// Output:
}
