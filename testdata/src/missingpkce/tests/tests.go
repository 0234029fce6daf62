// Package tests logs nobody in.
package tests
