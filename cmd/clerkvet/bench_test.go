package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/multichecker"
)

// noop is a multichecker with one pass that does nothing and has no facts: the least that a driver can cost.
func noop() {
	multichecker.Main(&analysis.Analyzer{Name: "noop", Doc: "do nothing", Run: func(*analysis.Pass) (any, error) { return nil, nil }})
}

// largeModule is a module of 160,000 lines that uses neither Clerk nor tokens.
const largeModule = "golang.org/x/tools/gopls@v0.23.0"

// BenchmarkLargeModule compares the command with the no-op multichecker on a large module, both in each iteration so
// that the machine's moods affect both:
//
//	go test -run='^$' -bench=LargeModule -benchtime=10x ./cmd/clerkvet
//
// It reports the time of each in seconds, and their ratio. Before the first iteration, the module is copied and compiled.
func BenchmarkLargeModule(b *testing.B) {
	dir := moduleCopy(b, largeModule)
	measure := func(name string) time.Duration {
		cmd := exec.Command(name, "./...")
		cmd.Dir = dir
		began := time.Now()
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%s: %v\n%s", name, err, out)
		}
		return time.Since(began)
	}
	measure("noop") // fills the go command's cache

	var least, own time.Duration
	for b.Loop() {
		least += measure("noop")
		own += measure("clerkvet")
	}
	b.ReportMetric(least.Seconds()/float64(b.N), "noop-s/op")
	b.ReportMetric(own.Seconds()/float64(b.N), "clerkvet-s/op")
	b.ReportMetric(own.Seconds()/least.Seconds(), "ratio")
}

// moduleCopy returns a copy of the module in which the go command can work.
func moduleCopy(b *testing.B, module string) string {
	out, err := exec.Command("go", "mod", "download", "-json", module).Output()
	if err != nil {
		b.Skipf("can't download %s: %v", module, err)
	}
	var info struct{ Dir string }
	if err := json.Unmarshal(out, &info); err != nil {
		b.Fatal(err)
	}
	dir := filepath.Join(b.TempDir(), "module")
	if err := os.CopyFS(dir, os.DirFS(info.Dir)); err != nil {
		b.Fatal(err)
	}
	return dir
}
