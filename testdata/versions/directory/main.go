// Command directory is built with a copy that somebody maintains.
package main

import (
	"fmt"

	"gopkg.in/square/go-jose.v2"
)

func main() { fmt.Println(jose.Maintained) }
