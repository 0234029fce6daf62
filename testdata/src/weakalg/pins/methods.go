package pins

func noMethods() []string { return nil }
