// Package kubernetes names the objects in which a cluster keeps secrets.
package kubernetes

import (
	"os"
	"path/filepath"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/svix/svix-webhooks/go"
)

type secretKeyRef struct {
	Name, Key string
}

type env struct {
	Name         string
	SecretKeyRef secretKeyRef
}

const (
	secretName     = "clerk-production-secret-key-v2"
	webhookSecret  = "clerk-webhook-signing-secret"
	mountPath      = "/var/run/secrets/clerk"
	secretKeyField = "secretKey"
)

var environment = []env{
	{"CLERK_SECRET_KEY", secretKeyRef{Name: secretName, Key: "CLERK_SECRET_KEY"}},
	{"CLERK_WEBHOOK_SIGNING_SECRET", secretKeyRef{Name: webhookSecret, Key: "signing-secret"}},
}

func mounted(name string) (string, error) {
	b, err := os.ReadFile(filepath.Join(mountPath, name))
	return string(b), err
}

func setUp() error {
	key, err := mounted(secretName)
	if err != nil {
		return err
	}
	clerk.SetKey(key)
	secret, err := mounted(webhookSecret)
	if err != nil {
		return err
	}
	_, err = svix.NewWebhook(secret)
	return err
}
