// Package godotenv declares the part of github.com/joho/godotenv that the fixtures use.
package godotenv

func Load(filenames ...string) (err error)
func Overload(filenames ...string) (err error)
func Read(filenames ...string) (envMap map[string]string, err error)
