package hardcodedsecret

import (
	"go/ast"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

const embedPrefix = "//go:embed "

// embedded reports variables whose embedded files hold a credential. The binary carries it to everybody who gets one.
func (c *checker) embedded() {
	if !c.uses.Mentions(uses.Embed) {
		return
	}
	for i, f := range c.pass.Files {
		if !c.uses.FileMentions(i, uses.Embed) || c.InTest(f.Pos()) {
			continue
		}
		for _, decl := range f.Decls {
			if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.VAR {
				c.embedDecl(gen)
			}
		}
	}
}

func (c *checker) embedDecl(gen *ast.GenDecl) {
	for _, s := range gen.Specs {
		spec, ok := s.(*ast.ValueSpec)
		if !ok || len(spec.Names) == 0 {
			continue
		}
		for _, doc := range []*ast.CommentGroup{spec.Doc, gen.Doc} {
			if doc == nil {
				continue
			}
			for _, comment := range doc.List {
				if rest, ok := strings.CutPrefix(comment.Text, embedPrefix); ok {
					c.embedFiles(spec.Names[0], rest)
				}
			}
		}
	}
}

// embedFiles looks into the files of one directive and reports the first credential.
func (c *checker) embedFiles(name *ast.Ident, patterns string) {
	dir := filepath.Dir(c.pass.Fset.Position(name.Pos()).Filename)
	root, err := os.OpenRoot(dir)
	if err != nil {
		return
	}
	defer root.Close()
	budget := maxFiles
	for _, pattern := range splitPatterns(patterns) {
		files, err := fs.Glob(root.FS(), strings.TrimPrefix(pattern, "all:"))
		if err != nil {
			continue
		}
		slices.Sort(files)
		for _, file := range files {
			if found, shape := search(root, file, strings.HasPrefix(pattern, "all:"), &budget); shape != secret.None {
				c.Report(report.Finding{
					Range:    name,
					Category: "embedded",
					Message:  "embedded file " + found + " holds a " + shapeName(shape) + ", which every copy of the program carries; load it at run time and rotate it",
				})
				return
			}
		}
	}
}

// maxFiles bounds how many files of one directive are read, maxSize how large a file may be, in bytes. Configuration
// is small; what is larger is a web front end or data.
const (
	maxFiles = 64
	maxSize  = 1 << 20
)

// configuration are the extensions of files that people put secrets in.
var configuration = []string{".env", ".yaml", ".yml", ".json", ".toml", ".pem", ".key", ".ini", ".conf", ".cfg", ".properties", ".txt", ".local", ".production", ".development"}

// search looks for a credential in a file or, a directory, in the files below it. os.Root refuses links that lead out
// of the package's directory.
func search(root *os.Root, name string, hidden bool, budget *int) (string, secret.Shape) {
	info, err := root.Lstat(name)
	if err != nil {
		return "", secret.None
	}
	if !info.IsDir() {
		return name, searchFile(root, name, info, budget)
	}
	entries, err := fs.ReadDir(root.FS(), name)
	if err != nil {
		return "", secret.None
	}
	for _, e := range entries {
		if !hidden && strings.ContainsAny(e.Name()[:1], "._") {
			continue // go:embed leaves these out too
		}
		if found, shape := search(root, path.Join(name, e.Name()), hidden, budget); shape != secret.None {
			return found, shape
		}
		if *budget <= 0 {
			break
		}
	}
	return "", secret.None
}

func searchFile(root *os.Root, name string, info fs.FileInfo, budget *int) secret.Shape {
	base := path.Base(name)
	if !info.Mode().IsRegular() || info.Size() > maxSize || *budget <= 0 || !strings.HasPrefix(base, ".env") && !slices.Contains(configuration, path.Ext(base)) {
		return secret.None
	}
	*budget--
	f, err := root.Open(name)
	if err != nil {
		return secret.None
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSize))
	if err != nil {
		return secret.None
	}
	m, ok := secret.Find(string(text))
	if !ok {
		return secret.None
	}
	return m.Shape
}

// splitPatterns splits the arguments of a go:embed directive, which may be quoted.
func splitPatterns(s string) []string {
	var out []string
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		if quoted, err := strconv.QuotedPrefix(s); err == nil {
			if text, err := strconv.Unquote(quoted); err == nil {
				out = append(out, text)
			}
			s = s[len(quoted):]
			continue
		}
		word := strings.Fields(s)[0]
		out = append(out, word)
		s = s[len(word):]
	}
	return out
}

func shapeName(s secret.Shape) string {
	switch s {
	case secret.SecretKey:
		return "Clerk secret key"
	case secret.WebhookSecret:
		return "webhook signing secret"
	case secret.PrivateKey:
		return "private key"
	}
	return "Clerk API key or token"
}
