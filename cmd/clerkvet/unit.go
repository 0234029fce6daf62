package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
)

// outdated says what is wrong with a package that go vet hands to this command, if the go command is newer than the Go
// that built it: the types of its standard library can't be read then. go vet would tell of imports that are missing.
func outdated(configFile string) error {
	data, err := os.ReadFile(configFile)
	if err != nil {
		return err
	}
	var unit struct {
		ImportPath  string
		VetxOnly    bool
		ImportMap   map[string]string
		Standard    map[string]bool
		PackageVetx map[string]string
	}
	if err := json.Unmarshal(data, &unit); err != nil {
		return fmt.Errorf("%s is no configuration of go vet: %w", configFile, err)
	}
	if unit.VetxOnly {
		return nil // only for the sake of others, where it is told
	}
	for _, path := range unit.ImportMap {
		if unit.PackageVetx[path] == "" && unit.Standard[path] && path != "unsafe" && path != "C" {
			return errors.New("the go command is newer than the " + runtime.Version() + " that built clerkvet: install clerkvet again, with the Go in use")
		}
	}
	return nil
}
