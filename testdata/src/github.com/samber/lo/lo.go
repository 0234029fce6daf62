// Package lo declares the part of github.com/samber/lo that the fixtures use.
package lo

func ToPtr[T any](x T) (_ *T)                              { return }
func FromPtr[T any](x *T) (_ T)                            { return }
func FromPtrOr[T any](x *T, fallback T) (_ T)              { return }
func Must[T any](val T, err any, messageArgs ...any) (_ T) { return }
func Must0(err any, messageArgs ...any)
func Must2[T1, T2 any](val1 T1, val2 T2, err any, messageArgs ...any) (_ T1, _ T2) { return }
func Ternary[T any](condition bool, ifOutput T, elseOutput T) (_ T)                { return }
func EmptyableToPtr[T any](x T) (_ *T)                                             { return }
func Coalesce[T comparable](values ...T) (_ T, _ bool)                             { return }
func CoalesceOrEmpty[T comparable](v ...T) (_ T)                                   { return }
