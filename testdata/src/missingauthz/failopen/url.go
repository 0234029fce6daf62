package failopen

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"
)

type gate struct{ url string }

// user lets everybody by if it does not know where the keys are.
func (g *gate) user(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if g.url == "" { // want `fail-open`
			next(w, r, ps)
			return
		}
		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next(w, r, ps)
	}
}

func remove(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	user.Delete(r.Context(), ps.ByName("id"))
}

func serve(g *gate) {
	r := httprouter.New()
	r.DELETE("/users/:id", g.user(remove)) // want `object-level`
	http.ListenAndServe(":8080", r)
}
