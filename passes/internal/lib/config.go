package lib

// Libraries that read settings and declare flags.

var viper = Library{
	Name:  "viper",
	Paths: []string{"github.com/spf13/viper"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Get", Role: ReadsEnv, Key: 0},
		{Sym: "GetString", Role: ReadsEnv, Key: 0},
		{Sym: "GetStringSlice", Role: ReadsEnv, Key: 0},
		{Sym: "GetDuration", Role: ReadsEnv, Key: 0},
		{Sym: "GetInt", Role: ReadsEnv, Key: 0},
		{Sym: "GetInt64", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).Get", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).GetString", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).GetStringSlice", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).GetDuration", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).GetInt", Role: ReadsEnv, Key: 0},
		{Sym: "(*Viper).GetInt64", Role: ReadsEnv, Key: 0},
		{Sym: "SetDefault", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "Set", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "(*Viper).SetDefault", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "(*Viper).Set", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "ReadInConfig", Role: LoadsSettings, Of: IntoLibrary},
		{Sym: "MergeInConfig", Role: LoadsSettings, Of: IntoLibrary},
		{Sym: "(*Viper).ReadInConfig", Role: LoadsSettings, Of: IntoLibrary},
		{Sym: "(*Viper).MergeInConfig", Role: LoadsSettings, Of: IntoLibrary},
		{Sym: "AutomaticEnv", Role: BindsEnv},
		{Sym: "(*Viper).AutomaticEnv", Role: BindsEnv},
		{Sym: "BindEnv", Role: BindsEnv},
		{Sym: "(*Viper).BindEnv", Role: BindsEnv},
	},
}

var godotenv = Library{
	Name:  "godotenv",
	Paths: []string{"github.com/joho/godotenv"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Load", Role: LoadsSettings, Of: IntoEnvironment},
		{Sym: "Overload", Role: LoadsSettings, Of: IntoEnvironment},
	},
}

var pflag = Library{
	Name:  "pflag",
	Paths: []string{"github.com/spf13/pflag"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "String", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "StringP", Role: Defaults, Key: 0, Arg: 2},
		{Sym: "Duration", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "DurationVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "StringVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "StringVarP", Role: DefaultsInto, Key: 1, Arg: 3},
		{Sym: "(*FlagSet).String", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "(*FlagSet).StringP", Role: Defaults, Key: 0, Arg: 2},
		{Sym: "(*FlagSet).StringVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "(*FlagSet).StringVarP", Role: DefaultsInto, Key: 1, Arg: 3},
		{Sym: "(*FlagSet).GetString", Role: ReadsEnv, Key: 0},
	},
}

var urfaveCLI = Library{
	Name:  "urfave/cli",
	Paths: []string{"github.com/urfave/cli/v3", "github.com/urfave/cli/v2"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "FlagBase.Destination", Role: DefaultsInto, In: []string{"github.com/urfave/cli/v3"}},
		{Sym: "StringFlag.Destination", Role: DefaultsInto, In: []string{"github.com/urfave/cli/v2"}},
		{Sym: "FlagBase.Value", Role: Defaults, In: []string{"github.com/urfave/cli/v3"}},
		{Sym: "StringFlag.Value", Role: Defaults, In: []string{"github.com/urfave/cli/v2"}},
		{Sym: "(*Command).String", Role: ReadsEnv, Key: 0, In: []string{"github.com/urfave/cli/v3"}},
		{Sym: "(*Context).String", Role: ReadsEnv, Key: 0, In: []string{"github.com/urfave/cli/v2"}},
	},
}

var kingpin = Library{
	Name:  "kingpin",
	Paths: []string{"github.com/alecthomas/kingpin/v2"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "(*FlagClause).Default", Role: Defaults, Key: Recv, Arg: 0},
	},
}
