package lib

// Where tokens arrive that no request of a web framework carries: calls, events, connections and queues.

var grpcMetadata = Library{
	Name:  "gRPC",
	Paths: []string{"google.golang.org/grpc"},
	Area:  Helper,
	Rows: []Row{
		{Pkg: "metadata", Sym: "FromIncomingContext", Role: ReceivesMessage},
		{Pkg: "metadata", Sym: "ValueFromIncomingContext", Role: ReceivesMessage},
	},
}

var webSocket = Library{
	Name:  "websocket",
	Paths: []string{"github.com/gorilla/websocket", "github.com/coder/websocket"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Conn", Role: CarriesMessage},
	},
}

var lambdaEvents = Library{
	Name:  "AWS Lambda",
	Paths: []string{"github.com/aws/aws-lambda-go"},
	Area:  Helper,
	Rows: []Row{
		{Pkg: "events", Sym: "APIGatewayProxyRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "APIGatewayV2HTTPRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "APIGatewayWebsocketProxyRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "APIGatewayCustomAuthorizerRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "APIGatewayCustomAuthorizerRequestTypeRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "APIGatewayV2CustomAuthorizerV2Request", Role: CarriesMessage},
		{Pkg: "events", Sym: "LambdaFunctionURLRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "ALBTargetGroupRequest", Role: CarriesMessage},
		{Pkg: "events", Sym: "SQSMessage", Role: CarriesMessage},
		{Pkg: "events", Sym: "SNSEntity", Role: CarriesMessage},
	},
}

var queues = Library{
	Name: "message queues",
	Paths: []string{
		"github.com/segmentio/kafka-go",
		"github.com/IBM/sarama",
		"github.com/nats-io/nats.go",
		"github.com/rabbitmq/amqp091-go",
		"github.com/hibiken/asynq",
		"github.com/aws/aws-sdk-go-v2/service/sqs",
	},
	Area: Helper,
	Rows: []Row{
		{Sym: "Message", Role: CarriesMessage, In: []string{"github.com/segmentio/kafka-go"}},
		{Sym: "ConsumerMessage", Role: CarriesMessage, In: []string{"github.com/IBM/sarama"}},
		{Sym: "Msg", Role: CarriesMessage, In: []string{"github.com/nats-io/nats.go"}},
		{Pkg: "jetstream", Sym: "Msg", Role: CarriesMessage, In: []string{"github.com/nats-io/nats.go"}},
		{Sym: "Delivery", Role: CarriesMessage, In: []string{"github.com/rabbitmq/amqp091-go"}},
		{Sym: "Task", Role: CarriesMessage, In: []string{"github.com/hibiken/asynq"}},
		{Pkg: "types", Sym: "Message", Role: CarriesMessage, In: []string{"github.com/aws/aws-sdk-go-v2/service/sqs"}},
	},
}

// What is read from a list or a stream was put there for this reader. What is read from a key may be the program's own.
var redis = Library{
	Name:  "go-redis",
	Paths: []string{"github.com/redis/go-redis/v9"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Message", Role: CarriesMessage},
		{Sym: "XMessage", Role: CarriesMessage},
		{Sym: "(cmdable).BLPop", Role: ReceivesMessage},
		{Sym: "(cmdable).BRPop", Role: ReceivesMessage},
		{Sym: "(cmdable).LPop", Role: ReceivesMessage},
		{Sym: "(cmdable).RPop", Role: ReceivesMessage},
		{Sym: "(ListCmdable).BLPop", Role: ReceivesMessage},
		{Sym: "(ListCmdable).BRPop", Role: ReceivesMessage},
		{Sym: "(ListCmdable).LPop", Role: ReceivesMessage},
		{Sym: "(ListCmdable).RPop", Role: ReceivesMessage},
	},
}
