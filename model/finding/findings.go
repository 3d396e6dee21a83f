package finding

import (
	"slices"

	"regietafel/model"
	"regietafel/model/date"
)

// rule is one finding: its weight is its place in rules.
type rule struct {
	code     model.Code
	moment   Occasion
	audience model.Layer
	steps    []model.Step // where its question can be answered
	find     func(*survey)
}

var (
	onOpgave   = []model.Step{model.StepOpgave, model.StepReview}
	onSeats    = []model.Step{model.StepPartners, model.StepCarry}
	onRound    = []model.Step{model.StepInterests, model.StepCarry}
	onDeals    = []model.Step{model.StepAgreements, model.StepReadBack}
	onPoints   = []model.Step{model.StepAgreements, model.StepCarry}
	onAnswers  = []model.Step{model.StepAgreements, model.StepReadBack, model.StepCarry, model.StepClosing}
	onCarry    = []model.Step{model.StepCarry}
	onClosing  = []model.Step{model.StepClosing}
	onPromises = []model.Step{model.StepAgreements, model.StepReview, model.StepClosing}
)

// rules are all findings, in the order of model.Code: the heaviest first.
var rules = []rule{
	{model.IfNot, AtTheTable, model.Tafel, onAnswers, (*survey).ifNot},
	{model.NeedsSaid, AtTheTable, model.Tafel, onAnswers, (*survey).needsSaid},
	{model.BodyRefused, AtTheTable, model.Tafel, onAnswers, (*survey).refused},
	{model.PointDeclined, AtTheTable, model.Tafel, onAnswers, (*survey).declined},
	{model.AnswerStale, AtTheTable, model.Tafel, onAnswers, (*survey).stale},
	{model.PointFell, AtTheTable, model.Tafel, onPoints, (*survey).fell},
	{model.DealStuck, AtTheTable, model.Tafel, onPromises, (*survey).stuck},
	{model.PointUnsaid, AtTheTable, model.Regie, onRound, (*survey).unsaid},
	{model.PointOpen, AtTheTable, model.Tafel, onPoints, (*survey).open},
	{model.PointShort, AtTheTable, model.Tafel, onPoints, (*survey).short},
	{model.OwnerUnasked, AtTheTable, model.Tafel, onPoints, (*survey).ownerUnasked},
	{model.MoreMeetings, AtTheTable, model.Regie, onDeals, (*survey).moreMeetings},
	{model.MeetingCould, AtTheTable, model.Regie, onDeals, (*survey).meetingCould},
	{model.MeetingLoose, AtTheTable, model.Regie, onDeals, (*survey).meetingLoose},
	{model.StructureOnly, AtTheTable, model.Regie, onDeals, (*survey).structureOnly},
	{model.LeadOpen, AtTheTable, model.Tafel, onDeals, (*survey).leadOpen},
	{model.LeadTwo, AtTheTable, model.Tafel, onDeals, (*survey).leadTwo},
	{model.LeadAway, AtTheTable, model.Regie, onDeals, (*survey).leadAway},
	{model.OutsideAlone, AtTheTable, model.Tafel, onDeals, (*survey).outsideAlone},
	{model.Undated, AtTheTable, model.Tafel, onDeals, (*survey).undated},
	{model.ReviewOpen, AtTheTable, model.Tafel, onDeals, (*survey).reviewOpen},
	{model.DealWords, AtTheTable, model.Tafel, onDeals, (*survey).dealWords},
	{model.AnswersOpen, AtTheTable, model.Tafel, onAnswers, (*survey).answersOpen},
	{model.AnswerOne, AtTheTable, model.Tafel, onAnswers, (*survey).answerOne},
	{model.PointWaits, AtTheTable, model.Tafel, onPoints, (*survey).waits},
	{model.PointReserved, AtThePause, model.Tafel, onCarry, (*survey).reserved},
	{model.ReservePast, AtTheTable, model.Tafel, onAnswers, (*survey).reservePast},
	{model.ReserveVague, AtTheTable, model.Tafel, onAnswers, (*survey).reserveVague},
	{model.ReserveUndated, AtTheTable, model.Tafel, onAnswers, (*survey).reserveUndated},
	{model.ReserveLate, AtTheTable, model.Tafel, onAnswers, (*survey).reserveLate},
	{model.NoneSaid, AtThePause, model.Regie, onRound, (*survey).noneSaid},
	{model.AboveMandate, AtTheTable, model.Regie, onAnswers, (*survey).aboveMandate},
	{model.CarryUnasked, AtThePause, model.Regie, onCarry, (*survey).carryUnasked},
	{model.CarryNot, AtThePause, model.Regie, onCarry, (*survey).carryNot},
	{model.MoversUnsaid, AtThePause, model.Regie, onRound, (*survey).moversUnsaid},
	{model.GapLoose, AtTheTable, model.Regie, onCarry, (*survey).gapLoose},
	{model.PointsClash, AtTheTable, model.Regie, onCarry, (*survey).pointsClash},
	{model.PressureOpen, AtThePause, model.Regie, onRound, (*survey).pressureOpen},
	{model.MandateOpen, AtTheTable, model.Regie, onSeats, (*survey).mandateOpen},
	{model.BoundOpen, AtTheTable, model.Regie, onSeats, (*survey).boundOpen},
	{model.Overdue, AtTheTable, model.Tafel, onPromises, (*survey).overdue},
	{model.OpgaveUnheld, AtTheTable, model.Tafel, onOpgave, (*survey).opgaveUnheld},
	{model.OpgaveVague, AtTheTable, model.Tafel, onOpgave, (*survey).opgaveVague},
	{model.WhyUsOpen, AtTheTable, model.Tafel, onOpgave, (*survey).whyUsOpen},
	{model.UrgencyOpen, AtTheTable, model.Tafel, onOpgave, (*survey).urgencyOpen},
	{model.UrgencyPast, AtTheTable, model.Tafel, onOpgave, (*survey).urgencyPast},
	{model.OpgaveChanged, AtTheTable, model.Tafel, onOpgave, (*survey).opgaveChanged},
	{model.Uncosted, AtThePause, model.Tafel, onPromises, (*survey).uncosted},
	{model.Unnoticed, AtThePause, model.Tafel, onPromises, (*survey).unnoticed},
	{model.LeadsMost, AtTheTable, model.Regie, onDeals, (*survey).leadsMost},
	{model.LeadsOwn, AtTheTable, model.Regie, onDeals, (*survey).leadsOwn},
	{model.Uninvolved, AtThePause, model.Regie, onPoints, (*survey).uninvolved},
	{model.Uninvited, AtTheTable, model.Tafel, onSeats, (*survey).uninvited},
	{model.AbsentUnserved, AtTheTable, model.Regie, onSeats, (*survey).absent},
	{model.LateUnasked, AtTheTable, model.Regie, onRound, (*survey).lateUnasked},
	{model.NotHeard, AtTheTable, model.Regie, []model.Step{model.StepInterests}, (*survey).notHeard},
	{model.NotUnderstood, AtTheTable, model.Regie, onRound, (*survey).notUnderstood},
	{model.BetterUnsaid, AtTheTable, model.Regie, onRound, (*survey).betterUnsaid},
	{model.YearOpen, Afterwards, model.Tafel, onClosing, (*survey).yearOpen},
	{model.NothingDue, Afterwards, model.Tafel, onClosing, (*survey).nothingDue},
	{model.Untranslated, AtTheTable, model.Tafel, onOpgave, (*survey).untranslated},
	{model.PoliticsOnly, AtTheTable, model.Regie, onOpgave, (*survey).politicsOnly},
	{model.UseOpen, AtTheTable, model.Tafel, onOpgave, (*survey).useOpen},
	{model.AnswerableOpen, Afterwards, model.Regie, onClosing, (*survey).answerableOpen},
	{model.ProfessionalOut, Afterwards, model.Tafel, onClosing, (*survey).professionalOut},
	{model.NoRoom, Afterwards, model.Tafel, onPromises, (*survey).noRoom},
}

// In derives what is missing or odd in a session on a day, the heaviest
// first and then in the order of the seats, points and agreements. It looks at
// what the table sees only: In of a session and of its Table() are the
// same, so that a partner with prepared lines reads as one without.
func In(s model.Session, today date.Day, words Words) []Finding {
	v := newSurvey(undrafted(s), today, words)
	for i := range rules {
		v.rule = &rules[i]
		v.rule.find(v)
	}
	return v.found
}

// AskedAt reports whether the question of a code can be answered on a step.
func AskedAt(c model.Code, step model.Step) bool {
	for _, r := range rules {
		if r.code == c {
			return slices.Contains(r.steps, step)
		}
	}
	return false
}

// Shadow reports whether a code belongs to the schaduwtoets: whether each
// partner at the table can carry its share at home (field rules 12 to 20).
func Shadow(c model.Code) bool {
	switch c {
	case model.PointUnsaid, model.NoneSaid, model.PointOpen, model.PointDeclined, model.PointShort, model.OwnerUnasked, model.PointWaits,
		model.PointReserved, model.PointFell,
		model.CarryUnasked, model.CarryNot, model.MoversUnsaid, model.MandateOpen, model.ReservePast, model.ReserveVague, model.ReserveUndated, model.GapLoose, model.PointsClash:
		return true
	}
	return false
}

// Alike are a finding and those of its code that were not set aside, where each is
// about one agreement and nothing else: they are asked as one question with the
// numbers.
func Alike(s model.Session, found []Finding, f Finding) Bundle {
	out := Bundle{f}
	if !aboutDeal(s, f) {
		return out
	}
	for _, x := range found {
		if x.Code == f.Code && !x.Is(f) && aboutDeal(s, x) && !IsAside(s, x) {
			out = append(out, x)
		}
	}
	return out
}

func aboutDeal(s model.Session, f Finding) bool {
	if len(f.About) != 1 {
		return false
	}
	_, ok := s.Agreement(f.About[0])
	return ok
}

// SetAside is the change that sets a finding aside for this sitting, or takes it
// up again.
func SetAside(f Finding, back bool) model.Change {
	return model.PutAside{What: model.Aside{Code: model.CodeName(f.Code), About: f.About}, Back: back}
}

// IsAside reports whether a finding was set aside.
func IsAside(s model.Session, f Finding) bool {
	return s.IsAside(model.Aside{Code: model.CodeName(f.Code), About: f.About})
}

// Worth returns the findings whose question is for a step on an occasion and
// that were not set aside. In the round nobody is asked but who has the floor.
func Worth(s model.Session, found []Finding, step model.Step, on Occasion) []Finding {
	var out []Finding
	for _, f := range found {
		switch {
		case f.Moment > on || !AskedAt(f.Code, step) || IsAside(s, f):
		case step != model.StepInterests || s.Floor == "" || len(f.About) == 0 || f.Of(s.Floor):
			out = append(out, f)
		}
	}
	if step == model.StepClosing { // first what is asked at the end
		slices.SortStableFunc(out, func(a, b Finding) int { return int(b.Moment) - int(a.Moment) })
	}
	return out
}

// Three returns the three questions for after the pause: the heaviest findings,
// no two of a code and no two of a partner as long as there are others.
func Three(s model.Session, found []Finding) []Finding {
	var out, later []Finding
	for _, f := range found {
		switch {
		case len(out) == 3:
			return out
		case f.Moment > AtThePause || IsAside(s, f):
		case !alike(out, f):
			out = append(out, f)
		case len(later) < 3:
			later = append(later, f)
		}
	}
	return append(out, later[:min(len(later), 3-len(out))]...)
}

func alike(chosen []Finding, f Finding) bool {
	for _, c := range chosen {
		if c.Code == f.Code || len(c.About) > 0 && len(f.About) > 0 && c.About[0] == f.About[0] {
			return true
		}
	}
	return false
}

// Bundle is findings of one code that read as one sentence.
type Bundle []Finding

// Folded returns findings as sentences are made of them: more than most of a
// code are one bundle, fewer are a bundle each.
func Folded(found []Finding, most int) []Bundle {
	var out []Bundle
	for i := 0; i < len(found); {
		j := i
		for j < len(found) && found[j].Code == found[i].Code {
			j++
		}
		if j-i > most {
			out = append(out, Bundle(found[i:j]))
		} else {
			for ; i < j; i++ {
				out = append(out, Bundle(found[i:i+1]))
			}
		}
		i = j
	}
	return out
}
