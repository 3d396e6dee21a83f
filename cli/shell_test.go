package cli

import "testing"

// What is shown can be typed as it is, into the shell that it is for.
func TestALineForEachShell(t *testing.T) {
	for _, c := range []struct{ program, file, cmd, power string }{
		{"regietafel", `C:\tafels\a.db`, `regietafel --file C:\tafels\a.db scherm`, `regietafel --file C:\tafels\a.db scherm`},
		{`.\regietafel.exe`, `C:\één.db`, `.\regietafel.exe --file C:\één.db scherm`, `.\regietafel.exe --file C:\één.db scherm`},
		{`C:\map met blanco\r.exe`, `D:\a b.db`, `"C:\map met blanco\r.exe" --file "D:\a b.db" scherm`, `& 'C:\map met blanco\r.exe' --file 'D:\a b.db' scherm`},
		{"r", `C:\it's $5,00 & ~100%@.db`, `r --file "C:\it's $5,00 & ~100%@.db" scherm`, `r --file 'C:\it''s $5,00 & ~100%@.db' scherm`},
		{"r", "C:\\`x’y(1);2.db", "r --file \"C:\\`x’y(1);2.db\" scherm", "r --file 'C:\\`x’’y(1);2.db' scherm"},
	} {
		if got := windowsCmd.line(c.program, "--file", c.file, "scherm"); got != c.cmd {
			t.Errorf("cmd: %s, want %s", got, c.cmd)
		}
		if got := powerShell.line(c.program, "--file", c.file, "scherm"); got != c.power {
			t.Errorf("PowerShell: %s, want %s", got, c.power)
		}
	}
}
