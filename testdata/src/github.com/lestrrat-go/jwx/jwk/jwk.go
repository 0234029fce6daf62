// Package jwk declares the part of github.com/lestrrat-go/jwx/jwk that the fixtures use.
package jwk

import (
	"context"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/option"
)

type Key interface {
	Algorithm() string
	KeyID() string
	KeyType() jwa.KeyType
	Raw(interface{}) error
	Set(string, interface{}) error
}

type Set interface {
	Add(Key) bool
	Get(int) (Key, bool)
	Len() int
	LookupKeyID(string) (Key, bool)
}

type FetchOption interface {
	AutoRefreshOption
	fetchOption()
}

type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

type AutoRefresh struct{}

func (*AutoRefresh) Configure(url string, options ...AutoRefreshOption)
func (*AutoRefresh) Fetch(ctx context.Context, url string) (Set, error)
func (*AutoRefresh) Refresh(ctx context.Context, url string) (Set, error)

type AutoRefreshOption interface {
	Option
	autoRefreshOption()
}

type ParseOption interface {
	ReadFileOption
	AutoRefreshOption
	parseOption()
}

type SymmetricKey interface {
	Key
	FromRaw([]byte) error
	Octets() []byte
}

type Option = option.Interface

type ReadFileOption interface {
	Option
	readFileOption()
}

type Whitelist interface {
	IsAllowed(string) bool
}

func New(key interface{}) (Key, error)
func Parse(src []byte, options ...ParseOption) (Set, error)
func ParseString(s string, options ...ParseOption) (Set, error)
func ParseKey(data []byte, options ...ParseOption) (Key, error)
func ParseRawKey(data []byte, rawkey interface{}) error
func NewSet() Set
func Fetch(ctx context.Context, urlstring string, options ...FetchOption) (Set, error)
func WithHTTPClient(cl HTTPClient) FetchOption
func NewAutoRefresh(ctx context.Context) *AutoRefresh
func WithRefreshInterval(d time.Duration) AutoRefreshOption
func WithFetchWhitelist(w Whitelist) FetchOption
func PublicKeyOf(v interface{}) (Key, error)
func WithPEM(v bool) ParseOption
func NewSymmetricKey() SymmetricKey

type InsecureWhitelist struct{}

func (InsecureWhitelist) IsAllowed(string) bool

type WhitelistFunc func(string) bool

func (w WhitelistFunc) IsAllowed(u string) bool
