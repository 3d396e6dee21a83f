package assets_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
)

func TestChange(t *testing.T) {
	x := newTable(t)
	for _, c := range []struct {
		kind   model.Kind
		id     model.ID
		field  model.Field
		nl, en string
	}{
		{model.KindText, x.tariff, model.FieldText, "afspraak 3: tekst gewijzigd", "agreement 3: text changed"},
		{model.KindPick, x.tariff, model.FieldLead, "afspraak 3: trekker gekozen", "agreement 3: lead chosen"},
		{model.KindText, "", model.FieldTitle, "titel gewijzigd", "title changed"},
		{model.KindText, "", "unknown", "tekst gewijzigd", "text changed"},
		{model.KindAdd, x.rietgoor, model.FieldName, "Rietgoor: toegevoegd", "Rietgoor: added"},
		{model.KindLink, x.transport, model.FieldLinks, "Rietgoor · 1: gekoppeld", "Rietgoor · 1: linked"},
		{model.KindPhase, "", model.FieldPhase, "fase van de tafel", "phase of the table"},
		{model.KindRemove, "gone", model.FieldText, "weggehaald", "removed"},
	} {
		both(t, string(c.kind), func(w *assets.Text) string { return w.Change(x.s, c.kind, c.id, c.field) }, c.nl, c.en)
	}
}

// No label of undo shows a placeholder, whatever was changed.
func TestChangeIsFilled(t *testing.T) {
	x := newTable(t)
	eachLanguage(t, func(t *testing.T, w *assets.Text) {
		for _, kind := range model.KindText.Values() {
			for _, id := range []model.ID{"", x.tariff, x.transport, x.nabij} {
				said := w.Change(x.s, model.Kind(kind), id, model.FieldNone)
				if said == "" || len(placeholders(said)) > 0 {
					t.Errorf("%s is %q", kind, said)
				}
			}
		}
	})
}

// A voorzet and prepared lines are named without a number: they have none.
func TestChangeOfWhatIsPrepared(t *testing.T) {
	s := model.Session{
		Partners:      []model.Partner{{ID: "p", Name: "Nabij"}},
		Agreements:    []model.Agreement{{ID: "a", Draft: true}},
		Preconditions: []model.Precondition{{Line: model.Line{ID: "v", Partner: "p"}}},
		Interests:     []model.Interest{{Line: model.Line{ID: "i", Partner: "p"}}},
		Pressures:     []model.Pressure{{Line: model.Line{ID: "w", Partner: "p"}}},
	}
	for id, want := range map[model.ID][2]string{
		"a": {"voorzet: toegevoegd", "draft: added"}, "v": {"Nabij · randvoorwaarde: toegevoegd", "Nabij · precondition: added"},
		"i": {"Nabij · belang: toegevoegd", "Nabij · interest: added"},
		"w": {"Nabij · wie thuis meekijkt: toegevoegd", "Nabij · who watches at home: added"},
	} {
		both(t, string(id), func(w *assets.Text) string { return w.Change(s, model.KindAdd, id, model.FieldText) }, want[0], want[1])
	}
}

func TestProblem(t *testing.T) {
	p := model.Problem{Code: model.CodeLong, Limit: 200}
	both(t, "long", func(w *assets.Text) string { return w.Problem(p) },
		"Dit is te lang: er passen 200 tekens in. Je tekst staat er nog.", "This is too long: it takes 200 characters. Your text is still there.")
}

func TestFault(t *testing.T) {
	for _, c := range []struct {
		f      model.Fault
		nl, en string
	}{
		{model.Fault{Code: model.FaultMissing, Path: "tafel.db"}, "tafel.db is er niet.", "tafel.db is not there."},
		{model.Fault{Code: model.FaultFormat, Path: "a.json", Detail: "regel 3"},
			"a.json is niet te lezen als tafel: regel 3. Er is niets ingelezen.", "a.json cannot be read as a table: regel 3. Nothing was read in."},
		{model.Fault{Code: model.FaultInput}, "Het lukte niet om het bestand te lezen.", "The file could not be read."},
		{model.Fault{Code: model.FaultDamaged}, "Het bestand is beschadigd. Er is niets aan gewijzigd.", "The file is damaged. Nothing in it was changed."},
	} {
		both(t, string(c.f.Code), func(w *assets.Text) string { return w.Fault(c.f) }, c.nl, c.en)
	}
}
