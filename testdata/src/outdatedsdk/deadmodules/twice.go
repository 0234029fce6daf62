package deadmodules

import jwtgo "github.com/dgrijalva/jwt-go" // reported in the other file

func Keep(t *jwtgo.Token) bool { return t.Valid }
