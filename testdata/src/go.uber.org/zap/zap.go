// Package zap declares the part of go.uber.org/zap that the fixtures use.
package zap

import "go.uber.org/zap/zapcore"

type Field = zapcore.Field

type Logger struct{}

func (*Logger) Info(msg string, fields ...Field)
func (*Logger) Sugar() *SugaredLogger

type SugaredLogger struct{}

func (*SugaredLogger) Infow(msg string, keysAndValues ...interface{})

func Any(key string, value interface{}) Field
func Int(key string, val int) Field
func String(key string, val string) Field
