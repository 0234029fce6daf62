package passes

// webhookPasses are about webhooks, and about secrets that leave the program.
func webhookPasses() []Pass { return nil }
