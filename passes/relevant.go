package passes

import "github.com/clerkvet/clerkvet/passes/internal/uses"

// Known reports whether the import path names a package of a library whose symbols the tables describe. Its source
// tells the passes nothing that the tables do not.
func Known(path string) bool { return uses.AreaOf(path) != 0 }

// Core reports whether the import path names a package of a Clerk, JWT or webhook library. A package that reaches
// one, through imports, may wrap it, so that the facts about its functions matter to its importers.
func Core(path string) bool { return uses.AreaOf(path).Core() }
