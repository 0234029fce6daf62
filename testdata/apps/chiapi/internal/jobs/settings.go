package jobs

import (
	"errors"
	"time"

	"github.com/caarlos0/env/v11"
)

// Settings are read from the environment by their tags.
type Settings struct {
	Every     time.Duration `env:"SYNC_EVERY" envDefault:"15m"`
	PageSize  int64         `env:"SYNC_PAGE_SIZE" envDefault:"100"`
	Inventory string        `env:"INVENTORY_URL" envDefault:"http://inventory:8080"`
	AuditKey  string        `env:"CLERK_AUDIT_KEY" envDefault:"sk_live_Yco0l694SfJxwPl2KMxxtk1qY9vNrIBEMV7UfDpkh0"` // want hardcodedsecret/clerk-key "Clerk secret key"
}

// LoadSettings reads the settings.
func LoadSettings() (Settings, error) {
	s, err := env.ParseAs[Settings]()
	if err != nil {
		return s, err
	}
	if s.Every < time.Minute {
		return s, errors.New("SYNC_EVERY is below a minute")
	}
	return s, nil
}
