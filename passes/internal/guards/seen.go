package guards

import "golang.org/x/tools/go/ssa"

// seen returns what is checked anywhere in a function, whatever comes of it.
func (f *flowOf) seen() State {
	var s State
	for _, b := range f.fn.Blocks {
		if f.in[b.Index] == unreached {
			continue
		}
		for _, to := range b.Succs {
			if e := f.edge(b, to); e != unreached {
				s |= e.here.state | e.live.state
				if e.here.needs|e.live.needs != 0 {
					s |= Maybe
				}
			}
		}
	}
	f.visit(func(instr ssa.Instruction, e elem) {
		if out := f.step(instr, e); out != unreached && !out.here.dead() {
			s |= out.here.state
		}
	})
	return s
}
