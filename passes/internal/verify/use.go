package verify

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A Use is a use of claims that were not verified.
type Use struct {
	Kind Kind
	// Call is where the claims are decoded, or where the function that decodes them is called. It is the position of
	// the call's parenthesis, as package ssa gives it.
	Call token.Pos
	// By names the function that decodes or verifies.
	By string
	// At is where it is called, "auth.go:12", if that is not Call.
	At string
	// Used is where the claims are used; UsedAt is set instead if that is in another package.
	Used   token.Pos
	UsedAt string
	// Carriers are the parts of a request that the token may have come from.
	Carriers []string

	fn *ssa.Function
}

// A Kind says what is wrong with a use.
type Kind uint8

const (
	// Decoded claims were only decoded.
	Decoded Kind = iota
	// ByHand is Decoded with string functions.
	ByHand
	// Ignored is a verification whose outcome doesn't matter.
	Ignored
)

type place struct {
	pos  token.Pos
	kind Kind
}

// report reports a use of unverified claims if the token came in from outside, and notes it for the callers if it is
// a parameter.
func (j *judge) report(d decoding, u Use) {
	u.Call, u.By, u.At, u.fn = d.call.Pos(), d.by, d.at, j.fn
	if d.hand {
		u.Kind = ByHand
	}
	inbound := false
	for _, r := range d.token {
		if r.Inbound {
			inbound = true
			u.Carriers = append(u.Carriers, r.Carrier)
		} else if r.Param >= 0 {
			use := Usage{Token: r, By: d.by, At: d.at, Use: u.UsedAt, Hand: d.hand}
			if use.At == "" {
				use.At = j.place(d.call.Pos())
			}
			if use.Use == "" {
				use.Use = j.place(u.Used)
			}
			if !slices.ContainsFunc(j.sum.Uses, func(o Usage) bool { return o.Token == r }) {
				j.sum.Uses = append(j.sum.Uses, use)
			}
		}
	}
	if inbound {
		j.find(u)
	}
}

func (c *checker) find(u Use) {
	key := place{u.Call, u.Kind}
	if _, ok := c.found[key]; !ok && u.Call.IsValid() {
		c.found[key] = u
	}
}
