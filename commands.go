package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/store"
)

type newCmd struct {
	Title *string `help:"${title}"`
	Case  string  `help:"${case}" placeholder:"NAME"`
}

// AfterApply refuses a command line that names neither a title nor a case, or
// no case of ours.
func (c newCmd) AfterApply(t *assets.Text) error {
	switch {
	case c.Case == "" && c.Title == nil:
		return said(t.CLI.NewNeeds)
	case c.Case != "" && !slices.Contains(caseNames(), c.Case):
		return said(assets.Fill(t.CLI.NoCase, "name", model.CleanLine(c.Case), "names", strings.Join(caseNames(), ", ")))
	}
	return nil
}

// Run makes a session dated today, empty or of a training case, and prints its
// ID.
func (c newCmd) Run(p *program) error {
	s, err := c.session(model.NewID(), model.DateOf(time.Now()))
	if err != nil {
		return err
	}
	st, err := p.open()
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Save(s); err != nil {
		return err
	}
	return p.write([]byte(s.ID + "\n"))
}

// session is what is made. A title goes before the case's.
func (c newCmd) session(id model.ID, today model.Date) (s model.Session, err error) {
	var title string
	if c.Title != nil {
		if title, err = model.Admit(model.FieldTitle, *c.Title); err != nil {
			return s, err
		}
	}
	if c.Case == "" {
		return model.New(id, title, today), nil
	}
	if s, err = caseSession(c.Case, id, today); err == nil && title != "" {
		s.Title = title
	}
	return s, err
}

type listCmd struct {
	JSON bool `help:"${json}"`
}

// Run lists the sessions. Without a file there are none, and none is made.
func (c listCmd) Run(p *program) error {
	heads, err := p.heads()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if !c.JSON {
		for _, h := range heads {
			fmt.Fprintf(&b, "%s  %s  %s\n", h.ID, p.text.Aligned(h.Date), h.Title)
		}
		return p.write(b.Bytes())
	}
	type row struct {
		ID    model.ID   `json:"id"`
		Title string     `json:"title"`
		Date  model.Date `json:"date"`
	}
	rows := make([]row, len(heads))
	for i, h := range heads {
		rows[i] = row{h.ID, h.Title, h.Date}
	}
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(rows); err != nil {
		return err
	}
	return p.write(b.Bytes())
}

// heads lists what is in the file, if there is one.
func (p *program) heads() ([]model.Head, error) {
	st, err := p.existing()
	if isFault(err, model.FaultMissing) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer st.Close()
	return st.List()
}

func isFault(err error, code model.FaultCode) bool {
	var f model.Fault
	return errors.As(err, &f) && f.Code == code
}

// find gives the session with an ID or a title; several of that title are
// listed in the error.
func find(heads []model.Head, name string, t *assets.Text) (model.ID, error) {
	var found []model.Head
	for _, h := range heads {
		if string(h.ID) == name {
			return h.ID, nil
		}
		if model.Fold(h.Title) == model.Fold(name) {
			found = append(found, h)
		}
	}
	if len(found) == 0 {
		for _, h := range heads {
			if model.Matches(h.Title, name) {
				found = append(found, h)
			}
		}
	}
	switch len(found) {
	case 0:
		return "", said(assets.Fill(t.CLI.NoMatch, "name", model.CleanLine(name)))
	case 1:
		return found[0].ID, nil
	}
	sentence := t.CLI.Several
	for _, h := range found {
		sentence += fmt.Sprintf("\n%s  %s  %s", h.ID, t.Aligned(h.Date), h.Title)
	}
	return "", said(sentence)
}

type importCmd struct {
	Files []string `arg:"" help:"${files}"`
}

// Run reads sessions, all or none, and prints their IDs.
func (c importCmd) Run(p *program) error {
	var sessions []model.Session
	for _, path := range c.Files {
		s, err := readSession(path, p.text)
		if err != nil {
			return err
		}
		sessions = append(sessions, s)
	}
	st, err := p.open()
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Import(sessions); err != nil {
		return err
	}
	var b bytes.Buffer
	for _, s := range sessions {
		fmt.Fprintln(&b, s.ID)
	}
	return p.write(b.Bytes())
}

func readSession(path string, t *assets.Text) (model.Session, error) {
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return model.Session{}, model.Fault{Code: model.FaultMissing, Path: path, Err: err}
	case err != nil:
		return model.Session{}, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, wire.MaxBytes+1))
	if err != nil {
		return model.Session{}, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	s, err := wire.Import(data)
	var e *wire.Error
	if errors.As(err, &e) {
		if e.Reason == wire.TooLarge {
			return s, model.Fault{Code: model.FaultTooLarge, Path: path, Err: err}
		}
		detail := t.CLI.Reasons[string(e.Reason)]
		if where := e.Where(); where != "" {
			detail += " (" + assets.Fill(t.CLI.ImportPlace, "place", where) + ")"
		}
		return s, model.Fault{Code: model.FaultFormat, Path: path, Detail: detail, Err: err}
	}
	return s, err
}

type schemaCmd struct{}

// Run prints the schema of the interchange format.
func (schemaCmd) Run(p *program) error {
	schema, err := wire.Schema()
	if err != nil {
		return err
	}
	return p.write(schema)
}

type backupCmd struct {
	To string `arg:"" help:"${to}"`
}

// Run copies the file while it stands still.
func (c backupCmd) Run(p *program) error {
	return p.withStore(func(st *store.Store) error {
		if err := st.Backup(c.To); err != nil {
			return err
		}
		return p.write([]byte(assets.Fill(p.text.CLI.BackedUp, "path", c.To) + "\n"))
	})
}

type checkCmd struct{}

// Run reads the whole file and says that it is sound.
func (checkCmd) Run(p *program) error {
	return p.withStore(func(st *store.Store) error {
		if err := st.Check(); err != nil {
			return err
		}
		return p.write([]byte(assets.Fill(p.text.CLI.Checked, "path", st.Path()) + "\n"))
	})
}

// withStore opens the existing file for a command.
func (p *program) withStore(do func(*store.Store) error) error {
	st, err := p.existing()
	if err != nil {
		return err
	}
	defer st.Close()
	return do(st)
}
