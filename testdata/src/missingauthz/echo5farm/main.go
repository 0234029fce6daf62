// Package main sells what a farm grows; guards and handlers stand in packages of their own, and not all fit.
package main

import (
	"github.com/labstack/echo/v5"

	"missingauthz/echo5farm/account"
	"missingauthz/echo5farm/authmw"
)

func main() {
	e := echo.New()
	account.Public(e)                                          // want `no-auth`
	account.Private(e.Group("/farm", authmw.Session))          // want `object-level` `wrong-organization`
	e.DELETE("/trial/account", account.Close, authmw.Optional) // want `optional-auth`
	e.DELETE("/beta/account", account.Close, authmw.Beta)
	e.DELETE("/shop/account", account.Close, authmw.ShopUser)
	e.DELETE("/late/account/:id", account.CloseAny, authmw.Session, authmw.GrowerAfter)
	e.DELETE("/soft/account/:id", account.CloseAny, authmw.Session, authmw.GrowerSoft)
	e.DELETE("/paid/account/:id", account.CloseAny, authmw.Session, authmw.Paid)
	e.Start(":8080")
}
