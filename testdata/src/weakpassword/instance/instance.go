// Package instance changes the settings of the instance.
package instance

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/instancesettings"
)

func Apply(ctx context.Context) error {
	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
		HIBP:     clerk.Bool(false), // want `this switches the comparison with breached passwords off for all users of the instance; leave HIBP on \(breach-check-off\)`
		TestMode: clerk.Bool(true),  // want `anybody can sign up with a \+clerk_test address and the published code 424242; keep TestMode to development instances \(test-mode-on\)`
	})
}

func Stepwise(ctx context.Context, client *instancesettings.Client) error {
	var params instancesettings.UpdateParams
	off := false
	params.HIBP = &off // want `\(breach-check-off\)`
	return client.Update(ctx, &params)
}

func Good(ctx context.Context) error {
	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
		HIBP:     clerk.Bool(true),
		TestMode: clerk.Bool(false),
	})
}

func Staged(ctx context.Context) error {
	params := &instancesettings.UpdateParams{SupportEmail: clerk.String("help@example.com")}
	if os.Getenv("STAGE") != "production" {
		params.TestMode = clerk.Bool(true)
	}
	return instancesettings.Update(ctx, params)
}

// SetUpDevInstance is for the instances of developers.
func SetUpDevInstance(ctx context.Context) error {
	return instancesettings.Update(ctx, &instancesettings.UpdateParams{TestMode: clerk.Bool(true)})
}
