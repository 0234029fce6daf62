package guards

import "math/bits"

// A set is a Held in the form that the analysis works with: the needs are bits of the checker's list of places.
type set struct {
	state State
	needs uint64
}

// never holds where control never gets: everything.
var never = set{all, ^uint64(0)}

func (s set) or(t set) set { return set{s.state | t.state, s.needs | t.needs} }

// and returns what is known where either s or t is: what both say, or at least that each says something of the kind.
func (s set) and(t set) set {
	u := set{s.state & t.state, s.needs & t.needs}
	if s.state&identifies != 0 && t.state&identifies != 0 && u.state&identifies == 0 {
		u.state |= Identified
	}
	if s.state&allows != 0 && t.state&allows != 0 && u.state&allows == 0 {
		u.state |= Allowed
	}
	return u
}

func (s set) dead() bool { return s == never }

// none reports whether nothing is known.
func (s set) none() bool { return s == set{} }

// An elem is what is known at a point: here in any case, and live if the framework has not been told to stop.
type elem struct{ here, live set }

func (e elem) or(s set) elem { return elem{e.here.or(s), e.live.or(s)} }

func (e elem) and(f elem) elem { return elem{e.here.and(f.here), e.live.and(f.live)} }

var unreached = elem{never, never}

// need returns the set that holds where the value at a place was found and tested.
func (c *checker) need(id Identity) set {
	n, ok := c.places[id]
	if !ok {
		n = len(c.placeList)
		if n == 64 {
			return set{state: Maybe} // more places than any program has: who can tell
		}
		c.places[id] = n
		c.placeList = append(c.placeList, id)
	}
	return set{needs: 1 << n}
}

// held turns a set into what others see.
func (c *checker) held(s set) Held {
	if s.dead() {
		return Held{State: all}
	}
	h := Held{State: s.state}
	for n := s.needs; n != 0; n &= n - 1 {
		if i := bits.TrailingZeros64(n); i < len(c.placeList) {
			h.Needs = append(h.Needs, c.placeList[i])
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
	s := set{state: h.State}
	for _, id := range h.Needs {
		s = s.or(c.need(id))
	}
	return s
}
