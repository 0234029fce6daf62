package flow

import (
	"bytes"
	"go/types"
	"testing"

	"golang.org/x/tools/go/ssa"
)

// enders declares what the sources of this file call, as the libraries do.
var enders = map[string]string{
	"os": "package os\nfunc Exit(int)\nfunc Getenv(string) string",
	"log": `package log
		type Logger struct{}
		func Fatal(...any)
		func Printf(string, ...any)
		func Default() *Logger
		func (*Logger) Fatalf(string, ...any)
		func (*Logger) Printf(string, ...any)`,
	"testing": `package testing
		type common struct{}
		func (*common) Fatal(...any)
		func (*common) Log(...any)
		type T struct{ common }
		type TB interface { Fatal(...any); Log(...any) }`,
	"github.com/rs/zerolog": `package zerolog
		type Event struct{}
		func (*Event) Err(error) *Event
		func (*Event) Msg(string)
		type Logger struct{}
		func (*Logger) Fatal() *Event
		func (*Logger) Error() *Event`,
}

const ends = `package p

import (
	"log"
	"os"
	"testing"

	"github.com/rs/zerolog"
)

func exits()              { os.Exit(1) }
func panics()             { panic("no key") }
func logs()               { log.Default().Fatalf("no key") }
func both(c bool)         { if c { exits() } else { panics() } }
func one(c bool)          { if c { exits() } }
func never()              {}
func forever()            { for {} }
func recovers()           { defer func() { recover() }(); panic("no key") }
func prints()             { log.Printf("no key"); log.Default().Printf("no key") }
func value() string       { log.Fatal("no key"); return "" }
func shadow()             { panic := func(string) {}; panic("no key") }
func stopsTest(t *testing.T)  { t.Log("x"); t.Fatal("x") }
func stopsTB(t testing.TB)    { t.Log("x"); t.Fatal("x") }
func event(l *zerolog.Logger, err error) { l.Fatal().Err(err).Msg("no key") }
func plainEvent(l *zerolog.Logger, err error) { l.Error().Err(err).Msg("no key") }
func external()

// Declared before what they call.
func first()  { second() }
func second() { third() }
func third()  { exits() }

// Recursion that can only end in an exit, and recursion that can end.
func even(n int) { odd(n - 1) }
func odd(n int)  { if n > 0 { even(n - 1) }; os.Exit(n) }
func ping(n int) { if n > 0 { pong(n - 1) } }
func pong(n int) { ping(n - 1) }
func self()      { self() }

type T[E any] struct{}
func (T[E]) method()     { exits() }
func (*T[E]) pointer()   { T[int]{}.method() }
func generic[E any](E)   { panic("no key") }
func instance()          { generic(3) }
`

func TestNoReturn(t *testing.T) {
	tests := map[string]bool{
		"exits": true, "panics": true, "logs": true, "both": true, "one": false, "never": false, "forever": true,
		"recovers": false, "prints": false, "value": true, "shadow": false, "stopsTest": true, "stopsTB": true,
		"event": true, "plainEvent": false, "external": false,
		"first": true, "second": true, "third": true,
		// even is decided by odd, which ends in an exit whatever even does. self never ends, but nothing in it says
		// so other than its own answer.
		"even": true, "odd": true, "ping": false, "pong": false, "self": false,
		"T.method": true, "T.pointer": true, "generic": true, "instance": true,
	}
	p := mustCheck(t, ends, stubs(t, enders))
	for name, want := range tests {
		if got := p.NoReturn(lookup(t, p.pkg, name)); got != want {
			t.Errorf("NoReturn(%s) = %t, want %t", name, got, want)
		}
	}
}

func TestNoReturnOfLibraries(t *testing.T) {
	imports := stubs(t, enders)
	imports["mine/log"] = stubs(t, map[string]string{"mine/log": "package log\nfunc Fatal(...any)"})["mine/log"]
	p := mustCheck(t, "package p", nil)
	tests := []struct {
		path, name string
		want       bool
	}{
		{"os", "Exit", true},
		{"os", "Getenv", false},
		{"log", "Fatal", true},
		{"log", "Logger.Fatalf", true},
		{"log", "Logger.Printf", false},
		{"testing", "T.Fatal", true},
		{"testing", "TB.Fatal", true},
		{"testing", "T.Log", false},
		{"github.com/rs/zerolog", "Logger.Fatal", true},
		{"github.com/rs/zerolog", "Event.Msg", false},
		{"mine/log", "Fatal", false},
	}
	for _, test := range tests {
		if got := p.NoReturn(lookup(t, imports[test.path], test.name)); got != test.want {
			t.Errorf("NoReturn(%s.%s) = %t, want %t", test.path, test.name, got, test.want)
		}
	}
}

// TestInstance asks about what a call names: the method of an instantiated type, and one that no package declares.
func TestInstance(t *testing.T) {
	p := mustCheck(t, `package p

type T[E any] struct{}

func (T[E]) fail() { panic("no key") }

func use(err error) string { T[int]{}.fail(); return err.Error() }
`, nil)
	fns := make(map[string]*types.Func)
	for _, sel := range p.info.Selections {
		fns[sel.Obj().Name()] = sel.Obj().(*types.Func)
	}
	if fail := fns["fail"]; fail.Origin() == fail {
		t.Fatal("fail is not a method of an instance")
	} else if !p.NoReturn(fail) || p.Func(fail) == nil {
		t.Errorf("fail does not return: %t, want true; in SSA form: %v", p.NoReturn(fail), p.Func(fail))
	}
	if Error := fns["Error"]; p.NoReturn(Error) || p.Func(Error) != nil {
		t.Errorf("error.Error does not return: %t, want false; in SSA form: %v", p.NoReturn(Error), p.Func(Error))
	}
}

// TestPathsEnd looks at what a path question looks at: whether use is reached from the branch of the error.
func TestPathsEnd(t *testing.T) {
	tests := []struct {
		name, branch string
		ends         bool
	}{
		{"return", `return`, true},
		{"panic", `panic(err)`, true},
		{"log.Fatal", `log.Fatal(err)`, true},
		{"a logger", `log.Default().Fatalf("%v", err)`, true},
		{"zerolog", `l.Fatal().Err(err).Msg("key")`, true},
		{"an own function", `die(err)`, true},
		{"an own generic function", `fail(err)`, true},
		{"an own method", `app{}.die(err)`, true},
		{"a deferred exit", `defer log.Fatal(err)`, false},
		{"another goroutine", `go log.Fatal(err)`, false},
		{"a log line", `log.Printf("%v", err)`, false},
		{"an event of another level", `l.Error().Err(err).Msg("key")`, false},
		{"a call through an interface", `tb.Fatal(err)`, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			src := `package p

import (
	"log"
	"testing"

	"github.com/rs/zerolog"
)

type app struct{}

func (app) die(err error)  { die(err) }
func die(err error)        { log.Fatal(err) }
func fail[E error](err E)  { die(err) }
func use()                 {}

func f(l *zerolog.Logger, tb testing.TB, err error) {
	if err != nil {
		` + test.branch + `
	}
	use()
}

var _ = []any{log.Fatal, f}
`
			p := mustCheck(t, src, stubs(t, enders))
			fn := p.Func(lookup(t, p.pkg, "f"))
			if got := !joins(fn); got != test.ends {
				var out bytes.Buffer
				ssa.WriteFunction(&out, fn)
				t.Errorf("the branch ends the path: %t, want %t\n%s", got, test.ends, out.String())
			}
		})
	}
}

// joins reports whether two paths of fn meet.
func joins(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		if len(b.Preds) > 1 {
			return true
		}
	}
	return false
}
