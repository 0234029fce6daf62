package outdatedsdk

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/session"
)

// deprecated-call
func _(ctx context.Context, id, token string) (_ string, _ error) {}
