package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// A destination is a file that is written whole or not at all: beside it stands a file that takes its place in the end.
type destination struct {
	path string
	next *os.File
}

// prepare makes sure that path, or the file gopls in it if it is a directory, can be written.
func prepare(path string) (*destination, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, "gopls"+exe())
	}
	next, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		if reason, ok := errors.AsType[*fs.PathError](err); ok {
			err = reason.Err
		}
		return nil, fmt.Errorf("can't write to %s: %w", filepath.Dir(path), err)
	}
	return &destination{path, next}, nil
}

// install puts the program in place.
func (d *destination) install(program string) error {
	if err := copyFile(d.next, program); err != nil {
		return err
	}
	if err := d.next.Chmod(0o755); err != nil && runtime.GOOS != "windows" {
		return err
	}
	if err := d.next.Close(); err != nil {
		return err
	}
	if err := os.Rename(d.next.Name(), d.path); err != nil {
		return fmt.Errorf("can't replace %s: %w", d.path, err)
	}
	return nil
}

// discard removes what install has not put in place.
func (d *destination) discard() {
	d.next.Close()
	os.Remove(d.next.Name())
}

func exe() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}
