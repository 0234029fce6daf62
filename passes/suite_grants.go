package passes

// grantPasses are about how tokens are obtained and how long they live.
func grantPasses() []Pass { return nil }
