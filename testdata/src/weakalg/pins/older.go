package pins

import (
	"github.com/golang-jwt/jwt/v4"
)

var older = jwt.Parser{ValidMethods: nil} // want `\(ineffective-pin\)`
