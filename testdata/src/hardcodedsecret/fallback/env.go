package fallback

import "os"

func getenv(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

func envOrDefault(name, def string) string {
	v, ok := os.LookupEnv(name)
	if !ok || v == "" {
		v = def
	}
	return v
}
