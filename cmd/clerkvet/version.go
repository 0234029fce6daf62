package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version names all that a report of an error has to: clerkvet, Go, and the analysis framework.
func version() string {
	own, tools := "(unknown)", "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok {
		own = info.Main.Version
		for _, dep := range info.Deps {
			if dep.Path == "golang.org/x/tools" {
				tools = dep.Version
			}
		}
	}
	return fmt.Sprintf("clerkvet %s (%s, golang.org/x/tools %s)", own, runtime.Version(), tools)
}
