package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/clerkvet/clerkvet/passes"
)

// BenchmarkEdit measures the time from an edit to the diagnostics of the edited text, in a package of 2,000 lines that
// uses Clerk: with the passes, and with all of them switched off. The second that gopls waits for more edits before it
// starts is not in it.
//
//	go test ./cmd/clerkvet-gopls -run '^$' -bench Edit
func BenchmarkEdit(b *testing.B) {
	b.Setenv("GOPLSCACHE", b.TempDir())
	server := filepath.Join(b.TempDir(), "gopls"+exe())
	buildServer(b, server)
	root := filepath.Join(b.TempDir(), "apps")
	if err := os.CopyFS(root, os.DirFS(appsDir)); err != nil {
		b.Fatal(err)
	}
	writePackage(b, filepath.Join(root, "large"))
	off := make(map[string]any)
	for _, p := range passes.Suite() {
		off[p.Analyzer.Name] = false
	}
	b.Run("suite", func(b *testing.B) { benchmarkEdit(b, server, root, nil, true) })
	b.Run("without", func(b *testing.B) { benchmarkEdit(b, server, root, off, false) })
}

func benchmarkEdit(b *testing.B, server, root string, analyses map[string]any, suite bool) {
	const file = "large/handlers0.go"
	e := startEditor(b, server, root, map[string]any{"analyses": analyses, "diagnosticsDelay": "1ms"})
	text := e.open(file)
	// Each edit makes another mistake that one of gopls's own analyzers finds. What is found of one text is shown at
	// once, so that the findings of the suite are there when this one is.
	shows := func(mistake string) func([]diagnostic) bool {
		return func(ds []diagnostic) bool {
			return (len(findings(file, ds)) > 0) == suite && slices.ContainsFunc(ds, func(d diagnostic) bool {
				return d.Source == "printf" && strings.Contains(d.Message, mistake)
			})
		}
	}
	e.await(file, shows(firstMistake))
	before, known := cpuTime(e.process.Pid)
	for b.Loop() {
		edits++ // in all runs, because gopls remembers what it has found in a text
		mistake := fmt.Sprintf("edit %d", edits)
		e.edit(file, strings.Replace(text, firstMistake, mistake, 1))
		e.await(file, shows(mistake))
	}
	if after, _ := cpuTime(e.process.Pid); known {
		// What a busy machine does not change.
		b.ReportMetric(float64((after-before).Milliseconds())/float64(b.N), "cpu-ms/op")
	}
}

var edits int

// cpuTime returns the time that a process has spent on the CPU, where the system is Linux.
func cpuTime(pid int) (time.Duration, bool) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, false
	}
	var user, system int64 // in hundredths of a second, fields 14 and 15; the second is a name with spaces and parentheses
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 13 {
		return 0, false
	}
	if _, err := fmt.Sscan(fields[11], &user); err != nil {
		return 0, false
	}
	if _, err := fmt.Sscan(fields[12], &system); err != nil {
		return 0, false
	}
	return time.Duration(user+system) * 10 * time.Millisecond, true
}

const (
	firstMistake = "no edit"
	// handlerText has 21 lines.
	handlerText = `
// Session%[1]d starts a session and remembers who it is for.
func (s *Server) Session%[1]d(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r), AuthorizedPartyHandler: s.authorized})
	if err != nil {
		log.Print(err)
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	account, err := user.Get(r.Context(), claims.Subject)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	cookie := &http.Cookie{Name: "session", Value: bearer(r), HttpOnly: true, Secure: %[2]t}
	if account.Banned || s.limits[account.ID] > %[1]d {
		cookie.MaxAge = -1
	}
	http.SetCookie(w, cookie)
	fmt.Fprintln(w, account.ID)
}
`
	commonText = `
// Server serves sessions.
type Server struct {
	limits     map[string]int
	authorized func(string) bool
}

func bearer(r *http.Request) string { return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ") }

func logged() { log.Printf("%d", "` + firstMistake + `") }
`
)

// writePackage writes ten files of nine handlers each, of which the first makes a mistake.
func writePackage(tb testing.TB, dir string) {
	if err := os.Mkdir(dir, 0o777); err != nil {
		tb.Fatal(err)
	}
	for file := range 10 {
		imports := []string{"fmt", "log", "net/http", "github.com/clerk/clerk-sdk-go/v2/jwt", "github.com/clerk/clerk-sdk-go/v2/user"}
		if file == 0 {
			imports = append(imports, "strings")
		}
		text := "package large\n\nimport (\n"
		for _, path := range imports {
			text += fmt.Sprintf("\t%q\n", path)
		}
		text += ")\n"
		if file == 0 {
			text += commonText
		}
		for i := range 9 {
			text += fmt.Sprintf(handlerText, 9*file+i, i > 0)
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("handlers%d.go", file)), []byte(text), 0o666); err != nil {
			tb.Fatal(err)
		}
	}
}
