// Package messagesright verifies the tokens of messages, and decodes those that are its own.
package messagesright

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/websocket"
	"github.com/nats-io/nats.go"
	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"
	"google.golang.org/grpc/metadata"
)

type job struct {
	Token string `json:"token"`
	Order string `json:"order"`
}

type orders interface {
	Cancel(ctx context.Context, user, order string) error
}

func fromKafka(ctx context.Context, r *kafka.Reader, o orders) error {
	m, err := r.ReadMessage(ctx)
	if err != nil {
		return err
	}
	var j job
	if err := json.Unmarshal(m.Value, &j); err != nil {
		return err
	}
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: j.Token})
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, j.Order)
}

// keyed decodes for the key ID, and verifies the same token.
func keyed(nc *nats.Conn, o orders) error {
	_, err := nc.Subscribe("orders.cancel", func(m *nats.Msg) {
		ctx := context.Background()
		token := m.Header.Get("Authorization")
		unverified, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
		if err != nil {
			return
		}
		key, err := jwt.GetJSONWebKey(ctx, &jwt.GetJSONWebKeyParams{KeyID: unverified.KeyID})
		if err != nil {
			return
		}
		claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: key})
		if err != nil {
			return
		}
		o.Cancel(ctx, claims.Subject, string(m.Data))
	})
	return err
}

// cached reads back what the program has stored when it verified it.
func cached(ctx context.Context, c *redis.Client, session string, o orders) error {
	token, err := c.Get(ctx, "session:"+session).Result()
	if err != nil {
		return err
	}
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, "")
}

// produced is a message of its own.
func produced(ctx context.Context, token string, o orders) error {
	m := kafka.Message{Topic: "orders", Value: []byte(token)}
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: string(m.Value)})
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, "")
}

func firstMessage(ctx context.Context, conn *websocket.Conn, o orders) error {
	var hello job
	if err := conn.ReadJSON(&hello); err != nil {
		return err
	}
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: hello.Token})
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, hello.Order)
}

type user struct{}

type next func(ctx context.Context, req any) (any, error)

func bearer(ctx context.Context) (string, error) {
	md, ok := metadata.FromIncomingContext(ctx)
	if !ok || len(md.Get("authorization")) == 0 {
		return "", errors.New("no token")
	}
	return strings.TrimPrefix(md.Get("authorization")[0], "Bearer "), nil
}

// interceptor verifies for the methods of this package.
func interceptor(ctx context.Context, req any, handle next) (any, error) {
	token, err := bearer(ctx)
	if err != nil {
		return nil, err
	}
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	if err != nil {
		return nil, err
	}
	return handle(context.WithValue(ctx, user{}, claims.Subject), req)
}

func method(ctx context.Context, o orders) error {
	token, err := bearer(ctx)
	if err != nil {
		return err
	}
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(token, claims); err != nil {
		return err
	}
	sub, err := claims.GetSubject()
	if err != nil {
		return err
	}
	return o.Cancel(ctx, sub, "")
}

// answered asks a service for a token, and believes its answer.
func answered(ctx context.Context, nc *nats.Conn, o orders) error {
	m, err := nc.Request("tokens.issue", nil, time.Second)
	if err != nil {
		return err
	}
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: string(m.Data)})
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, "")
}
