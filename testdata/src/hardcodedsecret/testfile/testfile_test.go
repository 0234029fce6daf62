package testfile

import (
	"net/http"
	"testing"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

const testKey = "sk_test_dummy"

func TestSetUp(t *testing.T) {
	clerk.SetKey("sk_test_dummy")
	clerk.SetKey(testKey)
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{Key: clerk.String("dummy")}))
}

func TestSign(t *testing.T) {
	token := jwt.New(jwt.SigningMethodHS256)
	if _, err := sign(token, []byte("test-secret")); err != nil {
		t.Fatal(err)
	}
	if _, err := token.SignedString([]byte("wssp6KrfSrFBkvqkgotFXmArwZgLV81k0G37CJ4R")); err != nil {
		t.Fatal(err)
	}
}

func TestWebhook(t *testing.T) {
	if _, err := svix.NewWebhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"); err != nil {
		t.Fatal(err)
	}
}

func TestRequest(t *testing.T) {
	r, _ := http.NewRequest("GET", "/", nil)
	r.Header.Set("Authorization", "Bearer token")
	user.Create(t.Context(), &user.CreateParams{Password: clerk.String("test-password")})
}

func FuzzKey(f *testing.F) {
	f.Add("sk_test_seed")
	f.Fuzz(func(t *testing.T, key string) { clerk.SetKey(key) })
}
