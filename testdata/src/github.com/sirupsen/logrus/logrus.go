// Package logrus declares the part of github.com/sirupsen/logrus that the fixtures use.
package logrus

type Fields map[string]interface{}

type Entry struct{}

func (*Entry) Info(args ...interface{})
func (*Entry) Warnf(format string, args ...interface{})

func Debugf(format string, args ...interface{})
func Info(args ...interface{})
func WithField(key string, value interface{}) *Entry
func WithFields(fields Fields) *Entry
