package tokenid

func load(userID string) { println(userID) }
