// Package sessions declares the part of github.com/gorilla/sessions that the fixtures use.
package sessions

import "net/http"

type Options struct {
	Path        string
	Domain      string
	MaxAge      int
	Secure      bool
	HttpOnly    bool
	Partitioned bool
	SameSite    http.SameSite
}

type Session struct {
	ID      string
	Values  map[interface{}]interface{}
	Options *Options
	IsNew   bool
}

func (*Session) Save(r *http.Request, w http.ResponseWriter) error

type Store interface {
	Get(r *http.Request, name string) (*Session, error)
	New(r *http.Request, name string) (*Session, error)
	Save(r *http.Request, w http.ResponseWriter, s *Session) error
}

type CookieStore struct {
	Options *Options
}

func (*CookieStore) Get(r *http.Request, name string) (*Session, error)
func (*CookieStore) MaxAge(age int)
func (*CookieStore) New(r *http.Request, name string) (*Session, error)
func (*CookieStore) Save(r *http.Request, w http.ResponseWriter, session *Session) error

type FilesystemStore struct {
	Options *Options
}

func (*FilesystemStore) Get(r *http.Request, name string) (*Session, error)
func (*FilesystemStore) MaxAge(age int)
func (*FilesystemStore) MaxLength(l int)
func (*FilesystemStore) New(r *http.Request, name string) (*Session, error)
func (*FilesystemStore) Save(r *http.Request, w http.ResponseWriter, session *Session) error

func NewCookieStore(keyPairs ...[]byte) *CookieStore
func NewFilesystemStore(path string, keyPairs ...[]byte) *FilesystemStore
func NewCookie(name string, value string, options *Options) *http.Cookie
