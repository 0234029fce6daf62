// Command onlytests uses a dead module in its tests alone.
package main

func main() {}
