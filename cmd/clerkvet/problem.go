package main

import (
	"cmp"
	"errors"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A problem is an error in the code that is analyzed, or a failure of a pass: anything that may hide findings.
type problem struct {
	// pos is where the problem is; a problem without a place has no file name.
	pos     token.Position
	message string
}

func (p problem) print(files *workspace) string {
	if !p.pos.IsValid() {
		return "clerkvet: " + p.message
	}
	return files.position(p.pos) + ": " + p.message
}

// problemsOf returns the errors of the packages and all that they import, one for each place: test variants repeat
// each other. What the compiler printed is left out if the type checker found the errors, too.
func problemsOf(matched []*packages.Package) []problem {
	var all problems
	packages.Visit(matched, nil, func(pkg *packages.Package) {
		for _, err := range pkg.Errors {
			if !strings.HasPrefix(err.Msg, "# ") || !pkg.IllTyped {
				all.add(parsePosition(err.Pos), err.Msg)
			}
		}
		if pkg.Module != nil && pkg.Module.Error != nil {
			all.add(token.Position{}, pkg.Module.Error.Err)
		}
	})
	slices.SortStableFunc(all.list, func(a, b problem) int { return comparePositions(a.pos, b.pos) })
	return all.list
}

type problems struct {
	list []problem
	seen map[problem]bool
}

func (all *problems) add(pos token.Position, message string) {
	p := problem{pos, strings.Join(strings.Fields(message), " ")}
	place, line := p, problem{pos: token.Position{Filename: pos.Filename, Line: pos.Line}}
	if pos.IsValid() {
		place.message = ""
	}
	// Of an import that is not there, go list and the type checker complain in different columns.
	if all.seen[place] || all.seen[line] && strings.HasPrefix(message, "could not import ") {
		return
	}
	if all.seen == nil {
		all.seen = make(map[problem]bool)
	}
	all.seen[place], all.seen[line] = true, true
	all.list = append(all.list, p)
}

// parsePosition reads "file:line:col" or "file:line", as go list and the type checker print positions.
func parsePosition(s string) token.Position {
	file, line, col := s, 0, 0
	for range 2 {
		i := strings.LastIndexByte(file, ':')
		n, err := strconv.Atoi(file[i+1:])
		if i < 0 || err != nil {
			break
		}
		file, line, col = file[:i], n, line
	}
	if file == "-" || line == 0 {
		return token.Position{}
	}
	return token.Position{Filename: absolute(file), Line: line, Column: col}
}

func comparePositions(a, b token.Position) int {
	return cmp.Or(cmp.Compare(a.Filename, b.Filename), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// oneLine joins the lines of an error's message.
func oneLine(err error) error {
	return errors.New(strings.Join(strings.Fields(err.Error()), " "))
}
