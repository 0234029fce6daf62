// Package identifiers has ids and public keys: shaped like secrets, made to be seen.
package identifiers

import "net/http"

const (
	publishable     = "pk_live_Y2xlcmsuYWNtZS13aWRnZXRzLmNvbSQ"
	publishableTest = "pk_test_Y2xlcmsuZGV2ZWxvcG1lbnQuYWNtZS5kZXYk"
	apiKeyID        = "ak_3c93b21865d1b6f15a1404cac6a3dcae"
	apiKeyIDUpper   = "ak_6F1D0C4B8E2A49739B5D7C3E1F0A8B62"
	longKeyID       = "api_key_098a81dd220eb14538ba80a6d86dc001"
	tokenID         = "mt_1b110a13613b5df5ac0689e864bddd3f"
	accessTokenID   = "oat_fbd75e7637b18661483c0d007e65281a"
	userID          = "user_PqRlfeHqG9kttcb13U5urJyAIah"
	orgID           = "org_AsdJKJwvxcpRELumdUW7neSgzgR"
	sessionID       = "sess_iNY8kKWSpfulonujtYidTQyXzoH"
	machineID       = "mch_nIQSvuTqzPJQKIf6VfQqRTLgiaR"
	instanceID      = "ins_qjgQukYAjqcYDUns8Fce2XAmxBT"
	clientID        = "client_hqYDQVG9vqivKACsxllfnOtdp9U"
	requestID       = "1001b3bb-3a03-44c1-a763-74ac3ea63212"
	commit          = "29c7234e81b2dae87b63b6bb3a8ab5bd4a91a90a"
	digest          = "sha256:c130228bee01c78d6ebb84541c9e9879abd1520dd8ea749bd320b2444df4508e"
	etag            = `W/"c99ed3307890f6d3dad5b140f73e9a82"`
	category        = "cl_B7d4PD111AAA"
	stripePrice     = "price_1NqWcR2eZvKYlo2C8vTgq3bZ"
	webhookID       = "we_1NqWcR2eZvKYlo2C8vTgq3bZ"
)

func names() []string {
	return []string{publishable, apiKeyID, userID}
}

func header(r *http.Request) { r.Header.Set("X-Api-Key-Id", apiKeyID) }
