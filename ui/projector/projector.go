package projector

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui/theme"
)

// Words are those of the tafelscherm itself.
type Words struct {
	Window  string // the title of its window
	Name    string
	Waiting string
}

// Options are what the tafelscherm is given. It has no file and no clock of
// its own.
type Options struct {
	Next  func() []byte // waits until another Slide is shown and returns its bytes; nil for none
	Theme theme.Mode
	Words Words
}

// Model is the tafelscherm as a program.
type Model struct {
	o             Options
	theme         theme.Theme
	lit           bool // it is known whether the terminal is dark or light
	shown         shown
	width, height int
	picture       string // drawn anew only when something changed
}

// shown is what there is to show now; nothing when ok is false.
type shown struct {
	slide Slide
	ok    bool
}

// New makes the tafelscherm.
func New(o Options) Model {
	return Model{o: o, theme: theme.New(o.Theme != theme.Light), lit: !asks(o.Theme)}
}

// asks reports whether the terminal has to say how light it is.
func asks(m theme.Mode) bool { return m != theme.Dark && m != theme.Light }

// unanswered is when a terminal that does not say how light it is, is taken
// for a dark one. Until then there is nothing on screen: a page that changes
// its colours while it appears is not calm.
const unanswered = 200 * time.Millisecond

type tooLate struct{}

// Init begins to look for a table.
func (m Model) Init() tea.Cmd {
	if m.lit {
		return m.look
	}
	return tea.Batch(m.look, tea.RequestBackgroundColor, tea.Tick(unanswered, func(time.Time) tea.Msg { return tooLate{} }))
}

// look waits for what is shown next. Bytes that are no Slide show nothing.
func (m Model) look() tea.Msg {
	slide, ok := Decode(m.o.Next())
	return shown{slide, ok}
}

// Update takes what changed. Two keys leave; no other does anything.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case shown:
		m.shown, cmd = msg, m.look
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		m.lit = true
		if asks(m.o.Theme) {
			m.theme = theme.New(msg.IsDark())
		}
	case tooLate:
		m.lit = true
	case tea.KeyPressMsg:
		if k := msg.String(); k == "q" || k == "ctrl+c" {
			return m, tea.Quit
		}
		return m, nil
	default:
		return m, nil
	}
	m.picture = m.draw()
	return m, cmd
}

func (m Model) draw() string {
	switch {
	case !m.lit || m.width < 1 || m.height < 1:
		return ""
	case m.shown.ok:
		return Draw(m.theme, m.shown.slide, m.width, m.height)
	}
	return neutral(page{theme: m.theme, width: m.width, height: m.height}, m.o.Words)
}

// View is the whole window: the page and nothing else.
func (m Model) View() tea.View {
	return tea.View{Content: m.picture, AltScreen: true, WindowTitle: m.o.Words.Window}
}
