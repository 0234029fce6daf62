package jobs

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"

	"example.com/harborline/authkit"
)

// Audit counts organizations without an administrator.
type Audit struct {
	organizations *organization.Client
	log           *slog.Logger
}

// NewAudit returns the job's state.
func NewAudit(settings Settings, log *slog.Logger) (*Audit, error) {
	client, err := authkit.NewClient(authkit.Config{SecretKey: settings.AuditKey})
	if err != nil {
		return nil, err
	}
	return &Audit{organizations: client.Organizations, log: log}, nil
}

// Run writes the names of the organizations to the log.
func (a *Audit) Run(ctx context.Context) error {
	params := &organization.ListParams{OrderBy: clerk.String("-created_at")}
	params.Limit = clerk.Int64(200)
	list, err := a.organizations.List(ctx, params)
	if err != nil {
		return fmt.Errorf("list organizations: %w", err)
	}
	for _, org := range list.Organizations {
		if org.MissingMemberWithElevatedPermissions != nil && *org.MissingMemberWithElevatedPermissions {
			a.log.WarnContext(ctx, "organization without administrator", "organization", org.ID, "name", org.Name)
		}
	}
	return nil
}
