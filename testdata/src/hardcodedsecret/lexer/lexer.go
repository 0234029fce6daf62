// Package lexer has tokens, passwords and keys of another kind: those of a language and of a form.
package lexer

type token struct {
	kind, text string
}

const (
	TokenLeftParen     = "TOKEN_LPAREN"
	TokenIdent         = "TOKEN_IDENT"
	tokenSecretKeyword = "secret"
	PasswordFieldLabel = "Password (at least 12 characters)"
	secretPlaceholder  = "Paste your sk_live_ key here"
	apiKeyTooltip      = "An API key starts with ak_ and is shown only once"
	bypassToken        = "bypass"
	hexAlphabet        = "0123456789abcdefABCDEF"
	alphabet           = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	pixel              = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

var keywords = map[string]token{
	"token":    {"TOKEN_KEYWORD", "token"},
	"password": {"TOKEN_KEYWORD", "password"},
	"secret":   {"TOKEN_KEYWORD", tokenSecretKeyword},
}
