// Package cobra wires in functions that only a library calls.
package cobra

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"

	"example.com/foreign"
)

var serve = &foreign.Command{
	Use: "serve",
	RunE: func(args []string) error {
		mux := http.NewServeMux()
		mux.HandleFunc("/a", get) // route: ANY /a clerkhttp.RequireHeaderAuthorization -> cobra.get
		return http.ListenAndServe(":8080", clerkhttp.RequireHeaderAuthorization()(mux))
	},
}

var run = &foreign.Command{Use: "run", RunE: runRun}

func runRun(args []string) error {
	mux := http.NewServeMux()
	mux.HandleFunc("/b", get) // route: ANY /b -> cobra.get
	go func() {
		srv := &http.Server{Handler: mux}
		srv.ListenAndServe()
	}()
	return nil
}

// Command returns a command.
func Command() *foreign.Command {
	return &foreign.Command{RunE: func(args []string) error {
		mux := http.NewServeMux()
		mux.HandleFunc("/c", get) // route: ANY /c -> cobra.get
		return http.ListenAndServe(":8080", mux)
	}}
}

func provide() { foreign.Provide(newMux) }

func newMux() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/d", get) // route: ANY /d -> cobra.get {handed out}
	return mux
}

func get(w http.ResponseWriter, r *http.Request) {}
