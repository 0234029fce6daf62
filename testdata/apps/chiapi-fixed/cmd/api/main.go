// Command api is Harborline's booking API.
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/clerkauth"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/jobs"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/live"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/middleware"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/orgs"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/queue"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/server"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/store"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/tokens"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/users"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/webhooks"
)

func main() {
	level := flag.String("log", "info", "log level: debug, info, warn or error")
	flag.Parse()
	log := newLogger(*level)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, log); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func newLogger(level string) *slog.Logger {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		l = slog.LevelInfo
	}
	return slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: l}))
}

func run(ctx context.Context, log *slog.Logger) error {
	cfg, err := config.Load()
	if err != nil {
		return err
	}
	if err := authkit.Init(cfg.Clerk.SecretKey); err != nil {
		return err
	}
	settings, err := jobs.LoadSettings()
	if err != nil {
		return err
	}
	directory, shipments := webhooks.NewDirectory(), store.New()
	parts, err := build(ctx, cfg, directory, shipments, log)
	if err != nil {
		return err
	}
	scanners, err := tokens.NewScanners(cfg.Tokens.TerminalsPEM, cfg.Tokens.Depots)
	if err != nil {
		return err
	}
	deliveries := queue.New(1000)
	parts.Scans = deliveries
	scans := jobs.NewScans(deliveries, scanners, shipments, log)
	audit, err := jobs.NewAudit(settings, log)
	if err != nil {
		return err
	}
	copier := jobs.NewDirectory(cfg, settings)
	runner := jobs.NewRunner(log,
		jobs.Job{Name: "directory", Every: settings.Every, Run: copier.Sync},
		jobs.Job{Name: "announce", Every: time.Hour, Run: copier.Announce},
		jobs.Job{Name: "scans", Every: time.Second, Run: scans.Run},
		jobs.Job{Name: "audit", Every: 24 * time.Hour, Run: audit.Run},
	)
	runner.Start(ctx)
	defer runner.Wait()
	return serve(ctx, cfg, server.Routes(cfg, parts), log)
}

func build(ctx context.Context, cfg *config.Config, directory *webhooks.Directory, shipments *store.Shipments, log *slog.Logger) (server.Parts, error) {
	service, err := tokens.NewService(cfg.Tokens.Service)
	if err != nil {
		return server.Parts{}, err
	}
	pickups, err := tokens.NewPickups(cfg.Tokens.Pickup)
	if err != nil {
		return server.Parts{}, err
	}
	manifests, err := tokens.NewManifests(cfg.Tokens.ManifestPEM)
	if err != nil {
		return server.Parts{}, err
	}
	members, err := orgs.New(cfg.AppURL)
	if err != nil {
		return server.Parts{}, err
	}
	hooks, err := webhooks.New(cfg.Clerk.WebhookSecret, directory, shipments, log)
	if err != nil {
		return server.Parts{}, err
	}
	partners, err := middleware.NewPartnerGuard(ctx, cfg.Partners)
	if err != nil {
		return server.Parts{}, err
	}
	sessions, err := clerkauth.New(ctx, cfg.Sessions, cfg.Origins)
	if err != nil {
		return server.Parts{}, err
	}
	return server.Parts{
		Handlers: &handlers.Handlers{
			Users:         users.New(),
			Orgs:          members,
			Shipments:     shipments,
			Service:       service,
			Pickups:       pickups,
			Manifests:     manifests,
			Log:           log,
			SecureCookies: !cfg.Local(),
		},
		Webhooks: hooks,
		Partners: partners,
		Sessions: sessions,
		Live:     live.New(shipments, sessions, cfg.Origins, log),
		Log:      log,
	}, nil
}

func serve(ctx context.Context, cfg *config.Config, handler http.Handler, log *slog.Logger) error {
	srv := &http.Server{
		Addr:              cfg.Addr,
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      40 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()
	log.Info("listening", "addr", cfg.Addr, "env", cfg.Env)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), cfg.Shutdown)
	defer cancel()
	if err := srv.Shutdown(deadline); err != nil {
		return err
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
