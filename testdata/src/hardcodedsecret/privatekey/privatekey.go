// Package privatekey has private keys in PEM form, with and without a function that takes them.
package privatekey

import (
	"crypto/rsa"
	"encoding/pem"

	"github.com/golang-jwt/jwt/v5"
)

const signingKey = /* want "private key.*\\(private-key\\)" */ `-----BEGIN RSA PRIVATE KEY-----
1gNBcKV8I0e9XEfv8AX4DrnYkMeoqOsEhBLSP/sxJjDxHySCBnfWoSEuOQwQglGv
q23Xnd0HHTYaRCzWyp9CAcWSSrSrYb0N4FquE0JXD3i4zyPWRmW4AZZh28bVQQRn
az17TPlS2EywglvX4VqyF5w8ASLAI0P9b+jIekPxafVsdB//NSmurg+UazGWORJG
7lk8AIF5YPqIHwI+8X8TBFGmupnnO6X8AzhxylL8p0Lyu0iVQDlvQAGsgsJs5JPu
iOmhZp5e8Y084TS2tSdBCmhnl4jj/m+AkbYA5atbLk8LWUWKKTf7o39tI+a3tsja
oqu16HP7+xdNpUf1U7tuzMwtINWoTVjMY8OzK/yBV6vjDW5Xi4kWwIFTJZpTC+t+
852fkDZOnPjfRQ/YN2C/3lVqbVzVeUav7iwjYdbB/P+JN1mKeVXiK1A/9JRrEu3/
ATjCslcXGvxYR+0CE3u+mmHJsv2UNKUrZCwlCTLjmXlXlLeMH/agHenoTkt+P6v8
-----END RSA PRIVATE KEY-----`

var unused = []byte( /* want "private key.*\\(private-key\\)" */ `
-----BEGIN PRIVATE KEY-----
x0VXKFmqkZp+pMwPCI/4lWi98sXetDnEyObh3sUySklwByNhRwxCC1oUpOwiZq7P
zIntl0tqDf5BkogMBN/g5BAo17jaUmXOU6iyDhvUeWmBmMpK1XUixAet/jeQsc7+
gKxGd8VVDx1yNx7v8f6nTS3rnIfX6oVASVVb9E3TiVGs6EIUhA8G6VyQpQs9PtxB
RBY3ipKx1B/WRP1+jlwGjdZJHGxE58W01eh2+MIJIkLkYC7QvVTRaYjHRvKpcIdh
Cn0IbYDfxUJr1WYbltzc5YMmXkJ56aLJ9dDBFbXs6yXDaWKPpLJWdMXFwfjkP1z9
eXAvE1GAZ3LsqWN8J8VlS8P/pvrEOdLcW6aNeS0ZVuHpVWPwtRFpdHQvZ+peqOkB
qV0WTdTaRabPYjtKXW66kPZ5Bi1scFzGQkVh41UvlubUBZI3UU41mi/1LaF8zRPd
5kr7mdNlWeTjk9Vp5csGV2Fivim4VSSdGUle9VLq/Q7WbRH+R0qghOrgtKMklFQs
-----END PRIVATE KEY-----
`)

const escaped = "-----BEGIN EC PRIVATE KEY-----\nSteATPseF2rBg5dch5u2gm2EbRSusEOWH4klX0UFm4DMqSFmXc4jn5niNtYs6a3aFWW8Pi0F1NDicA4EP4h97E\nc2yBH9dkvC6CIMVrXzw6EVS3AjoyuyuKeaYHzFXZPgKVQS2krYb9zsatANyD6g2ueWrZ1ZASb7EkSNoku24zo4\n-----END EC PRIVATE KEY-----\n" // want "private key.*\\(private-key\\)"

const lines = "-----BEGIN PRIVATE KEY-----\n" + // want "private key.*\\(private-key\\)"
	"EJDQxb6gbf1311b1Z08dz4IaOfJB0iN06vswt9xxZdSF5LcIMunltTiLlt4zlgqfF\n" +
	"GrjCJbZIUsOJTfPveWHzBEbPvtMUizOjdVgNchHxnU7nglmv2ZRS2ZlaQapv7VFTb\n" +
	"-----END PRIVATE KEY-----\n"

func key() (*rsa.PrivateKey, error) { return jwt.ParseRSAPrivateKeyFromPEM([]byte(signingKey)) }

func decode() *pem.Block {
	block, _ := pem.Decode([]byte(lines))
	return block
}
