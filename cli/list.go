package cli

import (
	"bytes"
	"encoding/json"
	"fmt"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/store"
)

type listCmd struct {
	JSON bool `help:"${json}"`
}

// Run lists the sessions. Without a file the list is empty, and no file is made.
func (c listCmd) Run(p *program) error {
	var heads []model.Head
	err := p.withStore(func(st *store.Store) (err error) {
		heads, err = st.List()
		return err
	})
	if err != nil && !isFault(err, model.FaultMissing) {
		return err
	}
	var b bytes.Buffer
	if !c.JSON {
		for _, h := range heads {
			fmt.Fprintln(&b, printable(headLine(h, p.text)))
		}
		return p.write(b.Bytes())
	}
	type row struct {
		ID    model.ID `json:"id"`
		Title string   `json:"title"`
		Date  date.Day `json:"date"`
		// Unread tells that the session cannot be read.
		Unread bool `json:"unread,omitempty"`
	}
	rows := make([]row, len(heads))
	for i, h := range heads {
		rows[i] = row{h.ID, h.Title, h.Date, h.Unread}
	}
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(rows); err != nil {
		return err
	}
	return p.write(b.Bytes())
}

func headLine(h model.Head, t *assets.Text) string {
	switch {
	case h.Unread && h.ID == "":
		return t.Home.Lost
	case h.Unread:
		return assets.Fill(t.Home.Unread, "id", string(h.ID))
	}
	return fmt.Sprintf("%s  %s  %s", h.ID, t.Aligned(h.Date), h.Title)
}

// find returns the session with an ID or a title; several of that title are
// listed in the error.
func find(heads []model.Head, name string, t *assets.Text) (model.ID, error) {
	for _, h := range heads {
		if string(h.ID) == name {
			return h.ID, nil
		}
	}
	found := model.Named(heads, name, func(h model.Head) []string { return []string{h.Title} })
	switch len(found) {
	case 0:
		return "", said(assets.Fill(t.CLI.NoMatch, "name", model.CleanLine(name)))
	case 1:
		return found[0].ID, nil
	}
	sentence := t.CLI.Several
	for _, h := range found {
		sentence += "\n" + headLine(h, t)
	}
	return "", said(sentence)
}

// withTable does something with the table of an ID or a title.
func (p *program) withTable(name string, do func(*store.Store, model.Session) error) error {
	return p.withStore(func(st *store.Store) error {
		heads, err := st.List()
		if err != nil {
			return err
		}
		id, err := find(heads, name, p.text)
		if err != nil {
			return err
		}
		s, err := st.Load(id)
		if err != nil {
			return err
		}
		return do(st, s)
	})
}
