package missingpkce

import "fmt"

// complain reports a login without PKCE.
func (c *checker) complain(s *site, class class) {
	who := "at Clerk"
	if class == public {
		who = "of a client without secret"
	}
	where := s.name
	if s.via != "" {
		where = s.via + " leads to " + s.name + ", which"
	}
	if s.ends {
		c.report(s.at, "no-verifier", fmt.Sprintf("%s ends a login %s without PKCE, so that a stolen code is enough; %s", where, who, remedy(s)))
		return
	}
	c.report(s.at, "no-challenge", fmt.Sprintf("%s starts a login %s without PKCE, so that a stolen code is enough; %s", where, who, remedy(s)))
}

// complainPair reports a login of which only the other leg has PKCE.
func (c *checker) complainPair(s *site) {
	other := c.Line(c.paired[pairKey{s.key, !s.ends}].Pos(), s.at.Pos())
	if s.ends {
		c.report(s.at, "no-verifier", fmt.Sprintf("%s sends no verifier for the challenge at %s; %s", s.name, other, remedy(s)))
		return
	}
	c.report(s.at, "no-challenge", fmt.Sprintf("%s sends no challenge for the verifier at %s, which then protects nothing; %s", s.name, other, remedy(s)))
}

// remedy says what to add.
func remedy(s *site) string {
	switch {
	case s.typ == nil || s.name == "NewRelyingPartyOAuth":
		return "add rp.WithPKCE"
	case s.name == "TokenSource":
		return "use authhandler.TokenSourceWithPKCE"
	case s.ends:
		return "add oauth2.VerifierOption"
	}
	return "add oauth2.S256ChallengeOption"
}
