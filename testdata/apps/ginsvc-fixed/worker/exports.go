package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

// An Export is asked for by a user, whose token goes with it: the export must not hold more than its user may see.
type Export struct {
	Token string `json:"token"`
	Month string `json:"month"`
}

// A Finished export can be fetched with its ticket.
type Finished struct {
	Month  string `json:"month"`
	Ticket string `json:"ticket"`
	org    string
}

// Exports makes exports one after the other.
type Exports struct {
	queue  chan Export
	done   chan Finished
	cfg    Config
	client *http.Client
	log    *slog.Logger
}

// Config is whose tokens are accepted, and what tickets are signed with.
type Config struct {
	Issuer    string
	Parties   []string
	TicketKey []byte
}

// NewExports returns a worker with room for n exports.
func NewExports(n int, cfg Config, client *http.Client, log *slog.Logger) *Exports {
	return &Exports{queue: make(chan Export, n), done: make(chan Finished, n), cfg: cfg, client: client, log: log}
}

// Add asks for an export, and reports whether there was room for it.
func (e *Exports) Add(export Export) bool {
	select {
	case e.queue <- export:
		return true
	default:
		return false
	}
}

// Done returns the organization's exports as they are finished.
func (e *Exports) Done(ctx context.Context, orgID string) iter.Seq[Finished] {
	return func(yield func(Finished) bool) {
		for {
			select {
			case <-ctx.Done():
				return
			case f := <-e.done:
				if f.org == orgID && !yield(f) {
					return
				}
			}
		}
	}
}

// Run works until the context ends.
func (e *Exports) Run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case export := <-e.queue:
			finished, err := e.export(ctx, export)
			if err != nil {
				e.log.ErrorContext(ctx, "export failed", "month", export.Month, "error", err)
				continue
			}
			e.done <- finished
		}
	}
}

type sessionClaims struct {
	jwt.Claims
	AuthorizedParty string `json:"azp"`
	Org             struct {
		ID string `json:"id"`
	} `json:"o"`
}

func (e *Exports) export(ctx context.Context, export Export) (Finished, error) {
	token, err := jwt.ParseSigned(export.Token, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return Finished{}, fmt.Errorf("token: %w", err)
	}
	keys, err := e.keyset(ctx)
	if err != nil {
		return Finished{}, err
	}
	var claims sessionClaims
	if err := token.Claims(keys, &claims); err != nil {
		return Finished{}, fmt.Errorf("token: %w", err)
	}
	if err := claims.Validate(jwt.Expected{Issuer: e.cfg.Issuer, Time: time.Now()}); err != nil {
		return Finished{}, fmt.Errorf("token: %w", err)
	}
	if claims.Expiry == nil || !slices.Contains(e.cfg.Parties, claims.AuthorizedParty) {
		return Finished{}, errors.New("token: endless, or issued for another site")
	}
	ticket, err := e.ticket(claims.Org.ID, export.Month)
	if err != nil {
		return Finished{}, err
	}
	return Finished{Month: export.Month, Ticket: ticket, org: claims.Org.ID}, nil
}

// keyset fetches the keys of the instance.
func (e *Exports) keyset(ctx context.Context) (*jose.JSONWebKeySet, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, e.cfg.Issuer+"/.well-known/jwks.json", nil)
	if err != nil {
		return nil, err
	}
	resp, err := e.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("keyset: %s", resp.Status)
	}
	var keys jose.JSONWebKeySet
	if err := json.NewDecoder(resp.Body).Decode(&keys); err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return &keys, nil
}

// ticket opens the month's file in the archive, which only services of the cluster can reach.
func (e *Exports) ticket(orgID, month string) (string, error) {
	return golangjwt.NewWithClaims(golangjwt.SigningMethodHS256, golangjwt.MapClaims{
		"sub": orgID + "/" + month,
		"exp": time.Now().Add(time.Hour).Unix(),
	}).SignedString(e.cfg.TicketKey)
}
