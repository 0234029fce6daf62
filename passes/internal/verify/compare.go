package verify

// A verdict says whether two values are one token.
type verdict uint8

const (
	perhaps verdict = iota
	same
	different
)

// compare compares tokens. They differ only if all roots of both are known.
func compare(a, b []Root) verdict {
	if len(a) == 0 || len(b) == 0 {
		return perhaps
	}
	sure := true
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.Key == y.Key:
				return same
			case x.Carrier != "" && y.Carrier != "":
				if x.Carrier == y.Carrier {
					return same
				}
			case x.Param >= 0 && y.Param >= 0:
			default:
				sure = false
			}
		}
	}
	if sure {
		return different
	}
	return perhaps
}
