package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"testing"
	"time"
)

// An editor talks to a language server as editors do: JSON-RPC over its standard input and output. It knows the few
// methods that the tests need.
type editor struct {
	t       testing.TB
	root    string
	process *os.Process
	in      io.WriteCloser
	nextID  int

	mu       sync.Mutex
	changed  *sync.Cond
	settings map[string]any
	replies  map[int]message
	shown    map[string]published // by file
	versions map[string]int
	ended    error
}

type message struct {
	JSONRPC string          `json:"jsonrpc"`
	ID      *int            `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// published is what the server showed last of a file, for which version of its text.
type published struct {
	URI         string       `json:"uri"`
	Version     int          `json:"version"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type diagnostic struct {
	Range           lspRange              `json:"range"`
	Severity        int                   `json:"severity"`
	Code            any                   `json:"code"`
	CodeDescription struct{ Href string } `json:"codeDescription"`
	Source          string                `json:"source"`
	Message         string                `json:"message"`
	Data            json.RawMessage       `json:"data,omitempty"`
}

// The severities of the protocol.
const (
	lspError = iota + 1
	lspWarning
	lspInformation
)

type lspRange struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

type position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type textEdit struct {
	Range   lspRange `json:"range"`
	NewText string   `json:"newText"`
}

// startEditor starts the server on the directory, with the settings that a user would give gopls.
func startEditor(t testing.TB, server, root string, settings map[string]any) *editor {
	t.Helper()
	cmd := exec.Command(server)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	cmd.Stderr = t.Output()
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	e := &editor{t: t, root: root, process: cmd.Process, in: in, settings: settings,
		replies: make(map[int]message), shown: make(map[string]published), versions: make(map[string]int)}
	e.changed = sync.NewCond(&e.mu)
	done := make(chan struct{})
	go func() {
		defer close(done)
		err := e.read(bufio.NewReader(out))
		e.update(func() { e.ended = cmp.Or(e.ended, fmt.Errorf("the server has ended: %w", err)) })
	}()
	if limited, ok := t.(interface{ Deadline() (time.Time, bool) }); ok {
		if deadline, ok := limited.Deadline(); ok {
			// What the test waits for is worth more than the stacks that go test prints when its time is over.
			late := time.AfterFunc(time.Until(deadline)-5*time.Second, func() {
				e.update(func() { e.ended = errors.New("the time of the test is over") })
			})
			t.Cleanup(func() { late.Stop() })
		}
	}
	t.Cleanup(func() {
		in.Close() // which ends the server
		<-done
		_ = cmd.Wait() // what it answered is what counts
	})
	e.call("initialize", map[string]any{
		"processId": os.Getpid(),
		"rootUri":   e.uri(""),
		"capabilities": map[string]any{
			"workspace": map[string]any{"configuration": true},
			"textDocument": map[string]any{
				"publishDiagnostics": map[string]any{"versionSupport": true, "codeDescriptionSupport": true, "dataSupport": true},
				"codeAction":         map[string]any{"codeActionLiteralSupport": map[string]any{"codeActionKind": map[string]any{"valueSet": []string{"quickfix"}}}},
			},
		},
	}, nil)
	e.notify("initialized", struct{}{})
	return e
}

// read handles what the server sends until it ends.
func (e *editor) read(r *bufio.Reader) error {
	for {
		header, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			return err
		}
		size, err := strconv.Atoi(header.Get("Content-Length"))
		if err != nil {
			return err
		}
		body := make([]byte, size)
		if _, err := io.ReadFull(r, body); err != nil {
			return err
		}
		var m message
		if err := json.Unmarshal(body, &m); err != nil {
			return err
		}
		switch {
		case m.Method == "":
			e.update(func() { e.replies[*m.ID] = m })
		case m.ID != nil:
			e.answer(m)
		case m.Method == "textDocument/publishDiagnostics":
			var p published
			if err := json.Unmarshal(m.Params, &p); err != nil {
				return err
			}
			e.update(func() { e.shown[e.file(p.URI)] = p })
		}
	}
}

// answer answers a request of the server: with the settings if it asks for them, and otherwise with consent.
func (e *editor) answer(m message) {
	result := json.RawMessage("null")
	if m.Method == "workspace/configuration" {
		var params struct{ Items []struct{} }
		if err := json.Unmarshal(m.Params, &params); err != nil {
			panic(err) // the server's mistake, seen off the test's goroutine
		}
		settings := make([]map[string]any, len(params.Items))
		e.mu.Lock()
		for i := range settings {
			settings[i] = e.settings
		}
		e.mu.Unlock()
		result, _ = json.Marshal(settings)
	}
	e.send(message{ID: m.ID, Result: result})
}

func (e *editor) update(f func()) {
	e.mu.Lock()
	defer e.mu.Unlock()
	f()
	e.changed.Broadcast()
}

// wait returns when done, which looks at what the server has said, is true.
func (e *editor) wait(done func() bool) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	for !done() {
		if e.ended != nil {
			return e.ended
		}
		e.changed.Wait()
	}
	return nil
}

func (e *editor) send(m message) {
	m.JSONRPC = "2.0"
	body, err := json.Marshal(m)
	if err == nil {
		_, err = fmt.Fprintf(e.in, "Content-Length: %d\r\n\r\n%s", len(body), body)
	}
	if err != nil {
		e.t.Error(err)
	}
}

func (e *editor) notify(method string, params any) { e.request(nil, method, params) }

func (e *editor) request(id *int, method string, params any) {
	e.t.Helper()
	raw, err := json.Marshal(params)
	if err != nil {
		e.t.Fatal(err)
	}
	e.send(message{ID: id, Method: method, Params: raw})
}

// call waits for the reply and stores its result.
func (e *editor) call(method string, params, result any) {
	e.t.Helper()
	e.nextID++
	id := e.nextID
	e.request(&id, method, params)
	var reply message
	if err := e.wait(func() (ok bool) {
		reply, ok = e.replies[id]
		return ok
	}); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
	if reply.Error != nil {
		e.t.Fatalf("%s: %s", method, reply.Error.Message)
	}
	if result != nil {
		if err := json.Unmarshal(reply.Result, result); err != nil {
			e.t.Fatalf("%s: %v", method, err)
		}
	}
}
