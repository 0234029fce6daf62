// Package appctx wraps the context of echo to keep the caller in it.
package appctx

import "github.com/labstack/echo/v4"

type Context struct {
	echo.Context
	userID, role string
}

func Wrap(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { return next(&Context{Context: c}) }
}

func From(c echo.Context) *Context { return c.(*Context) }

func (c *Context) SetCaller(id, role string) { c.userID, c.role = id, role }
func (c *Context) UserID() string            { return c.userID }
func (c *Context) IsAdmin() bool             { return c.role == "org:admin" }
