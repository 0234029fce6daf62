package webhooks

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	svix "github.com/svix/svix-webhooks/go"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/store"
)

const testSecret = "whsec_dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0"

func TestServeHTTP(t *testing.T) {
	const body = `{"type":"user.created","data":{"id":"user_1","first_name":"Ada","last_name":"Vale"}}`
	wh, err := svix.NewWebhook(testSecret)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	signature, err := wh.Sign("msg_1", now, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		signature string
		status    int
		users     int
	}{
		"signed": {signature, http.StatusNoContent, 1},
		"forged": {"v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", http.StatusUnauthorized, 0},
	} {
		t.Run(name, func(t *testing.T) {
			directory := NewDirectory()
			h, err := New(testSecret, directory, store.New(), slog.New(slog.DiscardHandler))
			if err != nil {
				t.Fatal(err)
			}
			r := httptest.NewRequest(http.MethodPost, "/webhooks/clerk", strings.NewReader(body))
			r.Header.Set("svix-id", "msg_1")
			r.Header.Set("svix-timestamp", strconv.FormatInt(now.Unix(), 10))
			r.Header.Set("svix-signature", tt.signature)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != tt.status || len(directory.Names()) != tt.users {
				t.Errorf("status %d with %d users, want %d with %d", w.Code, len(directory.Names()), tt.status, tt.users)
			}
		})
	}
}
