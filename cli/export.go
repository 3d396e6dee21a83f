package cli

import (
	"path/filepath"
	"slices"
	"strings"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
	"regietafel/report"
	"regietafel/store"
)

type exportCmd struct {
	ID       string `arg:"" name:"id" optional:"" help:"${id}"`
	All      bool   `help:"${all}"`
	Format   string `enum:"${formats},jsonl," default:"" help:"${format}"`
	Document string `enum:"${documents}" default:"besluitenlijst" help:"${document}"`
	Partner  string `help:"${partner}" placeholder:"NAME"`
	Out      string `short:"o" default:"-" help:"${out}" placeholder:"FILE"`
	Force    bool   `help:"${force}"`
	Periods  bool   `help:"${periods}"`
	Layer    string `enum:"tafel,regie" default:"tafel" help:"${layer}"`
}

// AfterApply refuses a command line that names no table.
func (c exportCmd) AfterApply(t *assets.Text) error {
	if c.ID == "" && !c.All {
		return said(t.CLI.WhichTable)
	}
	return nil
}

// Run writes a session as a document or in the interchange format. Only that
// format has a layer REGIE, and only when it is named. Without a format the name of
// the file says it.
func (c exportCmd) Run(p *program) error {
	if c.All {
		return c.everything(p)
	}
	if c.Format == "jsonl" {
		return said(p.text.CLI.OnlyAll)
	}
	ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(c.Out)), ".")
	known := slices.Contains(append(model.Markdown.Values(), "json"), ending)
	switch {
	case c.Format == "" && ending == "pdf":
		return said(p.text.Files.NoPDF)
	case c.Format == "" && known && !(model.Document(c.Document) == model.TakeHome && c.Partner == ""):
		c.Format = ending
	case c.Format == "" && c.Layer == "regie":
		c.Format = "json"
	case c.Format == "":
		c.Format = string(model.Markdown)
	case known && ending != c.Format:
		return said(assets.Fill(p.text.Files.OtherEnding, "format", c.Format, "name", model.CleanLine(filepath.Base(c.Out))))
	}
	switch {
	case c.Layer == "regie" && c.Format != "json":
		return said(p.text.CLI.OnlyJSON)
	case c.Partner != "" && !c.takesHome():
		return said(p.text.CLI.OnlyTakeHome)
	case c.Periods && model.Format(c.Format) != model.ICS:
		return said(p.text.Files.OnlyCalendar)
	case c.Format != "json" && !model.Format(c.Format).Whole() && model.Document(c.Document) != model.Decisions:
		return said(assets.Fill(p.text.Files.OnlyDecisions, "format", c.Format))
	case c.Out == "-" && packed(model.Format(c.Format)):
		return said(assets.Fill(p.text.Files.NotToScreen, "format", c.Format))
	}
	return p.withTable(c.ID, func(_ *store.Store, s model.Session) error {
		if c.takesHome() && c.Partner == "" {
			return c.each(s, p)
		}
		return c.one(s, p)
	})
}

// everything writes all tables of the file, for a program that reads many at once. What
// cannot be read of the file is said.
func (c exportCmd) everything(p *program) error {
	if c.ID != "" || c.Layer == "regie" || c.Format != "jsonl" && c.Format != string(model.CSV) {
		return said(p.text.CLI.OnlyAll)
	}
	return p.withStore(func(st *store.Store) error {
		heads, err := st.List()
		if err != nil {
			return err
		}
		var all []model.Session
		for _, h := range heads {
			s, err := st.Load(h.ID)
			if err != nil {
				p.tells(sentence(p.text, err))
				continue
			}
			all = append(all, s)
		}
		write := report.ManyRows
		if c.Format == "jsonl" {
			write = report.ManyLines
		}
		data, err := write(all)
		switch {
		case err != nil:
			return model.Fault{Code: model.FaultOutput, Err: err}
		case c.Out == "-":
			return p.write(data)
		}
		return writeFile(c.Out, data, c.Force)
	})
}

// takesHome reports whether a meeneemblad was asked for.
func (c exportCmd) takesHome() bool {
	return model.Document(c.Document) == model.TakeHome && c.Format != "json"
}

// packed reports whether a format is no text.
func packed(f model.Format) bool {
	return f == model.DOCX || f == model.ODT || f == model.XLSX
}

// one writes a single file, or to the screen.
func (c exportCmd) one(s model.Session, p *program) error {
	data, err := c.bytes(s, p.text)
	if err != nil {
		return err
	}
	if c.Out == "-" {
		return p.write(data)
	}
	return writeFile(c.path(), data, c.Force)
}

// each writes a file for each partner into the folder that was named, or where
// the program was started, and prints where they are.
func (c exportCmd) each(s model.Session, p *program) error {
	folder := c.Out
	if folder == "-" {
		folder = "."
	}
	all := sheets(s, model.Format(c.Format))
	if err := writeAll(folder, all, s, p.text, c.Force, func(int, int) {}); err != nil {
		return err
	}
	return p.says(strings.Join(pathsOf(folder, all, s, p.text), "\n"))
}

// path is the file that was asked for; one of layer REGIE says so in its name.
func (c exportCmd) path() string {
	name := filepath.Base(c.Out)
	if c.Layer != "regie" || strings.Contains(strings.ToLower(name), "regie") {
		return c.Out
	}
	ext := filepath.Ext(name)
	return filepath.Join(filepath.Dir(c.Out), strings.TrimSuffix(name, ext)+".regie"+ext)
}

func (c exportCmd) bytes(s model.Session, t *assets.Text) ([]byte, error) {
	switch {
	case c.takesHome():
		partner, err := takerOf(s, c.Partner, t)
		if err != nil {
			return nil, err
		}
		return document(s, model.TakeHome, partner, model.Format(c.Format), t)
	case c.Periods:
		return report.Calendar(s, t, date.MomentOf(time.Now()), report.Days{Periods: true})
	case c.Format != "json":
		return document(s, model.Document(c.Document), "", model.Format(c.Format), t)
	case c.Layer == "regie":
		return wire.PrettyRegie(s)
	}
	return wire.Pretty(s.Filed())
}

// takerOf finds the partner with a name or short name, or with a part of it.
// It looks at the table alone.
func takerOf(s model.Session, name string, t *assets.Text) (model.ID, error) {
	found := model.Named(report.Takers(s), name, model.Partner.Names)
	switch len(found) {
	case 0:
		return "", said(assets.Fill(t.CLI.NoPartner, "name", model.CleanLine(name)))
	case 1:
		return found[0].ID, nil
	}
	var names []string
	for _, p := range found {
		names = append(names, p.Name)
	}
	return "", said(assets.Fill(t.CLI.SeveralPartners, "names", assets.Names(names, 6)))
}
