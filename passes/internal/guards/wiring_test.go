package guards

import (
	"go/types"
	"strconv"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestWiredBounded has services of which each calls the next one many times.
func TestWiredBounded(t *testing.T) {
	const layers, calls = 30, 10
	funcs := map[funcName]*Summary{{name: "(S0).Do"}: {Works: []Work{{Sym: "user.Delete"}}}}
	bindings := make(map[string]string)
	for i := range layers {
		below := "app.I" + strconv.Itoa(i)
		bindings[below] = "app.S" + strconv.Itoa(i)
		s := new(Summary)
		for range calls {
			s.Invokes = append(s.Invokes, Invoke{Method: TypeMethod{below, "Do"}})
		}
		funcs[funcName{name: "(S" + strconv.Itoa(i+1) + ").Do"}] = s
	}
	c := &checker{
		pass:  &analysis.Pass{Pkg: types.NewPackage("main", "main")},
		facts: map[string]map[funcName]*Summary{"app": funcs}, bindings: bindings, wirings: make(map[*Summary]*Summary),
	}
	top := c.wired(funcs[funcName{name: "(S" + strconv.Itoa(layers) + ").Do"}])
	if n := len(top.Works); n == 0 || n > maxWorks {
		t.Errorf("%d works, want some and at most %d", n, maxWorks)
	}
}
