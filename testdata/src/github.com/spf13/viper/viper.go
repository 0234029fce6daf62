// Package viper declares the part of github.com/spf13/viper that the fixtures use.
package viper

type Viper struct{}

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
