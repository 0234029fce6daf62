package hardcodedsecret_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/clerkvet/clerkvet/passes/hardcodedsecret"
	"github.com/clerkvet/clerkvet/passes/internal/fixture"
)

func Test(t *testing.T) { fixture.Run(t, hardcodedsecret.Analyzer) }

// secretLine is made up, as all secrets of the fixtures are.
const (
	secretBody = "mQ4Zt9XwLr2VbK7pYs3HcN8dFj6GuT1eRa5WnE0oBxM"
	secretLine = "CLERK_SECRET_KEY=sk_live_" + secretBody + "\n"
)

// TestEmbedded is about files that cannot be checked in.
func TestEmbedded(t *testing.T) {
	const small, large = 1 << 10, 2 << 20
	dir, cleanup, err := analysistest.WriteFiles(map[string]string{
		"hardcodedsecret/sizes/sizes.go": `package sizes

import _ "embed"

//go:embed small.txt
var small string // want "embedded"

// large is more than anybody keeps secrets in.
//
//go:embed large.txt
var large string
`,
		"hardcodedsecret/sizes/small.txt": strings.Repeat("#\n", small/2) + secretLine,
		"hardcodedsecret/sizes/large.txt": strings.Repeat("#\n", large/2) + secretLine,
		"hardcodedsecret/links/links.go": `package links

import "embed"

// config holds a link to a file and one to a directory, and the go command follows neither.
//
//go:embed config
var config embed.FS
`,
		"hardcodedsecret/links/config/readme.txt": "nothing\n",
		"elsewhere/prod.env":                      secretLine,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cleanup)
	config, elsewhere := filepath.Join(dir, "src/hardcodedsecret/links/config"), filepath.Join(dir, "src/elsewhere")
	for link, target := range map[string]string{"prod.env": filepath.Join(elsewhere, "prod.env"), "more": elsewhere} {
		if err := os.Symlink(target, filepath.Join(config, link)); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	fixture.RunDir(t, dir, hardcodedsecret.Analyzer, "hardcodedsecret/...")
}
