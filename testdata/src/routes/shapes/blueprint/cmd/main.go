// Package main starts a server that another package has judged.
package main

import "routes/shapes/blueprint/server"

func main() {
	srv := server.NewServer()
	go func() { <-make(chan int) }()
	if err := srv.ListenAndServe(); err != nil {
		panic(err)
	}
}
