package partners

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// paste shows what a pasted list is taken for before it becomes partners.
type paste struct {
	screen.Base
	table lists.Table
	why   []lists.Why  // why each line would be left out
	out   map[int]bool // lines that are left out
	list  widget.List
}

func newPaste(table lists.Table, sc screen.Scene) *paste {
	p := &paste{table: table}
	p.sift(sc)
	return p
}

// sift leaves out the lines without a name, and those that name a partner that
// is there or that an earlier line names.
func (p *paste) sift(sc screen.Scene) {
	p.why, p.out = p.table.Sift(sc.Session), map[int]bool{}
	for i, why := range p.why {
		p.out[i] = why != lists.Fits
	}
}

// Claims is Digits: they choose what a column is.
func (p *paste) Claims() screen.Claim { return screen.Digits }

// Commands are the keys of the preview.
func (p *paste) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text
	return []screen.Command{
		screen.On("enter", t.Partners.PasteKeep.Of(p.count()), func() screen.Action { return p.enter(sc) }),
		screen.On("space", t.Partners.PasteSkip, func() screen.Action {
			if i := p.list.Sync(p.ids()); i >= 0 {
				p.out[i] = !p.out[i]
			}
			return nil
		}),
		screen.Each("1 2 3 4 5 6 7 8 9", "1-9", t.Partners.KeyColumn, func(pressed string) screen.Action {
			p.next(int(pressed[0]-'1'), sc)
			return nil
		}),
		screen.On("esc left", t.Keys.Back, func() screen.Action { return screen.Back{} }),
	}
}

func (p *paste) count() int {
	n := 0
	for i := range p.table.Rows {
		if !p.out[i] {
			n++
		}
	}
	return n
}

func (p *paste) ids() []string {
	out := make([]string, len(p.table.Rows))
	for i := range out {
		out[i] = strconv.Itoa(i)
	}
	return out
}

// Update takes the keys of the preview.
func (p *paste) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if n := screen.Moves(msg, 10); n != 0 {
		p.list.Move(n, p.ids())
		return nil, nil
	}
	act, _ := screen.Run(msg, p.Commands(sc))
	return act, nil
}

// next takes a column for the next sort of thing.
func (p *paste) next(i int, sc screen.Scene) {
	if i >= len(p.table.Columns) {
		return
	}
	p.table.Take(i, p.table.Columns[i].Next())
	p.sift(sc)
}

func (p *paste) enter(sc screen.Scene) screen.Action {
	changes, n := p.changes(sc)
	switch {
	case n == 0:
		return screen.Say{Sentence: sc.Text.Partners.PasteNone}
	case n > model.MaxItems:
		return screen.Say{Sentence: sc.Text.Problem(model.Problem{Code: model.CodeMany, Limit: model.MaxItems})}
	}
	if say, refused := screen.TryDecide(sc, changes...).(screen.Say); refused {
		return say
	}
	return screen.Do(screen.Back{}, screen.Changing(changes...), screen.Say{Sentence: sc.Text.Partners.Added.Of(n)})
}

// changes make the partners, and how many there are.
func (p *paste) changes(sc screen.Scene) ([]model.Change, int) {
	var out []model.Change
	n := 0
	for i := range p.table.Rows {
		if p.out[i] || p.table.Cell(i, lists.Name) == "" {
			continue
		}
		id := sc.NewID()
		out = append(out, p.table.Partner(i, id, sc.Typed(id))...)
		n++
	}
	return out, n
}

// View draws the columns with what they are taken for, and the lines.
func (p *paste) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.Partners
	lines := screen.Title(t, f, text.PasteTitle, "")
	lines = append(lines, "  "+t.Dim.Render(widget.Fit(text.PasteHint, f.Width-4)), "")
	if left := p.left(sc); left != "" {
		lines = append(lines[:len(lines)-1], "  "+t.Dim.Render(widget.Fit(left, f.Width-4)), "")
	}
	width := max((f.Width-8-widget.Width(text.PasteWhy[string(lists.There)]))/max(len(p.table.Columns), 1)-2, 4)
	head := "    "
	for i, c := range p.table.Columns {
		head += widget.Pad(strconv.Itoa(i+1)+" "+columnTitle(sc, c), width) + "  "
	}
	lines = append(lines, t.Accent.Render(widget.Fit(head, f.Width)))
	at := p.list.Sync(p.ids())
	from, to := p.list.View(len(p.table.Rows), f.Height-len(lines))
	for i := from; i < to; i++ {
		lines = append(lines, p.row(sc, f, i, i == at, width))
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func (p *paste) row(sc screen.Scene, f screen.Frame, i int, chosen bool, width int) string {
	mark, style := "● ", f.Theme.Plain
	if p.out[i] {
		mark, style = "○ ", f.Theme.Dim
	}
	line := mark
	for j := range p.table.Columns {
		cell := ""
		if j < len(p.table.Rows[i]) {
			cell = p.table.Rows[i][j]
		}
		line += widget.Pad(cell, width) + "  "
	}
	if p.out[i] {
		line += sc.Text.Partners.PasteWhy[string(p.why[i])]
	}
	return screen.Bar(f.Theme, chosen) + style.Render(widget.Fit(line, f.Width-2))
}

// left tells which lines are no row.
func (p *paste) left(sc screen.Scene) string {
	if len(p.table.Left) == 0 {
		return ""
	}
	var quoted []string
	for _, l := range p.table.Left {
		quoted = append(quoted, "“"+strings.Join(strings.Fields(l), " ")+"”")
	}
	return assets.Fill(sc.Text.Partners.PasteLeft, "lines", assets.Names(quoted, 3))
}

func columnTitle(sc screen.Scene, c lists.Column) string {
	field := map[lists.Column]model.Field{lists.Name: model.FieldName, lists.Function: model.FieldFunction,
		lists.Kind: model.FieldKind, lists.Short: model.FieldShort, lists.Person: model.FieldPerson, lists.Mandate: model.FieldMandate}[c]
	if field == model.FieldNone {
		return sc.Text.Partners.PasteAs
	}
	return sc.Text.Fields[field]
}
