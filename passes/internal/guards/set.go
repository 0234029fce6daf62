package guards

import "math/bits"

// A set is a Held in the form that the analysis works with: the needs are bits of the checker's list of places.
type set struct {
	state State
	needs uint64
}

// never holds where control never gets: everything.
var never = set{^State(0), ^uint64(0)}

// Two bits beside those of State survive where ways meet on which different checks were made: whoever is let in either
// with a token or with a key, either as the owner or as an administrator, was checked.
const (
	someone State = 1 << (iota + 16) // Authn, Key, Webhook, Unsure, or a value that middleware left
	allowed                          // Role, Owner, Org, Key, Webhook, Unsure, or a comparison of a parameter

	authnGroup = Authn | Key | Webhook | Unsure
	authzGroup = Role | Owner | Org | Key | Webhook | Unsure
)

// The bits of needs have ranges for the kinds of places.
const (
	firstAnswer, firstParam, firstHeader, endNeeds = 24, 40, 56, 64

	leftNeeds   uint64 = 1<<firstAnswer - 1
	answerNeeds uint64 = 1<<firstParam - 1<<firstAnswer
	paramNeeds  uint64 = 1<<firstHeader - 1<<firstParam
)

func (s set) or(t set) set { return set{s.state | t.state, s.needs | t.needs}.marked() }

func (s set) and(t set) set { return set{s.state & t.state, s.needs & t.needs} }

// marked notes that there was a check of some kind.
func (s set) marked() set {
	if s.state&authnGroup != 0 || s.needs&leftNeeds != 0 {
		s.state |= someone
	}
	if s.state&authzGroup != 0 || s.needs&paramNeeds != 0 {
		s.state |= allowed
	}
	return s
}

func (s set) dead() bool { return s == never }

// An elem is what is known at a point: here in any case, live if the framework has not been told to stop, and rest if
// besides the request is none of those that the function tells apart by their path or method.
type elem struct{ here, live, rest set }

func (e elem) or(s set) elem { return elem{e.here.or(s), e.live.or(s), e.rest.or(s)} }

func (e elem) and(f elem) elem {
	return elem{e.here.and(f.here), e.live.and(f.live), e.rest.and(f.rest)}
}

var unreached = elem{never, never, never}

// need returns the set that holds where the value at a place was found and tested.
func (c *checker) need(id Identity) set {
	n, ok := c.places[id]
	if !ok {
		first, end := 0, firstAnswer
		switch id.Kind {
		case Answer:
			first, end = firstAnswer, firstParam
		case Param:
			first, end = firstParam, firstHeader
		case Header:
			first, end = firstHeader, endNeeds
		}
		for n = first; n < end && c.placeList[n] != (Identity{}); n++ {
		}
		if n == end {
			return set{state: Maybe}.marked() // more places than any program has: who can tell
		}
		c.places[id] = n
		c.placeList[n] = id
	}
	return set{needs: 1 << n}.marked()
}

// held turns a set into what others see.
func (c *checker) held(s set) Held {
	if s.dead() {
		return Held{State: all}
	}
	h := Held{State: s.state & all}
	if s.state&someone != 0 && s.state&authnGroup == 0 && s.needs&leftNeeds == 0 {
		h.State |= Maybe
	}
	if s.state&allowed != 0 && s.state&authzGroup == 0 && s.needs&paramNeeds == 0 {
		h.State |= Maybe
	}
	for n := s.needs; n != 0; n &= n - 1 {
		if id := c.placeList[bits.TrailingZeros64(n)]; id != (Identity{}) {
			h.Needs = append(h.Needs, id)
		}
	}
	h.Needs = sortIdentities(h.Needs)
	return h
}

// set turns what is known of a function into a set.
func (c *checker) set(h Held) set {
	if h.State == all {
		return never
	}
	s := set{state: h.State}.marked()
	for _, id := range h.Needs {
		s = s.or(c.need(id))
	}
	return s
}
