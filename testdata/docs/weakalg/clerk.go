package weakalg

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
)

// symmetric-template
func _(ctx context.Context) {}
