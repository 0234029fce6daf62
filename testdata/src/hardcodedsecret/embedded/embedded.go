// Package embedded carries files with secrets into the program.
package embedded

import (
	"embed"
	_ "embed"
)

//go:embed prod.env
var dotenv string // want "embedded.*\\(embedded\\)"

//go:embed config.yaml
var yaml []byte // want "embedded.*\\(embedded\\)"

var (
	//go:embed config.json
	json string // want "embedded.*\\(embedded\\)"
)

//go:embed config.toml
var toml string // want "embedded.*\\(embedded\\)"

//go:embed signing-key.pem
var signingKey []byte // want "embedded.*\\(embedded\\)"

//go:embed settings
var directory embed.FS // want "embedded.*\\(embedded\\)"

//go:embed stages/*.env
var glob embed.FS // want "embedded.*\\(embedded\\)"

//go:embed public.env all:hidden
var hidden embed.FS // want "embedded.*\\(embedded\\)"
