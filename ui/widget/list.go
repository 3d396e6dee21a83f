package widget

// List is which one of a row of things is chosen. It keeps the ID and the
// index: when the thing is gone, the one that took its place is chosen.
type List struct {
	id    string
	index int
	from  int // the first one in view
}

// At makes a list with the thing of that ID chosen.
func At(id string) List { return List{id: id} }

// Sync holds the list against the things as they are now and gives the index
// of the chosen one; -1 when there are none.
func (l *List) Sync(ids []string) int {
	if len(ids) == 0 {
		l.index = 0
		return -1
	}
	for i, id := range ids {
		if id == l.id {
			l.index = i
			return i
		}
	}
	l.index = min(l.index, len(ids)-1)
	l.id = ids[l.index]
	return l.index
}

// ID is the chosen thing's.
func (l *List) ID() string { return l.id }

// Select chooses the thing of that ID.
func (l *List) Select(id string) { l.id = id }

// Move chooses the thing n further on, or as far as there is one, and tells
// whether that is another.
func (l *List) Move(n int, ids []string) bool {
	i := l.Sync(ids)
	if i < 0 {
		return false
	}
	next := min(max(i+n, 0), len(ids)-1)
	l.index, l.id = next, ids[next]
	return next != i
}

// View returns which things are in view when there is room for n of them: from
// one up to but not the other. It moves no further than it must.
func (l *List) View(count, n int) (from, to int) {
	n = max(n, 1)
	if l.index < l.from {
		l.from = l.index
	}
	if l.index >= l.from+n {
		l.from = l.index - n + 1
	}
	l.from = max(min(l.from, count-n), 0)
	return l.from, min(l.from+n, count)
}
