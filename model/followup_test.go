package model_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// sitting is a desk whose table met, agreed on something and closed.
type sitting struct {
	*desk
	done, stopped, lapsed model.ID // agreements 2 to 4
	poll                  model.ID
}

func newSitting(t *testing.T) *sitting {
	d := &sitting{desk: newDesk(t), poll: modeltest.ID()}
	d.Do(model.OpenTable{At: modeltest.Now}, model.GiveFloor{ID: d.Nabij}, model.Hold{At: modeltest.Now}, modeltest.Polled(model.PollFits),
		model.SetText{Field: model.FieldPhoto, Text: "twintig ouderen in de hal"}, model.SetText{Field: model.FieldRules, Text: "telefoons weg"},
		model.SetText{Field: model.FieldOutside, Text: "niets"}, model.SetDate{Field: model.FieldNext, Date: day.Last})
	d.done, d.stopped, d.lapsed = d.Deal("klaar"), d.Deal("gestopt"), d.Deal("vervallen")
	d.Do(modeltest.Pick(d.done, model.FieldProgress, model.Done), modeltest.Pick(d.stopped, model.FieldProgress, model.Stopped), model.DropAgreement{ID: d.lapsed},
		model.PutAside{What: model.Aside{Code: model.CodeName(model.WhyUsOpen)}}, say(model.TopicRoom, model.FieldSeen, "ruimte"),
		model.CloseTable{At: modeltest.Now}, model.SetText{Field: model.FieldOutside, Text: "later"})
	return d
}

// after is the sitting that follows, with what was prepared or without.
func (d *sitting) after(regie bool) *desk {
	return &desk{&modeltest.Desk{T: d.T, S: model.FollowUp(d.S, modeltest.ID(), day.Last, regie)}}
}

func TestTheNextSittingBeginsWhereThisOneStands(t *testing.T) {
	d := newSitting(t)
	next := d.after(false).S
	equal(t, "series", next.Series, d.S.ID)
	equal(t, "sitting", next.Sitting, 2)
	equal(t, "revision", next.Revision, 1)
	equal(t, "day", next.Date, day.Last)
	equal(t, "title", next.Title, d.S.Title)
	equal(t, "spelregels", next.Rules, "telefoons weg")
	equal(t, "the promise of before the photo", next.Promise, "twintig ouderen in de hal")
	equal(t, "opgave", next.Opgave.Text, d.S.Opgave.Text)
	equal(t, "its version", next.Opgave.Version(), 1)
	equal(t, "tafeltaal", len(next.Terms), 1)
	equal(t, "parked", len(next.Parked), 1)
	equal(t, "polls", len(next.Polls), 1)
	equal(t, "agenda", len(next.Agenda), 1)
	equal(t, "seats", len(next.Partners), 3)
	lone := d.S
	lone.Series, lone.Sitting = "", 0 // as a file may have it
	next = model.FollowUp(lone, modeltest.ID(), day.Last, false)
	equal(t, "the series of one that had none", next.Series, d.S.ID)
	equal(t, "the sitting after one without a number", next.Sitting, 2)
	again := model.FollowUp(next, modeltest.ID(), day.Last.AddDays(90), false)
	equal(t, "the series of a third", again.Series, d.S.ID)
	equal(t, "a third", again.Sitting, 3)
}

func TestWhatWasOfThisSittingDoesNotComeAlong(t *testing.T) {
	d := newSitting(t)
	for _, regie := range []bool{false, true} {
		next := d.after(regie).S
		equal(t, "phase", next.Phase, model.Preparation)
		equal(t, "wall", next.Wall, model.WallNothing)
		equal(t, "floor", next.Floor, "")
		equal(t, "the photo", next.Photo, "")
		equal(t, "to the outside", next.Outside, "")
		equal(t, "the next table", next.Next, model.Next{})
		equal(t, "that the opgave held", next.Opgave.Held, model.Held{})
		equal(t, "turns, amendments, reflection, aside", len(next.Turns)+len(next.After)+len(next.Reflection)+len(next.Aside), 0)
	}
	equal(t, "there was an amendment", len(d.S.After) > 0, true)
}

func TestAgreementsComeAlongAsLongAsSomethingIsToBeDone(t *testing.T) {
	d := newSitting(t)
	d.Do(d.Reserve("gemeenteraad", modeltest.In(20)))
	next := d.after(false)
	equal(t, "agreements", len(next.S.Agreements), 1)
	a := next.Agreement(d.Tariff)
	equal(t, "its number", a.Number, 1)
	equal(t, "its answers", len(a.Answers), 1)
	equal(t, "a reservation that waits", next.S.Round(modeltest.Today).Waiting, 1)
	if !reflect.DeepEqual(a, d.Agreement(d.Tariff)) {
		t.Errorf("%+v came along as %+v", d.Agreement(d.Tariff), a)
	}
	for _, id := range []model.ID{d.done, d.stopped, d.lapsed} {
		equal(t, "what is over", next.S.Has(id), false)
	}
}

func TestPartnersComeBackToTheirSeats(t *testing.T) {
	d := newSitting(t)
	d.Do(modeltest.Pick(d.Rietgoor, model.FieldMandate, model.MayWithin), modeltest.Text(d.Rietgoor, model.FieldSeatNote, "Nabij belt"))
	for _, r := range []struct {
		was, is model.Seat
	}{{model.Seated, model.Seated}, {model.ComesLater, model.Seated}, {model.HasLeft, model.Seated}, {model.IsAbsent, model.Seated},
		{model.Replaced, model.Seated}, {model.Represented, model.Represented}, {model.NotInvited, model.NotInvited}} {
		d.Do(model.SetSeat{ID: d.Rietgoor, Seat: r.was, By: d.Nabij})
		p := d.after(false).Partner(d.Rietgoor)
		equal(t, string(r.was), p.Seat, r.is)
		equal(t, string(r.was)+", who comes along", p.SeatBy != "" && p.SeatNote != "", r.was == r.is)
	}
	next := d.after(false)
	equal(t, "its mandate", next.Partner(d.Rietgoor).Mandate, model.Mandate{Kind: model.MayWithin, Again: true})
	equal(t, "one that was not asked", next.Partner(d.Nabij).Mandate, model.Mandate{})
	equal(t, "there it was heard", d.Partner(d.Nabij).Heard, true)
	equal(t, "here not yet", next.Partner(d.Nabij).Heard, false)
	d.Do(model.SetSeat{ID: d.Ouderen, Seat: model.ComesLater}, model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: d.Ouderen})
	equal(t, "there it was late", d.Partner(d.Ouderen).Late, true)
	equal(t, "here it is not", d.after(false).Partner(d.Ouderen).Late, false)
}

func TestWhatIsNotSettledComesAlong(t *testing.T) {
	d := newSitting(t)
	second, third := d.points()
	fourth, more := modeltest.Needs(d.Rietgoor)
	d.Do(more, model.MarkClash{A: d.Transport, B: second}, model.MarkClash{A: d.Transport, B: fourth},
		model.Accept{Precondition: second, Consequence: "wachten", Told: "de directie", Review: day},
		model.TakeUp{Precondition: third, Version: 1}, model.DropLine{ID: fourth})
	next := d.after(false)
	equal(t, "points", len(next.S.Preconditions), 3)
	equal(t, "an open one keeps its number", next.Precondition(d.Transport).Number, 1)
	equal(t, "an accepted one", next.Precondition(second).Acceptance, d.Precondition(second).Acceptance)
	equal(t, "one taken up", next.Precondition(third).Exit, model.ExitTakenUp)
	if want := []model.Clash{{A: d.Transport, B: second}}; !slices.Equal(next.S.Clashes, want) {
		t.Errorf("clashes %v, want %v", next.S.Clashes, want)
	}
	d.Do(model.DropLine{ID: d.Close}, model.DropLine{ID: d.Council})
	next = d.after(false)
	equal(t, "interests and pressures that lapsed", len(next.S.Interests)+len(next.S.Pressures), 0)
}

// A precondition that an agreement arranged, which is done, needs no more of
// the next sitting; anything less does.
func TestWhatIsDoneIsSettled(t *testing.T) {
	for what, r := range map[string]struct {
		change  func(*sitting) model.Change
		settled bool
	}{
		"arranged, and not done yet":   {func(d *sitting) model.Change { return modeltest.Pick(d.Tariff, model.FieldProgress, model.Running) }, false},
		"arranged and done":            {func(d *sitting) model.Change { return modeltest.Pick(d.Tariff, model.FieldProgress, model.Done) }, true},
		"arranged and stopped":         {func(d *sitting) model.Change { return modeltest.Pick(d.Tariff, model.FieldProgress, model.Stopped) }, false},
		"arranged in what then lapsed": {func(d *sitting) model.Change { return model.DropAgreement{ID: d.Tariff} }, false},
	} {
		d := newSitting(t)
		d.Arrange()
		d.Do(r.change(d))
		next := d.after(false).S
		equal(t, what, !next.Has(d.Transport), r.settled)
		if x, ok := next.Precondition(d.Transport); ok {
			equal(t, what+", links", len(x.Links) > 0, next.Has(d.Tariff))
		}
	}
	d := newSitting(t)
	d.Do(d.Link(d.Tariff), modeltest.Pick(d.Tariff, model.FieldProgress, model.Done))
	x := d.after(false).Precondition(d.Transport)
	equal(t, "done, its owner not asked: open again", len(x.Links), 0)
	second := newSitting(t)
	second.Do(model.Relieve{Pressure: second.Council, Agreement: second.Tariff}, model.Relieve{Pressure: second.Council, Agreement: second.done},
		modeltest.Pick(second.Tariff, model.FieldProgress, model.Stopped))
	equal(t, "a pressure without what helped", len(second.after(false).Pressure(second.Council).Relieved), 0)
}

// Of layer REGIE nothing is taken over unless the facilitator says so.
func TestWhatWasPreparedComesAlongOnlyWhenAsked(t *testing.T) {
	d := newSitting(t)
	d.Do(model.SetSaid{Partner: d.Nabij, Field: model.FieldPosition, Text: "liever niet"}, model.AddPoll{ID: d.poll, Kind: model.PollUrgent, Votes: d.votes(1, 2, 3)})
	without, with := d.after(false), d.after(true)
	for _, secret := range []string{string(d.Guess), string(d.Staff), string(d.Auditor), string(d.Secret), string(d.Hidden), string(d.Note), "liever niet", "votes"} {
		if strings.Contains(string(written(t, without.S)), secret) {
			t.Errorf("%s came along", secret)
		}
		if !strings.Contains(string(written(t, with.S)), secret) {
			t.Errorf("%s did not come along", secret)
		}
	}
	equal(t, "the total of a poll", without.poll(d.poll).Total(), 3)
	equal(t, "a prepared point", with.Precondition(d.Staff).State, model.Presumed)
}

// Whatever a table was, its next sitting holds what is asked of a file, tells
// nothing of what was prepared, and survives the wire.
func TestEveryFollowUpIsASession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Busy(t)
		id := modeltest.ID()
		without := model.FollowUp(s, id, day.Last, false)
		same(t, "of the table layer", without, model.FollowUp(s.Table(), id, day.Last, false))
		for _, next := range []model.Session{without, model.FollowUp(s, id, day.Last, true), model.FollowUp(without, modeltest.ID(), day.Last, false)} {
			if flaw := model.Check(next); flaw != nil {
				t.Fatalf("%+v", flaw)
			}
			data, err := wire.Encode(next)
			if err != nil {
				t.Fatal(err)
			}
			back, err := wire.Decode(data)
			if err != nil {
				t.Fatalf("%v in %s", err, data)
			}
			same(t, "by the wire", back, next)
		}
	})
}

// The sitting before stays as it was.
func TestAFollowUpLeavesTheSittingBeforeAsItWas(t *testing.T) {
	d := newSitting(t)
	d.Arrange()
	before := written(t, d.S)
	next := d.after(true)
	next.Do(model.Unlink{Precondition: d.Transport, Agreement: d.Tariff}, model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysIfNot},
		modeltest.Text(d.Nabij, model.FieldName, "Nabij en co"), model.RemoveItem{ID: d.Term})
	equal(t, "the sitting before", string(written(t, d.S)), string(before))
}

// A number that was given never comes back in the series, also when what had it
// is over; an answer to the photo question stays until there is a newer one.
func TestNumbersDoNotComeBackInASeries(t *testing.T) {
	d := newSitting(t) // agreements 2 to 4 are over
	next := d.after(false)
	fresh := next.Deal("een nieuwe")
	a, _ := next.S.Agreement(fresh)
	equal(t, "the number of the next agreement", a.Number, 5)
	point := modeltest.ID()
	last := 0
	for _, x := range d.S.Preconditions {
		last = max(last, x.Number)
	}
	next.Do(model.AddLine{ID: point, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "nog een punt", State: model.Spoken})
	x, _ := next.S.Precondition(point)
	equal(t, "the number of the next point", x.Number, last+1)
	third := model.FollowUp(next.S, modeltest.ID(), day.Last, false)
	equal(t, "the promise, two sittings on", third.Promise, "twintig ouderen in de hal")
	equal(t, "what was used", third.Used, model.Used{Preconditions: last + 1, Agreements: 5})
}
