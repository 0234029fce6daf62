// Package tests makes long-lived tokens in its tests only.
package tests
