// Package jobs does what no request waits for: it copies the directory to the warehouse and keeps its token fresh.
package jobs

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// A Job is run again and again until the runner stops.
type Job struct {
	Name  string
	Every time.Duration
	Run   func(context.Context) error
}

// A Runner runs jobs side by side.
type Runner struct {
	jobs []Job
	log  *slog.Logger
	done sync.WaitGroup
}

// NewRunner returns a runner of the given jobs.
func NewRunner(log *slog.Logger, jobs ...Job) *Runner { return &Runner{jobs: jobs, log: log} }

// Start runs every job at once, and then in its interval until the context ends.
func (r *Runner) Start(ctx context.Context) {
	for _, job := range r.jobs {
		r.done.Go(func() { r.loop(ctx, job) })
	}
}

// Wait returns when all jobs have stopped.
func (r *Runner) Wait() { r.done.Wait() }

func (r *Runner) loop(ctx context.Context, job Job) {
	ticker := time.NewTicker(job.Every)
	defer ticker.Stop()
	for {
		start := time.Now()
		err := job.Run(ctx)
		switch {
		case errors.Is(err, context.Canceled):
			return
		case err != nil:
			r.log.Error("job failed", "job", job.Name, "error", err)
		default:
			r.log.Info("job done", "job", job.Name, "took", time.Since(start))
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
