package missingauthz

import (
	"fmt"
	"go/token"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// A merged is what is reported at one place in one category: a call that registers many routes gets one finding.
type merged struct {
	pos      token.Pos
	category string
	message  string
	routes   []string // the names of the routes, each once
	fixes    []analysis.SuggestedFix
}

// route reports a finding about a route at its registration, or at the call that leads to it.
func (c *checker) route(r *route, category, message string, fixes ...analysis.SuggestedFix) {
	place := r.Place
	if place == "" {
		place = c.place(r.Pos)
	}
	if c.reported[place+" "+category] {
		return
	}
	if r.HandedOut {
		c.places = append(c.places, place+" "+category)
	}
	name := r.name()
	for _, m := range c.merged {
		if m.pos == r.Pos && m.category == category {
			m.add(name)
			return
		}
	}
	c.merged = append(c.merged, &merged{r.Pos, category, message, []string{name}, fixes})
}

func (m *merged) add(name string) {
	for _, n := range m.routes {
		if n == name {
			return
		}
	}
	m.routes = append(m.routes, name)
}

// flush reports what was collected.
func (c *checker) flush() {
	for _, m := range c.merged {
		at := c.at(m.pos)
		if at == nil {
			continue
		}
		message := m.message
		if n := len(m.routes) - 1; n > 0 {
			message += fmt.Sprintf(" (and %d more of its routes)", n)
		}
		c.Report(report.Finding{Range: at, Category: m.category, Message: message, Fixes: m.fixes})
	}
	c.exportReported(c.places)
}

// place renders a position as routes and guards do for other packages: "users/routes.go:20".
func (c *checker) place(pos token.Pos) string {
	p := c.pass.Fset.Position(pos)
	return fmt.Sprintf("%s/%s:%d", path.Base(c.pass.Pkg.Path()), filepath.Base(p.Filename), p.Line)
}

// near shortens a place, "users/users.go:12", for the finding about a route: its directory is left out if that is the
// finding's own, and so is the file.
func (c *checker) near(at string, r *route) string {
	dir, file := path.Split(c.place(r.Pos))
	short, ok := strings.CutPrefix(at, dir)
	if !ok {
		return at
	}
	name, _, _ := strings.Cut(file, ":")
	if line, ok := strings.CutPrefix(short, name+":"); ok {
		return "line " + line
	}
	return short
}

// name is how messages call a route: "POST /api/orgs/{id}/members".
func (r *route) name() string {
	pattern := r.Pattern
	if pattern == "" {
		pattern = "/"
	}
	if r.Method == "" {
		return pattern
	}
	return r.Method + " " + pattern
}

// where names the registration if it is not at the finding.
func (r *route) where() string {
	if r.Place == "" {
		return ""
	}
	return " (" + r.Place + ")"
}
