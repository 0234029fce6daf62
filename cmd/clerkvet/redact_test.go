package main

import (
	"strings"
	"testing"
)

//clerkvet:ignore hardcodedsecret made up, to be redacted
const secretive = `package p

const other = "sk_test_9fQ2mZ7cLx0VbT4nKw8R"

var route = "/v1/users/{id}/sessions/all"

var pem = ` + "`-----BEGIN KEY-----\r\nMIIEpQ7xT\r\n-----END KEY-----`" + `

func f() { clerk.SetKey("sk_live_t3Yp6Wv1Kd5Zr8Hs2Bq"); Name("me") }
`

func TestRedact(t *testing.T) {
	for _, test := range []struct {
		name, file, mark string
		length           int
		want             []string
		gone             []string
	}{
		{"argument", "p.go", `"sk_live`, 28, []string{`SetKey("sk_live_*******************"); Name("me")`, `"sk_test_********************"`, `"/v1/u`}, []string{"t3Yp", "9fQ2"}},
		{"whole call", "p.go", `clerk.`, 41, []string{`("sk_live_*`, `Name("me")`}, []string{"t3Yp", "9fQ2"}},
		{"several lines", "p.go", "`-----", 40, []string{"`********** ********\r\n*********\r\n******** ********`"}, []string{"BEGIN", "MIIE", "END"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			start, end := at(test.file, secretive, test.mark, test.length)
			got := string(redact([]byte(secretive), finding{start: start, end: end}))
			checkRedacted(t, secretive, got, test.want, test.gone)
		})
	}
}

func TestRedactSettings(t *testing.T) {
	const env = "NAME=app\nCLERK_SECRET_KEY=sk_live_t3Yp6Wv1Kd5Zr8Hs2Bq\nMIIEpQ7xT\n"
	start, end := at(".env", env, "sk_", 27)
	got := string(redact([]byte(env), finding{start: start, end: end}))
	checkRedacted(t, env, got, []string{"NAME=***\n", "CLERK_SECRET_KEY=****"}, []string{"sk_live", "t3Yp", "MIIE"})
}

func checkRedacted(t *testing.T, before, after string, want, gone []string) {
	t.Helper()
	if len(after) != len(before) || strings.Count(after, "\n") != strings.Count(before, "\n") {
		t.Errorf("places have moved:\n%s", after)
	}
	for _, s := range want {
		if !strings.Contains(after, s) {
			t.Errorf("no %q in\n%s", s, after)
		}
	}
	for _, s := range gone {
		if strings.Contains(after, s) {
			t.Errorf("%q is left", s)
		}
	}
}

func TestOnlySecretsAreRedacted(t *testing.T) {
	for rule, want := range map[string]bool{"hardcodedsecret/clerk-key": true, "insecureurl/plain-http": false, "hardcodedsecret": false} {
		pass, category, _ := strings.Cut(rule, "/")
		if got := tellsSecret(finding{pass: pass, category: category}); got != want {
			t.Errorf("tellsSecret(%s) = %t, want %t", rule, got, want)
		}
	}
}

//clerkvet:ignore hardcodedsecret made up, to be redacted
func TestLooksSecret(t *testing.T) {
	for lit, want := range map[string]bool{
		`"sk_test_9fQ2mZ7cLx0VbT4nKw8R"`:     true,
		`"short1"`:                           false,
		`"github.com/clerk/clerk-sdk-go/v2"`: false,
		`"http://clerk-legacy.example.com:8080/v1/users?limit=10"`: false,
		`"https://hooks.example.com/T01/9fQ2mZ7cLx0VbT4nKw8R"`:     true,
		`"https://example.com/v1?key=9fQ2mZ7cLx0VbT4nKw8R"`:        true,
		`"https://api:9fQ2mZ7cLx0VbT4nKw8R@example.com/"`:          true,
		`"9fQ2mZ7cL/x0VbT4nKw8R+"`:                                 true,
		`"/v1/organizations/123456789012"`:                         false,
		"`github.com/clerk/clerk-sdk-go/v2`":                       false,
	} {
		if got := looksSecret(lit); got != want {
			t.Errorf("looksSecret(%s) = %t, want %t", lit, got, want)
		}
	}
}
