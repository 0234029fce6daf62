package insecureurl

import "golang.org/x/tools/go/analysis"

// Analyzer is the insecureurl pass.
var Analyzer = &analysis.Analyzer{
	Name: "insecureurl",
	Doc:  "insecureurl: to be written",
	URL:  "https://github.com/clerkvet/clerkvet/blob/main/docs/insecureurl.md",
	Run:  func(*analysis.Pass) (any, error) { return nil, nil },
}
