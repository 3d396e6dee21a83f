package modeltest

import (
	"fmt"

	"regietafel/model"
	"regietafel/model/date"
)

// Big makes a session with so many partners, interests, preconditions (half as
// many as interests) and agreements, with the table open: every third line is
// prepared, every agreement has a trekker, a date and some answers.
func Big(partners, interests, agreements int) model.Session {
	s := model.New(ID(), "Een grote tafel over de zorg in de regio", Today)
	do := func(cs ...model.Change) {
		next, err := model.Do(s, cs...)
		if err != nil {
			panic(fmt.Sprintf("modeltest: %v for %#v", err, cs))
		}
		s = next
	}
	do(model.SetText{Field: model.FieldOpgave, Text: "Vóór 1 oktober heeft een groep van [60|25] ouderen een plek, dichtbij en met vaste gezichten."},
		model.SaveVersion{Reason: "begin", At: Now}, model.OpenTable{At: Now})
	for i := range partners {
		do(model.AddPartner{ID: ID(), Name: fmt.Sprintf("Zorgorganisatie nummer %d in de regio", i+1), Short: fmt.Sprintf("Zorg %d", i+1), Function: "bestuurder"})
	}
	owner := func(i int) model.ID { return s.Partners[i%partners].ID }
	for i := range interests {
		state := model.Spoken
		if i%3 == 0 {
			state = model.Presumed
		}
		do(model.AddLine{ID: ID(), Partner: owner(i), Sort: model.SortInterest, State: state, Text: fmt.Sprintf("belang %d: cliënten in de eigen buurt houden", i)})
		if i%2 == 0 {
			do(model.AddLine{ID: ID(), Partner: owner(i), Sort: model.SortPrecondition, State: model.Spoken, Text: fmt.Sprintf("punt %d: vervoer en leegstand in de prijs", i)})
		}
	}
	for i := range agreements {
		id := ID()
		do(model.AddAgreement{ID: id, Text: fmt.Sprintf("Afspraak %d: samen één dagdeel volledig doorrekenen en laten zien", i), Lead: owner(i), Due: date.On(Today.AddDays(7 * (i%40 + 1)))})
		if i%2 == 0 && len(s.Preconditions) > 0 {
			do(model.LinkPrecondition{Precondition: s.Preconditions[(i/2)%len(s.Preconditions)].ID, Agreement: id})
		}
		for j := range min(3, partners) {
			do(model.GiveAnswer{Agreement: id, Partner: owner(i + j), Reply: model.SaysYes})
		}
	}
	return s
}
