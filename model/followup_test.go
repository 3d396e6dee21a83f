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
	d.do(model.OpenTable{At: modeltest.Now}, model.GiveFloor{ID: d.nabij}, model.Hold{At: modeltest.Now}, polled(model.PollFits),
		model.SetText{Field: model.FieldPhoto, Text: "twintig ouderen in de hal"}, model.SetText{Field: model.FieldRules, Text: "telefoons weg"},
		model.SetText{Field: model.FieldOutside, Text: "niets"}, model.SetDate{Field: model.FieldNext, Date: day.Last})
	d.done, d.stopped, d.lapsed = d.deal("klaar"), d.deal("gestopt"), d.deal("vervallen")
	d.do(pick(d.done, model.FieldProgress, model.Done), pick(d.stopped, model.FieldProgress, model.Stopped), model.DropAgreement{ID: d.lapsed},
		model.SetAside{Finding: model.Finding{Code: model.WhyUsOpen}}, say(model.TopicRoom, model.FieldSeen, "ruimte"),
		model.CloseTable{At: modeltest.Now}, model.SetText{Field: model.FieldOutside, Text: "later"})
	return d
}

// after is the sitting that follows, with what was prepared or without.
func (d *sitting) after(regie bool) *desk {
	return &desk{t: d.t, s: model.FollowUp(d.s, modeltest.ID(), day.Last, regie)}
}

func TestTheNextSittingBeginsWhereThisOneStands(t *testing.T) {
	d := newSitting(t)
	next := d.after(false).s
	equal(t, "series", next.Series, d.s.ID)
	equal(t, "sitting", next.Sitting, 2)
	equal(t, "revision", next.Revision, 1)
	equal(t, "day", next.Date, day.Last)
	equal(t, "title", next.Title, d.s.Title)
	equal(t, "spelregels", next.Rules, "telefoons weg")
	equal(t, "the promise of before the photo", next.Promise, "twintig ouderen in de hal")
	equal(t, "opgave", next.Opgave.Text, d.s.Opgave.Text)
	equal(t, "its version", next.Opgave.Version(), 1)
	equal(t, "tafeltaal", len(next.Terms), 1)
	equal(t, "parked", len(next.Parked), 1)
	equal(t, "polls", len(next.Polls), 1)
	equal(t, "agenda", len(next.Agenda), 1)
	equal(t, "seats", len(next.Partners), 3)
	lone := d.s
	lone.Series, lone.Sitting = "", 0 // as a file may have it
	next = model.FollowUp(lone, modeltest.ID(), day.Last, false)
	equal(t, "the series of one that had none", next.Series, d.s.ID)
	equal(t, "the sitting after one without a number", next.Sitting, 2)
	again := model.FollowUp(next, modeltest.ID(), day.Last.AddDays(90), false)
	equal(t, "the series of a third", again.Series, d.s.ID)
	equal(t, "a third", again.Sitting, 3)
}

func TestWhatWasOfThisSittingDoesNotComeAlong(t *testing.T) {
	d := newSitting(t)
	for _, regie := range []bool{false, true} {
		next := d.after(regie).s
		equal(t, "phase", next.Phase, model.Preparation)
		equal(t, "wall", next.Wall, model.WallNothing)
		equal(t, "floor", next.Floor, "")
		equal(t, "the photo", next.Photo, "")
		equal(t, "to the outside", next.Outside, "")
		equal(t, "the next table", next.Next, model.Next{})
		equal(t, "that the opgave held", next.Opgave.Held, model.Held{})
		equal(t, "turns, amendments, reflection, aside", len(next.Turns)+len(next.After)+len(next.Reflection)+len(next.Aside), 0)
	}
	equal(t, "there was an amendment", len(d.s.After) > 0, true)
}

func TestAgreementsComeAlongAsLongAsSomethingIsToBeDone(t *testing.T) {
	d := newSitting(t)
	d.do(d.reserved("gemeenteraad", in(20)))
	next := d.after(false)
	equal(t, "agreements", len(next.s.Agreements), 1)
	a := next.agreement(d.tariff)
	equal(t, "its number", a.Number, 1)
	equal(t, "its answers", len(a.Answers), 1)
	equal(t, "a reservation that waits", next.s.Round().Waiting, 1)
	if !reflect.DeepEqual(a, d.agreement(d.tariff)) {
		t.Errorf("%+v came along as %+v", d.agreement(d.tariff), a)
	}
	for _, id := range []model.ID{d.done, d.stopped, d.lapsed} {
		equal(t, "what is over", next.s.Has(id), false)
	}
}

func TestPartnersComeBackToTheirSeats(t *testing.T) {
	d := newSitting(t)
	d.do(pick(d.rietgoor, model.FieldMandate, model.MayWithin), text(d.rietgoor, model.FieldSeatNote, "Nabij belt"))
	for _, r := range []struct {
		was, is model.Seat
	}{{model.Seated, model.Seated}, {model.ComesLater, model.Seated}, {model.HasLeft, model.Seated}, {model.IsAbsent, model.Seated},
		{model.Replaced, model.Seated}, {model.Represented, model.Represented}, {model.NotInvited, model.NotInvited}} {
		d.do(model.SetSeat{ID: d.rietgoor, Seat: r.was, By: d.nabij})
		p := d.after(false).partner(d.rietgoor)
		equal(t, string(r.was), p.Seat, r.is)
		equal(t, string(r.was)+", who comes along", p.SeatBy != "" && p.SeatNote != "", r.was == r.is)
	}
	next := d.after(false)
	equal(t, "its mandate", next.partner(d.rietgoor).Mandate, model.Mandate{Kind: model.MayWithin, Again: true})
	equal(t, "one that was not asked", next.partner(d.nabij).Mandate, model.Mandate{})
	equal(t, "there it was heard", d.partner(d.nabij).Heard, true)
	equal(t, "here not yet", next.partner(d.nabij).Heard, false)
	d.do(model.SetSeat{ID: d.ouderen, Seat: model.ComesLater}, model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: d.ouderen})
	equal(t, "there it was late", d.partner(d.ouderen).Late, true)
	equal(t, "here it is not", d.after(false).partner(d.ouderen).Late, false)
}

func TestWhatIsNotSettledComesAlong(t *testing.T) {
	d := newSitting(t)
	second, third := d.points()
	fourth, more := needs(d.rietgoor)
	d.do(more, model.MarkClash{A: d.transport, B: second}, model.MarkClash{A: d.transport, B: fourth},
		model.Accept{Precondition: second, Consequence: "wachten", Told: "de directie", Review: day},
		model.TakeUp{Precondition: third, Version: 1}, model.DropLine{ID: fourth})
	next := d.after(false)
	equal(t, "points", len(next.s.Preconditions), 3)
	equal(t, "an open one keeps its number", next.precondition(d.transport).Number, 1)
	equal(t, "an accepted one", next.precondition(second).Acceptance, d.precondition(second).Acceptance)
	equal(t, "one taken up", next.precondition(third).Exit, model.ExitTakenUp)
	if want := []model.Clash{{A: d.transport, B: second}}; !slices.Equal(next.s.Clashes, want) {
		t.Errorf("clashes %v, want %v", next.s.Clashes, want)
	}
	d.do(model.DropLine{ID: d.close}, model.DropLine{ID: d.council})
	next = d.after(false)
	equal(t, "interests and pressures that lapsed", len(next.s.Interests)+len(next.s.Pressures), 0)
}

// A precondition that an agreement arranged, which is done, needs no more of
// the next sitting; anything less does.
func TestWhatIsDoneIsSettled(t *testing.T) {
	for what, r := range map[string]struct {
		change  func(*sitting) model.Change
		settled bool
	}{
		"arranged, and not done yet":   {func(d *sitting) model.Change { return pick(d.tariff, model.FieldProgress, model.Running) }, false},
		"arranged and done":            {func(d *sitting) model.Change { return pick(d.tariff, model.FieldProgress, model.Done) }, true},
		"arranged and stopped":         {func(d *sitting) model.Change { return pick(d.tariff, model.FieldProgress, model.Stopped) }, false},
		"arranged in what then lapsed": {func(d *sitting) model.Change { return model.DropAgreement{ID: d.tariff} }, false},
	} {
		d := newSitting(t)
		d.arrange()
		d.do(r.change(d))
		next := d.after(false).s
		equal(t, what, !next.Has(d.transport), r.settled)
		if x, ok := next.Precondition(d.transport); ok {
			equal(t, what+", links", len(x.Links) > 0, next.Has(d.tariff))
		}
	}
	d := newSitting(t)
	d.do(d.link(d.tariff), pick(d.tariff, model.FieldProgress, model.Done))
	x := d.after(false).precondition(d.transport)
	equal(t, "done, its owner not asked: open again", len(x.Links), 0)
	second := newSitting(t)
	second.do(model.Relieve{Pressure: second.council, Agreement: second.tariff}, model.Relieve{Pressure: second.council, Agreement: second.done},
		pick(second.tariff, model.FieldProgress, model.Stopped))
	equal(t, "a pressure without what helped", len(second.after(false).pressure(second.council).Relieved), 0)
}

// Of layer REGIE nothing comes along unless the facilitator says so.
func TestWhatWasPreparedComesAlongOnlyWhenAsked(t *testing.T) {
	d := newSitting(t)
	d.do(model.SetSaid{Partner: d.nabij, Field: model.FieldPosition, Text: "liever niet"}, model.AddPoll{ID: d.poll, Kind: model.PollUrgent, Votes: d.votes(1, 2, 3)})
	without, with := d.after(false), d.after(true)
	for _, secret := range []string{string(d.guess), string(d.staff), string(d.auditor), string(d.secret), string(d.hidden), string(d.note), "liever niet", "votes"} {
		if strings.Contains(string(written(t, without.s)), secret) {
			t.Errorf("%s came along", secret)
		}
		if !strings.Contains(string(written(t, with.s)), secret) {
			t.Errorf("%s did not come along", secret)
		}
	}
	equal(t, "the total of a poll", without.poll(d.poll).Total(), 3)
	equal(t, "a prepared point", with.precondition(d.staff).State, model.Presumed)
}

// Whatever a table was, its next sitting holds what is asked of a file, tells
// nothing of what was prepared, and survives the wire.
func TestEveryFollowUpIsASession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := busy(t)
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
	d.arrange()
	before := written(t, d.s)
	next := d.after(true)
	next.do(model.Unlink{Precondition: d.transport, Agreement: d.tariff}, model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.SaysIfNot},
		text(d.nabij, model.FieldName, "Nabij en co"), model.RemoveItem{ID: d.term})
	equal(t, "the sitting before", string(written(t, d.s)), string(before))
}

// A number that was given never comes back in the series, also when what had it
// is over; an answer to the photo question stays until there is a newer one.
func TestNumbersDoNotComeBackInASeries(t *testing.T) {
	d := newSitting(t) // agreements 2 to 4 are over
	next := d.after(false)
	fresh := next.deal("een nieuwe")
	a, _ := next.s.Agreement(fresh)
	equal(t, "the number of the next agreement", a.Number, 5)
	point := modeltest.ID()
	last := 0
	for _, x := range d.s.Preconditions {
		last = max(last, x.Number)
	}
	next.do(model.AddLine{ID: point, Partner: d.nabij, Sort: model.SortPrecondition, Text: "nog een punt", State: model.Spoken})
	x, _ := next.s.Precondition(point)
	equal(t, "the number of the next point", x.Number, last+1)
	third := model.FollowUp(next.s, modeltest.ID(), day.Last, false)
	equal(t, "the promise, two sittings on", third.Promise, "twintig ouderen in de hal")
	equal(t, "what was used", third.Used, model.Used{Preconditions: last + 1, Agreements: 5})
}
