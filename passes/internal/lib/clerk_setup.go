package lib

// clerkV2Setup are the symbols with which a program sets the SDK up and configures passwords.
var clerkV2Setup = []Row{
	{Pkg: "session", Sym: "Verify", Role: Deprecated},
	{Pkg: "session", Sym: "(*Client).Verify", Role: Deprecated},
}
