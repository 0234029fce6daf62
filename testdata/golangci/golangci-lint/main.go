// Command golangci-lint is golangci-lint with clerkvet as a module plugin, as `golangci-lint custom` builds it from
// .custom-gcl.example.yml, but from the module proxy instead of a clone, and with the plugin of this checkout.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/clerkvet/clerkvet/plugin"
)

func main() {
	// Without a version, golangci-lint caches by the content of the binary, so that a change of a pass is seen.
	if err := commands.Execute(commands.BuildInfo{Version: "(devel)"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
