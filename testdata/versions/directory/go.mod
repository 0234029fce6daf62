module example.com/directory

go 1.26.0

require gopkg.in/square/go-jose.v2 v2.6.0

replace gopkg.in/square/go-jose.v2 => ./jose
