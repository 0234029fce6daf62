package passes

import "testing"

func TestRelevance(t *testing.T) {
	for path, want := range map[string]struct{ known, core bool }{
		"github.com/clerk/clerk-sdk-go/v2":        {true, true},
		"github.com/clerk/clerk-sdk-go/v2/user":   {true, true},
		"github.com/clerk/clerk-sdk-go/v2extra":   {false, false},
		"github.com/golang-jwt/jwt/v5":            {true, true},
		"golang.org/x/oauth2":                     {true, false},
		"net/http":                                {true, false},
		"example.com/app/vendored/golang-jwt/jwt": {false, false},
		"": {false, false},
	} {
		if known, core := Known(path), Core(path); known != want.known || core != want.core {
			t.Errorf("%q: known %t, core %t; want %t, %t", path, known, core, want.known, want.core)
		}
	}
}
