package main

import (
	"cmp"
	"fmt"
	"go/doc/comment"
	"go/token"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/clerkvet/clerkvet/passes"
)

// projectURL is where clerkvet and its documentation are found.
const projectURL = "https://github.com/clerkvet/clerkvet"

// sourceRoot is SARIF's customary name for the directory that the paths of a log are relative to.
const sourceRoot = "%SRCROOT%"

// A sarifWriter makes a SARIF 2.1.0 log. The log depends on nothing but the code that was analyzed: it holds no time
// and names no place of the repository on this machine, so that two runs can be compared.
type sarifWriter struct {
	files *workspace
	// root is the directory that paths are relative to.
	root  string
	rules []*sarif.ReportingDescriptor
	// index maps rule ids to their places in rules.
	index  map[string]int
	prints fingerprints
}

// printSARIF writes the result as a SARIF log. Exit is the exit code of the run.
func printSARIF(w io.Writer, r *result, files *workspace, exit int) error {
	s := &sarifWriter{files: files, root: repositoryRoot(files.dir), index: make(map[string]int), prints: make(fingerprints)}
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			s.addRule(newRule(p, c))
		}
	}
	run := sarif.NewRun().
		WithColumnKind("utf16CodeUnits").
		WithOriginalUriBaseIds(map[string]sarif.ArtifactLocation{
			sourceRoot: *sarif.NewArtifactLocation().WithDescription(sarif.NewTextMessage("The root of the repository")),
		}).
		AddInvocation(s.invocation(r.problems, exit))
	for _, f := range r.findings {
		run.AddResult(s.result(f))
	}
	run.WithTool(sarif.NewTool().WithDriver(s.driver())) // last: the results may have added rules

	log := sarif.NewReport().AddRun(run)
	if err := log.PrettyWrite(w); err != nil {
		return err
	}
	_, err := fmt.Fprintln(w)
	return err
}

// repositoryRoot returns the nearest directory above dir that is under version control, which is what those who show
// a log next to its source take paths to be relative to; dir itself if there is none.
func repositoryRoot(dir string) string {
	for d := dir; ; d = filepath.Dir(d) {
		if _, err := os.Stat(filepath.Join(d, ".git")); err == nil {
			return d
		}
		if d == filepath.Dir(d) {
			return dir
		}
	}
}

func (s *sarifWriter) driver() *sarif.ToolComponent {
	d := sarif.NewToolComponent().
		WithName("clerkvet").
		WithInformationURI(projectURL).
		WithFullName("clerkvet: security mistakes in Go programs that use Clerk and JWT libraries").
		WithRules(s.rules)
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		d.WithVersion(info.Main.Version)
	}
	return d
}

func (s *sarifWriter) addRule(rule *sarif.ReportingDescriptor) {
	s.index[*rule.ID] = len(s.rules)
	s.rules = append(s.rules, rule)
}

// newRule describes a category to those who see its findings away from clerkvet.
func newRule(p passes.Pass, c passes.Category) *sarif.ReportingDescriptor {
	tags := []string{"security"}
	for _, n := range c.CWE {
		tags = append(tags, fmt.Sprintf("external/cwe/cwe-%03d", n))
	}
	properties := sarif.NewPropertyBag().WithTags(tags).
		Add("security-severity", securitySeverity[c.Severity]).
		Add("guide", p.Guide)
	if len(c.RFC) > 0 {
		properties.Add("rfc", c.RFC)
	}
	summary, body := splitDoc(p.Analyzer.Doc)
	about := parseDoc(cmp.Or(section(body, c.ID), body))
	docs := p.Analyzer.URL + "#" + c.ID
	var printer comment.Printer
	help := plainText(string(printer.Text(about))).WithMarkdown(string(printer.Markdown(about)) + "\n[More](" + docs + ")\n")
	return sarif.NewRule(p.Analyzer.Name + "/" + c.ID).
		WithName(camelCase(p.Analyzer.Name + "-" + c.ID)).
		WithShortDescription(plainText(c.Title)).
		WithFullDescription(plainText(c.Title + " (" + p.Analyzer.Name + ": " + summary + ")")).
		WithHelp(help).
		WithHelpURI(docs).
		WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(string(c.Severity)).WithEnabled(!c.Strict)).
		WithProperties(properties)
}

// securitySeverity grades findings for GitHub, which wants a number from 0 to 10 by the scale of CVSS: high, medium,
// low.
var securitySeverity = map[passes.Severity]string{passes.Error: "8.0", passes.Warning: "5.0", passes.Note: "2.0"}

// invocation tells what may be missing from the log.
func (s *sarifWriter) invocation(problems []problem, exit int) *sarif.Invocation {
	inv := sarif.NewInvocation().WithExecutionSuccessful(len(problems) == 0).WithExitCode(exit)
	for _, p := range problems {
		n := sarif.NewNotification().WithLevel(sarif.LevelError).WithMessage(sarif.NewTextMessage(p.message))
		if p.pos.IsValid() {
			n.AddLocation(s.location(p.pos, p.pos))
		}
		inv.AddToolExecutionNotification(n)
	}
	return inv
}

func (s *sarifWriter) result(f finding) *sarif.Result {
	i, ok := s.index[f.rule()]
	if !ok { // a category that the suite does not know is a mistake, but no reason to lose the finding
		s.addRule(sarif.NewRule(f.rule()).WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(sarif.LevelWarning)))
		i = len(s.rules) - 1
	}
	res := sarif.NewRuleResult(f.rule()).
		WithRuleIndex(i).
		WithLevel(s.rules[i].DefaultConfiguration.Level).
		WithMessage(sarif.NewTextMessage(f.message)).
		AddLocation(s.location(f.start, f.end)).
		WithPartialFingerprints(map[string]string{"clerkvet/v1": s.prints.of(f, s.uri(f.start.Filename), s.files)})
	for _, r := range f.related {
		res.AddRelatedLocation(s.location(r.start, r.end).WithMessage(sarif.NewTextMessage(r.message)))
	}
	for _, fx := range f.fixes {
		res.AddFixe(s.fix(fx))
	}
	if f.suppressed != nil {
		res.AddSuppression(sarif.NewSuppression().WithKind("inSource").WithJustification(*f.suppressed))
	}
	return res
}

func (s *sarifWriter) fix(f fix) *sarif.Fix {
	changes := make(map[string]*sarif.ArtifactChange)
	res := sarif.NewFix().WithDescription(sarif.NewTextMessage(f.message))
	for _, e := range f.edits {
		change := changes[e.start.Filename]
		if change == nil {
			change = sarif.NewArtifactChange().WithArtifactLocation(s.artifact(e.start.Filename))
			changes[e.start.Filename] = change
			res.AddArtifactChange(change)
		}
		change.AddReplacement(sarif.NewReplacement().
			WithDeletedRegion(s.region(e.start, e.end)).
			WithInsertedContent(sarif.NewArtifactContent().WithText(e.text)))
	}
	return res
}

func (s *sarifWriter) location(start, end token.Position) *sarif.Location {
	physical := sarif.NewPhysicalLocation().WithArtifactLocation(s.artifact(start.Filename)).WithRegion(s.region(start, end))
	return sarif.NewLocationWithPhysicalLocation(physical)
}

// region converts a range. SARIF counts columns from 1, like Go, but in UTF-16 units, as editors do.
func (s *sarifWriter) region(start, end token.Position) *sarif.Region {
	r := sarif.NewRegion().WithStartLine(start.Line)
	if start.Column > 0 {
		r.WithStartColumn(s.column(start)).WithEndLine(end.Line).WithEndColumn(s.column(end))
	}
	return r
}

func (s *sarifWriter) column(pos token.Position) int {
	line := s.files.line(pos.Filename, pos.Line)
	if pos.Column-1 > len(line) {
		return pos.Column
	}
	n := 1
	for _, r := range line[:pos.Column-1] {
		n++
		if r > 0xffff {
			n++ // a pair of surrogates
		}
	}
	return n
}

// artifact names a file relative to the root, a file outside of it by its absolute URI.
func (s *sarifWriter) artifact(filename string) *sarif.ArtifactLocation {
	loc := sarif.NewArtifactLocation().WithURI(s.uri(filename))
	if !strings.HasPrefix(*loc.URI, "file:") {
		loc.WithURIBaseID(sourceRoot)
	}
	return loc
}

func (s *sarifWriter) uri(filename string) string {
	rel, err := filepath.Rel(s.root, filename)
	if err == nil && filepath.IsLocal(rel) {
		return (&url.URL{Path: filepath.ToSlash(rel)}).EscapedPath()
	}
	path := filepath.ToSlash(filename)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a Windows drive
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

func plainText(s string) *sarif.MultiformatMessageString {
	return sarif.NewMultiformatMessageString().WithText(s)
}

// camelCase makes a name as SARIF wants them of one in kebab-case.
func camelCase(kebab string) string {
	var name strings.Builder
	for word := range strings.SplitSeq(kebab, "-") {
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}
