package tokens

import (
	"errors"
	"testing"
)

func TestService(t *testing.T) {
	s := NewService()
	raw, err := s.Mint("user_1", "org_1", "labels")
	if err != nil {
		t.Fatal(err)
	}
	claims, err := s.Verify(raw)
	if err != nil {
		t.Fatal(err)
	}
	if claims.Subject != "user_1" || claims.OrgID != "org_1" {
		t.Errorf("claims = %+v", claims)
	}
	if _, err := s.Verify(raw[:len(raw)-4]); !errors.Is(err, ErrInvalid) {
		t.Errorf("truncated token: error %v, want %v", err, ErrInvalid)
	}
}
