package assets_test

import (
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// table is a session under test: Rietgoor's point 1, and three agreements of
// which the third is pulled by Nabij.
type table struct {
	t               *testing.T
	s               model.Session
	rietgoor, nabij model.ID
	transport       model.ID
	tariff          model.ID
}

func newTable(t *testing.T) *table {
	t.Helper()
	x := &table{t: t, s: model.New(modeltest.ID(), "Overdag op het sportpark", modeltest.Today),
		rietgoor: modeltest.ID(), nabij: modeltest.ID(), transport: modeltest.ID(), tariff: modeltest.ID()}
	return x.do(
		model.SetText{Field: model.FieldOpgave, Text: "Een plek voor [60|25] ouderen"},
		model.SaveVersion{Reason: "begin", At: modeltest.Now},
		model.AddPartner{ID: x.rietgoor, Name: "Zorggroep Rietgoor", Short: "Rietgoor"},
		model.AddPartner{ID: x.nabij, Name: "Nabij"},
		model.AddLine{ID: x.transport, Partner: x.rietgoor, Sort: model.SortPrecondition, Text: "vervoer in de prijs", State: model.Spoken},
		model.AddAgreement{ID: modeltest.ID(), Text: "een"},
		model.AddAgreement{ID: modeltest.ID(), Text: "twee"},
		model.AddAgreement{ID: x.tariff, Text: "Vergoeding uitwerken", Lead: x.nabij, Due: date.On(day(2027, time.March, 5))},
	)
}

func (x *table) do(changes ...model.Change) *table {
	x.t.Helper()
	next, err := model.Do(x.s, changes...)
	if err != nil {
		x.t.Fatal(err)
	}
	x.s = next
	return x
}

func (x *table) link() *table {
	return x.do(model.LinkPrecondition{Precondition: x.transport, Agreement: x.tariff})
}

func (x *table) word(w model.Word) *table {
	return x.do(model.OwnWord{Precondition: x.transport, Agreement: x.tariff, Word: w})
}

func (x *table) reply(partner model.ID, r model.Reply) *table {
	return x.do(model.GiveAnswer{Agreement: x.tariff, Partner: partner, Reply: r})
}

func (x *table) reserve(body string, by date.Due) *table {
	return x.do(model.GiveAnswer{Agreement: x.tariff, Partner: x.rietgoor, Reply: model.Reserved, Body: body, By: by})
}

func (x *table) progress(p model.Progress) *table {
	return x.do(model.Pick{ID: x.tariff, Field: model.FieldProgress, Value: string(p)})
}

// owned is a table whose agreement 3 has Rietgoor's own word.
func owned(t *testing.T) *table { return newTable(t).link().word(model.WordYes) }

// arranged is one where all who are bound said ja.
func arranged(t *testing.T) *table {
	x := owned(t)
	return x.reply(x.nabij, model.SaysYes).reply(x.rietgoor, model.SaysYes)
}

// A precondition is called what it is (field rule 14).
func TestStanding(t *testing.T) {
	may := date.On(day(2027, time.May, 1))
	for _, c := range []struct {
		about  string
		x      *table
		nl, en string
	}{
		{"said", newTable(t), "open", "open"},
		{"linked", newTable(t).link(), "gekoppeld aan 3, Rietgoor nog niet gevraagd", "linked to 3, Rietgoor not asked yet"},
		{"not enough", newTable(t).link().word(model.WordNo), "gekoppeld aan 3, volgens Rietgoor nog niet genoeg", "linked to 3, not enough yet says Rietgoor"},
		{"unanswered", owned(t), "gekoppeld aan 3, Rietgoor, Nabij nog niet gevraagd", "linked to 3, Rietgoor, Nabij not asked yet"},
		{"arranged", arranged(t), "geregeld in 3", "arranged in 3"},
		{"with a reservation", arranged(t).reserve("de raad van toezicht", may),
			"geregeld in 3, onder voorbehoud van de raad van toezicht (1 mei 2027)", "arranged in 3, subject to de raad van toezicht (1 May 2027)"},
		{"with one on nobody", arranged(t).reserve("", date.Due{}), "geregeld in 3, onder voorbehoud van …", "arranged in 3, subject to …"},
		{"stuck", arranged(t).progress(model.Stuck), "was geregeld in 3, die is vastgelopen", "was arranged in 3, which is now stuck"},
		{"stopped", arranged(t).progress(model.Stopped), "was geregeld in 3, die is gestopt", "was arranged in 3, which is now stopped"},
	} {
		p, _ := c.x.s.Precondition(c.x.transport)
		both(t, c.about, func(x *assets.Text) string { return x.Standing(c.x.s, p) }, c.nl, c.en)
	}
}

func TestStandingByOtherWays(t *testing.T) {
	at := func(change func(*table) model.Change) *table { x := arranged(t); return x.do(change(x)) }
	for _, c := range []struct {
		about  string
		x      *table
		nl, en string
	}{
		{"agreement dropped", at(func(x *table) model.Change { return model.DropAgreement{ID: x.tariff} }), "was geregeld in 3, die is vervallen", "was arranged in 3, which is now lapsed"},
		{"refused", at(func(x *table) model.Change {
			return model.GiveAnswer{Agreement: x.tariff, Partner: x.nabij, Reply: model.SaysIfNot}
		}), "gekoppeld aan 3, die is niet rond", "linked to 3, which is not settled"},
		{"taken up", at(func(x *table) model.Change { return model.TakeUp{Precondition: x.transport, Version: 1} }), "opgevangen in de opgave, versie 1", "taken up in the challenge, version 1"},
		{"accepted", at(func(x *table) model.Change {
			return model.Accept{Precondition: x.transport, Consequence: "het kost ons geld"}
		}), "bewust aanvaard", "knowingly accepted"},
		{"dropped", at(func(x *table) model.Change { return model.DropLine{ID: x.transport} }), "vervallen", "lapsed"},
		{"without a date", owned(t).noDate(), "gekoppeld aan 3, die heeft nog geen datum", "linked to 3, which has no date yet"},
		{"without a lead", owned(t).noLead(), "gekoppeld aan 3, die heeft nog geen trekker", "linked to 3, which has no lead yet"},
	} {
		p, _ := c.x.s.Precondition(c.x.transport)
		both(t, c.about, func(x *assets.Text) string { return x.Standing(c.x.s, p) }, c.nl, c.en)
	}
}

func (x *table) noDate() *table {
	return x.do(model.SetDue{ID: x.tariff, Field: model.FieldDue}).word(model.WordYes)
}

func (x *table) noLead() *table { return x.do(model.SetLead{ID: x.tariff}).word(model.WordYes) }

func TestAnswer(t *testing.T) {
	for _, c := range []struct {
		x      model.Answer
		nl, en string
	}{
		{model.Answer{Reply: model.SaysYes}, "ja", "yes"},
		{model.Answer{Reply: model.SaysYes, How: model.Together}, "ja (samen gevraagd)", "yes (asked together)"},
		{model.Answer{Reply: model.SaysYes, How: model.InWriting}, "ja (schriftelijk)", "yes (in writing)"},
		{model.Answer{Reply: model.SaysIfNot}, "zo niet", "not as is"},
		{model.Answer{Reply: model.SaysIfNot, Needs: "meer tijd"}, "zo niet: meer tijd", "not as is: meer tijd"},
		{model.Answer{Reply: model.StaysOut}, "doet niet mee", "takes no part"},
		{model.Answer{Reply: model.WasAbsent}, "afwezig", "absent"},
		{model.Answer{Reply: model.Reserved, Body: "de raad"}, "ja, onder voorbehoud van de raad", "yes, subject to de raad"},
		{model.Answer{Reply: model.Reserved, Body: "de raad", Outcome: model.Granted}, "ja, onder voorbehoud van de raad: ingestemd", "yes, subject to de raad: agreed to"},
	} {
		both(t, string(c.x.Reply), func(x *assets.Text) string { return x.Answer(c.x) }, c.nl, c.en)
	}
}

func TestReservation(t *testing.T) {
	quarter := due(day(2027, time.September, 30), date.ByQuarter)
	for _, c := range []struct {
		x      model.Answer
		nl, en string
	}{
		{model.Answer{}, "…", "…"},
		{model.Answer{Body: "de raad"}, "de raad", "de raad"},
		{model.Answer{By: date.On(day(2027, time.May, 1))}, "… (1 mei 2027)", "… (1 May 2027)"},
		{model.Answer{Body: "de raad", By: quarter}, "de raad (3e kwartaal 2027)", "de raad (Q3 2027)"},
	} {
		both(t, c.x.Body, func(x *assets.Text) string { return x.Reservation(c.x) }, c.nl, c.en)
	}
}

func TestMandate(t *testing.T) {
	for _, c := range []struct {
		x      model.Mandate
		nl, en string
	}{
		{model.Mandate{}, "nog niet gevraagd", "not asked yet"},
		{model.Mandate{Kind: model.MayDecide}, "kan beslissen", "can decide"},
		{model.Mandate{Kind: model.MayReserved, Detail: "de raad"}, "onder voorbehoud van de raad", "subject to de raad"},
		{model.Mandate{Kind: model.MayReserved}, "onder voorbehoud van …", "subject to …"},
		{model.Mandate{Kind: model.MayWithin, Detail: "€ 10.000"}, "kan beslissen binnen € 10.000", "can decide within € 10.000"},
		{model.Mandate{Kind: model.TakesBack}, "neemt het mee terug", "takes it back"},
	} {
		both(t, string(c.x.Kind), func(x *assets.Text) string { return x.Mandate(c.x) }, c.nl, c.en)
	}
}
