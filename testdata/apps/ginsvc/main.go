// Command ginsvc is the portal in which Harborline's customers see invoices and manage their organization.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/config"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/live"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/router"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sessions"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sso"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/transport"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/worker"
)

func main() {
	file := flag.String("config", "", "configuration file")
	satellite := flag.String("satellite", "", "register this host as a satellite domain, and stop")
	template := flag.Bool("report-template", false, "create the JWT template of the hub's reports, and stop")
	sessionKey := flag.String("session-key", "portal-sessions", "key that signs the session cookie") // want hardcodedsecret/jwt-key "token|sign"
	flag.Parse()
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *file, *satellite, *template, *sessionKey, log); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, file, satellite string, template bool, sessionKey string, log *slog.Logger) error {
	cfg, err := config.Load(file)
	if err != nil {
		return err
	}
	if err := authkit.Init(cmp.Or(cfg.Clerk.SecretKey, config.FallbackKey)); err != nil { // want hardcodedsecret/clerk-key "Clerk secret key"
		return err
	}
	connections := sso.New()
	switch {
	case satellite != "":
		return connections.AddSatellite(ctx, satellite)
	case template:
		return connections.CreateReportTemplate(ctx)
	}
	codec := sessions.New(sessionKey)
	exports := worker.NewExports(100, transport.Client(10*time.Second), log)
	h, err := handlers.New(ctx, cfg, codec, connections, exports, log)
	if err != nil {
		return err
	}
	background, err := worker.New(cfg.Worker.InvitationAge, log)
	if err != nil {
		return err
	}
	go background.Run(ctx, cfg.Worker.Every)
	go exports.Run(ctx)
	gin.SetMode(gin.ReleaseMode)
	return serve(ctx, cfg.Addr, router.New(cfg, h, codec, live.New(cfg.Origins, exports, log)), log)
}

func serve(ctx context.Context, addr string, handler http.Handler, log *slog.Logger) error {
	srv := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second, IdleTimeout: time.Minute}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()
	log.Info("listening", "addr", addr)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(deadline); err != nil {
		return err
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
