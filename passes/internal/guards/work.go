package guards

// A workKey tells works apart: a function that is reached twice is one work.
type workKey struct {
	at, sym string
	kind    Origin
	text    string
}

// Summaries stay small: a function that reaches more than this is an entry point that nobody calls.
const maxWorks, maxPlaces = 200, 60

// work notes protected work.
func (b *builder) work(w Work, s set) {
	w.settle()
	key := workKey{w.At, w.Sym, w.Target.Kind, w.Target.Text + w.Target.Claim + w.Member.Text}
	if i, ok := b.works[key]; ok {
		old := &b.sum.Works[i]
		old.Held = b.c.held(b.c.set(old.Held).and(s))
		if old.via != w.via {
			old.via = nil
		}
		return
	}
	if len(b.sum.Works) == maxWorks {
		return
	}
	b.works[key] = len(b.sum.Works)
	w.Held = b.c.held(s)
	b.sum.Works = append(b.sum.Works, w)
}

func (b *builder) read(r Read) {
	for i := range b.sum.Reads {
		old := &b.sum.Reads[i]
		if old.Key == r.Key && old.At == r.At {
			old.Held = b.c.held(b.c.set(old.Held).and(b.c.set(r.Held)))
			old.Tested = old.Tested && r.Tested
			return
		}
	}
	if len(b.sum.Reads) < maxPlaces {
		b.sum.Reads = append(b.sum.Reads, r)
	}
}

func (b *builder) write(w Write) {
	for i := range b.sum.Writes {
		old := &b.sum.Writes[i]
		if old.Key == w.Key && old.At == w.At {
			old.Held = b.c.held(b.c.set(old.Held).and(b.c.set(w.Held)))
			old.From = worse(old.From, w.From)
			return
		}
	}
	if len(b.sum.Writes) < maxPlaces {
		b.sum.Writes = append(b.sum.Writes, w)
	}
}
