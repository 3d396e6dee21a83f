// Package modeltest makes sessions and changes for tests: random ones for laws,
// large ones for measurements. Only tests import it.
package modeltest

import (
	"fmt"
	"sync/atomic"
	"time"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/date"
)

var counter atomic.Uint64

// ID makes a valid ID that no other call gave.
func ID() model.ID {
	const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	b := []byte("01J00000000000000000000000")
	for n, i := counter.Add(1), len(b)-1; n > 0; n, i = n/32, i-1 {
		b[i] = digits[n%32]
	}
	return model.ID(b)
}

// Today is the day on which tests happen: a Thursday.
var Today = date.Day{Year: 2026, Month: time.November, Day: 19}

// Now is a quarter past four on that day.
var Now = date.Moment{Date: Today, Hour: 16, Minute: 15}

// Session draws a session as changes in both layers would make it.
func Session(t *rapid.T) model.Session {
	s := model.New(ID(), "Tafel", Today)
	for range rapid.IntRange(0, 40).Draw(t, "length") {
		layer := rapid.SampledFrom([]model.Layer{model.Tafel, model.Regie}).Draw(t, "layer")
		if next, err := model.Do(s, Change(t, s, layer)); err == nil {
			s = next
		}
	}
	return s
}

// Change draws a change as a screen of a layer could make it: in TAFEL from
// what the table sees, as said; in REGIE from everything, as presumed or as
// said.
func Change(t *rapid.T, s model.Session, l model.Layer) model.Change {
	d := drawer{t, s, model.Spoken}
	if l == model.Tafel {
		d.s = s.Table()
	} else {
		d.state = rapid.SampledFrom([]model.State{model.Presumed, model.Spoken}).Draw(t, "state")
	}
	makers := []func(drawer) model.Change{partnerChange, partnerChange, lineChange, lineChange, lineChange,
		agreementChange, agreementChange, answerChange, exitChange, itemChange, afterTheRound, opgaveChange, phaseChange}
	if l == model.Regie {
		makers = append(makers, Prepared, Prepared, regieChange)
	}
	return rapid.SampledFrom(makers).Draw(t, "sort")(d)
}

// PreparedChange draws the adding or editing of a prepared line, of a voorzet
// or of a note: what may not show at the table.
func PreparedChange(t *rapid.T, s model.Session) model.Change {
	return Prepared(drawer{t, s, model.Presumed})
}

type drawer struct {
	t     *rapid.T
	s     model.Session
	state model.State
}

func (d drawer) text() string {
	return rapid.SampledFrom([]string{"vervoer in de prijs", "één loket", "plek [60|25]", "x", "Ω\nregel"}).Draw(d.t, "text")
}

func (d drawer) n(max int) int { return rapid.IntRange(0, max).Draw(d.t, "n") }

func oneOf[T any](d drawer, xs []T, id func(T) model.ID) model.ID {
	if len(xs) == 0 || d.n(15) == 0 {
		return ID()
	}
	return id(xs[rapid.IntRange(0, len(xs)-1).Draw(d.t, "i")])
}

func value[T interface {
	~string
	Values() []string
}](d drawer) T {
	var v T
	return T(rapid.SampledFrom(v.Values()).Draw(d.t, "value"))
}

func (d drawer) partner() model.ID {
	return oneOf(d, d.s.Partners, func(p model.Partner) model.ID { return p.ID })
}
func (d drawer) interest() model.ID {
	return oneOf(d, d.s.Interests, func(x model.Interest) model.ID { return x.ID })
}
func (d drawer) precondition() model.ID {
	return oneOf(d, d.s.Preconditions, func(x model.Precondition) model.ID { return x.ID })
}
func (d drawer) pressure() model.ID {
	return oneOf(d, d.s.Pressures, func(x model.Pressure) model.ID { return x.ID })
}
func (d drawer) agreement() model.ID {
	return oneOf(d, d.s.Agreements, func(a model.Agreement) model.ID { return a.ID })
}
func (d drawer) line() model.ID {
	return rapid.SampledFrom([]func() model.ID{d.interest, d.precondition, d.pressure}).Draw(d.t, "line")()
}
func (d drawer) item() model.ID {
	var ids []model.ID
	for _, x := range d.s.Terms {
		ids = append(ids, x.ID)
	}
	for _, x := range d.s.Parked {
		ids = append(ids, x.ID)
	}
	for _, x := range d.s.Opgave.Indicators {
		ids = append(ids, x.ID)
	}
	for _, x := range d.s.Opgave.Ambitions {
		ids = append(ids, x.ID)
	}
	return oneOf(d, ids, func(id model.ID) model.ID { return id })
}

func (d drawer) due() date.Due {
	text := rapid.SampledFrom([]string{"", "1 mrt", "Q3 2027", "2028", "doorlopend", "eind juni"}).Draw(d.t, "due")
	due, _ := date.Parse(text, Today)
	return due
}

func (d drawer) meeting() model.ID {
	return oneOf(d, d.s.Meetings, func(x model.Meeting) model.ID { return x.ID })
}

func (d drawer) rhythm() string {
	return rapid.SampledFrom([]string{"", "elk kwartaal"}).Draw(d.t, "rhythm")
}

func (d drawer) sort() model.Sort {
	return rapid.SampledFrom([]model.Sort{model.SortInterest, model.SortPrecondition, model.SortPressure}).Draw(d.t, "sort")
}

func (d drawer) saidField() model.Field {
	return rapid.SampledFrom([]model.Field{model.FieldPosition, model.FieldHome, model.FieldMovers, model.FieldMandNote, model.FieldRuns}).Draw(d.t, "field")
}

func partnerChange(d drawer) model.Change {
	switch d.n(12) {
	case 0, 1, 2:
		return model.AddPartner{ID: ID(), Name: d.text(), Function: "directeur"}
	case 3:
		return model.RemovePartner{ID: d.partner()}
	case 4:
		return model.MovePartner{ID: d.partner(), Before: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "before")}
	case 5:
		return model.MergePartners{Keep: d.partner(), Gone: d.partner(), Over: ID()}
	case 6:
		return model.SetSeat{ID: d.partner(), Seat: value[model.Seat](d), By: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "by")}
	case 7:
		return model.GiveFloor{ID: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "floor")}
	case 8:
		return model.SetText{ID: d.partner(), Field: model.FieldBrings, Text: d.text()}
	case 9:
		return model.SetRoles{ID: d.partner(), Roles: []model.Role{value[model.Role](d), value[model.Role](d)}}
	case 10:
		return model.Pick{ID: d.partner(), Field: model.FieldTie, Value: string(value[model.Tie](d))}
	case 11:
		return model.SetDue{ID: d.partner(), Field: model.FieldTieOn, Due: d.due()}
	}
	return model.Pick{ID: d.partner(), Field: model.FieldMandate, Value: string(value[model.Authority](d))}
}

func lineChange(d drawer) model.Change {
	switch d.n(10) {
	case 0, 1, 2, 3:
		return model.AddLine{ID: ID(), Partner: d.partner(), Sort: d.sort(), Text: d.text(), State: d.state}
	case 4:
		return model.SetText{ID: d.line(), Field: model.FieldText, Text: d.text()}
	case 5:
		return model.DropLine{ID: d.line(), Why: d.text()}
	case 6:
		return model.Understand{Interest: d.interest(), By: d.partner(), Words: d.text(), Verdict: value[model.Verdict](d)}
	case 7:
		return model.SetSaid{Partner: d.partner(), Field: d.saidField(), Text: d.text(), State: d.state}
	case 8:
		return model.SayNone{Partner: d.partner(), Said: value[model.None](d), On: Today}
	case 9:
		return model.Pick{ID: d.line(), Field: model.FieldStays, Value: "yes"}
	}
	return model.SetCarry{Partner: d.partner(), Answer: value[model.Bearing](d), Text: d.text(), State: d.state}
}

func agreementChange(d drawer) model.Change {
	switch d.n(13) {
	case 0, 1, 2:
		return model.AddAgreement{ID: ID(), Text: d.text(), Lead: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "lead"), Due: d.due(), Rhythm: d.rhythm()}
	case 3:
		return model.DropAgreement{ID: d.agreement()}
	case 4:
		return model.SetLead{ID: d.agreement(), Partner: d.partner(), Candidates: []model.ID{d.partner()}}
	case 5:
		return model.SetOthers{ID: d.agreement(), Others: []model.ID{d.partner(), d.partner()}}
	case 6:
		return model.SetDue{ID: d.agreement(), Field: model.FieldDue, Due: d.due()}
	case 7:
		return model.SetText{ID: d.agreement(), Field: model.FieldText, Text: d.text(), LanguageOnly: d.n(1) == 0}
	case 8:
		return model.Relieve{Pressure: d.pressure(), Agreement: d.agreement(), Off: d.n(2) == 0}
	case 9, 10:
		return model.BindAll{ID: d.agreement()}
	case 11:
		f := rapid.SampledFrom([]model.Field{model.FieldOutsiders, model.FieldRhythm, model.FieldProvided}).Draw(d.t, "field")
		return model.SetText{ID: d.agreement(), Field: f, Text: d.text()}
	case 12:
		return model.Pick{ID: d.agreement(), Field: model.FieldKind, Value: string(value[model.AgreementKind](d))}
	case 13:
		return model.SetDue{ID: d.agreement(), Field: model.FieldStart, Due: d.due()}
	}
	return model.Pick{ID: d.agreement(), Field: model.FieldProgress, Value: string(value[model.Progress](d))}
}

func answerChange(d drawer) model.Change {
	switch d.n(6) {
	case 0:
		return model.TakeAnswer{Agreement: d.agreement(), Partner: d.partner()}
	case 1:
		return model.Decided{Agreement: d.agreement(), Partner: d.partner(), Outcome: value[model.Outcome](d)}
	case 2, 3:
		return model.LinkPrecondition{Precondition: d.precondition(), Agreement: d.agreement()}
	case 4:
		return model.OwnWord{Precondition: d.precondition(), Agreement: d.agreement(), Word: value[model.Word](d)}
	}
	return model.GiveAnswer{Agreement: d.agreement(), Partner: d.partner(), Reply: value[model.Reply](d), Body: "raad", By: d.due(), Named: d.n(2) == 0}
}

func exitChange(d drawer) model.Change {
	switch d.n(4) {
	case 0:
		return model.TakeUp{Precondition: d.precondition(), Version: 1 + d.n(2)}
	case 1:
		return model.Accept{Precondition: d.precondition(), Consequence: d.text(), Review: d.due()}
	case 2:
		return model.Unexit{Precondition: d.precondition()}
	case 3:
		return model.Unlink{Precondition: d.precondition(), Agreement: d.agreement()}
	}
	return model.SaveVersion{Reason: d.text(), At: Now}
}

func itemChange(d drawer) model.Change {
	switch d.n(11) {
	case 0:
		return model.AddTerm{ID: ID(), Word: d.text(), Meaning: d.text()}
	case 1:
		return model.AddParked{ID: ID(), Text: d.text(), Back: d.due()}
	case 2:
		return model.AddIndicator{ID: ID(), Text: d.text(), Delivers: d.partner(), Use: value[model.Use](d)}
	case 3:
		return model.AddAmbition{ID: ID(), Text: d.text(), Partner: d.partner()}
	case 4:
		return model.RemoveItem{ID: d.item()}
	case 5:
		return model.SetOwner{ID: d.item(), Partner: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "owner")}
	case 6, 7:
		return model.AddMeeting{ID: ID(), Name: d.text(), Who: d.text(), Often: d.rhythm()}
	case 8:
		return model.EndMeeting{ID: d.meeting(), Agreement: rapid.SampledFrom([]model.ID{"", d.agreement()}).Draw(d.t, "ends")}
	case 9:
		return model.Pick{ID: d.meeting(), Field: model.FieldFate, Value: string(value[model.Fate](d))}
	case 10:
		return model.SetDue{ID: d.item(), Field: model.FieldAimBy, Due: d.due()}
	}
	return model.AddAgenda{ID: ID(), Text: d.text(), Minutes: d.n(30)}
}

func opgaveChange(d drawer) model.Change {
	switch d.n(5) {
	case 0:
		return model.SetText{Field: model.FieldOpgave, Text: fmt.Sprint(d.text(), d.n(99))}
	case 1:
		return model.Pick{Field: model.FieldHowMuch, Value: "yes"}
	case 2:
		return model.SetDate{Field: model.FieldNext, Date: Today.AddDays(d.n(99))}
	case 3:
		return model.SetClock{Field: model.FieldBegin, Clock: date.Clock("13:00").Add(d.n(90))}
	case 4:
		return model.Pick{Field: model.FieldSpread, Value: string(value[model.Spread](d))}
	}
	return model.SetText{Field: model.FieldPhoto, Text: d.text()}
}

func phaseChange(d drawer) model.Change {
	switch d.n(8) {
	case 0, 1, 2, 3:
		return model.OpenTable{At: Now, Wall: value[model.Wall](d)}
	case 4, 5:
		return model.CloseTable{At: Now}
	case 6:
		return model.Settle{At: Now}
	}
	return model.Reopen{At: Now}
}

// Prepared draws a change that only REGIE may notice.
func Prepared(d drawer) model.Change {
	d.state = model.Presumed
	switch d.n(8) {
	case 7:
		return asideChange(d)
	case 0, 1:
		return model.AddLine{ID: ID(), Partner: d.partner(), Sort: d.sort(), Text: d.text(), State: model.Presumed}
	case 2:
		return model.SetSaid{Partner: d.partner(), Field: d.saidField(), Text: d.text(), State: model.Presumed}
	case 3:
		return model.SetCarry{Partner: d.partner(), Answer: value[model.Bearing](d), State: model.Presumed}
	case 4:
		return model.AddNote{ID: ID(), Partner: rapid.SampledFrom([]model.ID{"", d.partner()}).Draw(d.t, "of"), Text: d.text()}
	case 5:
		return model.AddPartner{ID: ID(), Name: d.text(), Draft: true}
	case 6:
		return model.AddAgreement{ID: ID(), Text: d.text(), Lead: d.partner(), Due: d.due(), Draft: true}
	}
	return model.PickSaid{Partner: d.partner(), Of: d.saidField(), Field: model.FieldAllow, Value: string(value[model.Permission](d))}
}

// regieChange draws a change that only the facilitator's layer makes.
func regieChange(d drawer) model.Change {
	switch d.n(5) {
	case 0, 1:
		return model.Pick{ID: d.line(), Field: model.FieldAllow, Value: string(value[model.Permission](d))}
	case 2:
		return model.Release{ID: d.line(), New: ID(), Text: d.text(), Owner: d.n(1) == 0}
	case 3:
		return model.ReleaseSaid{Partner: d.partner(), Field: d.saidField(), Text: d.text(), Owner: d.n(1) == 0}
	case 4:
		return model.TablePartner{ID: d.partner(), New: ID()}
	}
	return model.TableAgreement{ID: d.agreement(), New: ID(), Text: d.text()}
}
