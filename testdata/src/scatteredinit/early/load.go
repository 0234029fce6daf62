package main

import "github.com/joho/godotenv"

func load() {
	if err := godotenv.Load(".env.local"); err != nil {
		panic(err)
	}
}
