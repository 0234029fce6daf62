package sessions

import (
	"errors"
	"testing"
)

func TestCodec(t *testing.T) {
	c, err := New("only-in-this-test")
	if err != nil {
		t.Fatal(err)
	}
	value, err := c.Encode(Session{OrgID: "org_1"})
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Decode(value)
	if err != nil || s.OrgID != "org_1" {
		t.Errorf("Decode() = %+v, %v", s, err)
	}
	other, err := New("another-key")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Decode(value); !errors.Is(err, ErrInvalid) {
		t.Errorf("Decode() with another key: error %v, want %v", err, ErrInvalid)
	}
}
