// Package missingpkce x
//
// # Analyzer missingpkce
//
// missingpkce: x
package missingpkce
