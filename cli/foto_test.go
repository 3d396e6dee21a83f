package cli

import (
	"bytes"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/report"
	"regietafel/ui/uitest"
)

// The covenant at each step, with its documents and sheets, to be judged by whoever reads
// it: go test ./cli -run TestTheCovenantGoesOut -v. Nothing of it says more than was said.
func TestTheCovenantGoesOut(t *testing.T) {
	s, err := wire.Decode(assets.Foto())
	if err != nil {
		t.Fatal(err)
	}
	text := assets.For(assets.Dutch)
	now := date.Moment{Date: modeltest.Today, Hour: 17}
	for name, layer := range map[string]model.Layer{"TAFEL": model.Tafel, "REGIE": model.Regie} {
		desk := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave})).Resize(100, 50)
		if layer == model.Regie {
			desk.Press("ctrl+t", "g")
		}
		for _, key := range []string{"1", "2", "3", "4", "5", "6", "s"} {
			t.Logf("%s, step %s\n%s", name, key, desk.Press(key).Screen())
			desk.SeesNowhere("Van elk punt heeft de partner zelf", "is klaar", "alles is")
		}
		desk.Sees("Van 6 partners is nog niet gehoord wat thuis moet blijven kloppen.", "Aan 6 partners is nog niet gevraagd of dit te dragen is.", text.Arrange.NoYear)
	}
	write := func(tree report.Tree) string {
		var b bytes.Buffer
		if err := report.Write(&b, tree, model.Markdown, assets.Dutch); err != nil {
			t.Fatal(err)
		}
		t.Log("\n" + b.String())
		return b.String()
	}
	documents := map[model.Document]string{}
	for _, d := range []model.Document{model.Decisions, model.Working} {
		got := write(report.Make(s, d, text, now))
		documents[d] = got
		for _, want := range []string{text.Arrange.Unheld, text.Arrange.Uncarried, text.Arrange.NoYear} {
			if !strings.Contains(got, want) {
				t.Errorf("the %s does not say %q", d, want)
			}
		}
	}
	decisions := documents[model.Decisions]
	if !strings.Contains(decisions, "| alle partners | akkoord |") || strings.Contains(decisions, "besproken") {
		t.Error("the besluitenlijst does not say who agreed, or says how far it is with the others")
	}
	for _, p := range report.Takers(s) {
		tree, _ := report.TakeHome(s, p.ID, text, now)
		got := write(tree)
		if none := strings.Contains(got, "Op 19 november 2026 zeiden wij: geen randvoorwaarde."); none != (p.None != model.NoneUnsaid) {
			t.Errorf("the sheet of %s says that it has no precondition: %v", p.Label(), none)
		}
	}
}
