// Package jsonliteral unmarshals its configuration from the source.
package jsonliteral

import (
	"encoding/json"

	"github.com/clerk/clerk-sdk-go/v2"
)

const defaults = `{"addr": ":8080", "clerk": {"secret_key": "sk_live_xHVVkvN6p4SYghudOhlxs5Pphuc8AlJnfFfUCjXTS1e"}}` // want "Clerk secret key.*\\(clerk-key\\)"

type config struct {
	Addr  string `json:"addr"`
	Clerk struct {
		SecretKey string `json:"secret_key"`
	} `json:"clerk"`
}

func load() (c config, err error) {
	err = json.Unmarshal([]byte(defaults), &c)
	return c, err
}

func main() {
	if c, err := load(); err == nil {
		clerk.SetKey(c.Clerk.SecretKey)
	}
}

const yamlDefaults = "addr: \":8080\"\nclerk:\n  secret_key: sk_test_4LTLUfH3bsnukS1WPOQ7cmUVMOcV8Nq6brF4IxZH7ol\n" // want "Clerk secret key.*\\(clerk-key\\)"

// schema says what the file looks like, with no key in it.
const schema = `{"addr": ":8080", "clerk": {"secret_key": "sk_live_..."}}`
