package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis/checker"
)

func (o *options) debugs(letter string) bool { return strings.Contains(o.debug, letter) }

// checkerOptions hands on what the checker itself can debug.
func (o *options) checkerOptions(log io.Writer) *checker.Options {
	opts := &checker.Options{Sequential: o.debugs("p"), SanityCheck: o.debugs("s")}
	if o.debugs("f") {
		opts.FactLog = log
	}
	return opts
}

// logf logs with -debug=v.
func (o *options) logf(w io.Writer, format string, args ...any) {
	if o.debugs("v") {
		fmt.Fprintf(w, "%s %s\n", time.Now().Format("15:04:05.000"), fmt.Sprintf(format, args...))
	}
}

// printTimes prints, with -debug=t, how long each pass took on each package, as far as it is worth knowing.
func (o *options) printTimes(graph *checker.Graph, w io.Writer) {
	if !o.debugs("t") {
		return
	}
	acts := slices.SortedFunc(graph.All(), func(a, b *checker.Action) int { return cmp.Compare(b.Duration, a.Duration) })
	var total, rest time.Duration
	for _, act := range acts {
		total += act.Duration
	}
	rest = total
	for _, act := range acts {
		if rest <= total/10 {
			break
		}
		fmt.Fprintf(w, "%s\t%s\n", act.Duration, act)
		rest -= act.Duration
	}
	fmt.Fprintf(w, "%s\tall others\n", rest)
}

// profile starts the profiles that the flags ask for. They are written when stop is called.
func profile(o *options) (stop func(), err error) {
	var files []*os.File
	open := func(name string) *os.File {
		if name == "" || err != nil {
			return nil
		}
		var f *os.File
		if f, err = os.Create(name); err == nil {
			files = append(files, f)
		}
		return f
	}
	cpu, mem, tracer := open(o.cpuprofile), open(o.memprofile), open(o.tracer)
	if err == nil && cpu != nil {
		err = pprof.StartCPUProfile(cpu)
	}
	if err == nil && tracer != nil {
		err = trace.Start(tracer)
	}
	return func() {
		pprof.StopCPUProfile()
		trace.Stop()
		if mem != nil {
			runtime.GC()
			_ = pprof.WriteHeapProfile(mem) // like the others, it tells no one of a full disk
		}
		for _, f := range files {
			f.Close()
		}
	}, err
}
