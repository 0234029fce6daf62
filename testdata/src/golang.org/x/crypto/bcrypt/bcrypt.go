// Package bcrypt declares the part of golang.org/x/crypto/bcrypt that the fixtures use.
package bcrypt

func CompareHashAndPassword(hashedPassword []byte, password []byte) error
