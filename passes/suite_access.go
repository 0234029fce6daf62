package passes

// accessPasses are about who can reach what.
func accessPasses() []Pass { return nil }
