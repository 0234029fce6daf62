package sessions

import (
	"errors"
	"testing"
)

func TestCodec(t *testing.T) {
	c := New("only-in-this-test")
	value, err := c.Encode(Session{OrgID: "org_1"})
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Decode(value)
	if err != nil || s.OrgID != "org_1" {
		t.Errorf("Decode() = %+v, %v", s, err)
	}
	if _, err := New("another-key").Decode(value); !errors.Is(err, ErrInvalid) {
		t.Errorf("Decode() with another key: error %v, want %v", err, ErrInvalid)
	}
}
