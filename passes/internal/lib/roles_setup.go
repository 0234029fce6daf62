package lib

// How a program sets Clerk up, and what it does to passwords.
const (
	// Deprecated marks a function that does not do, or will soon not do, what its name says.
	Deprecated Role = iota + 190
)
