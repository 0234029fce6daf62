package directive

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

const demoKey = "demo"

// missing-reason, unknown-pass, unused
func _() {}
