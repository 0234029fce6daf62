package fibercookies

import "github.com/gofiber/fiber/v2"

func sessionCookie(token string) *fiber.Cookie {
	return &fiber.Cookie{Name: "__session", Value: token} // want `Secure.*\(insecure-cookie\)`
}
