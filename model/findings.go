package model

import "regietafel/model/date"

// rule is one finding: its weight is its place in rules.
type rule struct {
	code     Code
	moment   Occasion
	audience Layer
	steps    []Step // where its question can be answered
	find     func(*survey)
}

var (
	onOpgave   = []Step{StepOpgave, StepReview}
	onSeats    = []Step{StepPartners, StepCarry}
	onRound    = []Step{StepInterests, StepCarry}
	onDeals    = []Step{StepAgreements, StepReadBack}
	onPoints   = []Step{StepAgreements, StepCarry}
	onAnswers  = []Step{StepAgreements, StepReadBack, StepCarry, StepClosing}
	onCarry    = []Step{StepCarry}
	onClosing  = []Step{StepClosing}
	onPromises = []Step{StepAgreements, StepReview, StepClosing}
)

// rules are all findings, the heaviest first.
var rules []rule

// The table is filled here because its own functions ask it for its codes.
func init() {
	rules = []rule{
		{IfNot, AtTheTable, Tafel, onAnswers, (*survey).ifNot},
		{BodyRefused, AtTheTable, Tafel, onAnswers, (*survey).refused},
		{AnswerStale, AtTheTable, Tafel, onAnswers, (*survey).stale},
		{PointFell, AtTheTable, Tafel, onPoints, (*survey).fell},
		{DealStuck, AtTheTable, Tafel, onPromises, (*survey).stuck},
		{PointUnsaid, AtTheTable, Regie, onRound, (*survey).unsaid},
		{PointOpen, AtTheTable, Tafel, onPoints, (*survey).open},
		{PointShort, AtTheTable, Tafel, onPoints, (*survey).short},
		{OwnerUnasked, AtTheTable, Tafel, onPoints, (*survey).ownerUnasked},
		{MoreMeetings, AtTheTable, Regie, onDeals, (*survey).moreMeetings},
		{StructureOnly, AtTheTable, Regie, onDeals, (*survey).structureOnly},
		{LeadOpen, AtTheTable, Tafel, onDeals, (*survey).leadOpen},
		{LeadTwo, AtTheTable, Tafel, onDeals, (*survey).leadTwo},
		{LeadAway, AtTheTable, Regie, onDeals, (*survey).leadAway},
		{Undated, AtTheTable, Tafel, onDeals, (*survey).undated},
		{AnswersOpen, AtTheTable, Tafel, onAnswers, (*survey).answersOpen},
		{PointWaits, AtTheTable, Tafel, onPoints, (*survey).waits},
		{PointReserved, AtThePause, Tafel, onCarry, (*survey).reserved},
		{ReserveVague, AtTheTable, Tafel, onAnswers, (*survey).reserveVague},
		{ReserveLate, AtTheTable, Tafel, onAnswers, (*survey).reserveLate},
		{NoneSaid, AtThePause, Regie, onRound, (*survey).noneSaid},
		{AboveMandate, AtTheTable, Regie, onAnswers, (*survey).aboveMandate},
		{CarryUnasked, AtThePause, Regie, onCarry, (*survey).carryUnasked},
		{MoversUnsaid, AtThePause, Regie, onRound, (*survey).moversUnsaid},
		{GapLoose, AtTheTable, Regie, onCarry, (*survey).gapLoose},
		{PointsClash, AtTheTable, Regie, onCarry, (*survey).pointsClash},
		{PressureOpen, AtThePause, Regie, onRound, (*survey).pressureOpen},
		{MandateOpen, AtTheTable, Regie, onSeats, (*survey).mandateOpen},
		{BoundOpen, AtTheTable, Regie, onSeats, (*survey).boundOpen},
		{Overdue, AtTheTable, Tafel, onPromises, (*survey).overdue},
		{OpgaveUnheld, AtTheTable, Tafel, onOpgave, (*survey).opgaveUnheld},
		{OpgaveVague, AtTheTable, Tafel, onOpgave, (*survey).opgaveVague},
		{WhyUsOpen, AtTheTable, Tafel, onOpgave, (*survey).whyUsOpen},
		{UrgencyOpen, AtTheTable, Tafel, onOpgave, (*survey).urgencyOpen},
		{UrgencyPast, AtTheTable, Tafel, onOpgave, (*survey).urgencyPast},
		{OpgaveChanged, AtTheTable, Tafel, onOpgave, (*survey).opgaveChanged},
		{Uncosted, AtThePause, Tafel, onPromises, (*survey).uncosted},
		{Unnoticed, AtThePause, Tafel, onPromises, (*survey).unnoticed},
		{LeadsMost, AtTheTable, Regie, onDeals, (*survey).leadsMost},
		{LeadsOwn, AtTheTable, Regie, onDeals, (*survey).leadsOwn},
		{Uninvolved, AtThePause, Regie, onPoints, (*survey).uninvolved},
		{Uninvited, AtTheTable, Tafel, onSeats, (*survey).uninvited},
		{AbsentUnserved, AtTheTable, Regie, onSeats, (*survey).absent},
		{LateUnasked, AtTheTable, Regie, onRound, (*survey).lateUnasked},
		{NotUnderstood, AtTheTable, Regie, onRound, (*survey).notUnderstood},
		{BetterUnsaid, AtTheTable, Regie, onRound, (*survey).betterUnsaid},
		{NothingDue, Afterwards, Tafel, onClosing, (*survey).nothingDue},
		{Untranslated, AtTheTable, Tafel, onOpgave, (*survey).untranslated},
		{PoliticsOnly, AtTheTable, Regie, onOpgave, (*survey).politicsOnly},
		{AnswerableOpen, Afterwards, Regie, onClosing, (*survey).answerableOpen},
		{ProfessionalOut, Afterwards, Tafel, onClosing, (*survey).professionalOut},
		{NoRoom, Afterwards, Tafel, onPromises, (*survey).noRoom},
	}
}

// Findings derives what is missing or odd in a session on a day, the heaviest
// first and then in the order of the seats, points and agreements. It looks at
// what the table sees only: Findings of a session and of its Table() are the
// same, so that a partner with prepared lines reads as one without.
func Findings(s Session, today date.Day, words Words) []Finding {
	v := newSurvey(s.undrafted(), today, words)
	for i := range rules {
		v.rule = &rules[i]
		v.rule.find(v)
	}
	return v.found
}

// Worth gives the findings whose question is for a step on an occasion and
// that were not set aside. In the round nobody is asked but who has the floor.
func (s Session) Worth(found []Finding, step Step, on Occasion) []Finding {
	var out []Finding
	for _, f := range found {
		switch {
		case f.Moment > on || !f.Code.AskedAt(step) || s.IsAside(f):
		case step != StepInterests || s.Floor == "" || len(f.About) == 0 || f.Of(s.Floor):
			out = append(out, f)
		}
	}
	return out
}

// Three gives the three questions for after the pause: the heaviest findings,
// no two of a code and no two of a partner as long as there are others.
func (s Session) Three(found []Finding) []Finding {
	var out, later []Finding
	for _, f := range found {
		switch {
		case len(out) == 3:
			return out
		case f.Moment > AtThePause || s.IsAside(f):
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

// Folded gives findings as sentences are made of them: more than most of a
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
