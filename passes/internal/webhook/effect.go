package webhook

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/logging"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// An effect is what a function that can't be followed does with the body.
type effect uint8

const (
	nothing effect = iota
	converts
	acts
)

func (f *follower) effect(call *ssa.CallCommon, fn *types.Func) effect {
	if fn == nil || fn.Pkg() == nil {
		if fn != nil { // error.Error
			return nothing
		}
		return acts
	}
	path := fn.Pkg().Path()
	if quiet(call) || fn.Name() == "Close" {
		return nothing
	}
	if uses.Standard(path) {
		return standardEffect(path, fn)
	}
	for _, p := range pure {
		if path == p || strings.HasPrefix(path, p+"/") {
			return converts
		}
	}
	for _, w := range stage.Words(fn.Name()) {
		if validates[w] || measures[w] {
			return converts // it looks at the event, or measures
		}
	}
	sig := fn.Signature()
	for p := range sig.Params().Variables() {
		if types.TypeString(p.Type(), nil) == "context.Context" {
			return acts
		}
	}
	if sig.Recv() != nil && !call.IsInvoke() && len(call.Args) > 0 && f.values[call.Args[0]] {
		return converts // a method of what was decoded
	}
	if call.IsInvoke() || sig.Results().Len() == 0 || gotype.IsError(sig.Results().At(sig.Results().Len()-1).Type()) && sig.Recv() != nil {
		return acts
	}
	if decodesInto(fn) {
		return converts
	}
	if last := sig.Results().At(sig.Results().Len() - 1).Type(); gotype.IsError(last) && sig.Results().Len() == 1 {
		return acts
	}
	return converts
}

// pure are the modules of others whose functions only hand values on.
var pure = []string{
	"github.com/tidwall/gjson", "github.com/google/uuid", "github.com/goccy/go-json", "github.com/json-iterator/go",
	"github.com/bytedance/sonic", "github.com/mitchellh/mapstructure", "github.com/go-viper/mapstructure",
	"github.com/go-playground/validator", "github.com/go-chi/render", "github.com/samber/lo", "github.com/pkg/errors",
	"github.com/segmentio/encoding", "github.com/valyala/fastjson", "google.golang.org/protobuf", "golang.org/x",
}

func standardEffect(path string, fn *types.Func) effect {
	first, _, _ := strings.Cut(path, "/")
	switch {
	case path == "net/http":
		switch fn.Name() {
		case "MaxBytesReader", "DetectContentType":
			return converts
		case "NewRequest", "NewRequestWithContext", "Post", "PostForm", "Do":
			return acts
		}
		return nothing
	case path == "database/sql", path == "os", path == "os/exec", path == "net/smtp", path == "net/rpc", path == "sync", path == "expvar", path == "plugin":
		return acts
	case path == "fmt" && (strings.HasPrefix(fn.Name(), "Print") || strings.HasPrefix(fn.Name(), "Fprint") || fn.Name() == "Errorf"):
		return nothing
	case first == "log" || first == "errors" || first == "testing" || first == "runtime":
		return nothing
	}
	return converts
}

// regard tells what an instruction makes of the outcome of a verification.
func regard(by ssa.Instruction, _ ssa.Value) outcome.Regard {
	call, ok := by.(ssa.CallInstruction)
	if !ok {
		return outcome.Unclear
	}
	common := call.Common()
	fn := flow.Callee(common)
	switch {
	case quiet(common), fn != nil && fn.Name() == "Error" && len(flow.Operands(common)) == 1:
		return outcome.Disregarded
	case fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "fmt":
		return outcome.Unclear
	case call.Value() != nil && gotype.IsError(call.Value().Type()):
		return outcome.Wrapped // by Errorf
	}
	return outcome.Disregarded
}

// quiet reports whether a call only logs, or measures.
func quiet(call *ssa.CallCommon) bool {
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	if logging.Library(path) || logging.Observes(path) || path == "fmt" && strings.HasPrefix(fn.Name(), "Print") {
		return true
	}
	return logging.Verb(fn.Name()) && fn.Signature().Results().Len() == 0
}
