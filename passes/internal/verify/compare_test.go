package verify

import "testing"

var (
	param0     = Root{Key: "$0", Param: 0}
	param1     = Root{Key: "$1", Param: 1}
	authHeader = Root{Key: "(net/http.Header).Get($0.header,authorization)", Carrier: "header authorization", Inbound: true, Param: -1}
	trimmed    = Root{Key: "bearer($0)", Carrier: "header authorization", Inbound: true, Param: -1}
	cookie     = Root{Key: "(*net/http.Request).Cookie($0,__session).value", Carrier: "cookie __session", Inbound: true, Param: -1}
	field      = Root{Key: "$0.token", Param: -1}
)

func TestCompare(t *testing.T) {
	tests := []struct {
		name string
		a, b []Root
		want verdict
	}{
		{"one parameter", []Root{param0}, []Root{param0}, same},
		{"two parameters", []Root{param0}, []Root{param1}, different},
		{"one header, read in two ways", []Root{authHeader}, []Root{trimmed}, same},
		{"a header and a cookie", []Root{authHeader}, []Root{cookie}, different},
		{"a header or a cookie, and the cookie", []Root{authHeader, cookie}, []Root{cookie}, same},
		{"a field, which may hold the header", []Root{field}, []Root{authHeader}, perhaps},
		{"a parameter, which may be a field", []Root{param0}, []Root{field}, perhaps},
		{"nothing known of one", nil, []Root{authHeader}, perhaps},
	}
	for _, tt := range tests {
		if got := compare(tt.a, tt.b); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
		if got := compare(tt.b, tt.a); got != tt.want {
			t.Errorf("%s, the other way round: %d, want %d", tt.name, got, tt.want)
		}
	}
}

func TestExpandKey(t *testing.T) {
	args := func(i int) string { return []string{"r", "token", "c"}[i%3] }
	tests := []struct{ key, want string }{
		{"$0", "r"},
		{"(net/http.Header).Get($0.header,authorization)", "(net/http.Header).Get(r.header,authorization)"},
		{"f($0,$1)", "f(r,token)"},
		{"$10", "token"},
		{"$0@func1", "$0@func1"}, // a parameter of a closure stays its own
		{"cost$", "cost$"},
		{"$x", "$x"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := expandKey(tt.key, args); got != tt.want {
			t.Errorf("expandKey(%q) = %q, want %q", tt.key, got, tt.want)
		}
	}
}

func TestEarly(t *testing.T) {
	for _, name := range []string{"kid", "KeyID", "iss", "GetIssuer", "exp", "ExpiresAt", "alg", "Header"} {
		if !early(name) {
			t.Errorf("%s may be read before the verification", name)
		}
	}
	for _, name := range []string{"sub", "GetSubject", "email", "role", "azp", "org_id", ""} {
		if early(name) {
			t.Errorf("%s is a claim to be trusted", name)
		}
	}
}

func TestHostGiven(t *testing.T) {
	for text, want := range map[string]bool{
		"https://keys.shop.example/tenants/": true,
		"https://keys.shop.example?issuer=":  true,
		"https://":                           false,
		"https://clerk.":                     false,
		"/tenants/":                          false,
		"":                                   false,
	} {
		if got := hostGiven(text); got != want {
			t.Errorf("hostGiven(%q) = %t, want %t", text, got, want)
		}
	}
}

func TestBeforeVerb(t *testing.T) {
	tests := []struct {
		format string
		verb   int
		want   string
		ok     bool
	}{
		{"%s/jwks", 0, "", true},
		{"https://keys.example/%s/jwks", 0, "https://keys.example/", true},
		{"%s/%s/jwks", 1, "%s/", true},
		{"100%%/%s", 0, "100%%/", true},
		{"no verb", 0, "", false},
		{"%s", 1, "", false},
		{"%", 0, "", true},
	}
	for _, tt := range tests {
		if got, ok := beforeVerb(tt.format, tt.verb); got != tt.want || ok != tt.ok {
			t.Errorf("beforeVerb(%q, %d) = %q, %t, want %q, %t", tt.format, tt.verb, got, ok, tt.want, tt.ok)
		}
	}
}
