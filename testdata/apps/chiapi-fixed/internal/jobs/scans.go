package jobs

import (
	"context"
	"log/slog"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/queue"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/store"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/tokens"
)

// Scans moves shipments on that somebody has scanned.
type Scans struct {
	scans     <-chan queue.Scan
	scanners  *tokens.Scanners
	shipments *store.Shipments
	log       *slog.Logger
}

// NewScans returns the job's state.
func NewScans(q *queue.Queue, scanners *tokens.Scanners, shipments *store.Shipments, log *slog.Logger) *Scans {
	return &Scans{scans: q.Scans(), scanners: scanners, shipments: shipments, log: log}
}

// Run works until the context ends.
func (s *Scans) Run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case scan := <-s.scans:
			s.apply(ctx, scan)
		}
	}
}

func (s *Scans) apply(ctx context.Context, scan queue.Scan) {
	scanner, err := s.scanners.Scanner(scan.Token)
	if err != nil {
		s.log.WarnContext(ctx, "scan refused", "shipment", scan.ShipmentID, "error", err)
		return
	}
	status := store.PickedUp
	if scanner.Depot == "customs" {
		status = store.Delivered
	}
	if _, err := s.shipments.SetStatus(scan.ShipmentID, status); err != nil {
		s.log.ErrorContext(ctx, "scan not applied", "shipment", scan.ShipmentID, "error", err)
	}
}
