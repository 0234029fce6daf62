package mode_test

import (
	"go/token"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

func TestFind(t *testing.T) {
	config := mode.Setting{Name: "cfg"}
	list := []mode.Known{
		{Setting: config, Value: mode.Value{Kind: mode.Struct}},
		{Setting: config.Field("Optional"), Value: mode.Value{Kind: mode.Bool, N: 1}},
		{Setting: config.Field("Mode")},
		{Setting: mode.Setting{Name: "role"}, Value: mode.Value{Kind: mode.Text, Text: "admin"}},
	}
	for _, test := range []struct {
		s    mode.Setting
		want mode.Kind
	}{
		{config.Field("Optional"), mode.Bool},
		{config.Field("Mode"), mode.Opaque},
		{config.Field("Other"), mode.Zero},
		{config.Field("Nested").Field("Other"), mode.Zero},
		{mode.Setting{Name: "role"}, mode.Text},
		{mode.Setting{Name: "role", Path: "x"}, mode.Opaque},
		{mode.Setting{Lit: 1, Name: "cfg"}, mode.Opaque},
		{mode.Setting{Name: "other"}, mode.Opaque},
	} {
		if got := mode.Find(list, test.s); got.Kind != test.want {
			t.Errorf("Find(%v) = %v, want kind %v", test.s, got, test.want)
		}
	}
}

func TestAgree(t *testing.T) {
	role := mode.Setting{Name: "role"}
	a := []mode.Known{
		{Setting: role, Value: mode.Value{Kind: mode.Text, Text: "admin"}},
		{Setting: mode.Setting{Name: "on"}, Value: mode.Value{Kind: mode.Bool, N: 1}},
	}
	b := []mode.Known{
		{Setting: mode.Setting{Name: "on"}, Value: mode.Value{Kind: mode.Bool, N: 1}},
		{Setting: role, Value: mode.Value{Kind: mode.Text, Text: "member"}},
	}
	got := mode.Agree(a, b)
	if v := mode.Find(got, role); v.Kind != mode.Opaque {
		t.Errorf("different values agree on %v", v)
	}
	if v := mode.Find(got, mode.Setting{Name: "on"}); v.N != 1 {
		t.Errorf("equal values agree on %v", v)
	}
}

func TestHolds(t *testing.T) {
	number := func(n int) mode.Value { return mode.Value{Kind: mode.Int, N: n} }
	text := func(s string) mode.Value { return mode.Value{Kind: mode.Text, Text: s} }
	for _, test := range []struct {
		op           token.Token
		than, v      mode.Value
		holds, known bool
	}{
		{token.GEQ, number(1), number(2), true, true},
		{token.GEQ, number(1), mode.Value{Kind: mode.Zero}, false, true},
		{token.LSS, number(1), number(1), false, true},
		{token.NEQ, text(""), text("admin"), true, true},
		{token.NEQ, text(""), mode.Value{Kind: mode.Zero}, false, true},
		{token.EQL, mode.Value{Kind: mode.Bool, N: 1}, mode.Value{Kind: mode.Zero}, false, true},
		{token.EQL, text("on"), mode.Value{}, false, false},
		{token.EQL, text("on"), number(1), false, false},
		{token.AND, number(1), number(1), false, false},
	} {
		c := mode.Condition{Op: test.op, Value: test.than}
		if holds, known := c.Holds(test.v); holds != test.holds || known != test.known {
			t.Errorf("%v %v %v = %v, %v; want %v, %v", test.v, test.op, test.than, holds, known, test.holds, test.known)
		}
	}
}
