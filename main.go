// Regietafel takes a table of independent organisations from a joint opgave,
// through what must keep holding at home, to agreements that each partner can
// carry. This package parses the command line, wires the parts and runs them;
// what there is to know is in ARCHITECTURE.md.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"

	"regietafel/assets"
	"regietafel/model"
)

// version is set when a release is built.
var version = "dev"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Exit codes: 0, something went wrong, the command line is not understood.
const (
	exitFailed = 1
	exitUsage  = 2
)

// run does a command line and gives the exit code.
func run(args []string, in *os.File, out, errs io.Writer) int {
	text := assets.For(langOf(args))
	var c cli
	parser, err := kong.New(&c, kong.Name("regietafel"), kong.Description(text.CLI.About), helpWords(text),
		kong.Bind(text), kong.Writers(out, errs), kong.Exit(func(code int) { panic(exit(code)) }), kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}))
	if err != nil {
		fmt.Fprintln(errs, err)
		return exitFailed
	}
	return guarded(func() int {
		ctx, err := parser.Parse(args)
		if err != nil {
			fmt.Fprintf(errs, "%s %s\n", text.CLI.Usage, err)
			return exitUsage
		}
		if err := ctx.Run(&program{cli: &c, text: text, in: in, out: out, errs: errs}); err != nil {
			fmt.Fprintln(errs, sentence(text, err))
			return exitFailed
		}
		return 0
	})
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

// sentence is an error as people read it.
func sentence(t *assets.Text, err error) string {
	var s said
	var f model.Fault
	var p model.Problem
	switch {
	case errors.As(err, &s):
		return string(s)
	case errors.As(err, &f):
		return faultSentence(t, f)
	case errors.As(err, &p):
		return t.Problem(p)
	}
	return t.Fault(model.Fault{Code: model.FaultInput})
}

// said is an error that is a sentence already.
type said string

// Error is the sentence.
func (s said) Error() string { return string(s) }
