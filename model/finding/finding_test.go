package finding_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// reflexes are words enough to know a meeting, a body and a question of process
// by.
var reflexes = finding.Words{
	Making:     []string{"instel*", "nieuw*", "*richten"},
	Things:     []string{"*overleg", "systeem"},
	Structures: []string{"stuurgroep", "*team"},
	Process:    []string{"beslis*"},
}

type ids = []model.ID

// sign is a finding that must be there: whom and what it is about, where it is
// mended, and the one change after which it is gone.
type sign struct {
	about ids
	at    model.Place
	until model.Change
}

// tale is how a finding comes about at newDesk's table.
type tale struct {
	code model.Code
	told string
	tell func(*desk) sign
}

// tales are of every finding; each rule has its own in a file of its sort.
func tales() []tale {
	return slices.Concat(answerTales, pointTales, dealTales, opgaveTales, carryTales, seatTales)
}

// atTable are the findings that the table may hear too, without a name. The
// others, which speak of a partner or of what was proposed, are REGIE's.
var atTable = []model.Code{
	model.IfNot, model.NeedsSaid, model.AnswerOne, model.ReviewOpen, model.DealWords, model.BodyRefused, model.AnswerStale, model.PointFell, model.DealStuck, model.PointOpen, model.PointDeclined, model.PointShort,
	model.OwnerUnasked, model.LeadOpen, model.LeadTwo, model.OutsideAlone, model.Undated, model.AnswersOpen, model.PointWaits,
	model.PointReserved, model.ReservePast, model.ReserveVague, model.ReserveUndated, model.ReserveLate, model.Overdue, model.OpgaveUnheld, model.OpgaveVague,
	model.WhyUsOpen, model.UrgencyOpen, model.UrgencyPast, model.OpgaveChanged, model.Uncosted, model.Unnoticed,
	model.Uninvited, model.YearOpen, model.NothingDue, model.Untranslated, model.UseOpen, model.ProfessionalOut, model.NoRoom,
}

// Some questions wait for the pause, when the agreements are there, and some
// until all else is said. The others are asked when they come up.
var (
	atPause = []model.Code{model.PointReserved, model.NoneSaid, model.CarryUnasked, model.CarryNot, model.MoversUnsaid, model.PressureOpen,
		model.Uncosted, model.Unnoticed, model.Uninvolved}
	afterwards = []model.Code{model.YearOpen, model.NothingDue, model.AnswerableOpen, model.ProfessionalOut, model.NoRoom}
)

func momentOf(c model.Code) finding.Occasion {
	switch {
	case slices.Contains(atPause, c):
		return finding.AtThePause
	case slices.Contains(afterwards, c):
		return finding.Afterwards
	}
	return finding.AtTheTable
}

func TestEachFindingComesAndGoesWithOneChange(t *testing.T) {
	for _, x := range tales() {
		t.Run(string(x.code)+": "+x.told, func(t *testing.T) {
			d := newDesk(t)
			want := x.tell(d)
			before := d.finds(x.code)
			i := slices.IndexFunc(before, func(f finding.Finding) bool { return slices.Equal(f.About, want.about) })
			if i < 0 {
				t.Fatalf("not found: there is %+v", before)
			}
			equal(t, "where it is mended", before[i].Place, want.at)
			equal(t, "for the table", before[i].Audience == model.Tafel, slices.Contains(atTable, x.code))
			equal(t, "when it is asked", before[i].Moment, momentOf(x.code))
			d.Do(want.until)
			after := d.finds(x.code)
			if rest := slices.Delete(slices.Clone(before), i, i+1); !alike(rest, after) {
				t.Errorf("after %#v: %+v, want %+v", want.until, after, rest)
			}
		})
	}
}

func TestEveryFindingHasATale(t *testing.T) {
	told := map[model.Code]bool{}
	for _, x := range tales() {
		told[x.code] = true
	}
	for _, code := range model.Code("").Values() {
		if !told[model.Code(code)] {
			t.Errorf("%s: no session in the tales has it", code)
		}
		delete(told, model.Code(code))
	}
	for code := range told {
		t.Errorf("%s is in the tales and is no code", code)
	}
}

// silence is a table at which nothing of a sort is found.
type silence struct {
	code model.Code
	told string
	tell func(*desk)
}

func TestWhatIsAsItShouldBeIsNotFound(t *testing.T) {
	for _, x := range slices.Concat(answerSilences, pointSilences, dealSilences, opgaveSilences, carrySilences, seatSilences) {
		t.Run(string(x.code)+": "+x.told, func(t *testing.T) {
			d := newDesk(t)
			x.tell(d)
			if got := d.finds(x.code); len(got) > 0 {
				t.Errorf("found %+v", got)
			}
		})
	}
}

// finds lists the findings of a code.
func (d *desk) finds(code model.Code) []finding.Finding {
	return ofCode(finding.In(d.S, modeltest.Today, reflexes), code)
}

func ofCode(found []finding.Finding, code model.Code) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(found), func(f finding.Finding) bool { return f.Code != code })
}

func alike(a, b []finding.Finding) bool {
	return slices.EqualFunc(a, b, func(x, y finding.Finding) bool { return x.Is(y) && x.Place == y.Place })
}

// How the tales speak of changes and of places.

func (d *desk) word(w model.Word) model.Change {
	return model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: w}
}

func readBack(id model.ID) model.Place {
	return modeltest.Place(model.StepReadBack, id, model.FieldAnswers)
}

func mended(id model.ID) model.Place { return modeltest.Place(model.StepCarry, id, model.FieldExit) }

func opgave(f model.Field) model.Place { return modeltest.Place(model.StepOpgave, "", f) }
