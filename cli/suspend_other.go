//go:build !unix

package cli

import tea "charm.land/bubbletea/v2"

// suspends does nothing: there no program is told to stop and go on.
func suspends(*tea.Program) (end func()) { return func() {} }
