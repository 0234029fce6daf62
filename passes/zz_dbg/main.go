package main

import (
	"fmt"
	"os"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

var dbg = &analysis.Analyzer{Name: "dbg", Doc: "x", Requires: []*analysis.Analyzer{routes.Analyzer}, RunDespiteErrors: true, Run: func(pass *analysis.Pass) (any, error) {
	for _, r := range pass.ResultOf[routes.Analyzer].(*routes.Result).Routes {
		p := pass.Fset.Position(r.Pos)
		extra := ""
		if r.Conditional { extra += " conditional" }
		if r.HandedOut { extra += " handedout" }
		if r.Unknown != "" { extra += " UNKNOWN:" + r.Unknown }
		if r.Place != "" { extra += " at " + r.Place }
		fmt.Printf("%s:%d [%d] %s {%s} %v\n", p.Filename, p.Line, r.Router, r, extra, r.Trees)
	}
	return nil, nil
}}

func main() {
	t0 := time.Now()
	mode := packages.LoadSyntax | packages.NeedModule
	if os.Getenv("ALL") != "" { mode = packages.LoadAllSyntax | packages.NeedModule }
	pkgs, err := packages.Load(&packages.Config{Mode: mode}, os.Args[1:]...)
	if err != nil { panic(err) }
	t1 := time.Now()
	g, err := checker.Analyze([]*analysis.Analyzer{dbg}, pkgs, nil)
	if err != nil { panic(err) }
	for _, a := range g.Roots { if a.Err != nil { fmt.Println("ERR", a, a.Err) } }
	fmt.Println("load", t1.Sub(t0), "analyze", time.Since(t1))
}
