// Package jose is a copy of go-jose with the patches of the company.
package jose

// Maintained says by whom.
const Maintained = "the platform team"
