package outdatedsdk

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

func TestBefore(t *testing.T) {
	tests := []struct {
		version, other string
		want           bool
	}{
		{"v2.0.0", "v2.0.1-beta.0", true},
		{"v2.0.1-alpha.9", "v2.0.1-beta.0", true},
		{"v2.0.1-beta.0", "v2.0.1-beta.0", false},
		{"v2.0.2-beta.3", "v2.0.1-beta.0", false},
		{"v2.0.1", "v2.0.1-beta.0", false},
		{"v2.0.1-beta.2", "v2.0.1-beta.10", true},
		{"v2.0.1-beta", "v2.0.1-beta.0", true},
		{"v2.9.0", "v2.10.0", true},
		{"v2.10.0", "v2.9.9", false},
		{"v3.0.3", "v3.0.4", true},
		{"v3.2.2+incompatible", "v4.0.0", true},
		// Only the commits tell.
		{"v2.0.0-20240101120000-0123456789ab", "v2.3.1", false},
		{"v2.0.1-0.20240301120000-0123456789ab", "v2.3.1", false},
		{"v2.0.1-beta.0.20240301120000-0123456789ab", "v2.3.1", false},
		{"v2.0", "v2.3.1", false},
		{"(devel)", "v2.3.1", false},
		{"", "v2.3.1", false},
		{"v2.0.0", "latest", false},
	}
	for _, tt := range tests {
		v, _ := parseVersion(tt.version)
		if got := v.before(tt.other); got != tt.want {
			t.Errorf("%q before %q = %t, want %t", tt.version, tt.other, got, tt.want)
		}
	}
}

func TestModuleOf(t *testing.T) {
	tests := map[string]string{
		"github.com/clerk/clerk-sdk-go/v2":         "github.com/clerk/clerk-sdk-go/v2",
		"github.com/clerk/clerk-sdk-go/v2/http":    "github.com/clerk/clerk-sdk-go/v2",
		"github.com/clerk/clerk-sdk-go/v3/http":    "",
		"github.com/clerkinc/clerk-sdk-go/clerk":   "github.com/clerkinc/clerk-sdk-go",
		"github.com/dgrijalva/jwt-go":              "github.com/dgrijalva/jwt-go",
		"github.com/dgrijalva/jwt-go/request":      "github.com/dgrijalva/jwt-go",
		"github.com/dgrijalva/jwt-go/v4":           "github.com/dgrijalva/jwt-go/v4",
		"github.com/dgrijalva/jwt-go/v5":           "",
		"github.com/dgrijalva/jwt-golang":          "",
		"github.com/golang-jwt/jwt":                "github.com/golang-jwt/jwt",
		"github.com/golang-jwt/jwt/v5/request":     golangJWT,
		"gopkg.in/square/go-jose.v2/json":          "gopkg.in/square/go-jose.v2",
		"github.com/gofiber/jwt/v3":                "github.com/gofiber/jwt/v3",
		"example.com/vendor/github.com/clerk/auth": "",
		"fmt": "",
		"":    "",
	}
	for path, want := range tests {
		got := ""
		if m := moduleOf(path); m != nil {
			got = m.Path
		}
		if got != want {
			t.Errorf("moduleOf(%q) = %q, want %q", path, got, want)
		}
	}
}

const golangJWT = "github.com/golang-jwt/jwt/v5"

func TestEscape(t *testing.T) {
	if got, want := escape("github.com/SermoDigital/jose"), "github.com/!sermo!digital/jose"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestTable makes sure that each entry of the table can be used.
func TestTable(t *testing.T) {
	if len(table()) != len(lib.Modules()) {
		t.Error("a module is listed twice")
	}
	for _, m := range lib.Modules() {
		if (m.Dead == "") != (m.Successor == "") || (m.Dead == "") == (len(m.Faults) == 0) {
			t.Errorf("%s: it is either dead, with a successor, or has faults", m.Path)
		}
		if s := table()[m.Successor]; s != nil && s.Dead != "" {
			t.Errorf("%s: its successor %s is dead", m.Path, m.Successor)
		}
		for _, f := range m.Faults {
			for _, v := range []string{f.Fixed, f.Since, f.Update} {
				if _, ok := parseVersion(v); !ok && (v != "" || v == f.Fixed) {
					t.Errorf("%s: %q is no version", m.Path, v)
				}
			}
			if f.Consequence == "" || f.Source == "" || categories[f.Kind] == "" {
				t.Errorf("%s: a fault before %s lacks its consequence, source or kind", m.Path, f.Fixed)
			}
			if v, ok := parseVersion(f.Update); ok && f.Through == "" && v.before(f.Fixed) {
				t.Errorf("%s: %s still has the fault fixed in %s", m.Path, f.Update, f.Fixed)
			}
		}
	}
}
