// Command ginsvc is the portal in which Harborline's customers see invoices and manage their organization.
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

	"github.com/gin-gonic/gin"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/config"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/identity"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/live"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/router"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sessions"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sso"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/transport"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/worker"
)

func main() {
	file := flag.String("config", "", "configuration file")
	satellite := flag.String("satellite", "", "register this host as a satellite domain, and stop")
	template := flag.Bool("report-template", false, "create the JWT template of the hub's reports, and stop")
	flag.Parse()
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *file, *satellite, *template, log); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, file, satellite string, template bool, log *slog.Logger) error {
	cfg, err := config.Load(file)
	if err != nil {
		return err
	}
	if err := authkit.Init(cfg.Clerk.SecretKey); err != nil {
		return err
	}
	hubKey, err := authkit.Require("HUB_REPORTS_PRIVATE_KEY")
	if err != nil {
		return err
	}
	connections := sso.New(hubKey)
	switch {
	case satellite != "":
		return connections.AddSatellite(ctx, satellite)
	case template:
		return connections.CreateReportTemplate(ctx)
	}
	codec, err := sessions.New(cfg.Session.Key)
	if err != nil {
		return err
	}
	users, err := identity.New(ctx, cfg.Clerk.Issuer, cfg.Origins)
	if err != nil {
		return err
	}
	exports := worker.NewExports(100, worker.Config{
		Issuer:    cfg.Clerk.Issuer,
		Parties:   cfg.Origins,
		TicketKey: []byte(cfg.Worker.TicketKey),
	}, transport.Client(10*time.Second), log)
	h, err := handlers.New(ctx, cfg, codec, connections, users, exports, log)
	if err != nil {
		return err
	}
	go worker.New(cfg.Worker.InvitationAge, log).Run(ctx, cfg.Worker.Every)
	go exports.Run(ctx)
	gin.SetMode(gin.ReleaseMode)
	return serve(ctx, cfg.Addr, router.New(cfg, h, codec, live.New(cfg.Origins, users, exports, log)), log)
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
