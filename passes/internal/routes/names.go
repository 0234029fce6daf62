package routes

import "strings"

func containsDots(s string) bool { return strings.Contains(s, dots) }
