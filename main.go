// Regietafel takes a table of independent organisations from a joint opgave,
// through what must keep holding at home, to agreements that each partner can
// carry. ARCHITECTURE.md says where to start reading.
package main

import (
	"os"

	"regietafel/cli"
)

// version is set when a release is built.
var version = "dev"

func main() { os.Exit(cli.Run(version, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
