package ui_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// unfinished is a later sitting, with the table open, of which everything that
// can be missing or odd is: each code is found in one of the two, that with a
// reason to begin now or the one without.
type unfinished struct {
	t testing.TB
	s model.Session
}

func (u *unfinished) do(cs ...model.Change) {
	u.t.Helper()
	next, err := model.Do(u.s, cs...)
	if err != nil {
		u.t.Fatal(err)
	}
	u.s = next
}

// partner adds a partner at the table.
func (u *unfinished) partner(name string) model.ID {
	id := modeltest.ID()
	u.do(model.AddPartner{ID: id, Name: name, Kind: model.KindCare})
	return id
}

// point says a precondition.
func (u *unfinished) point(partner model.ID, text string) model.ID {
	id := modeltest.ID()
	u.do(model.AddLine{ID: id, Partner: partner, Sort: model.SortPrecondition, Text: text, State: model.Spoken})
	return id
}

// deal adds an agreement that is due in so many days, done by the first partner
// and the others, and lets all of them say ja.
func (u *unfinished) deal(text string, days int, lead model.ID, others ...model.ID) model.ID {
	id := modeltest.ID()
	u.do(model.AddAgreement{ID: id, Text: text, Lead: lead, Due: date.On(modeltest.Today.AddDays(days))}, model.SetOthers{ID: id, Others: others})
	for _, p := range append([]model.ID{lead}, others...) {
		u.do(model.GiveAnswer{Agreement: id, Partner: p, Reply: model.SaysYes})
	}
	return id
}

// arranged links a point to an agreement, and its owner says that this does it.
func (u *unfinished) arranged(point, agreement model.ID, by model.Word) {
	x, _ := u.s.Precondition(point)
	u.do(model.LinkPrecondition{Precondition: point, Agreement: agreement})
	a, _ := u.s.Agreement(agreement)
	for _, p := range u.s.Bound(a) {
		u.do(model.GiveAnswer{Agreement: agreement, Partner: p, Reply: model.SaysYes})
	}
	if by != "" {
		u.do(model.OwnWord{Precondition: x.ID, Agreement: agreement, Word: by})
	}
}

func unfinishedTable(t testing.TB, urgent bool) model.Session {
	u := &unfinished{t: t, s: model.New(modeltest.ID(), "Overdag op het sportpark", modeltest.Today)}
	u.s.Series, u.s.Sitting = modeltest.ID(), 2
	u.do(model.SetText{Field: model.FieldOpgave, Text: "Geen van de [60|25] ouderen hoeft te wachten op een plek"}, model.SaveVersion{At: modeltest.Now})
	if urgent {
		u.do(model.SetText{Field: model.FieldWhyNow, Text: "de wachtlijst"}, model.SetDue{Field: model.FieldFelt, Due: date.On(modeltest.Today.AddDays(-9))})
	}
	rietgoor, nabij, omnisport := u.partner("Rietgoor"), u.partner("Nabij"), u.partner("Omnisport")
	late, away, needed := u.partner("Regiotaxi"), u.partner("Huisartsenkring"), u.partner("Waterkant")
	u.partner("Samenspel")
	u.do(model.SetSeat{ID: late, Seat: model.ComesLater}, model.SetSeat{ID: away, Seat: model.IsAbsent}, model.SetSeat{ID: needed, Seat: model.NotInvited},
		model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: late},
		model.SetText{Field: model.FieldEmployer, Text: "Nabij"}, model.SayNone{Partner: late, Said: model.NoneOnce},
		model.Pick{ID: omnisport, Field: model.FieldMandate, Value: string(model.TakesBack)},
		model.SetText{ID: rietgoor, Field: model.FieldWho, Text: "veertig aanbieders"},
		model.AddLine{ID: modeltest.ID(), Partner: rietgoor, Sort: model.SortInterest, Text: "dichtbij", State: model.Spoken},
		model.AddLine{ID: modeltest.ID(), Partner: nabij, Sort: model.SortPressure, Text: "de gemeenteraad", State: model.Spoken},
		model.AddAmbition{ID: modeltest.ID(), Text: "iedereen doet mee"}, model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(3)})
	politics := modeltest.ID()
	u.do(model.AddIndicator{ID: modeltest.ID(), Text: "dagdelen bezet"}, model.AddIndicator{ID: politics, Text: "bezoekers per week"}, model.Pick{ID: politics, Field: model.FieldUse, Value: string(model.UsePolitics)})
	if !urgent { // the other names no meeting
		going := modeltest.ID()
		u.deal("Een werkgroep oprichten", 30, rietgoor)
		u.do(model.AddMeeting{ID: modeltest.ID(), Name: "Netwerk ouderen"}, model.AddMeeting{ID: going, Name: "Werkgroep vervoer"}, model.Pick{ID: going, Field: model.FieldFate, Value: string(model.FateStops)})
	}
	u.unfinishedDeals(rietgoor, nabij, omnisport, away)
	if urgent { // the other has nothing that is due before the next table
		u.deal("Bord ophangen", -3, rietgoor)
	}
	u.do(model.SetCarry{Partner: nabij, Answer: model.BearIf, Text: "de huur blijft", State: model.Spoken},
		model.SetText{Field: model.FieldOpgave, Text: "Geen van de [60|25] ouderen hoeft te wachten op een vaste plek"}, model.SaveVersion{At: modeltest.Now})
	if !urgent {
		u.do(model.SetCarry{Partner: omnisport, Answer: model.BearNot, Text: "de zaal is vol", State: model.Spoken})
	}
	return u.s
}

// unfinishedDeals: agreements and points, each with something else that is odd.
func (u *unfinished) unfinishedDeals(rietgoor, nabij, omnisport, away model.ID) {
	ifNot := u.deal("Uren ruilen", 30, rietgoor, nabij)
	refused := u.deal("Contract verlengen", 30, rietgoor, nabij)
	vague := u.deal("Zaal vrijmaken", 30, rietgoor, nabij)
	late := u.deal("Kantine openen", 30, rietgoor, nabij)
	blunt := u.deal("Fietsen stallen", 30, rietgoor, nabij)
	going := u.deal("Elkaar bellen", 30, rietgoor, nabij)
	u.do(model.GiveAnswer{Agreement: blunt, Partner: nabij, Reply: model.SaysIfNot},
		model.SetDue{ID: going, Field: model.FieldDue, Due: date.Due{Precision: date.Ongoing}},
		model.AddAgreement{ID: modeltest.ID(), Text: "Plek voor [60|25] mensen", Lead: rietgoor, Due: date.On(modeltest.Today.AddDays(30))})
	both := modeltest.ID()
	u.do(model.AddAgreement{ID: both, Text: "Hal verwarmen", Lead: rietgoor, Due: date.On(modeltest.Today.AddDays(30))}, model.SetOthers{ID: both, Others: []model.ID{nabij}})
	past, undated := u.deal("Hek verplaatsen", 30, rietgoor, nabij), u.deal("Pad verlichten", 30, rietgoor, nabij)
	u.do(model.GiveAnswer{Agreement: past, Partner: nabij, Reply: model.Reserved, Body: "de raad", By: date.On(modeltest.Today.AddDays(-1))},
		model.GiveAnswer{Agreement: undated, Partner: nabij, Reply: model.Reserved, Body: "de raad"})
	u.do(model.GiveAnswer{Agreement: ifNot, Partner: nabij, Reply: model.SaysIfNot, Needs: "een ander uur"},
		model.GiveAnswer{Agreement: refused, Partner: nabij, Reply: model.Reserved, Body: "de raad", By: date.On(modeltest.Today.AddDays(9))},
		model.Decided{Agreement: refused, Partner: nabij, Outcome: model.Refused},
		model.GiveAnswer{Agreement: vague, Partner: nabij, Reply: model.Reserved},
		model.GiveAnswer{Agreement: late, Partner: nabij, Reply: model.Reserved, Body: "de raad", By: date.On(modeltest.Today.AddDays(60))})
	stale := u.deal("Sleutel bij de beheerder leggen", 30, rietgoor)
	u.do(model.SetText{ID: stale, Field: model.FieldText, Text: "Sleutel bij de club leggen"})
	stuck := u.deal("Ritten bundelen", 30, rietgoor)
	u.arranged(u.point(rietgoor, "ritten in de prijs"), stuck, model.WordYes)
	u.do(model.Pick{ID: stuck, Field: model.FieldProgress, Value: string(model.Stuck)})
	u.arranged(u.point(nabij, "acht per groep"), u.deal("Groepen splitsen", 30, rietgoor), model.WordNo)
	u.arranged(u.point(nabij, "rust in het rooster"), u.deal("Rooster omgooien", 30, rietgoor), "")
	declined := u.deal("Groepen samenvoegen", 30, rietgoor)
	u.arranged(u.point(nabij, "zes per groep"), declined, "")
	u.do(model.GiveAnswer{Agreement: declined, Partner: nabij, Reply: model.SaysIfNot, Needs: "een derde groep"})
	waits := u.deal("Prijs doorgeven", 30, rietgoor)
	u.arranged(u.point(nabij, "een prijs vooraf"), waits, model.WordYes)
	u.do(model.TakeAnswer{Agreement: waits, Partner: rietgoor})
	reserved := u.deal("Begroting bijstellen", 30, rietgoor)
	u.arranged(u.point(nabij, "geld in maart"), reserved, model.WordYes)
	u.do(model.GiveAnswer{Agreement: reserved, Partner: rietgoor, Reply: model.Reserved, Body: "het college", By: date.On(modeltest.Today.AddDays(9))})
	open, other, gap := u.point(omnisport, "de zaal om vier uur leeg"), u.point(nabij, "de zaal tot vijf uur"), u.point(nabij, "een eigen keuken")
	u.do(model.MarkClash{A: open, B: other}, model.Accept{Precondition: gap, Consequence: "er wordt gebracht"})
	u.deal("Een stuurgroep instellen", 30, rietgoor)
	u.do(model.AddAgreement{ID: modeltest.ID(), Text: "Wie belt er"})
	two := u.deal("Folder schrijven", 30, rietgoor)
	u.do(model.SetLead{ID: two, Candidates: []model.ID{rietgoor, nabij}})
	u.deal("Huisartsen vragen", 30, away)
	u.deal("Buren ophalen", 30, nabij, omnisport) // Omnisport's ja must be confirmed at home
	outside := u.deal("Ritten rijden", 30, rietgoor)
	u.do(model.SetLead{ID: outside}, model.SetText{ID: outside, Field: model.FieldOutsiders, Text: "per wijk één vervoerder"})
	laid := u.deal("Tijden vastleggen", 30, rietgoor, nabij)
	u.do(model.Pick{ID: laid, Field: model.FieldForm, Value: string(model.Recorded)})
}

// Everything that the program can find is found at one of the unfinished tables.
func TestTheUnfinishedTablesHaveEveryFinding(t *testing.T) {
	words := assets.For(assets.Dutch).Words()
	found := map[string]bool{}
	for _, urgent := range []bool{true, false} {
		for _, f := range finding.In(unfinishedTable(t, urgent), modeltest.Today, words) {
			found[string(f.Code)] = true
		}
	}
	for _, code := range model.Code("").Values() {
		if !found[code] {
			t.Errorf("nothing is found of %s", code)
		}
	}
}
