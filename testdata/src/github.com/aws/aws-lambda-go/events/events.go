// Package events declares the part of github.com/aws/aws-lambda-go/events that the fixtures use.
package events

type APIGatewayProxyRequest struct {
	Path                  string
	Headers               map[string]string
	QueryStringParameters map[string]string
	Body                  string
}

type APIGatewayV2HTTPRequest struct {
	RawPath string
	Cookies []string
	Headers map[string]string
	Body    string
}

type APIGatewayWebsocketProxyRequest struct {
	Headers               map[string]string
	QueryStringParameters map[string]string
	Body                  string
}

type APIGatewayCustomAuthorizerRequest struct {
	Type               string
	AuthorizationToken string
	MethodArn          string
}

type APIGatewayCustomAuthorizerRequestTypeRequest struct {
	MethodArn string
	Headers   map[string]string
}

type APIGatewayV2CustomAuthorizerV2Request struct {
	RouteArn string
	Headers  map[string]string
}

type APIGatewayProxyResponse struct {
	StatusCode int
	Body       string
}

type LambdaFunctionURLRequest struct {
	RawPath string
	Headers map[string]string
	Body    string
}

type ALBTargetGroupRequest struct {
	Path    string
	Headers map[string]string
	Body    string
}

type SQSEvent struct {
	Records []SQSMessage
}

type SQSMessage struct {
	MessageId string
	Body      string
}

type SNSEntity struct {
	Message string
	Subject string
}
