package tokens

import (
	"errors"
	"testing"
)

func TestService(t *testing.T) {
	s, err := NewService([]byte("only-for-this-test-0123456789abcd"))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := s.Mint("user_1", "org_1", "labels")
	if err != nil {
		t.Fatal(err)
	}
	claims, err := s.Verify(raw, "labels")
	if err != nil {
		t.Fatal(err)
	}
	if claims.Subject != "user_1" || claims.OrgID != "org_1" {
		t.Errorf("claims = %+v", claims)
	}
	if _, err := s.Verify(raw, "billing"); !errors.Is(err, ErrInvalid) {
		t.Errorf("token for another audience: error %v, want %v", err, ErrInvalid)
	}
}
