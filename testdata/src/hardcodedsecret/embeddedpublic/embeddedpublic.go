// Package embeddedpublic carries files that anybody may read.
package embeddedpublic

import "embed"

//go:embed example.env
var example string

//go:embed verify-key.pem
var verifyKey []byte

//go:embed web
var web embed.FS

//go:embed schema.sql
var schema string

// secrets.env stands beside this file, but the program does not carry it, and a directory leaves hidden files out.
//
//go:embed site
var site embed.FS
