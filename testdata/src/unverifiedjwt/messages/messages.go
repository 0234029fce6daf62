// Package messages takes tokens from queues, calls, events and connections, and only decodes them.
package messages

import (
	"context"
	"encoding/json"

	"github.com/IBM/sarama"
	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-sdk-go-v2/service/sqs/types"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	coder "github.com/coder/websocket"
	golangjwt "github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/websocket"
	"github.com/hibiken/asynq"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	amqp "github.com/rabbitmq/amqp091-go"
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

func subject(raw string) (string, error) {
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return "", err
	}
	return claims.GetSubject()
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
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: j.Token}) // want `^claims that jwt.Decode only decodes are used at line 54.*\(unverified-claims\)$`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, j.Order)
}

func fromKafkaHeader(ctx context.Context, r *kafka.Reader, o orders) error {
	m, err := r.FetchMessage(ctx)
	if err != nil {
		return err
	}
	for _, h := range m.Headers {
		if h.Key != "authorization" {
			continue
		}
		claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: string(h.Value)}) // want `\(unverified-claims\)`
		if err != nil {
			return err
		}
		return o.Cancel(ctx, claims.Subject, string(m.Value))
	}
	return nil
}

func fromSarama(ctx context.Context, m *sarama.ConsumerMessage, o orders) error {
	user, err := subject(string(m.Key)) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, user, string(m.Value))
}

func fromNATS(nc *nats.Conn, o orders) error {
	_, err := nc.Subscribe("orders.cancel", func(m *nats.Msg) {
		claims, err := jwt.Decode(context.Background(), &jwt.DecodeParams{Token: m.Header.Get("Authorization")}) // want `\(unverified-claims\)`
		if err != nil {
			return
		}
		o.Cancel(context.Background(), claims.Subject, string(m.Data))
	})
	return err
}

func fromStream(ctx context.Context, m jetstream.Msg, o orders) error {
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: m.Headers().Get("Authorization")}) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, string(m.Data()))
}

func fromRabbit(ctx context.Context, d amqp.Delivery, o orders) error {
	token, _ := d.Headers["token"].(string)
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, string(d.Body))
}

func fromTask(ctx context.Context, t *asynq.Task, o orders) error {
	var j job
	if err := json.Unmarshal(t.Payload(), &j); err != nil {
		return err
	}
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: j.Token}) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, j.Order)
}

func fromSQS(ctx context.Context, ms []types.Message, o orders) error {
	for _, m := range ms {
		user, err := subject(*m.Body) // want `\(unverified-claims\)`
		if err != nil {
			return err
		}
		if err := o.Cancel(ctx, user, *m.MessageId); err != nil {
			return err
		}
	}
	return nil
}

func fromList(ctx context.Context, c *redis.Client, o orders) error {
	popped, err := c.BLPop(ctx, 0, "orders").Result()
	if err != nil {
		return err
	}
	var j job
	if err := json.Unmarshal([]byte(popped[1]), &j); err != nil {
		return err
	}
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: j.Token}) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, j.Order)
}

func fromRedisStream(ctx context.Context, m redis.XMessage, o orders) error {
	token, _ := m.Values["token"].(string)
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, claims.Subject, m.ID)
}

func published(ctx context.Context, m *redis.Message, o orders) error {
	user, err := subject(m.Payload) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, user, m.Channel)
}

func lambda(ctx context.Context, req events.APIGatewayProxyRequest, o orders) (events.APIGatewayProxyResponse, error) {
	user, err := subject(req.Headers["Authorization"]) // want `\(unverified-claims\)`
	if err != nil {
		return events.APIGatewayProxyResponse{StatusCode: 401}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: 204}, o.Cancel(ctx, user, req.Body)
}

func firstMessage(ctx context.Context, conn *websocket.Conn, o orders) error {
	var hello job
	if err := conn.ReadJSON(&hello); err != nil {
		return err
	}
	user, err := subject(hello.Token) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, user, hello.Order)
}

func read(ctx context.Context, conn *coder.Conn, o orders) error {
	_, data, err := conn.Read(ctx)
	if err != nil {
		return err
	}
	user, err := subject(string(data)) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, user, "")
}

func called(ctx context.Context, o orders) error {
	md, ok := metadata.FromIncomingContext(ctx)
	if !ok || len(md.Get("x-token")) == 0 {
		return context.Canceled
	}
	user, err := subject(md.Get("x-token")[0]) // want `\(unverified-claims\)`
	if err != nil {
		return err
	}
	return o.Cancel(ctx, user, "")
}
