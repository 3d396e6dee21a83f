package ui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// silentKeys are keys that nobody presses to say something; the first is how a
// console of Windows reports a bare Shift or Ctrl.
var silentKeys = []tea.KeyPressMsg{
	{Code: tea.KeySpace, Mod: tea.ModCtrl}, {Code: '@', Mod: tea.ModCtrl}, {Code: tea.KeySpace, Mod: tea.ModCtrl | tea.ModShift}, {},
	{Code: tea.KeyLeftShift, Mod: tea.ModShift}, {Code: tea.KeyRightCtrl, Mod: tea.ModCtrl}, {Code: tea.KeyIsoLevel3Shift},
	{Code: tea.KeyCapsLock}, {Code: tea.KeyMute}, {Code: tea.KeyMediaNext},
}

func pressSilent(desk *uitest.Desk) *uitest.Desk {
	for _, k := range silentKeys {
		desk.Send(k)
	}
	return desk
}

// A key without meaning changes nothing, on any surface.
func TestAKeyWithoutMeaningChangesNothing(t *testing.T) {
	s := modeltest.Big(8, 24, 12)
	for _, l := range []model.Layer{model.Tafel, model.Regie} {
		for _, x := range surfaces {
			desk := reach(t, s, l, x)
			before, revision := desk.Screen(), desk.Session().Revision
			if after := pressSilent(desk).Screen(); after != before || desk.Session().Revision != revision {
				t.Errorf("%s, %s: the screen was\n%s\nand is\n%s", l, x.name, before, after)
			}
		}
	}
}

// Nor does it close a cover, take a warning back, or count as a letter of the word.
func TestAKeyWithoutMeaningOpensNothing(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	desk.Type("ouderen").Press("enter", "ctrl+c").Sees("Nog eens ctrl+c sluit toch")
	if pressSilent(desk).Sees("Nog eens ctrl+c sluit toch").Press("ctrl+c"); !desk.Quit {
		t.Error("after a bare Shift the second press does not leave")
	}

	great := open(t, table(t)).Press("1", "space")
	before := great.Screen()
	if pressSilent(great).Screen() != before {
		t.Error("a bare Shift ends the large page")
	}

	s := table(t)
	s.Wall = model.WallMirrored
	desk = pressSilent(open(t, s).Press("3", "ctrl+t")).Sees("regie").Type("reg")
	pressSilent(desk).Type("ie").Sees("REGIE · alleen voor jou")

	unclean := pressSilent(uitest.New(t, nil, func(d *ui.Deps) { d.Unclean = true })).Sees("niet gewoon afgesloten")
	unclean.Press("x").SeesNowhere("niet gewoon afgesloten")
}
