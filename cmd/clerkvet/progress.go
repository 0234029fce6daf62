package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A progress shows on a terminal, in one line that it erases in the end, what a long run is doing.
// The nil progress shows nothing.
type progress struct {
	w        io.Writer
	quit     chan struct{}
	finished sync.WaitGroup

	mu    sync.Mutex
	name  string
	total int
	count atomic.Int64
}

// patience is how long a run may last before it says what it is doing.
const patience = time.Second

// startProgress shows progress on w once delay has passed, until stop is called.
func startProgress(w io.Writer, delay time.Duration) *progress {
	p := &progress{w: w, quit: make(chan struct{})}
	p.finished.Go(func() { p.show(delay) })
	return p
}

// step begins a step of the given number of parts, 0 if it has none.
func (p *progress) step(name string, total int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.name, p.total = name, total
	p.count.Store(0)
}

// add counts one part of the step.
func (p *progress) add() {
	if p != nil {
		p.count.Add(1)
	}
}

// stop erases the line. It must be called before anything else is written to a terminal.
func (p *progress) stop() {
	if p != nil {
		close(p.quit)
		p.finished.Wait()
	}
}

func (p *progress) show(delay time.Duration) {
	width := 0
	next := time.NewTimer(delay)
	for {
		select {
		case <-p.quit:
			next.Stop()
			if width > 0 {
				fmt.Fprintf(p.w, "\r%*s\r", width, "")
			}
			return
		case <-next.C:
			line := p.line()
			fmt.Fprintf(p.w, "\r%s%s", line, strings.Repeat(" ", max(0, width-len(line))))
			width = max(width, len(line))
			next.Reset(100 * time.Millisecond)
		}
	}
}

func (p *progress) line() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.total == 0 {
		return p.name
	}
	return fmt.Sprintf("%s %d/%d", p.name, p.count.Load(), p.total)
}
