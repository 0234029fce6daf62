// Package zapcore declares the part of go.uber.org/zap/zapcore that the fixtures use.
package zapcore

type Field struct{}
