package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

//clerkvet:ignore hardcodedsecret made up, to be redacted
func TestRedactDiff(t *testing.T) {
	const text = `package p

import "github.com/clerk/clerk-sdk-go/v2"

func f() {
	clerk.SetKey("hunter-two")
	g("sk_test_9fQ2mZ7cLx0VbT4nKw8R", "http://example.com/v1")
}
`
	name := filepath.Join(t.TempDir(), "p.go")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	diff := "--- " + name + " (old)\n+++ " + name + ` (new)
@@ -3,5 +3,5 @@
 import "github.com/clerk/clerk-sdk-go/v2"
 
 func f() {
-	clerk.SetKey("hunter-two")
-	g("sk_test_9fQ2mZ7cLx0VbT4nKw8R", "http://example.com/v1")
+	clerk.SetKey(os.Getenv("KEY"))
+	g("sk_test_9fQ2mZ7cLx0VbT4nKw8R", "https://example.com/v1")
 }
`
	const want = ` import "github.com/clerk/clerk-sdk-go/v2"
 
 func f() {
-	clerk.SetKey("**********")
-	g("sk_test_********************", "http://example.com/v1")
+	clerk.SetKey(os.Getenv("KEY"))
+	g("sk_test_********************", "https://example.com/v1")
 }
`
	start, end := at(name, text, `"hunter`, len(`"hunter-two"`))
	secret := finding{pass: "hardcodedsecret", category: "clerk-key", start: start, end: end}
	if got := string(redactDiff([]byte(diff), []finding{secret})); !strings.HasSuffix(got, want) || len(got) != len(diff) {
		t.Errorf("got\n%s\nwant it to end with\n%s", got, want)
	}
	secret.start.Filename = "other.go"
	if got := string(redactDiff([]byte(diff), []finding{secret})); got != diff {
		t.Errorf("the diff of a file without findings of secrets has changed:\n%s", got)
	}
}
