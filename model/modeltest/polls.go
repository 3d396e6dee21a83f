package modeltest

import (
	"pgregory.net/rapid"

	"regietafel/model"
)

// afterTheRound draws what comes after the round and the agreements: polls, the
// map of preconditions, the opgave once more, looking back.
func afterTheRound(d drawer) model.Change {
	switch d.n(8) {
	case 0:
		return model.MarkClash{A: d.precondition(), B: d.precondition(), Off: d.n(4) == 0}
	case 1:
		return model.Hold{At: Now}
	case 2:
		return model.Reflect{Topic: value[model.Topic](d), Field: rapid.SampledFrom([]model.Field{model.FieldSeen,
			model.FieldEvidence, model.FieldHelps, model.FieldHinders}).Draw(d.t, "field"), Text: d.text()}
	case 3:
		return model.Reflect{Topic: value[model.Topic](d), Field: model.FieldStand, Text: string(value[model.Stand](d))}
	case 5:
		return model.TellBenefit{Answer: value[model.Came](d), Text: d.text() + "!", Review: d.due()}
	case 6:
		return model.HoldWhy{At: Now}
	case 4:
		return model.SetMinutes{ID: d.item(), Minutes: d.n(99)}
	}
	return pollChange(d)
}

// pollChange draws a poll by seat, or counted.
func pollChange(d drawer) model.Change {
	c := model.AddPoll{ID: ID(), Kind: value[model.PollKind](d), Question: d.text(), At: Now}
	if d.n(1) == 0 {
		c.Counts = []int{d.n(4), d.n(4), d.n(4), d.n(4)}
		return c
	}
	for range d.n(3) {
		c.Votes = append(c.Votes, model.Vote{Partner: d.partner(), Answer: 1 + d.n(model.PollAnswers-1)})
	}
	return c
}

// asideChange draws the setting aside of a finding.
func asideChange(d drawer) model.Change {
	return model.PutAside{What: model.Aside{Code: model.CodeName(value[model.Code](d)), About: []model.ID{d.partner()}}, Back: d.n(4) == 0}
}
