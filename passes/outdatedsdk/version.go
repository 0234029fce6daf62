package outdatedsdk

import (
	"cmp"
	"strconv"
	"strings"
)

// A version is a module version of the go command's form: v1.2.3, v1.2.3-beta.1, v1.2.3+incompatible.
type version struct {
	text  string
	parts [3]int
	// pre is what follows the hyphen, "" for a release.
	pre string
}

// parseVersion returns false for what is no version, and for a pseudo-version: only its commit says what it holds.
func parseVersion(s string) (version, bool) {
	v := version{text: s}
	rest, ok := strings.CutPrefix(s, "v")
	if !ok {
		return version{}, false
	}
	rest, _, _ = strings.Cut(rest, "+")
	rest, v.pre, _ = strings.Cut(rest, "-")
	numbers := strings.Split(rest, ".")
	if len(numbers) != len(v.parts) || pseudo(v.pre) {
		return version{}, false
	}
	for i, n := range numbers {
		x, err := strconv.Atoi(n)
		if err != nil || x < 0 {
			return version{}, false
		}
		v.parts[i] = x
	}
	return v, true
}

// pseudo reports whether a pre-release ends as a pseudo-version does: with the time and the hash of a commit.
func pseudo(pre string) bool {
	head, hash, ok := cutLast(pre, "-")
	if !ok || len(hash) != 12 {
		return false
	}
	if _, time, ok := cutLast(head, "."); ok {
		head = time
	}
	return len(head) == 14 && strings.Trim(head, "0123456789") == ""
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", "", false
}

// before reports whether v is older than the version that other spells, by the rules of semantic versioning. It is
// false if that can't be told.
func (v version) before(other string) bool {
	w, ok := parseVersion(other)
	if !ok || v.text == "" {
		return false
	}
	for i := range v.parts {
		if v.parts[i] != w.parts[i] {
			return v.parts[i] < w.parts[i]
		}
	}
	return comparePre(v.pre, w.pre) < 0
}

func comparePre(a, b string) int {
	switch {
	case a == b:
		return 0
	case a == "":
		return 1 // a release comes after its pre-releases
	case b == "":
		return -1
	}
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(as), len(bs)) {
		if c := compareField(as[i], bs[i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(as), len(bs))
}

// compareField orders two fields of pre-releases: numbers by value and before names.
func compareField(a, b string) int {
	x, errA := strconv.Atoi(a)
	y, errB := strconv.Atoi(b)
	switch {
	case errA == nil && errB == nil:
		return cmp.Compare(x, y)
	case errA == nil:
		return -1
	case errB == nil:
		return 1
	}
	return cmp.Compare(a, b)
}
