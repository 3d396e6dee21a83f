package projector

import (
	"io/fs"
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
	Stat  func() (fs.FileInfo, error) // of the file that holds the Slide
	Read  func() ([]byte, error)      // its bytes, at most MaxBytes and one
	Now   func() time.Time
	Poll  time.Duration // between two looks; 150 ms when it is zero
	Theme theme.Mode
	Words Words
}

// Model is the tafelscherm as a program.
type Model struct {
	o             Options
	watch         *watcher
	theme         theme.Theme
	lit           bool // it is known whether the terminal is dark or light
	found         found
	width, height int
	picture       string // drawn anew only when something changed
}

// New makes the tafelscherm.
func New(o Options) Model {
	if o.Poll <= 0 {
		o.Poll = 150 * time.Millisecond
	}
	return Model{o: o, watch: &watcher{o: o}, theme: theme.New(o.Theme != theme.Light), lit: !asks(o.Theme)}
}

// asks tells whether the terminal has to say how light it is.
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

func (m Model) look() tea.Msg { return m.watch.next() }

// Update takes what changed. Two keys leave; no other does anything.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case found:
		m.found, cmd = msg, m.look
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
	case m.found.ok:
		return Draw(m.theme, m.found.slide, m.width, m.height)
	}
	return neutral(page{theme: m.theme, width: m.width, height: m.height}, m.o.Words)
}

// View is the whole window: the page and nothing else.
func (m Model) View() tea.View {
	return tea.View{Content: m.picture, AltScreen: true, WindowTitle: m.o.Words.Window}
}
