package ui_test

import (
	"testing"
)

// When the file is not behind its name any more that is seen within two seconds,
// and nothing is called stored until it has another name.
func TestTheFileIsElsewhere(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down").Sees("✓ bewaard")
	desk.Lib.Moved = true
	desk.Rest().Sees("! niet bewaard", "verplaatst of vervangen", "ctrl+r")
	saves := desk.Lib.Saves
	desk.Press("enter").Type("ouderen").Press("enter").Sees("! niet bewaard")
	if desk.Lib.Saves != saves {
		t.Fatal("saved where nobody finds it")
	}
	desk.Press("ctrl+r").Sees("Bewaren onder een andere naam", "tafels-2.db").Press("ctrl+r").Press("esc").Sees("! niet bewaard").SeesNowhere("Bewaren onder een andere naam")
	desk.Press("ctrl+r").Type("x").Press("enter").Sees("✓ bewaard", "Alles staat nu in tafels-2.dbx")
	if stored, _ := desk.Lib.Stored(desk.Session().ID); desk.Lib.Name != "tafels-2.dbx" || stored.Opgave.ForWhom.Text != "ouderen" {
		t.Errorf("under %q is stored %q", desk.Lib.Name, stored.Opgave.ForWhom.Text)
	}
	desk.Lib.Moved = true
	desk.Rest().Sees("! niet bewaard")
	desk.Lib.Moved = false
	desk.Rest().Sees("✓ bewaard") // it came back
}
