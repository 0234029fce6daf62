package logged

import (
	"log"
	"net/http"
)

func dump(r *http.Request) {
	for name, values := range r.Header {
		log.Println(name, values) // want `the header with its Authorization and Cookie is written`
	}
}

func dumpSome(r *http.Request) {
	for name, values := range r.Header {
		if name == "Authorization" || name == "Cookie" {
			continue
		}
		log.Println(name, values)
	}
}
