package clerktokens

import "time"

func seconds(d time.Duration) *int64 {
	s := int64(d.Seconds())
	return &s
}
