package guards_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
)

// TestBehind is about handlers of a kind of their own, which get who the caller is as a parameter.
func TestBehind(t *testing.T) {
	caller := &guards.Cont{Args: []guards.Arg{{}, {}, {From: guards.Target{Kind: guards.FromCaller}}}}
	found := &guards.Cont{Args: []guards.Arg{{}, {}, {OfCaller: true}}}
	param := guards.Identity{Kind: guards.Param, Key: "3"}
	s := &guards.Summary{Works: []guards.Work{
		{Sym: "user.Update", Target: guards.Target{Kind: guards.FromParam, Param: 3, Field: "ID"}},
		{Sym: "user.Delete", Target: guards.Target{Kind: guards.FromRequest}, Held: guards.Held{Needs: []guards.Identity{param}}},
	}}
	for name, next := range map[string]*guards.Cont{"claims": caller, "account": found} {
		t.Run(name, func(t *testing.T) {
			got := s.Behind(next, true)
			if w := got.Works[0]; w.Target.Kind != guards.FromCaller || w.Target.Claim != "ID" {
				t.Errorf("the caller's own id is %s", w.Target)
			}
			if w := got.Works[1]; !w.State.Has(guards.Owner) || len(w.Needs) > 0 {
				t.Errorf("behind a comparison with the caller holds %s", w.Held)
			}
		})
	}
	if got := s.Behind(&guards.Cont{}, true); got != s {
		t.Errorf("a handler that gets nothing is another one")
	}
	if w := s.Behind(caller, false).Works[0]; w.Target.Kind != guards.FromParam {
		t.Errorf("a parameter that is not passed is %s", w.Target)
	}
}
