package gincookies

import "github.com/gin-gonic/gin"

func keep(c *gin.Context, token string) {
	c.SetSameSite(4)
	c.SetCookie("remember_session", token, 86400, "/", "", false, true) // want `Secure.*\(insecure-cookie\)`
}
