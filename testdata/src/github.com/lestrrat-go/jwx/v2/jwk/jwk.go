// Package jwk declares the part of github.com/lestrrat-go/jwx/v2/jwk that the fixtures use.
package jwk

import (
	"context"
	"time"

	"github.com/lestrrat-go/httprc"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/option"
)

type Key interface {
	Algorithm() jwa.KeyAlgorithm
	KeyID() string
	KeyType() jwa.KeyType
	Raw(interface{}) error
	Set(string, interface{}) error
}

type Set interface {
	AddKey(Key) error
	Key(int) (Key, bool)
	Len() int
	LookupKeyID(string) (Key, bool)
}

type FetchOption interface {
	Option
	fetchOption()
	parseOption()
	registerOption()
}

type HTTPClient = httprc.HTTPClient

type Cache struct{}

func (*Cache) Get(ctx context.Context, u string) (Set, error)
func (*Cache) Refresh(ctx context.Context, u string) (Set, error)
func (*Cache) Register(u string, options ...RegisterOption) error

type CacheOption interface {
	Option
	cacheOption()
}

type RegisterOption interface {
	Option
	registerOption()
}

type ParseOption interface {
	Option
	fetchOption()
	readFileOption()
	registerOption()
}

type Fetcher interface {
	Fetch(context.Context, string, ...FetchOption) (Set, error)
}

type Option = option.Interface

type Whitelist = httprc.Whitelist

func FromRaw(key interface{}) (Key, error)
func Parse(src []byte, options ...ParseOption) (Set, error)
func ParseString(s string, options ...ParseOption) (Set, error)
func ParseKey(data []byte, options ...ParseOption) (Key, error)
func ParseRawKey(data []byte, rawkey interface{}) error
func NewSet() Set
func Fetch(ctx context.Context, u string, options ...FetchOption) (Set, error)
func WithHTTPClient(v HTTPClient) FetchOption
func NewCache(ctx context.Context, options ...CacheOption) *Cache
func NewCachedSet(cache *Cache, url string) Set
func WithMinRefreshInterval(v time.Duration) RegisterOption
func WithFetchWhitelist(v Whitelist) FetchOption
func PublicKeyOf(v interface{}) (Key, error)
func WithPEM(v bool) ParseOption

type InsecureWhitelist struct{}

func (InsecureWhitelist) IsAllowed(string) bool

type WhitelistFunc func(string) bool

func (w WhitelistFunc) IsAllowed(u string) bool
