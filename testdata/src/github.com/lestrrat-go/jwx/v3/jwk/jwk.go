// Package jwk declares the part of github.com/lestrrat-go/jwx/v3/jwk that the fixtures use.
package jwk

import (
	"context"
	"time"

	httprc "github.com/lestrrat-go/httprc/v3"
	"github.com/lestrrat-go/jwx/v3/jwa"
	option "github.com/lestrrat-go/option/v2"
)

type Key interface {
	Algorithm() (jwa.KeyAlgorithm, bool)
	KeyID() (string, bool)
	KeyType() jwa.KeyType
	Set(string, any) error
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

func (*Cache) CachedSet(u string) (CachedSet, error)
func (*Cache) Lookup(ctx context.Context, u string) (Set, error)
func (*Cache) Refresh(ctx context.Context, u string) (Set, error)
func (*Cache) Register(ctx context.Context, u string, options ...RegisterOption) error

type CachedSet interface {
	Set
	cached() (Set, error)
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

type GlobalFetchOption interface {
	Option
	fetchOption()
	globalOption()
	parseOption()
	registerOption()
}

type Option = option.Interface

type Whitelist = httprc.Whitelist

func Import(raw any) (Key, error)
func Parse(src []byte, options ...ParseOption) (Set, error)
func ParseString(s string, options ...ParseOption) (Set, error)
func ParseKey(data []byte, options ...ParseOption) (Key, error)
func ParseRawKey(data []byte, rawkey any) error
func NewSet() Set
func Fetch(ctx context.Context, u string, options ...FetchOption) (Set, error)
func WithHTTPClient(v HTTPClient) GlobalFetchOption
func WithMinInterval(d time.Duration) RegisterOption
func WithFetchWhitelist(v Whitelist) FetchOption
func PublicKeyOf(v any) (Key, error)
func WithPEM(v bool) ParseOption
func Export(key Key, dst any) error

type InsecureWhitelist = httprc.InsecureWhitelist

type WhitelistFunc = httprc.WhitelistFunc

func NewInsecureWhitelist() InsecureWhitelist
