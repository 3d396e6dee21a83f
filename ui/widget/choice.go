package widget

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui/theme"
)

// Option is something to choose.
type Option struct {
	ID    string
	Label string
	Key   string // of a Choice: a letter of its own in place of a number
}

// Choice is a question with numbered answers. A digit answers at once; where
// there are ten or more, enter ends the number. Answers with a letter of their
// own stand behind the numbered ones, whose numbers are the same without them.
type Choice struct {
	options  []Option
	numbered int
	list     List
	typed    string
}

// NewChoice makes a choice with one of the options chosen.
func NewChoice(options []Option, chosen string) Choice {
	c := Choice{list: At(chosen)}
	for _, o := range options {
		if o.Key == "" {
			c.options = append(c.options, o)
		}
	}
	c.numbered = len(c.options)
	for _, o := range options {
		if o.Key != "" {
			c.options = append(c.options, o)
		}
	}
	return c
}

// Len is how many numbered answers there are.
func (c *Choice) Len() int { return c.numbered }

func (c *Choice) ids() []string {
	ids := make([]string, len(c.options))
	for i, o := range c.options {
		ids[i] = o.ID
	}
	return ids
}

// Update takes a key; done tells that the choice was made.
func (c *Choice) Update(msg tea.KeyPressMsg) (id string, done bool) {
	switch k := msg.String(); k {
	case "up", "k":
		c.list.Move(-1, c.ids())
	case "down", "j", "tab":
		c.list.Move(1, c.ids())
	case "enter", "space":
		return c.enter()
	case "backspace":
		c.typed = c.typed[:max(len(c.typed)-1, 0)]
	default:
		if len(k) == 1 && k >= "0" && k <= "9" {
			return c.digit(k)
		}
		return c.letter(k)
	}
	return "", false
}

// Numbered is the answer of a number; empty for none.
func (c *Choice) Numbered(number string) string {
	n, _ := strconv.Atoi(number)
	if n < 1 || n > c.numbered {
		return ""
	}
	return c.options[n-1].Label
}

func (c *Choice) letter(k string) (string, bool) {
	for _, o := range c.options[c.numbered:] {
		if o.Key == k {
			return o.ID, true
		}
	}
	return "", false
}

func (c *Choice) enter() (string, bool) {
	if i := c.list.Sync(c.ids()); i >= 0 {
		return c.options[i].ID, true
	}
	return "", false
}

func (c *Choice) digit(k string) (string, bool) {
	c.typed += k
	n, _ := strconv.Atoi(c.typed)
	if n < 1 || n > c.numbered {
		c.typed = ""
		return "", false
	}
	c.list.Select(c.options[n-1].ID)
	if n*10 > c.numbered {
		return c.options[n-1].ID, true
	}
	return "", false
}

// View draws the answers, one a line, at most height of them.
func (c *Choice) View(t theme.Theme, width, height int) []string {
	at := c.list.Sync(c.ids())
	from, to := c.list.View(len(c.options), height)
	var out []string
	for i := from; i < to; i++ {
		number := fmt.Sprintf("%*s ", len(strconv.Itoa(c.numbered)), c.sign(i))
		if i == at {
			out = append(out, t.Accent.Render("▌")+t.Strong.Render(Fit(number+" "+c.options[i].Label, width-1)))
		} else {
			out = append(out, " "+t.Key.Render(number)+" "+t.Plain.Render(Fit(c.options[i].Label, width-2-Width(number))))
		}
	}
	return out
}

// sign is the number or the letter of an answer.
func (c *Choice) sign(i int) string {
	if key := c.options[i].Key; key != "" {
		return key
	}
	return strconv.Itoa(i + 1)
}

// Picker is a list to choose from by typing a part of a name: one thing, or
// several.
type Picker struct {
	options []Option
	match   func(label, query string) bool
	list    List
	query   Field
	many    bool
	picked  []string
}

// NewPicker makes a picker. Match reports whether a label answers to what was
// typed. With many, picked are chosen already, enter ends, and tab or space on
// an empty query chooses.
func NewPicker(options []Option, many bool, picked []string, match func(label, query string) bool) Picker {
	p := Picker{options: options, match: match, many: many, picked: slices.Clone(picked), query: NewLine("")}
	if len(picked) > 0 {
		p.list = At(picked[0])
	}
	return p
}

func (p *Picker) found() []Option {
	q := p.query.Value()
	if strings.TrimSpace(q) == "" {
		return p.options
	}
	var out []Option
	for _, o := range p.options {
		if p.match(o.Label, q) {
			out = append(out, o)
		}
	}
	return out
}

func optionIDs(options []Option) []string {
	ids := make([]string, len(options))
	for i, o := range options {
		ids[i] = o.ID
	}
	return ids
}

// Update takes a key or a paste; done gives what was picked.
func (p *Picker) Update(msg tea.Msg) (picked []string, done bool) {
	k, isKey := msg.(tea.KeyPressMsg)
	if !isKey {
		p.query.Update(msg)
		return nil, false
	}
	ids := optionIDs(p.found())
	switch s := k.String(); {
	case s == "up":
		p.list.Move(-1, ids)
	case s == "down":
		p.list.Move(1, ids)
	case p.many && (s == "tab" || s == "space" && p.query.Value() == ""):
		p.toggle(ids)
	case s == "enter":
		return p.enter(ids)
	default:
		p.query.Update(msg)
		p.list.Sync(optionIDs(p.found()))
	}
	return nil, false
}

// Picked is what is chosen until now.
func (p *Picker) Picked() []string { return p.picked }

func (p *Picker) toggle(ids []string) {
	if p.list.Sync(ids) < 0 {
		return
	}
	id := p.list.ID()
	if i := slices.Index(p.picked, id); i >= 0 {
		p.picked = slices.Delete(p.picked, i, i+1)
	} else {
		p.picked = append(p.picked, id)
	}
	p.query.Set("")
}

func (p *Picker) enter(ids []string) ([]string, bool) {
	at := p.list.Sync(ids)
	switch {
	case p.many && p.query.Value() != "" && at >= 0:
		p.toggle(ids)
		return nil, false
	case p.many:
		return p.picked, true
	case at < 0:
		return nil, false
	}
	return []string{p.list.ID()}, true
}

// View draws the query and the names below it.
func (p *Picker) View(t theme.Theme, width, height int) ([]string, *tea.Cursor) {
	lines, cursor := p.query.View(t, width, 1)
	found := p.found()
	at := p.list.Sync(optionIDs(found))
	from, to := p.list.View(len(found), max(height-1, 1))
	for i := from; i < to; i++ {
		mark := " "
		if p.many {
			mark = "○ "
			if slices.Contains(p.picked, found[i].ID) {
				mark = "● "
			}
		}
		if i == at {
			lines = append(lines, t.Accent.Render("▌")+t.Strong.Render(Fit(mark+found[i].Label, width-1)))
		} else {
			lines = append(lines, " "+t.Plain.Render(Fit(mark+found[i].Label, width-1)))
		}
	}
	return lines[:min(len(lines), height)], cursor
}
