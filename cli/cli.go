// Package cli is the command line: the grammar, a file for each command, the
// terminal, and what the program's seams are filled with. It is the only package
// that knows all others, and the only one that reads the environment, the clock
// and the user's folders. No text of a library reaches the user: each error is a
// sentence of assets.
package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
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

// Exit codes: 0, something went wrong, the command line is not understood.
const (
	exitFailed = 1
	exitUsage  = 2
)

// grammar is the command line as it is typed.
type grammar struct {
	File    string           `help:"${file}" env:"REGIETAFEL_FILE" placeholder:"FILE"`
	Lang    string           `help:"${lang}" enum:"nl,en" default:"nl" env:"REGIETAFEL_LANG"`
	Theme   string           `help:"${theme}" enum:"auto,dark,light" default:"auto" env:"REGIETAFEL_THEME"`
	Version kong.VersionFlag `help:"${version_help}"`

	Run      runCmd      `cmd:"" default:"1" help:"${run}"`
	Open     openCmd     `cmd:"" help:"${open}"`
	New      newCmd      `cmd:"" help:"${new}"`
	List     listCmd     `cmd:"" help:"${list}"`
	Export   exportCmd   `cmd:"" help:"${export}"`
	Import   importCmd   `cmd:"" help:"${import}"`
	Partners partnersCmd `cmd:"" help:"${partners}"`
	Demo     demoCmd     `cmd:"" help:"${demo}"`
	Schema   schemaCmd   `cmd:"" help:"${schema}"`
	Backup   backupCmd   `cmd:"" help:"${backup}"`
	Check    checkCmd    `cmd:"" help:"${check}"`
	Scherm   schermCmd   `cmd:"" help:"${scherm}"`
}

// helpWords gives kong the help in the language of the program.
func helpWords(t *assets.Text) kong.Vars {
	c := t.CLI
	return kong.Vars{
		"version_help": c.Version, "file": c.File, "lang": c.Lang, "theme": c.Theme,
		"run": c.Run, "open": c.Open, "which": c.OpenWhich, "new": c.New, "title": c.NewTitle,
		"list": c.List, "json": c.ListJSON, "export": c.Export, "id": c.ExportID, "periods": c.ExportPeriods, "all": c.ExportAll, "format": assets.Fill(c.ExportFormat, "formats", strings.Join(model.Markdown.Values(), ", ")),
		"document": c.ExportDocument, "out": c.ExportOut, "force": c.ExportForce, "layer": c.ExportLayer, "partner": c.ExportPartner,
		"partners": c.Partners, "lists": c.PartnersFiles, "import": c.Import, "files": c.ImportFiles, "demo": c.Demo, "schema": c.Schema,
		"case": assets.Fill(c.NewCase, "names", strings.Join(caseNames(), ", ")), "foto": c.DemoFoto,
		"formats": strings.Join(append(model.Markdown.Values(), "json"), ","), "documents": strings.Join(model.Decisions.Values(), ","),
		"backup": c.Backup, "to": c.BackupFile, "check": c.Check, "scherm": t.Projector.Command,
	}
}

// Run does a command line, of the program in that version, and returns the exit
// code. Sentences about what went wrong go to errs, everything else to out.
func Run(version string, args []string, in *os.File, out, errs io.Writer) int {
	text := assets.For(langOf(args))
	var g grammar
	parser, err := kong.New(&g, kong.Name("regietafel"), kong.Description(text.CLI.About), helpWords(text), kong.Vars{"version": version},
		kong.Bind(text), kong.Writers(out, errs), kong.Exit(func(code int) { panic(exit(code)) }), kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}))
	if err != nil {
		fmt.Fprintln(errs, printable(err.Error()))
		return exitFailed
	}
	return guarded(func() int {
		ctx, err := parser.Parse(args)
		if err != nil {
			fmt.Fprintln(errs, printable(text.CLI.Usage+" "+err.Error()))
			return exitUsage
		}
		if namesNoFile(args) {
			fmt.Fprintln(errs, text.CLI.NoFileName)
			return exitUsage
		}
		if err := ctx.Run(&program{typed: &g, text: text, in: in, out: out, errs: errs}); err != nil {
			fmt.Fprintln(errs, printable(sentence(text, err)))
			return exitFailed
		}
		return 0
	})
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

// exit is how kong's own wish to leave, after --help or --version, gets out.
type exit int

func guarded(f func() int) (code int) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case exit:
			code = int(r)
		default:
			panic(r)
		}
	}()
	return f()
}

// program is what every command is given.
type program struct {
	typed *grammar
	text  *assets.Text
	in    *os.File
	out   io.Writer
	errs  io.Writer
}

// says prints a sentence, a name or a path as a line of text: what comes from
// outside reaches no terminal raw.
func (p *program) says(line string) error { return p.write([]byte(printable(line) + "\n")) }

// tells says something beside what was asked for.
func (p *program) tells(line string) { fmt.Fprintln(p.errs, printable(line)) }

// printable is a text without what a terminal would obey.
func printable(text string) string { return model.Clean(text) }

// write prints what was asked for, or says that it could not.
func (p *program) write(data []byte) error {
	if _, err := p.out.Write(data); err != nil {
		return model.Fault{Code: model.FaultOutput, Err: err}
	}
	return nil
}

// path is the file of sessions. A tilde that the shell left is the user's folder, and
// a link to a file that is not there yet is that file.
func (p *program) path() string {
	path := p.typed.File
	if path == "" {
		return defaultFile()
	}
	path = fromHome(path)
	if info, err := os.Lstat(path); err == nil && info.Mode()&os.ModeSymlink != 0 {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return realPath(path, maxLinks)
		}
	}
	return path
}

// fromHome is a path in which a leading ~/ is the user's own folder, for where no
// shell saw to that.
func fromHome(path string) string {
	if rest, ok := strings.CutPrefix(filepath.ToSlash(path), "~/"); ok {
		if home, err := os.UserHomeDir(); err == nil {
			return filepath.Join(home, rest)
		}
	}
	return path
}

// namesNoFile reports whether a file is asked for by no name at all.
func namesNoFile(args []string) bool {
	for i, a := range args {
		if a == "--file=" || a == "--file" && i+1 < len(args) && args[i+1] == "" {
			return true
		}
	}
	return false
}

// defaultFile is the file of sessions when none is named.
func defaultFile() string { return filepath.Join(xdg.DataHome, "regietafel", "regietafel.db") }

func storeOptions() store.Options { return store.Options{Now: time.Now, Log: newLog()} }

// open opens the store, and makes it when there is none.
func (p *program) open() (*store.Store, error) { return store.Open(p.path(), storeOptions()) }

// withStore opens the existing file for a command.
func (p *program) withStore(do func(*store.Store) error) error {
	st, err := store.OpenExisting(p.path(), storeOptions())
	if err != nil {
		return err
	}
	defer st.Close()
	return do(st)
}
