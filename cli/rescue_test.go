package cli

import (
	"errors"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// A terminal that fails takes no words along: what was being typed is stored.
func TestATerminalThatFails(t *testing.T) {
	s := model.New(modeltest.ID(), "Tafel", modeltest.Today)
	desk := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave})).Press("enter").Type("Een plek voor ouderen.")
	if err := rescue(desk.App, desk.Lib); err != nil {
		t.Fatal(err)
	}
	if stored, _ := desk.Lib.Stored(s.ID); stored.Opgave.Text != "Een plek voor ouderen." {
		t.Errorf("stored is %q", stored.Opgave.Text)
	}
	if err := rescue(uitest.New(t, nil).App, desk.Lib); err != nil {
		t.Errorf("without a session: %v", err)
	}
	away := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave})).Press("enter").Type("Elders.")
	away.Lib.Moved = true
	if err := rescue(away.App, away.Lib); err != nil || away.Lib.Name == "" {
		t.Errorf("where the file is elsewhere: %v, saved as %q", err, away.Lib.Name)
	}
	if stored, _ := away.Lib.Stored(s.ID); stored.Opgave.Text != "Elders." {
		t.Errorf("stored under another name is %q", stored.Opgave.Text)
	}
	full := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave})).Press("enter").Type("x")
	full.Lib.Fails = &model.Fault{Code: model.FaultFull}
	var fault model.Fault
	if err := rescue(full.App, full.Lib); !errors.As(err, &fault) || fault.Code != model.FaultFull {
		t.Errorf("on a full disk: %v", err)
	}
}
