package report_test

import (
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// board is a session under test; things in it are called by a name.
type board struct {
	t   testing.TB
	s   model.Session
	ids map[string]model.ID
}

func newBoard(t testing.TB, title string) *board {
	return &board{t: t, s: model.New(modeltest.ID(), title, modeltest.Today), ids: map[string]model.ID{}}
}

func (b *board) id(name string) model.ID {
	if b.ids[name] == "" {
		b.ids[name] = modeltest.ID()
	}
	return b.ids[name]
}

// do takes changes that must be possible.
func (b *board) do(cs ...model.Change) {
	b.t.Helper()
	for _, c := range cs {
		next, err := model.Do(b.s, c)
		if err != nil {
			b.t.Fatalf("%#v: %v", c, err)
		}
		b.s = next
	}
}

func (b *board) text(name string, f model.Field, text string) {
	b.t.Helper()
	c := model.SetText{Field: f, Text: text}
	if name != "" {
		c.ID = b.id(name)
	}
	b.do(c)
}

func (b *board) pick(name string, f model.Field, value string) {
	b.t.Helper()
	b.do(model.Pick{ID: b.id(name), Field: f, Value: value})
}

func (b *board) said(partner string, f model.Field, text string) {
	b.t.Helper()
	b.do(model.SetSaid{Partner: b.id(partner), Field: f, Text: text, State: model.Spoken})
}

func (b *board) line(name, partner string, sort model.Sort, text string) {
	b.t.Helper()
	b.do(model.AddLine{ID: b.id(name), Partner: b.id(partner), Sort: sort, Text: text, State: model.Spoken})
}

func (b *board) agreement(name, text, lead string, due date.Due) {
	b.t.Helper()
	c := model.AddAgreement{ID: b.id(name), Text: text, Due: due}
	if lead != "" {
		c.Lead = b.id(lead)
	}
	b.do(c)
}

// link ties a precondition to an agreement, with its owner's word on it.
func (b *board) link(precondition, agreement string, w model.Word) {
	b.t.Helper()
	b.do(model.LinkPrecondition{Precondition: b.id(precondition), Agreement: b.id(agreement)})
	if w != model.WordUnasked {
		b.do(model.OwnWord{Precondition: b.id(precondition), Agreement: b.id(agreement), Word: w})
	}
}

func (b *board) answer(agreement string, r model.Reply, partners ...string) {
	b.t.Helper()
	for _, p := range partners {
		b.do(model.GiveAnswer{Agreement: b.id(agreement), Partner: b.id(p), Reply: r})
	}
}

func (b *board) reserve(agreement, partner, body string, by date.Due) {
	b.t.Helper()
	b.do(model.GiveAnswer{Agreement: b.id(agreement), Partner: b.id(partner), Reply: model.Reserved, Body: body, By: by})
}

func day(year int, month time.Month, d int) date.Due {
	return date.On(date.Day{Year: year, Month: month, Day: d})
}

var (
	march  = day(2027, time.March, 5)
	may    = day(2027, time.May, 3)
	later  = date.Moment{Date: modeltest.Today, Hour: 17, Minute: 5}
	closed = date.Moment{Date: modeltest.Today, Hour: 16, Minute: 40}
)

// sample is a table with every status of an agreement and every standing of a
// precondition, closed and changed after closing.
func sample(t testing.TB) model.Session {
	b := newBoard(t, "Overdag op het sportpark")
	b.opgave()
	b.seats()
	b.lines()
	b.agreements()
	b.statuses()
	b.ways()
	b.depth()
	b.closing()
	return b.s
}

func (b *board) opgave() {
	b.do(model.OpenTable{At: modeltest.Now})
	for f, text := range map[model.Field]string{
		model.FieldOpgave:   "Vóór 1 oktober 2027 hebben [60|25] ouderen overdag een plek op een van de drie sportparken.\nNiemands begeleiding of vervoer gaat erop achteruit.",
		model.FieldForWhom:  "ouderen die thuis wonen en begeleiding krijgen",
		model.FieldWhyNow:   "twee locaties hebben een wachtlijst",
		model.FieldWhyUs:    "niemand heeft tegelijk de ruimte, de begeleiding en het vervoer",
		model.FieldGiven:    "De begroting van dit jaar staat vast.\nDe sportparken blijven 's avonds voor de leden.",
		model.FieldConvener: "Gemeente Lindervoort", model.FieldEmployer: "Gemeente Lindervoort",
		model.FieldRules:    "Wie iets zegt namens een ander, zegt dat erbij.",
		model.FieldPhoto:    "Dertig ouderen weten overdag waar ze terechtkunnen; Rietgoor en de gemeente hebben het samen doorgerekend.",
		model.FieldOutside:  "We zoeken naar plekken overdag. Over aantallen zeggen we nog niets.",
		model.FieldGovernor: "iedereen doet mee", model.FieldPro: "vaste gezichten",
	} {
		b.text("", f, text)
	}
	b.do(model.Pick{Field: model.FieldHowMuch, Value: "yes"}, model.Pick{Field: model.FieldWhen, Value: "yes"},
		model.SetDue{Field: model.FieldFelt, Due: date.Due{Last: date.Day{Year: 2027, Month: time.December, Day: 31}, Precision: date.ByYear}},
		model.SaveVersion{Reason: "begin", At: modeltest.Now},
		model.AddTerm{ID: b.id("term"), Word: "dagdeel", Meaning: "vier uur, met vervoer"},
		model.AddParked{ID: b.id("parked"), Text: "de kantine in het weekend", Back: march},
		model.AddAgenda{ID: b.id("agenda"), Text: "de ronde", Minutes: 40},
		model.SetDate{Field: model.FieldBefore, Date: modeltest.Today.AddDays(14)})
	b.text("", model.FieldNextBy, "De secretaris")
}

func (b *board) seats() {
	for _, p := range []model.AddPartner{
		{ID: b.id("gemeente"), Name: "Gemeente Lindervoort", Short: "gemeente", Kind: model.KindGovernment, Function: "wethouder zorg en sport"},
		{ID: b.id("rietgoor"), Name: "Zorggroep Rietgoor", Short: "Rietgoor", Kind: model.KindCare, Function: "lid raad van bestuur", Person: "M. Aalders"},
		{ID: b.id("nabij"), Name: "Thuiszorg Nabij", Short: "Nabij", Kind: model.KindCare, Function: "directeur-bestuurder"},
		{ID: b.id("omnisport"), Name: "Omnisport Lindervoort", Short: "Omnisport", Kind: model.KindAssociation, Function: "voorzitter"},
		{ID: b.id("ouderen"), Name: "Ouderenberaad", Kind: model.KindResidents},
		{ID: b.id("kantoor"), Name: "Zorgkantoor De Linde"},
	} {
		b.do(p)
	}
	b.do(model.SetSeat{ID: b.id("ouderen"), Seat: model.Represented, By: b.id("nabij")},
		model.SetSeat{ID: b.id("kantoor"), Seat: model.NotInvited},
		model.SetRoles{ID: b.id("gemeente"), Roles: []model.Role{model.Pays, model.Steers}})
	b.pick("gemeente", model.FieldMandate, string(model.MayWithin))
	b.text("gemeente", model.FieldDetail, "€ 75.000 eenmalig")
	b.pick("rietgoor", model.FieldMandate, string(model.MayReserved))
	b.text("rietgoor", model.FieldDetail, "de raad van toezicht")
	b.pick("nabij", model.FieldMandate, string(model.MayDecide))
	b.text("omnisport", model.FieldWho, "drie verenigingen")
	b.pick("omnisport", model.FieldBound, string(model.BoundPartly))
	b.said("rietgoor", model.FieldPosition, "wij leveren graag de begeleiding")
	b.said("rietgoor", model.FieldHome, "bezetting boven 88%")
	b.said("rietgoor", model.FieldMovers, "de gebiedsmanagers")
	b.said("rietgoor", model.FieldMandNote, "de raad vergadert in april")
	b.text("rietgoor", model.FieldBetter, "cliënten blijven in de regio")
	b.text("rietgoor", model.FieldBrings, "drie begeleiders")
	b.text("gemeente", model.FieldAnswerable, "het contract rond hebben vóór de zomer")
}

func (b *board) lines() {
	b.line("dichtbij", "rietgoor", model.SortInterest, "cliënten dichtbij houden")
	b.do(model.Understand{Interest: b.id("dichtbij"), By: b.id("nabij"), Words: "dat mensen blijven", Verdict: model.VerdictRight})
	b.line("groei", "nabij", model.SortInterest, "groeien in het oosten")
	b.do(model.DropLine{ID: b.id("groei"), Why: "niet meer aan de orde"})
	b.line("bank", "rietgoor", model.SortPressure, "de bank")
	b.text("bank", model.FieldOn, "de bezetting")
	b.text("bank", model.FieldFeltAt, "elk kwartaal")
	for _, x := range [][2]string{
		{"vervoer", "rietgoor"}, {"leegstand", "rietgoor"}, {"uren", "nabij"}, {"toilet", "omnisport"}, {"tarief", "gemeente"},
		{"verzekering", "omnisport"}, {"sleutels", "omnisport"}, {"aantal", "nabij"}, {"verlies", "nabij"}, {"barcommissie", "omnisport"}, {"verwarming", "omnisport"},
	} {
		b.line(x[0], x[1], model.SortPrecondition, "wat voor ons moet blijven kloppen: "+x[0])
	}
	b.do(model.SayNone{Partner: b.id("ouderen"), Said: model.NoneOnce},
		model.DropLine{ID: b.id("barcommissie"), Why: "de leden zijn akkoord"})
}
