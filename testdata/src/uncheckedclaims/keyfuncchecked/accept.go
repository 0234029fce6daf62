package keyfuncchecked

func accept(c *claims) error {
	switch c.Issuer {
	case issuer, "https://clerk.old-shop.example":
	default:
		return errToken
	}
	for _, a := range c.Audience {
		if a == "shop" {
			return nil
		}
	}
	return errToken
}
