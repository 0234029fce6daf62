package longlivedtoken

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"math"
	"time"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A span is how long something is good for, or why that is not what was meant.
type span struct {
	length time.Duration
	// odd says what is wrong with the unit, "" if nothing is.
	odd string
}

// inSeconds are the kinds of limits that count seconds; the others are durations.
var inSeconds = map[lib.Kind]bool{
	lib.LifeTemplate:       true,
	lib.LifeSignIn:         true,
	lib.LifeActor:          true,
	lib.LifeMachine:        true,
	lib.LifeMachineDefault: true,
	lib.LifeKey:            true,
	lib.LifeTemplateSkew:   true,
}

// spanOf returns how long o, as the limit of that kind, makes something good for. It fails if that is not known.
func (c *checker) spanOf(o trace.Origin, kind lib.Kind) (span, bool) {
	if kind == lib.LifeExpiry {
		return c.untilExpiry(o)
	}
	v, ok := o.Number()
	if !ok || o.Kind == trace.Null || constant.Sign(v) <= 0 {
		return span{}, false
	}
	if inSeconds[kind] {
		return seconds(v), true
	}
	return duration(v), true
}

// untilExpiry judges a time of expiry: a time, or a number of seconds since the epoch.
func (c *checker) untilExpiry(o trace.Origin) (span, bool) {
	if v, ok := o.Number(); ok {
		return span{odd: "a duration where a time is due"}, o.Kind == trace.Constant && c.noTime(v, o.Expr)
	}
	later, factor, ok := o.FromNow()
	if !ok || constant.Sign(factor) <= 0 {
		return span{}, false
	}
	unit := constant.BinaryOp(one, token.QUO, factor)
	switch {
	case is(unit, time.Nanosecond), is(unit, time.Second):
		return capped(constant.BinaryOp(later, token.MUL, unit)), true
	case is(unit, time.Millisecond):
		return span{odd: "milliseconds where seconds are due"}, true
	case is(unit, time.Microsecond):
		return span{odd: "microseconds where seconds are due"}, true
	}
	return span{}, false
}

// noTime reports whether a constant, written as e, makes no sense as a time of expiry: times count nanoseconds, and
// numbers seconds. A time in the past may be meant, but not one in the first years of the epoch.
func (c *checker) noTime(v constant.Value, e ast.Expr) bool {
	if constant.Compare(v, token.LSS, beyond) {
		return false
	}
	return !c.mayBeTime(v, e) || constant.Compare(v, token.LSS, early) || constant.Compare(v, token.GEQ, late)
}

// mayBeTime reports whether a constant, written as e, counts nanoseconds: e is a time, or the number was made one on
// its way.
func (c *checker) mayBeTime(v constant.Value, e ast.Expr) bool {
	if e == nil {
		return true
	}
	tv := c.pass.TypesInfo.Types[e]
	return gotype.Path(tv.Type) == "time.Time" || tv.Value != nil && !constant.Compare(constant.ToFloat(tv.Value), token.EQL, constant.ToFloat(v))
}

var (
	one = constant.MakeInt64(1)
	// beyond is a number of seconds that no program means: the year 5138.
	beyond = constant.MakeInt64(100_000_000_000)
	// early and late are the same for times: they are before 1973, or after 5138.
	early = constant.MakeInt64(100_000_000_000_000_000)
	late  = constant.BinaryOp(beyond, token.MUL, constant.MakeInt64(int64(time.Second)))
	// decades is the shortest number of seconds that is taken for nanoseconds: 31 years.
	decades = constant.MakeInt64(1_000_000_000)
	// instant is the longest duration that is taken for a number without a unit.
	instant = constant.MakeInt64(int64(time.Millisecond))
)

func is(unit constant.Value, d time.Duration) bool {
	return constant.Compare(unit, token.EQL, constant.MakeInt64(int64(d)))
}

// seconds judges a number of seconds.
func seconds(v constant.Value) span {
	if constant.Compare(v, token.GEQ, decades) {
		return span{odd: "nanoseconds where seconds are due"}
	}
	return capped(constant.BinaryOp(v, token.MUL, constant.MakeInt64(int64(time.Second))))
}

// duration judges a time.Duration.
func duration(v constant.Value) span {
	if constant.Compare(v, token.LSS, instant) {
		return span{odd: "a number of nanoseconds: its unit is missing"}
	}
	return capped(v)
}

// capped returns the span of so many nanoseconds. One that does not fit is a product of two units.
func capped(ns constant.Value) span {
	f, _ := constant.Float64Val(ns)
	if f >= math.MaxInt64 {
		return span{odd: "a duration multiplied by a unit"}
	}
	return span{length: time.Duration(f)}
}

// text renders a length as people say it: "30 days", "12 hours", "90 seconds".
func text(d time.Duration) string {
	const day = 24 * time.Hour
	units := []struct {
		length time.Duration
		name   string
	}{{day, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}, {time.Second, "second"}}
	for _, u := range units {
		// Two of a unit, or one and nothing more, are said in that unit.
		if d >= 2*u.length || d == u.length {
			n := int64((d + u.length/2) / u.length)
			if n == 1 {
				return "1 " + u.name
			}
			return fmt.Sprintf("%d %ss", n, u.name)
		}
	}
	return d.String()
}
