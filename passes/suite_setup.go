package passes

// setupPasses are about how Clerk is configured and which version of it is used.
func setupPasses() []Pass { return nil }
