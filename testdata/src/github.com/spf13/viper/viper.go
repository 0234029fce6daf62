// Package viper declares the part of github.com/spf13/viper that the fixtures use.
package viper

import (
	"time"
)

type Viper struct {
}

func (*Viper) AutomaticEnv()
func (*Viper) BindEnv(input ...string) error
func (*Viper) Get(key string) any
func (*Viper) GetBool(key string) bool
func (*Viper) GetString(key string) string
func (*Viper) GetStringSlice(key string) []string
func (*Viper) MergeInConfig() error
func (*Viper) ReadInConfig() error
func (*Viper) Set(key string, value any)
func (*Viper) SetDefault(key string, value any)
func GetString(key string) string
func Get(key string) any
func GetStringSlice(key string) []string
func GetStringMapString(key string) map[string]string
func GetBool(key string) bool
func SetDefault(key string, value any)
func Set(key string, value any)
func BindEnv(input ...string) error
func AutomaticEnv()
func MergeInConfig() error
func ReadInConfig() error
func SetEnvPrefix(in string)
func New() *Viper
func (*Viper) GetDuration(key string) time.Duration
func (*Viper) GetInt(key string) int
func (*Viper) GetInt64(key string) int64
func GetDuration(key string) time.Duration
func GetInt(key string) int
func GetInt64(key string) int64
