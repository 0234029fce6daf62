package jobs

import (
	"errors"
	"time"

	"github.com/caarlos0/env/v11"
)

// Settings are read from the environment by their tags.
type Settings struct {
	Every          time.Duration `env:"SYNC_EVERY" envDefault:"15m"`
	PageSize       int64         `env:"SYNC_PAGE_SIZE" envDefault:"100"`
	WarehouseURL   string        `env:"WAREHOUSE_URL" envDefault:"http://warehouse:8080"`
	AuditKey       string        `env:"CLERK_AUDIT_KEY,required"`
	WarehouseToken string        `env:"WAREHOUSE_TOKEN,required"`
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
