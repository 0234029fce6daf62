// Package handlers serves.
package handlers

import "github.com/gin-gonic/gin"

// Container has all handlers.
type Container struct {
	Users *Users
	Orgs  *Orgs
}

// NewContainer returns all handlers.
func NewContainer(db any) *Container { return &Container{Users: &Users{db}, Orgs: &Orgs{db}} }

// Users serves users.
type Users struct{ db any }

// List lists.
func (u *Users) List(c *gin.Context) {}

// Orgs serves organizations.
type Orgs struct{ db any }

// Delete deletes.
func (o *Orgs) Delete(c *gin.Context) {}
