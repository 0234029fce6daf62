package main

import (
	"strings"
	"testing"
	"time"
)

// A screen is a terminal that tells when something is shown.
type screen struct {
	strings.Builder
	shown chan string
}

func (s *screen) Write(p []byte) (int, error) {
	s.Builder.Write(p)
	select {
	case s.shown <- string(p):
	default:
	}
	return len(p), nil
}

func TestProgress(t *testing.T) {
	s := &screen{shown: make(chan string)}
	p := startProgress(s, 0)
	p.step("listing packages", 0)
	for !strings.Contains(<-s.shown, "listing packages") {
	}
	p.step("checking", 12)
	p.add()
	for !strings.Contains(<-s.shown, "checking 1/12") {
	}
	p.stop()
	const longest = len("listing packages")
	if want := "\r" + strings.Repeat(" ", longest) + "\r"; !strings.HasSuffix(s.String(), want) {
		t.Errorf("the line is not erased: %q", s.String())
	}
	if strings.Contains(s.String(), "\n") {
		t.Errorf("progress takes more than a line: %q", s.String())
	}
}

func TestShortRunShowsNoProgress(t *testing.T) {
	s := &screen{shown: make(chan string)}
	p := startProgress(s, time.Hour)
	p.step("listing packages", 0)
	p.stop()
	if s.String() != "" {
		t.Errorf("shown: %q", s.String())
	}
	var none *progress
	none.step("nothing", 1)
	none.add()
	none.stop()
}
