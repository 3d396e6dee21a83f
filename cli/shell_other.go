//go:build !windows

package cli

// shells are those that the program may have been started from.
func shells() []shell { return []shell{posixShell} }
