package cli

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
)

type importCmd struct {
	Files []string `arg:"" help:"${files}"`
}

// Run reads sessions, all or none, and prints their IDs.
func (c importCmd) Run(p *program) error {
	var sessions []model.Session
	dropped := 0
	for _, path := range c.Files {
		s, n, err := readSession(path, p.text)
		if err != nil {
			return err
		}
		sessions, dropped = append(sessions, s), dropped+n
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
	if dropped > 0 {
		p.tells(p.text.Shell.Dropped.Of(dropped))
	}
	return p.write(b.Bytes())
}

// readSession reads a session, and tells how many characters of it were taken away.
func readSession(path string, t *assets.Text) (s model.Session, dropped int, err error) {
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, 0, model.Fault{Code: model.FaultMissing, Path: path, Err: err}
	case err != nil:
		return s, 0, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	defer f.Close()
	in := bufio.NewReader(f)
	mark, _ := in.Peek(2)
	redirected := string(mark) == "\xff\xfe"
	data, err := io.ReadAll(io.LimitReader(decoded(in), wire.MaxBytes+1))
	if redirected {
		data = unspoilt(data)
	}
	if err != nil {
		return s, 0, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	s, err = wire.Import(data)
	var e *wire.Error
	if errors.As(err, &e) {
		return s, 0, formatFault(path, e, t)
	}
	return s, wire.Dropped(data), err
}

// decoded is a file as UTF-8: PowerShell 5 redirects as UTF-16, and Windows puts a
// byte order mark before what it saves.
func decoded(r io.Reader) io.Reader {
	return transform.NewReader(r, unicode.BOMOverride(transform.Nop))
}

// unspoilt is a text as the program wrote it: PowerShell 5 reads what it redirects
// in the code page of the console. A text that is UTF-8 again in one of those was
// read so.
func unspoilt(data []byte) []byte {
	for _, page := range []*charmap.Charmap{charmap.CodePage850, charmap.CodePage437, charmap.Windows1252} {
		if was, err := page.NewEncoder().Bytes(data); err == nil && utf8.Valid(was) {
			return was
		}
	}
	return data
}

// formatFault says where a file is not the interchange format.
func formatFault(path string, e *wire.Error, t *assets.Text) model.Fault {
	if e.Reason == wire.TooLarge {
		return model.Fault{Code: model.FaultTooLarge, Path: path, Err: e}
	}
	detail := t.CLI.Reasons[string(e.Reason)]
	if where := e.Where(); where != "" {
		detail += " (" + assets.Fill(t.CLI.ImportPlace, "place", where) + ")"
	}
	return model.Fault{Code: model.FaultFormat, Path: path, Detail: detail, Err: e}
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
