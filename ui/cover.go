package ui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/widget"
)

// coverKind is why nothing of the session is on screen.
type coverKind int

const (
	coverNone    coverKind = iota
	coverBlank             // ctrl+l: leeg
	coverUnclean           // the last run did not end by itself
	coverRegie             // before REGIE: does nobody see this screen?
	coverWoo               // the first time in REGIE: who may ask for what is noted
	coverGreat             // groot: the wall's page in this window
)

// cover is an empty screen. Leeg swallows every key but its own and ctrl+c.
type cover struct {
	kind   coverKind
	under  coverKind // what was there before leeg
	typed  string    // of the word that a mirrored screen asks for
	veiled bool      // REGIE stood here a moment ago
	lifted bool      // something lay over the screen, and the next key is the first since
}

// covered takes a key while the screen is empty, and the key that empties it.
func (a *App) covered(m tea.KeyPressMsg) (bool, tea.Cmd) {
	switch {
	case m.String() == "ctrl+l":
		a.toggleBlank()
	case a.cover.kind == coverNone:
		return false, nil
	case a.cover.kind == coverUnclean, a.cover.kind == coverWoo, a.cover.kind == coverGreat:
		a.cover = cover{lifted: true}
	case a.cover.kind == coverRegie:
		a.regie(m)
	}
	return true, nil
}

func (a *App) toggleBlank() {
	if a.cover.kind == coverBlank {
		a.cover = cover{kind: a.cover.under, lifted: true}
		return
	}
	a.cover = cover{kind: coverBlank, under: a.cover.kind}
}

// switchLayer goes from REGIE to TAFEL at once; the other way, while the table
// is open, only past an empty screen.
func (a *App) switchLayer() tea.Cmd {
	if a.desk == nil {
		return nil
	}
	cmd := tea.Batch(a.act(a.here(), a.top().Pause(a.scene())), a.storeHeld())
	if a.desk.layer == model.Regie {
		a.desk.show(model.Tafel, a.scene)
		a.cover.lifted, a.cover.veiled = true, true
		return tea.Batch(cmd, a.deps.Tick(veilTime, unveil{}))
	}
	if a.desk.history.Session().Phase == model.TableOpen {
		a.cover = cover{kind: coverRegie}
		return cmd
	}
	a.toRegie()
	return cmd
}

// toRegie shows REGIE; the first time ever behind a sentence on who may ask
// for what is noted there.
func (a *App) toRegie() {
	a.desk.show(model.Regie, a.scene)
	if a.deps.First() {
		a.cover = cover{kind: coverWoo}
	}
}

// regie takes the answer before REGIE: g, or on a mirrored screen the word.
func (a *App) regie(m tea.KeyPressMsg) {
	word := "g"
	if a.mirrored() {
		word = a.deps.Text.Shell.RegieWord
	}
	a.cover.typed += m.Text
	switch {
	case a.cover.typed == word:
		a.cover = cover{lifted: true}
		a.toRegie()
	case m.Text == "" || !strings.HasPrefix(word, a.cover.typed):
		a.cover = cover{lifted: true}
	}
}

func (a *App) mirrored() bool {
	return a.desk.history.Session().Wall == model.WallMirrored
}

// coverLines is what an empty screen says: at most one sentence.
func (a *App) coverLines() []string {
	t := a.deps.Text.Shell
	sentence := ""
	switch a.cover.kind {
	case coverGreat:
		return a.greatLines()
	case coverWoo:
		sentence = t.Woo
	case coverBlank:
		if a.leaving.warned || a.leaving.stayed { // it holds nothing of the session
			sentence = a.notice
		}
	case coverUnclean:
		sentence = t.Unclean
	case coverRegie:
		sentence = t.RegieAsk
		if a.mirrored() {
			sentence = t.RegieAskMirrored
		}
	}
	lines := make([]string, max(a.size.Height/3, 0))
	if sentence != "" {
		for _, l := range widget.Wrap(sentence, max(min(a.size.Width-4, 76), 1)) {
			lines = append(lines, "  "+a.theme.Dim.Render(l))
		}
	}
	return lines
}

// veilTime is how long a frame is drawn over REGIE in full: more than one of the
// terminal's frames.
const veilTime = 300 * time.Millisecond

// unveil ends that.
type unveil struct{}

// veiled fills lines with blanks that a terminal takes for words, so that what
// stood there is written over cell by cell. Where there is no alternate screen,
// what is cleared goes into the terminal's history.
func (a *App) veiled(lines []string) []string {
	out := make([]string, max(a.size.Height, len(lines)))
	copy(out, lines)
	for i, l := range out {
		out[i] = l + strings.Repeat("\u00a0", max(a.size.Width-widget.Width(l), 0))
	}
	return out
}
