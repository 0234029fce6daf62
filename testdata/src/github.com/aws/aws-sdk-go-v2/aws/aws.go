// Package aws declares the part of github.com/aws/aws-sdk-go-v2/aws that the fixtures use.
package aws

func String(v string) *string
func ToString(p *string) (v string)
func Bool(v bool) *bool
