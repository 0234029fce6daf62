// Package spelled builds its keys from constant parts, or hides them in an encoding.
package spelled

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

func joined() {
	clerk.SetKey("sk_live_" + "zrlnP8Ehsm8fEs5cfCPv6HYQ8MfWDsYKAQP9LELTZu8") // want "Clerk secret key.*\\(clerk-key\\)"
}

func formatted() {
	clerk.SetKey(fmt.Sprintf("sk_%s_%s", "live", "ThDfI1Gs8cHzyIV2y5mdXAO83kt48xfM3JTocTTTKk6")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func printed() {
	clerk.SetKey(fmt.Sprint("sk_live_", "81FNSghG3WTEaHPULzGMRHj7ksqaR5hl2YGr15jKsnS")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func variables() {
	prefix := "sk_live_"
	clerk.SetKey(prefix + "eI0OfkGuN4UwEY308UwtAdsxqyHYskOMBoG8n87fDmH") // want "Clerk secret key.*\\(clerk-key\\)"
}

func trimmed() {
	clerk.SetKey(strings.TrimSpace(" trim-me ")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func pieces() {
	clerk.SetKey(strings.Join([]string{"sk", "live", "QObjbdybgxjP1SfCR9F3EWkVdUk9CdqnNFeSMPx8Kax"}, "_")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func viaBytes() {
	key := []byte("dressed-as-bytes") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(string(key))
}

func viaBuffer() {
	clerk.SetKey(string(bytes.TrimSpace([]byte("dressed-as-bytes ")))) // want "Clerk secret key.*\\(clerk-key\\)"
}

func viaBase64() error {
	key, err := base64.StdEncoding.DecodeString("VFdsa3NTS0ZCQmFTSGpJaHV2ek1hYmRIVld1Zll6SzFsQXJO") // want "Clerk secret key.*\\(clerk-key\\)"
	if err != nil {
		return err
	}
	clerk.SetKey(string(key))
	return nil
}

func viaHex() {
	key, _ := hex.DecodeString("8428d3a1d5c565a4ddb499951dbccd1f8fab7a5d8834ef654a94e7e3fe70517d") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(string(key))
}

func boxed() {
	var v any = "in-an-interface" // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(v.(string))
}

func read(stage string) {
	clerk.SetKey("sk_live_" + os.Getenv("CLERK_KEY_BODY"))
	clerk.SetKey(fmt.Sprintf("sk_live_%s", os.Getenv("CLERK_KEY_BODY")))
	clerk.SetKey(fmt.Sprintf("%s_%s_%s", "sk", stage, os.Getenv("CLERK_KEY_BODY")))
	clerk.SetKey(strings.Join([]string{"sk", "test", os.Getenv("CLERK_KEY_BODY")}, "_"))
}
