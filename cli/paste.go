package cli

import (
	"bytes"
	"slices"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"regietafel/ui"
)

// What a terminal writes around what is pasted.
var (
	ansiEscape  = string(rune(ansi.ESC))
	pasteBegins = []byte(ansiEscape + "[200~")
	pasteEnds   = []byte(ansiEscape + "[201~")
)

// What this program puts around a burst of keys; terminals send no such commands.
var (
	burstBegins = []byte(ansiEscape + "_burst" + ansiEscape + "\\")
	fewBegin    = []byte(ansiEscape + "_few" + ansiEscape + "\\")
	burstEnds   = []byte(ansiEscape + "_over" + ansiEscape + "\\")
)

const (
	// pasteRest is how long nothing comes before a paste is over whose end was lost:
	// without it every key would be part of it for good.
	pasteRest = 500 * time.Millisecond
	// A terminal that marks no paste gives it as keys. So many at once no hand types;
	// with so many ends of lines they are a paste. Fewer may be typed ahead of a machine
	// that stood still; they are no answers.
	burstKeys  = 32
	fewKeys    = 8
	burstLines = 2
)

// pastes watches what is read from a terminal.
type pastes struct {
	inside bool
	tail   []byte // the end of what was read last, in which a mark may have begun
	last   time.Time
}

// room is how much longer than what was read an answer of read can be.
var room = len(pasteEnds) + max(len(pasteBegins)+len(pasteEnds), len(burstBegins)+len(burstEnds))

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
		begins, ends := burstBegins, burstEnds
		switch many := utf8.RuneCount(data) >= burstKeys; {
		case !many:
			begins = fewBegin
		case lines(data) >= burstLines:
			begins, ends = pasteBegins, pasteEnds
		}
		out = slices.Concat(begins, data, ends)
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

// burst reports whether keys came as no hand types them: several at once, and none that
// is a command.
func burst(data []byte) bool {
	command := func(r rune) bool { return r < ' ' && r != '\r' && r != '\n' && r != '\t' }
	return utf8.RuneCount(data) >= fewKeys && utf8.Valid(data) && !bytes.ContainsFunc(data, command)
}

func lines(data []byte) int {
	return bytes.Count(data, []byte("\r")) + bytes.Count(data, []byte("\n"))
}

// bursts tells the program where a burst of keys begins and ends.
func bursts(_ tea.Model, msg tea.Msg) tea.Msg {
	if m, ok := msg.(uv.UnknownApcEvent); ok {
		switch string(m) {
		case string(burstBegins):
			return ui.Many
		case string(fewBegin):
			return ui.Few
		case string(burstEnds):
			return ui.NoBurst
		}
	}
	return msg
}
