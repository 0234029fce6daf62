// Package longlivedtoken x
//
// # Analyzer longlivedtoken
//
// longlivedtoken: x
package longlivedtoken
