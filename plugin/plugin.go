// Package plugin is clerkvet as a module plugin of golangci-lint. Importing it registers the linter "clerkvet".
//
// Its settings, all optional:
//
//	enable: [hardcodedsecret]   # only these passes
//	disable: [insecureurl]      # all passes but these
//	strict: true                # report advice too: sets the flag "strict" of every pass that has it
//	insecureurl:                # flags of one pass, which prevail over strict
//	  strict: false
package plugin

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
)

func init() { register.Plugin("clerkvet", New) }

// New returns the linter for the settings, as golangci-lint decoded them from its configuration. It sets the flags of
// the analyzers, which the process shares. A setting that does not exist or does not fit is an error.
func New(settings any) (register.LinterPlugin, error) {
	analyzers, err := configure(settings)
	if err != nil {
		return nil, err
	}
	adapt()
	return linter{analyzers}, nil
}

type linter struct{ analyzers []*analysis.Analyzer }

func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) { return l.analyzers, nil }

func (l linter) GetLoadMode() string { return register.LoadModeTypesInfo }
