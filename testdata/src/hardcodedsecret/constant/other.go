package constant

import sdk "github.com/clerk/clerk-sdk-go/v2"

func again() { sdk.SetKey(secretKey) }
