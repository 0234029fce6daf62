// Package scatteredinit defines an Analyzer that finds programs which set Clerk up more than once, too late, or while
// others use it.
//
// # Analyzer scatteredinit
//
// scatteredinit: report set-up of Clerk that is repeated, too late or unsynchronized
//
// clerk.SetKey writes a package variable that nothing locks, and the first API call copies it into a backend that is
// kept: a key that is set afterwards has no effect, without an error. Clients and keysets are meant to be made once and
// shared; a keyset that is made anew for each request fetches the keys each time. Section 3.1 of the guide asks for one
// initialization, at the highest level of the program, before anything else.
//
// Functions are told to serve requests by their parameters, those of net/http, gin, echo, fiber and fasthttp, and by
// their callers. By facts, the pass knows of functions of other packages what they set, make and load.
//
// # per-request
//
// A function that runs for every request sets the key or the backend, which races with all other requests, makes a Clerk
// client whose key is always the same, or makes a keyset that fetches the keys. The function around a handler that it
// returns runs once.
//
// Bad:
//
//	http.HandleFunc("GET /users/{id}", func(w http.ResponseWriter, r *http.Request) {
//		config := &clerk.ClientConfig{}
//		config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
//		users := user.NewClient(config)
//		show(w, r, users)
//	})
//
// Good:
//
//	config := &clerk.ClientConfig{}
//	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
//	users := user.NewClient(config)
//	http.HandleFunc("GET /users/{id}", func(w http.ResponseWriter, r *http.Request) {
//		show(w, r, users)
//	})
//
// # set-twice
//
// A program sets the key in two places, one after the other: in main and in a constructor, in two constructors, in init
// and in main. Only the one before the first API call counts, so that the order of constructors decides. Set it once, or
// make a client with a key of its own for each instance.
//
// Bad:
//
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//	list, err := user.List(ctx, &user.ListParams{})
//	if err != nil {
//		return err
//	}
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY_EU"))
//	return copyUsers(ctx, list)
//
// Good:
//
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//	list, err := user.List(ctx, &user.ListParams{})
//	if err != nil {
//		return err
//	}
//	europe := &clerk.ClientConfig{}
//	europe.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY_EU"))
//	return copyUsers(ctx, user.NewClient(europe), list)
//
// # too-late
//
// The key is set after an API call, or after a client without a key of its own was made, both of which have copied the
// empty key; package variables are initialized before main sets anything. Or the key is read from the environment or the
// settings before the call that loads them, godotenv.Load or viper.ReadInConfig, and is empty.
//
// Bad:
//
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//	if err := godotenv.Load(); err != nil {
//		log.Print("no .env file")
//	}
//
// Good:
//
//	if err := godotenv.Load(); err != nil {
//		log.Print("no .env file")
//	}
//	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
//
// # in-loop
//
// A loop sets the key in every round, of which only the first counts, or makes the same client in every round.
//
// Bad:
//
//	for _, t := range tenants {
//		clerk.SetKey(t.Key)
//		count(ctx, t)
//	}
//
// Good:
//
//	for _, t := range tenants {
//		config := &clerk.ClientConfig{}
//		config.Key = clerk.String(t.Key)
//		count(ctx, t, user.NewClient(config))
//	}
//
// # unsynchronized
//
// The key is set in a goroutine beside those that use it, or what all requests share is made behind a check that two
// requests can pass at once.
//
// Bad:
//
//	http.HandleFunc("GET /users", func(w http.ResponseWriter, r *http.Request) {
//		if users == nil {
//			users = user.NewClient(config)
//		}
//		show(w, r, users)
//	})
//
// Good:
//
//	client := sync.OnceValue(func() *user.Client { return user.NewClient(config) })
//	http.HandleFunc("GET /users", func(w http.ResponseWriter, r *http.Request) {
//		show(w, r, client())
//	})
//
// # What is not reported
//
// Clients and keysets whose key, address or issuer depends on the request, as in programs for many tenants; what is made
// under a lock, in sync.Once and its relatives, or kept in a cache; what is only made where something was not found;
// handlers whose names say that they reload keys or tell whether the program is well; loops that try again.
//
// clerk.SetBackend in a goroutine or a loop: the SDK has a lock for it, and each call takes effect.
//
// Branches of one if or switch, commands of one program, and a branch that replaces a key before anybody has used it.
//
// Calls through interfaces and function values, which the pass does not follow. Key and order are compared in functions
// and the functions they call, not across goroutines.
//
// Test files, with the examples in them, files and packages that serve tests, and generated files.
package scatteredinit
