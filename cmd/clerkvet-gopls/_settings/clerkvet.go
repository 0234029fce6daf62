package settings

import (
	"log"

	"golang.org/x/tools/gopls/internal/protocol"

	"github.com/clerkvet/clerkvet/cmd/clerkvet-gopls/analyzers"
	"github.com/clerkvet/clerkvet/passes"
)

func init() {
	severities := map[passes.Severity]protocol.DiagnosticSeverity{
		passes.Error:   protocol.SeverityError,
		passes.Warning: protocol.SeverityWarning,
		passes.Note:    protocol.SeverityInformation,
	}
	all, err := analyzers.All(clerkvetFlags...)
	if err != nil {
		log.Fatalf("clerkvet: %v", err)
	}
	for _, a := range all {
		AllAnalyzers = append(AllAnalyzers, &Analyzer{analyzer: a.Analyzer, severity: severities[a.Severity]})
	}
}
