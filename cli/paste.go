package cli

import (
	"bytes"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// What a terminal writes around what is pasted.
var (
	ansiEscape  = string(rune(ansi.ESC))
	pasteBegins = []byte(ansiEscape + "[200~")
	pasteEnds   = []byte(ansiEscape + "[201~")
)

const (
	// pasteRest is how long nothing comes before a paste is over whose end was lost:
	// without it every key would be part of it for good.
	pasteRest = 500 * time.Millisecond
	// A terminal that marks no paste gives it as keys: so many at once, with so many
	// ends of lines, no hand types.
	burstKeys  = 32
	burstLines = 2
)

// pastes watches what is read from a terminal.
type pastes struct {
	inside bool
	tail   []byte // the end of what was read last, in which a mark may have begun
	last   time.Time
}

// room is how much longer than what was read an answer of read can be.
var room = len(pasteBegins) + 2*len(pasteEnds)

// read is what was read at a moment, with the marks that are missing.
func (p *pastes) read(data []byte, now time.Time) []byte {
	before := p.inside
	stale := before && now.Sub(p.last) >= pasteRest && !p.ends(data)
	p.last = now
	if stale {
		p.inside, p.tail, before = false, nil, false
	}
	p.follow(data)
	out := data
	if !before && !p.inside && burst(data) {
		out = append(append(bytes.Clone(pasteBegins), data...), pasteEnds...)
	}
	if stale {
		out = append(bytes.Clone(pasteEnds), out...)
	}
	return out
}

// ends reports whether what is read has the end of the paste that is going on: over a
// slow line its parts may come late.
func (p *pastes) ends(data []byte) bool {
	all := append(bytes.Clone(p.tail), data...)
	begins, ends := bytes.Index(all, pasteBegins), bytes.Index(all, pasteEnds)
	return ends >= 0 && (begins < 0 || ends < begins)
}

// follow looks for the marks in what was read, also for those that were cut in two.
func (p *pastes) follow(data []byte) {
	all := append(p.tail, data...)
	begins, ends := bytes.LastIndex(all, pasteBegins), bytes.LastIndex(all, pasteEnds)
	if begins >= 0 || ends >= 0 {
		p.inside = begins > ends
	}
	p.tail = bytes.Clone(all[max(len(all)-len(pasteBegins)+1, 0):])
	if ends >= 0 || begins >= 0 { // a mark counts once
		p.tail = bytes.Clone(all[max(begins, ends, len(all)-len(pasteBegins)+1):])
		if len(p.tail) >= len(pasteBegins) {
			p.tail = p.tail[len(pasteBegins):]
		}
	}
}

// burst reports whether keys are a paste that no terminal marked: many at once, with
// lines, and none that is a command.
func burst(data []byte) bool {
	lines := bytes.Count(data, []byte("\r")) + bytes.Count(data, []byte("\n"))
	command := func(r rune) bool { return r < ' ' && r != '\r' && r != '\n' && r != '\t' }
	return len(data) >= burstKeys && lines >= burstLines && !bytes.ContainsFunc(data, command)
}
