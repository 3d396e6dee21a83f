package ui

import (
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// The smallest window in which the program works.
const (
	minWidth  = 60
	minHeight = 18
)

// View draws the whole window.
func (a *App) View() tea.View {
	v := tea.View{AltScreen: true, WindowTitle: "Regietafel", MouseMode: tea.MouseModeCellMotion}
	if a.size.Width < 1 || a.size.Height < 1 {
		return v
	}
	var lines []string
	var cursor *tea.Cursor
	switch {
	case a.leaving.over: // nothing
	case a.cover.kind != coverNone:
		lines = a.coverLines()
	case a.size.Width < minWidth || a.size.Height < minHeight:
		lines = a.tooSmall()
	default:
		lines, cursor = a.page()
	}
	lines = screen.Cut(lines, a.size.Height)
	for i, l := range lines {
		if widget.Width(l) > a.size.Width {
			lines[i] = widget.Fit(l, a.size.Width)
		}
	}
	if a.cover.kind != coverNone || a.cover.veiled || a.leaving.over {
		lines = a.veiled(lines)
	}
	v.Content = strings.Join(lines, "\n")
	if cursor != nil && cursor.X < a.size.Width && cursor.Y < a.size.Height && cursor.X >= 0 && cursor.Y >= 0 {
		v.Cursor = cursor
	}
	return v
}

func (a *App) tooSmall() []string {
	sentence := assets.Fill(a.deps.Text.Shell.TooSmall, "w", strconv.Itoa(minWidth), "h", strconv.Itoa(minHeight))
	return widget.Wrap(sentence, max(a.size.Width, 1))
}

// page is the header, the body and the footer.
func (a *App) page() ([]string, *tea.Cursor) {
	sc := a.scene()
	head := a.header(sc)
	below := a.noticeRoom()
	height := max(a.size.Height-len(head)-2-below, 1)
	body, cursor := a.top().View(sc, screen.Frame{Width: a.size.Width, Height: height, Theme: a.theme})
	lines := strings.Split(body, "\n")
	lines = screen.Cut(lines, height)
	for len(lines) < height {
		lines = append(lines, "")
	}
	if cursor != nil {
		cursor.Y += len(head)
	}
	notice := a.noticeLines()
	for len(notice) < below {
		notice = append(notice, "")
	}
	if extra := len(notice) - below; extra > 0 { // it covers the last lines of the body: nothing moves
		lines = lines[:max(len(lines)-extra, 0)]
	}
	out := append(head, lines...)
	out = append(out, a.lowerRule())
	return append(append(out, notice...), a.footer(sc)), cursor
}

func (a *App) rule() string {
	return " " + a.theme.Rule.Render(strings.Repeat("─", max(a.size.Width-2, 0)))
}

// lowerRule is the rule below the body; in REGIE it holds the time.
func (a *App) lowerRule() string {
	words := a.minutes()
	if words == "" {
		return a.rule()
	}
	room := max(a.size.Width-6-widget.Width(words), 0)
	return " " + a.theme.Rule.Render(strings.Repeat("─", room)) + " " + a.theme.Dim.Render(words) + " " + a.theme.Rule.Render("──")
}

// wideQuestion is from which width a question fits on one line.
const wideQuestion = 124

// noticeRoom is how many lines are kept for what is said below the rule: in
// REGIE a question can take two.
func (a *App) noticeRoom() int {
	if a.desk != nil && a.desk.layer == model.Regie && a.size.Width < wideQuestion && numbered(a.here().stack.step) {
		return 2
	}
	return 1
}

// noticeLines is what just happened, or why the last save was refused, in one
// line or, where it must be, in three.
func (a *App) noticeLines() []string {
	sentence, style := a.notice, a.theme.Plain
	if f := a.save.fault; f != nil && a.notice == "" {
		hint := a.deps.Text.Shell.RetryHint
		if a.moved() {
			hint = a.deps.Text.Shell.ElsewhereHint
		}
		sentence = a.deps.Text.Fault(*f) + " " + hint
		style = a.theme.Problem
	}
	if q := a.question(); sentence == "" && q != "" {
		return a.questionLines(q)
	}
	lines := widget.Wrap(model.CleanLine(sentence), max(a.size.Width-4, 1)) // a path, or words of a library, may be in it
	lines = lines[:min(len(lines), 3)]
	for i := range lines {
		lines[i] = "  " + style.Render(lines[i])
	}
	return lines
}

// questionLines are the question with its label before it.
func (a *App) questionLines(question string) []string {
	label := a.deps.Text.Asking.Label + "   "
	lines := widget.Wrap(question, max(a.size.Width-4-widget.Width(label), 1))
	lines = lines[:min(len(lines), 3)]
	for i := range lines {
		before := strings.Repeat(" ", widget.Width(label))
		if i == 0 {
			before = a.theme.Dim.Render(label)
		}
		lines[i] = "  " + before + a.theme.Accent.Render(lines[i])
	}
	return lines
}

// footer is the keys that matter here, as many as fit; the way back and the
// help always do.
func (a *App) footer(sc screen.Scene) string {
	var parts, last []string
	room := a.size.Width - 4
	for _, b := range a.lastBindings(sc) {
		part := a.keyWords(b)
		room -= widget.Width(part) + 3
		last = append(last, part)
	}
	for _, b := range screen.Bindings(a.top().Commands(sc)) {
		part := a.keyWords(b)
		if b.Help().Key == "esc" || b.Help().Desc == "" {
			continue
		}
		if room -= widget.Width(part) + 3; room < 0 {
			break
		}
		parts = append(parts, part)
	}
	return "  " + strings.Join(append(parts, last...), "   ")
}

func (a *App) keyWords(b key.Binding) string {
	return a.theme.Key.Render(b.Help().Key) + " " + a.theme.Dim.Render(b.Help().Desc)
}

// lastBindings end the footer: how to get back from what lies on top, and the
// help where nothing is typed.
func (a *App) lastBindings(sc screen.Scene) []key.Binding {
	var out []key.Binding
	for _, b := range screen.Bindings(a.top().Commands(sc)) {
		if b.Help().Key == "esc" {
			out = append(out, b)
			break
		}
	}
	k := a.deps.Text.Keys
	if len(out) == 0 && len(a.here().stack.over) > 0 && a.top().Claims() == screen.None {
		out = append(out, screen.Bind(k.Back, "esc", "left"))
	}
	if a.top().Claims() == screen.None && a.desk != nil && a.desk.layer == model.Regie && a.question() != "" {
		out = append(out, screen.Hint("q", strings.ToLower(a.deps.Text.Asking.Label)).Binding)
	}
	if a.top().Claims() != screen.Text {
		out = append(out, screen.Bind(k.Help, "?"))
	}
	return out
}

// header says where and what this is: the session, the layer in words, what is
// on the wall, and whether everything is on disk; below it the steps.
func (a *App) header(sc screen.Scene) []string {
	if a.desk == nil {
		return []string{"  " + a.theme.Strong.Render(widget.Spread(a.deps.Text.Shell.Name, a.homeWords(), a.size.Width-4)), a.rule()}
	}
	left := ""
	right := a.layerWords(sc) + "   " + a.saveWords()
	if a.here().stack.step != model.StepStart {
		sitting := " · " + assets.Fill(a.deps.Text.Shell.Sitting, "n", strconv.Itoa(max(sc.Session.Sitting, 1)))
		room := a.size.Width - 4 - widget.Width(right) - 2
		if left = widget.Fit(sc.Session.Title, max(room-widget.Width(sitting), 0)); widget.Width(left) > 3 {
			left += sitting
		}
	}
	line := widget.Spread(left, right, a.size.Width-4)
	if a.desk.layer == model.Regie {
		line = a.theme.Regie.Render("  " + line + "  ")
	} else {
		line = "  " + a.theme.Strong.Render(line)
	}
	if a.here().stack.step == model.StepStart {
		return []string{line}
	}
	return []string{line, a.stepLine(sc), a.rule()}
}

// homeWords is how many sessions there are.
func (a *App) homeWords() string {
	n := a.tables.Count()
	if a.deps.Library.ReadOnly() {
		return a.deps.Text.Shell.ReadOnly
	}
	if n == 0 {
		return ""
	}
	words := a.deps.Text.Home.Sessions.Of(n)
	if late := a.tables.Late(a.homeScene().Today()); late > 0 {
		words += " · " + a.deps.Text.Home.Late.Of(late)
	}
	return words
}

// layerWords says the layer, and what is on the wall.
func (a *App) layerWords(sc screen.Scene) string {
	t := a.deps.Text.Shell
	words := t.Tafel
	if a.desk.layer == model.Regie {
		words = t.Regie
	}
	switch sc.Session.Phase {
	case model.ReadBack:
		words += "   " + t.Closed
	case model.Settled:
		words += "   " + t.Settled
	}
	switch {
	case a.wall.up:
		words += "   " + assets.Fill(t.WallShows, "what", a.wallName(a.wall.place))
	case sc.Session.Phase == model.TableOpen && sc.Session.Wall == model.WallMirrored:
		words += "   " + t.WallMirrored
	case sc.Session.Phase == model.TableOpen && sc.Session.Wall == model.WallDisplay:
		words += "   " + t.WallEmpty
	}
	return words
}

func (a *App) saveWords() string {
	t := a.deps.Text.Shell
	switch {
	case a.deps.Library.ReadOnly():
		return t.ReadOnly
	case a.save.fault != nil:
		return "! " + t.Refused
	case a.save.busy(), a.save.drafts.held && a.save.drafts.kept != a.save.drafts.typed:
		return "… " + t.Saving
	}
	return "✓ " + t.Saved
}

// stepLine is the steps with how much is in them, as the layer may know; in a
// narrow window without the numbers, or without the names.
func (a *App) stepLine(sc screen.Scene) string {
	line := ""
	for _, level := range []int{2, 1, 0} {
		if line = a.stepsAt(sc, level); widget.Width(line) <= a.size.Width {
			break
		}
	}
	return line
}

// stepsAt draws the steps: 2 with names and counts, 1 with names, 0 with the
// name of the present one only.
func (a *App) stepsAt(sc screen.Scene, level int) string {
	counts := stepCounts(sc.Session)
	var parts []string
	for i, step := range steps {
		here := a.here().stack.step == step
		style, part := a.theme.Dim, strconv.Itoa(i+1)
		if here {
			style = a.theme.Accent
		}
		if level > 0 || here {
			part += " " + a.deps.Text.Steps[step]
		}
		part = style.Render(part)
		if n := counts[step]; n > 0 && level > 1 {
			part += " " + a.theme.Dim.Render(strconv.Itoa(n))
		}
		parts = append(parts, part)
	}
	return "  " + strings.Join(parts, "  ")
}

func stepCounts(s model.Session) map[model.Step]int {
	return map[model.Step]int{
		model.StepPartners:   len(s.Partners),
		model.StepInterests:  len(s.Interests) + len(s.Preconditions),
		model.StepAgreements: len(s.Agreements),
	}
}
