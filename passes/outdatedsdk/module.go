package outdatedsdk

import (
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// table has the modules by path.
var table = sync.OnceValue(func() map[string]*lib.Module {
	m := make(map[string]*lib.Module)
	modules := lib.Modules()
	for i := range modules {
		m[modules[i].Path] = &modules[i]
	}
	return m
})

// moduleOf returns the module that the package with the import path belongs to, nil if it is not in the table.
func moduleOf(path string) *lib.Module {
	for dir := path; ; {
		if m := table()[dir]; m != nil {
			if rest := strings.TrimPrefix(path[len(dir):], "/"); major.MatchString(rest) {
				return nil // a later major version is another module
			}
			return m
		}
		up, _, ok := cutLast(dir, "/")
		if !ok {
			return nil
		}
		dir = up
	}
}

var major = regexp.MustCompile(`^v[0-9]+(/|$)`)

// name is what people call a module: the last element of its path that is no version.
func name(path string) string {
	dir, last, _ := cutLast(path, "/")
	if major.MatchString(last) {
		_, base, _ := cutLast(dir, "/")
		return base + "/" + last
	}
	return last
}

// version returns which version of a module pkg was built from. The analysis API does not tell; where the declarations
// of pkg stand does, in every driver and also with -trimpath: in the module cache, whose directories bear the version,
// or in a vendor directory, which lists them. A module that is replaced by another, or by a directory, stands elsewhere,
// and what it holds is unknown. Without modules there are no versions, only the module: before reports false for it.
func (c *checker) version(pkg *types.Package, module string) (version, bool) {
	file := c.fileOf(pkg)
	if file == "" {
		return version{}, false
	}
	slashed := "/" + strings.TrimPrefix(filepath.ToSlash(file), "/")
	if _, rest, ok := cutLast(slashed, "/"+escape(module)+"@"); ok {
		text, _, _ := strings.Cut(rest, "/")
		return known(text)
	}
	if root, _, ok := cutLast(slashed, "/vendor/"+pkg.Path()+"/"); ok {
		return c.vendored(filepath.FromSlash(root), module)
	}
	if strings.Contains(slashed, "/src/"+pkg.Path()+"/") {
		return version{}, true // GOPATH
	}
	return version{}, false
}

// known returns the version that text spells. A version that can't be compared, such as a pseudo-version, still says
// that the module is no other.
func known(text string) (version, bool) {
	v, _ := parseVersion(text)
	return v, true
}

// fileOf returns a file that declares something in pkg, "" if the driver does not say.
func (c *checker) fileOf(pkg *types.Package) string {
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		if pos := scope.Lookup(name).Pos(); pos.IsValid() {
			return c.pass.Fset.Position(pos).Filename
		}
	}
	return ""
}

// vendored looks a module up in the list of the vendor directory at root. With -trimpath root is no directory, and the
// one above the analyzed package is read.
func (c *checker) vendored(root, module string) (version, bool) {
	text, err := os.ReadFile(filepath.Join(root, "vendor", "modules.txt"))
	if err != nil {
		text = c.vendorAbove()
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) < 3 || fields[0] != "#" || fields[1] != module {
			continue
		}
		if len(fields) == 3 {
			return known(fields[2])
		}
		// # path version => path version
		if len(fields) == 6 && fields[3] == "=>" && fields[4] == module {
			return known(fields[5])
		}
		return version{}, false
	}
	return version{}, false
}

func (c *checker) vendorAbove() []byte {
	if len(c.pass.Files) == 0 {
		return nil
	}
	dir := filepath.Dir(c.pass.Fset.Position(c.pass.Files[0].FileStart).Filename)
	for {
		text, err := os.ReadFile(filepath.Join(dir, "vendor", "modules.txt"))
		if err == nil {
			return text
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil
		}
		dir = up
	}
}

// reached returns the package of a module that pkg imports, directly or not, nil if there is none.
func (c *checker) reached(pkg *types.Package, module string) *types.Package {
	seen := map[*types.Package]bool{pkg: true}
	queue := []*types.Package{pkg}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if (p.Path() == module || strings.HasPrefix(p.Path(), module+"/")) && c.fileOf(p) != "" {
			return p
		}
		for _, imp := range p.Imports() {
			if !seen[imp] {
				seen[imp] = true
				queue = append(queue, imp)
			}
		}
	}
	return nil
}

// escape spells a module path as the module cache does: capitals could collide on some file systems.
func escape(path string) string {
	var b strings.Builder
	for _, r := range path {
		if unicode.IsUpper(r) {
			b.WriteByte('!')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
