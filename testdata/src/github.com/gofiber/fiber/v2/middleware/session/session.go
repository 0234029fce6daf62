// Package session declares the part of github.com/gofiber/fiber/v2/middleware/session that the fixtures use.
package session

import (
	"time"

	fiber "github.com/gofiber/fiber/v2"
)

type Config struct {
	Expiration     time.Duration
	KeyLookup      string
	CookieSecure   bool
	CookieHTTPOnly bool
	CookieSameSite string
}

type Store struct {
	Config
}

func (*Store) Get(c *fiber.Ctx) (*Session, error)

type Session struct{}

func (*Session) Get(key string) interface{}
func (*Session) Save() error
func (*Session) Set(key string, val interface{})

func New(config ...Config) *Store
