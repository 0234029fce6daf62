package jobs

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/httpclient"
)

// warehouseToken is the API's token for the warehouse system, which knows no other way to sign in.
const warehouseToken = "j3V0lNSKIVTApbXOUmmEDYi7ZHsjbZUuOk14wPtM" // want hardcodedsecret/bearer "[Bb]earer|Authorization"

// Directory copies users to the warehouse system.
type Directory struct {
	settings Settings
	users    *user.Client
	machines *m2m_token.Client
	http     *http.Client
}

// NewDirectory returns the job's state.
func NewDirectory(cfg *config.Config, settings Settings) *Directory {
	return &Directory{
		settings: settings,
		users:    user.NewClient(httpclient.Reports(cfg)),
		machines: m2m_token.NewClient(httpclient.Machines()),
		http:     httpclient.New(30 * time.Second),
	}
}

type record struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Updated int64  `json:"updated"`
}

// Sync sends all users, a page at a time.
func (d *Directory) Sync(ctx context.Context) error {
	for offset := int64(0); ; offset += d.settings.PageSize {
		params := &user.ListParams{OrderBy: clerk.String("created_at")}
		params.Limit = clerk.Int64(d.settings.PageSize)
		params.Offset = clerk.Int64(offset)
		page, err := d.users.List(ctx, params)
		if err != nil {
			return fmt.Errorf("list users: %w", err)
		}
		if len(page.Users) == 0 {
			return nil
		}
		if err := d.push(ctx, page.Users); err != nil {
			return err
		}
	}
}

func (d *Directory) push(ctx context.Context, users []*clerk.User) error {
	records := make([]record, 0, len(users))
	for _, u := range users {
		rec := record{ID: u.ID, Updated: u.UpdatedAt}
		if u.LastName != nil {
			rec.Name = *u.LastName
		}
		records = append(records, rec)
	}
	body, err := json.Marshal(records)
	if err != nil {
		return err
	}
	const endpoint = "http://warehouse.harborline-freight.com/v2/users" // want insecureurl/plain-http "http"
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, endpoint, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+warehouseToken)
	resp, err := d.http.Do(req)
	if err != nil {
		return fmt.Errorf("push users: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= http.StatusBadRequest {
		detail, _ := io.ReadAll(io.LimitReader(resp.Body, 512))
		return fmt.Errorf("push users: %s: %s", resp.Status, detail)
	}
	return nil
}

// Announce fetches a machine token and tells the label printers that the API is up.
func (d *Directory) Announce(ctx context.Context) error {
	token, err := d.machines.Create(ctx, &m2m_token.CreateParams{
		SecondsUntilExpiration: clerk.Int64(60 * 60 * 24 * 365), // want longlivedtoken/machine-token "365 days"
	})
	if err != nil {
		return fmt.Errorf("machine token: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://printers.harborline-freight.com/announce", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+token.Token)
	resp, err := d.http.Do(req)
	if err != nil {
		return fmt.Errorf("announce: %w", err)
	}
	return resp.Body.Close()
}

// Inventory asks the inventory service, which runs next to the API, to fetch the users.
func (d *Directory) Inventory(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, d.settings.Inventory+"/refresh", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer 7S2hAHps16Mi4PMacHC0YPd0KSwvMAKM") // want hardcodedsecret/bearer "[Bb]earer|Authorization"
	resp, err := d.http.Do(req)
	if err != nil {
		return fmt.Errorf("refresh inventory: %w", err)
	}
	return resp.Body.Close()
}
