// Package jose declares the part of github.com/dvsekhvalnov/jose2go that the fixtures use.
package jose

const (
	NONE               = "none"
	HS256              = "HS256"
	HS384              = "HS384"
	HS512              = "HS512"
	RS256              = "RS256"
	ES256              = "ES256"
	DIR                = "dir"
	A128GCM            = "A128GCM"
	PBES2_HS256_A128KW = "PBES2-HS256+A128KW"
)

type JoseConfig struct{}

func Sign(payload string, signingAlg string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
func SignBytes(payload []byte, signingAlg string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
func Encrypt(payload string, alg string, enc string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
func EncryptBytes(payload []byte, alg string, enc string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
func Compress(payload string, alg string, enc string, zip string, key interface{}) (token string, err error)
func Decode(token string, key interface{}) (string, map[string]interface{}, error)
func DecodeBytes(token string, key interface{}) ([]byte, map[string]interface{}, error)
func Alg(key interface{}, jws string) func(headers map[string]interface{}, payload string) interface{}
func Enc(key interface{}, jwa string, jwe string) func(headers map[string]interface{}, payload string) interface{}
func Header(name string, value interface{}) func(cfg *JoseConfig)
func Headers(headers map[string]interface{}) func(cfg *JoseConfig)
func Zip(alg string) func(cfg *JoseConfig)
