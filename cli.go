package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/alecthomas/kong"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/store"
)

// cli is the grammar of the command line.
type cli struct {
	File    string           `help:"${file}" env:"REGIETAFEL_FILE" placeholder:"FILE"`
	Lang    string           `help:"${lang}" enum:"nl,en" default:"nl" env:"REGIETAFEL_LANG"`
	Theme   string           `help:"${theme}" enum:"auto,dark,light" default:"auto" env:"REGIETAFEL_THEME"`
	Version kong.VersionFlag `help:"${version_help}"`

	Run    runCmd    `cmd:"" default:"1" help:"${run}"`
	Open   openCmd   `cmd:"" help:"${open}"`
	New    newCmd    `cmd:"" help:"${new}"`
	List   listCmd   `cmd:"" help:"${list}"`
	Export exportCmd `cmd:"" help:"${export}"`
	Import importCmd `cmd:"" help:"${import}"`
	Demo   demoCmd   `cmd:"" help:"${demo}"`
	Schema schemaCmd `cmd:"" help:"${schema}"`
	Backup backupCmd `cmd:"" help:"${backup}"`
	Check  checkCmd  `cmd:"" help:"${check}"`
	Scherm schermCmd `cmd:"" help:"${scherm}"`
}

// helpWords gives kong the help in the language of the program.
func helpWords(t *assets.Text) kong.Vars {
	c := t.CLI
	return kong.Vars{
		"version": version, "version_help": c.Version, "file": c.File, "lang": c.Lang, "theme": c.Theme,
		"run": c.Run, "open": c.Open, "which": c.OpenWhich, "new": c.New, "title": c.NewTitle,
		"list": c.List, "json": c.ListJSON, "export": c.Export, "id": c.ExportID, "format": c.ExportFormat,
		"document": c.ExportDocument, "out": c.ExportOut, "force": c.ExportForce, "layer": c.ExportLayer, "partner": c.ExportPartner,
		"import": c.Import, "files": c.ImportFiles, "demo": c.Demo, "schema": c.Schema,
		"case": assets.Fill(c.NewCase, "names", strings.Join(caseNames(), ", ")), "foto": c.DemoFoto,
		"backup": c.Backup, "to": c.BackupFile, "check": c.Check, "scherm": t.Projector.Command,
	}
}

// langOf finds the language before the command line is parsed, for its help.
func langOf(args []string) assets.Lang {
	lang := os.Getenv("REGIETAFEL_LANG")
	for i, a := range args {
		if v, ok := strings.CutPrefix(a, "--lang="); ok {
			lang = v
		}
		if a == "--lang" && i+1 < len(args) {
			lang = args[i+1]
		}
	}
	return assets.Lang(lang)
}

// program is what every command is given.
type program struct {
	cli  *cli
	text *assets.Text
	in   *os.File
	out  io.Writer
	errs io.Writer
}

// write gives what was asked for, or says that it could not.
func (p *program) write(data []byte) error {
	if _, err := p.out.Write(data); err != nil {
		return model.Fault{Code: model.FaultOutput, Err: err}
	}
	return nil
}

// path is the file of sessions.
func (p *program) path() string {
	if p.cli.File != "" {
		return p.cli.File
	}
	return defaultFile()
}

// defaultFile is the file of sessions when none is named.
func defaultFile() string { return filepath.Join(xdg.DataHome, "regietafel", "regietafel.db") }

// open opens the store, and makes it when there is none.
func (p *program) open() (*store.Store, error) {
	s, err := store.Open(p.path(), store.Options{Now: time.Now, Log: newLog()})
	return s, err
}

// existing opens the store if there is one.
func (p *program) existing() (*store.Store, error) {
	return store.OpenExisting(p.path(), store.Options{Now: time.Now, Log: newLog()})
}

// faultSentence is a fault in words; of a file that cannot be read it offers
// the newest copy that can.
func faultSentence(t *assets.Text, f model.Fault) string {
	sentence := t.Fault(f)
	switch f.Code {
	case model.FaultDamaged, model.FaultEmpty, model.FaultForeign:
		if copies := store.Copies(f.Path); len(copies) > 0 {
			sentence += "\n" + assets.Fill(t.CLI.CopyOffer, "path", copies[0])
		}
	}
	return sentence
}
