package lib

var clerkV2 = Library{
	Name:  "Clerk SDK v2",
	Paths: []string{"github.com/clerk/clerk-sdk-go/v2"},
	Area:  Clerk,
	Rows: []Row{
		{Sym: "SetKey", Role: TakesSecret, Arg: 0, Of: ClerkKey, Env: "CLERK_SECRET_KEY"},
		{Sym: "BackendConfig.Key", Role: TakesSecret, Of: ClerkKey, Env: "CLERK_SECRET_KEY"},
		{Sym: "BackendConfig.URL", Role: TakesURL, Of: BackendURL},
		{Sym: "BackendConfig.HTTPClient", Role: TakesClient},
		{Sym: "String", Role: PassesOn, Arg: 0},
	},
}

var clerkV1 = Library{
	Name:  "Clerk SDK v1",
	Paths: []string{"github.com/clerkinc/clerk-sdk-go"},
	Area:  Clerk,
	Rows: []Row{
		{Pkg: "clerk", Sym: "NewClient", Role: TakesSecret, Arg: 0, Of: ClerkKey, Env: "CLERK_SECRET_KEY"},
		{Pkg: "clerk", Sym: "WithBaseURL", Role: TakesURL, Arg: 0, Of: BackendURL},
	},
}
