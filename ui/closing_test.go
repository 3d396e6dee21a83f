package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// Step 6 and the question before closing say what goes home open and who takes it along;
// a line that stays at the table was said, and no number tells of it.
func TestWhatGoesHomeOpen(t *testing.T) {
	s := table(t)
	say := func(s model.Session, i int, text string, more ...model.Change) model.Session {
		id := modeltest.ID()
		s = changed(t, s, model.AddLine{ID: id, Partner: s.Partners[i].ID, Sort: model.SortPrecondition, Text: text, State: model.Spoken})
		if len(more) > 0 {
			s = changed(t, s, model.Pick{ID: id, Field: model.FieldStays, Value: "yes"})
		}
		return s
	}
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	s = say(s, 0, "rit en lege plek in de prijs")
	const year = "Wat er over een jaar anders is, en voor wie, is nog niet gezegd."
	desk := open(t, s).Press("6").Sees("Open mee naar huis", "De punten 1 en 2 met Rietgoor.", "Van 7 partners is nog niet gehoord wat thuis moet blijven kloppen.", "partners is nog niet gevraagd of dit te dragen is.")
	desk.Press("s").Sees("Open mee naar huis: de punten 1 en 2 met Rietgoor.", "Van 7 partners", year, "ja, sluit de tafel").SeesNowhere("klaar")
	desk = open(t, say(s, 1, "blijft hier", model.Pick{})).Press("6").Sees("Nog niet van elke partner is gehoord").SeesNowhere("Van 6 partners", "Van 7 partners")
	desk.Press("s").Sees("Nog niet van elke partner is gehoord").SeesNowhere("Van 6 partners")
}

// What is different in a year is the next question of step 6, until it was said.
func TestTheYearIsAskedOnce(t *testing.T) {
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	const asks = "over een jaar anders, voor wie, en wie heeft het doorgerekend?"
	desk := inRegie(t, s).Press("6").Sees("Vraag", asks)
	desk.Select("Voor de foto").Press("enter").Type("Dertig ouderen hebben een plek").Press("enter").SeesNowhere(asks)
	inRegie(t, s).Press("6", "Q").SeesNowhere(asks)
}
