// Package kingpin declares the part of github.com/alecthomas/kingpin/v2 that the fixtures use.
package kingpin

type FlagClause struct{}

func (*FlagClause) Default(values ...string) *FlagClause
func (*FlagClause) Envar(name string) *FlagClause
func (*FlagClause) Required() *FlagClause

type Application struct {
	Name        string
	Help        string
	HelpFlag    *FlagClause
	HelpCommand *CmdClause
	VersionFlag *FlagClause
}

func (*Application) Parse(args []string) (command string, err error)

type CmdClause struct{}

func Flag(name string, help string) *FlagClause
func Parse() string
func New(name string, help string) *Application
