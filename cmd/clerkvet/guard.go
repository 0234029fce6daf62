package main

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// A guard keeps the failure of one pass on one package from hiding the findings of others. The checker drops what
// every importer of the package has to say if a pass with facts fails, and a panic ends the whole command.
type guard struct {
	mu     sync.Mutex
	failed map[guardKey]string
}

type guardKey struct {
	analyzer *analysis.Analyzer
	pkg      string
}

// protect replaces the Run functions of the analyzers, and of all that they require, by ones that always succeed and
// tell the guard of failures.
func protect(analyzers []*analysis.Analyzer) *guard {
	g := &guard{failed: make(map[guardKey]string)}
	seen := make(map[*analysis.Analyzer]bool)
	var wrap func([]*analysis.Analyzer)
	wrap = func(as []*analysis.Analyzer) {
		for _, a := range as {
			if !seen[a] {
				seen[a] = true
				a.Run = g.wrap(a, a.Run)
				wrap(a.Requires)
			}
		}
	}
	wrap(analyzers)
	return g
}

func (g *guard) wrap(a *analysis.Analyzer, run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return func(pass *analysis.Pass) (result any, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("panic: %v%s", r, panicSite())
			}
			if err != nil {
				g.record(a, pass.Pkg.Path(), err)
				result, err = zero(a.ResultType), nil
			}
		}()
		return run(pass)
	}
}

func zero(t reflect.Type) any {
	if t == nil {
		return nil
	}
	return reflect.Zero(t).Interface()
}

// record notes the failure, unless an analyzer that this one requires has failed on the package before it: then it
// is no wonder.
func (g *guard) record(a *analysis.Analyzer, pkg string, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.requirementFailed(a, pkg) {
		g.failed[guardKey{a, pkg}] = oneLine(err).Error()
	}
}

func (g *guard) requirementFailed(a *analysis.Analyzer, pkg string) bool {
	return slices.ContainsFunc(a.Requires, func(req *analysis.Analyzer) bool {
		_, ok := g.failed[guardKey{req, pkg}]
		return ok || g.requirementFailed(req, pkg)
	})
}

// problems describes the failures, one for each pass and package.
func (g *guard) problems() []problem {
	g.mu.Lock()
	defer g.mu.Unlock()
	var problems []problem
	for key, message := range g.failed {
		problems = append(problems, problem{message: fmt.Sprintf("%s failed on package %s: %s", key.analyzer.Name, key.pkg, message)})
	}
	slices.SortFunc(problems, func(a, b problem) int { return strings.Compare(a.message, b.message) })
	return problems
}

// panicSite says where the panic that is being recovered arose. It must be called by the deferred function.
func panicSite() string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		frame, more := frames.Next()
		if !strings.HasPrefix(frame.Function, "runtime.") {
			return fmt.Sprintf(" at %s:%d", filepath.Base(frame.File), frame.Line)
		}
		if !more {
			return ""
		}
	}
}
