package weakalg

import (
	"github.com/go-jose/go-jose/v4"
	josejwt "github.com/go-jose/go-jose/v4/jwt"
)

// mixed-algorithms
func _(raw string) {}
