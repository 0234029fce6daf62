package hardcodedsecret

import "golang.org/x/tools/go/analysis"

// Analyzer is the hardcodedsecret pass.
var Analyzer = &analysis.Analyzer{
	Name: "hardcodedsecret",
	Doc:  "hardcodedsecret: to be written",
	URL:  "https://github.com/clerkvet/clerkvet/blob/main/docs/hardcodedsecret.md",
	Run:  func(*analysis.Pass) (any, error) { return nil, nil },
}
