// Package openapi documents an API with examples that are none.
package openapi

const specification = `{
  "openapi": "3.1.0",
  "components": {
    "securitySchemes": {
      "bearerAuth": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Authorization: Bearer sk_test_xxxxxxxxxxxxxxxxxxxxxxxx"},
      "apiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"}
    },
    "schemas": {
      "Key": {
        "properties": {
          "id": {"type": "string", "pattern": "^ak_[0-9A-Fa-f]{32}$", "example": "ak_3d9b3d4ce0f3e097e29555b9656d9be4"},
          "secret": {"type": "string", "example": "ak_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"},
          "publishable_key": {"type": "string", "example": "pk_live_Y2xlcmsuYWNtZS13aWRnZXRzLmNvbSQ"}
        }
      }
    }
  }
}`

const readme = "1. Copy `.env.example` to `.env`.\n" +
	"2. Set `CLERK_SECRET_KEY=sk_test_...` and `CLERK_WEBHOOK_SIGNING_SECRET=whsec_...`.\n" +
	"3. Never commit a key that starts with `sk_live_`.\n"

var schema = map[string]any{
	"secret_key":     map[string]any{"type": "string", "sensitive": true, "description": "Clerk secret key (sk_...)"},
	"webhook_secret": map[string]any{"type": "string", "default": ""},
}
