// Package ptr declares the part of k8s.io/utils/ptr that the fixtures use.
package ptr

func To[T any](v T) (_ *T)             { return }
func Deref[T any](ptr *T, def T) (_ T) { return }
