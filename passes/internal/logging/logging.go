// Package logging tells what writes to logs: to hand something there is no use of it, but shows it to all who read them.
package logging

import (
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// Library reports whether the package at path belongs to a library for logs. Of the standard library, log and log/slog
// do; fmt prints elsewhere too.
func Library(path string) bool {
	if path == "log" || path == "log/slog" {
		return true
	}
	for _, prefix := range libraries {
		if rest, ok := strings.CutPrefix(path, prefix); ok && (rest == "" || rest[0] == '/') {
			return true
		}
	}
	return false
}

var libraries = []string{
	"go.uber.org/zap", "github.com/sirupsen/logrus", "github.com/rs/zerolog", "k8s.io/klog", "github.com/golang/glog",
	"github.com/go-logr", "github.com/labstack/gommon/log", "github.com/charmbracelet/log", "github.com/go-kit/log",
	"github.com/gofiber/fiber/v2/log", "github.com/gofiber/fiber/v3/log", "github.com/hashicorp/go-hclog",
	"github.com/inconshreveable/log15", "github.com/apex/log", "github.com/phuslu/log", "github.com/pterm/pterm",
	"golang.org/x/exp/slog",
}

// Observes reports whether the package at path belongs to a library for traces, metrics or error reports. They get less
// than a log does, and fewer people read them.
func Observes(path string) bool {
	return strings.HasPrefix(path, "go.opentelemetry.io/") || strings.HasPrefix(path, "github.com/prometheus/") || strings.HasPrefix(path, "github.com/getsentry/")
}

// Verb reports whether a method has the name of one that logs: Info, Infof, Infow, Infoln or InfoContext. Error is such
// a name as well, so something else must say that it is a logger's.
func Verb(name string) bool {
	for _, suffix := range []string{"Context", "ln", "w", "f"} {
		name = strings.TrimSuffix(name, suffix)
	}
	return verbs[strings.ToLower(name)]
}

var verbs = stage.Set("debug info warn warning error trace notice print log fatal panic")
