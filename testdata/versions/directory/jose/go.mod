module gopkg.in/square/go-jose.v2

go 1.26.0
