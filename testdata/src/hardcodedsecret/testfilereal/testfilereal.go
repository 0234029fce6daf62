// Package testfilereal has a test with a key that was not made for it.
package testfilereal
