package screen

import (
	tea "charm.land/bubbletea/v2"
)

// SheetPage is what a page made of a Sheet has in common. A page embeds it and
// gives it its rows and commands.
type SheetPage struct {
	Base
	Sheet Sheet
}

// Claims are the sheet's.
func (p *SheetPage) Claims() Claim { return p.Sheet.Claims() }

// Means is the answer with that number in the row that is open.
func (p *SheetPage) Means(digit string, _ Scene) string { return p.Sheet.Means(digit) }

// Held is the sheet's.
func (p *SheetPage) Held(sc Scene) Held { return p.Sheet.Held(sc) }

// Leave decides the row that is being edited.
func (p *SheetPage) Leave(sc Scene) Action { return p.Sheet.Leave(sc) }

// Pause decides a long text.
func (p *SheetPage) Pause(sc Scene) Action { return p.Sheet.Pause(sc) }

// Offer is the commands of a page: of the row that is being edited, or else its
// own.
func (p *SheetPage) Offer(sc Scene, own func() []Command) []Command {
	if p.Sheet.Editing() {
		return p.Sheet.Commands(sc)
	}
	return own()
}

// Route gives a message to the rows, and to the commands when they have no use
// for it.
func (p *SheetPage) Route(msg tea.Msg, sc Scene, rows []Row, own func() []Command) (Action, tea.Cmd) {
	if act, cmd, ok := p.Sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	act, _ := Run(msg, own())
	return act, nil
}

// Draw draws the rows below the lines of a head.
func (p *SheetPage) Draw(sc Scene, f Frame, head []string, rows []Row) (string, *tea.Cursor) {
	room := f
	room.Height = max(f.Height-len(head), 1)
	lines, cursor := p.Sheet.View(sc, room, rows)
	if cursor != nil {
		cursor.Y += len(head)
	}
	return Page(Cut(append(head, lines...), f.Height)), cursor
}
