// Package othercomments has comments that are no directives of clerkvet.
package othercomments

// clerkvet:ignore is no directive after a space.

//nolint:clerkvet
func nolint() { leak("clerk-key") }

//clerkvet:ignored long ago
func otherWord() { leak("clerk-key") }

//clerkvet:why
func otherVerb() { leak("clerk-key") }

/*clerkvet:ignore*/
func general() { leak("clerk-key") }

const text = "//clerkvet:ignore"

func leak(category string) {}
