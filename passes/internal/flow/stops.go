package flow

import (
	"go/types"
	"strings"
)

// stops reports whether fn is in the table of functions that do not return.
func stops(fn *types.Func) bool {
	pkg := fn.Pkg()
	if pkg == nil {
		return false // error.Error
	}
	byType, ok := noReturn[pkg.Path()]
	return ok && byType[receiver(fn)][fn.Name()]
}

// receiver returns the name of the type that declares the method fn, "" for a function.
func receiver(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := recv.Type()
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// methods are names of functions by the type that declares them, "" for package-level functions.
type methods map[string]map[string]bool

// noReturn lists the functions that do not return by import path, after the source of the libraries.
//
// Loggers let the program replace what ends it (zap's WithFatalHook, logrus's ExitFunc, zerolog's FatalExitFunc). That
// is done in tests, or to end it differently, and is not considered. zap's DPanic panics in development only, so it
// returns.
//
// zerolog ends the program not in Fatal or Panic, which only begin an event, but in the Msg or Send that finishes it,
// and those return for every other event. What a path question has to go on is the callee alone, so the path ends
// where the event begins: log.Fatal().Err(err).Msg("...") is right as a whole, what is evaluated inside the
// chain counts as not reached, and an event that is begun and never sent counts as the end too. Each of those hides
// code from a pass, which is silence, while a path that goes on behind a Fatal would be a false report.
var noReturn = map[string]methods{
	"os":      {"": set("Exit")},
	"syscall": {"": set("Exit")},
	"runtime": {"": set("Goexit")},
	"log": {
		"":       set("Fatal Fatalf Fatalln Panic Panicf Panicln"),
		"Logger": set("Fatal Fatalf Fatalln Panic Panicf Panicln"),
	},
	"testing": {
		// T, B and F embed common, which declares these for all three.
		"common": set("Fatal Fatalf FailNow Skip Skipf SkipNow"),
		"TB":     set("Fatal Fatalf FailNow Skip Skipf SkipNow"),
	},

	"k8s.io/klog": {"": set("Exit ExitDepth Exitf Exitln Fatal FatalDepth Fatalf Fatalln")},
	"k8s.io/klog/v2": {"": set(`
		Exit ExitDepth Exitf ExitfDepth Exitln ExitlnDepth
		Fatal FatalDepth Fatalf FatalfDepth Fatalln FatallnDepth`)},
	"github.com/golang/glog": {"": set(`
		Exit ExitContext ExitContextDepth ExitContextDepthf ExitContextf ExitDepth ExitDepthf Exitf Exitln
		Fatal FatalContext FatalContextDepth FatalContextDepthf FatalContextf FatalDepth FatalDepthf Fatalf Fatalln`)},

	"go.uber.org/zap": {
		"Logger":        set("Fatal Panic"),
		"SugaredLogger": set("Fatal Fatalf Fatalln Fatalw Panic Panicf Panicln Panicw"),
	},
	"github.com/sirupsen/logrus": {
		"":       set("Exit Fatal FatalFn Fatalf Fatalln Panic PanicFn Panicf Panicln"),
		"Logger": set("Exit Fatal FatalFn Fatalf Fatalln Panic PanicFn Panicf Panicln"),
		"Entry":  set("Fatal Fatalf Fatalln Panic Panicf Panicln"),
	},
	"github.com/rs/zerolog":     {"Logger": set("Fatal Panic")},
	"github.com/rs/zerolog/log": {"": set("Fatal Panic")},

	"github.com/labstack/gommon/log": {
		"":       set("Fatal Fatalf Fatalj Panic Panicf Panicj"),
		"Logger": set("Fatal Fatalf Fatalj Panic Panicf Panicj"),
	},
	"github.com/gofiber/fiber/v2/log": {"": set("Fatal Fatalf Fatalw Panic Panicf Panicw")},
	"github.com/gofiber/fiber/v3/log": {"": set("Fatal Fatalf Fatalw Panic Panicf Panicw")},
}

// set returns the names in a list separated by white space.
func set(names string) map[string]bool {
	m := make(map[string]bool)
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}
