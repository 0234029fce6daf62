package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
)

// A unit is a package that go vet hands over to analyze, as far as it matters here.
type unit struct {
	VetxOnly    bool // only for the sake of the packages that import it
	ImportMap   map[string]string
	Standard    map[string]bool
	PackageVetx map[string]string
	Stdout      string // the file to print to, if there is one
}

func readUnit(configFile string) (*unit, error) {
	data, err := os.ReadFile(configFile)
	if err != nil {
		return nil, err
	}
	u := new(unit)
	if err := json.Unmarshal(data, u); err != nil {
		return nil, fmt.Errorf("%s is no configuration of go vet: %w", configFile, err)
	}
	return u, nil
}

// outdated returns an error if the go command is newer than the Go that built this command, so that the types of its
// standard library can't be read. go vet would tell of imports that are missing.
func outdated(configFile string) error {
	u, err := readUnit(configFile)
	if err != nil || u.VetxOnly {
		return err
	}
	for _, path := range u.ImportMap {
		if u.PackageVetx[path] == "" && u.Standard[path] && path != "unsafe" && path != "C" {
			return errors.New("the go command is newer than the " + runtime.Version() + " that built clerkvet: install clerkvet again, with the Go in use")
		}
	}
	return nil
}
