package review

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui/screen"
	"regietafel/ui/theme"
)

// What is gone over is the opgave, the agreements, and of the points those that
// are open or knowingly accepted; a point that was withdrawn is over.
func TestWhatIsGoneOver(t *testing.T) {
	s := model.New(modeltest.ID(), "Tafel", modeltest.Today)
	do := func(cs ...model.Change) {
		t.Helper()
		next, err := model.Do(s, cs...)
		if err != nil {
			t.Fatal(err)
		}
		s = next
	}
	who := modeltest.ID()
	do(model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: who, Name: "Nabij"})
	var points []model.ID
	for _, text := range []string{"open", "aanvaard", "vervallen"} {
		points = append(points, modeltest.ID())
		do(model.AddLine{ID: points[len(points)-1], Partner: who, Sort: model.SortPrecondition, Text: text, State: model.Spoken})
	}
	do(model.Accept{Precondition: points[1], Consequence: "we leggen bij", Told: "het college", Review: date.On(modeltest.Today.AddDays(90))},
		model.DropLine{ID: points[2], Why: "opgelost"})
	var got []model.ID
	for _, r := range rowsOf(s) {
		if r.kind == pointRow {
			got = append(got, r.place.ID)
		}
	}
	if len(got) != 2 || got[0] != points[0] || got[1] != points[1] {
		t.Errorf("of %v it goes over %v", points, got)
	}
}

// The chosen row is strong, and no other.
func TestChosenIsStrong(t *testing.T) {
	look := theme.New(true)
	f := screen.Frame{Theme: look, Width: 80, Height: 20}
	strong := look.Strong.Render("een afspraak")
	if !strings.Contains(entry(f, "een afspraak", "open", true)[0], strong) || strings.Contains(entry(f, "een afspraak", "open", false)[0], strong) {
		t.Error("a chosen entry is not strong, or another is")
	}
	if !strings.Contains(thing(f, "een afspraak", true)[0], strong) || strings.Contains(thing(f, "een afspraak", false)[0], strong) {
		t.Error("a chosen opgave is not strong, or another is")
	}
}
