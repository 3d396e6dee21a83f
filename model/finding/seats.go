package finding

import "regietafel/model"

// The rules on who is heard: seats, interests, and the closing round.

// uninvited: needed for the opgave, and not invited (field rule 8).
func (v *survey) uninvited() {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; p.Seat == model.NotInvited {
			v.put(model.Place{Step: model.StepPartners, ID: p.ID, Field: model.FieldSeat}, p.ID)
		}
	}
}

// absent: who asks a partner that is not here (field rule 23).
func (v *survey) absent() {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; (p.Seat == model.IsAbsent || p.Seat == model.HasLeft) && p.SeatNote == "" {
			v.put(model.Place{Step: model.StepPartners, ID: p.ID, Field: model.FieldSeatNote}, p.ID)
		}
	}
}

// lateUnasked: came in after the opening and was not heard yet (field rule 23).
func (v *survey) lateUnasked() {
	v.seated(func(p *model.Partner) {
		if p.Late && !p.Heard {
			v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldInterest}, p.ID)
		}
	})
}

// notUnderstood: nobody put one of its interests into words that it called
// right; at most one a partner (field rule 21).
func (v *survey) notUnderstood() {
	open, settled := map[model.ID]model.ID{}, map[model.ID]bool{}
	for i := range v.s.Interests {
		x := &v.s.Interests[i]
		switch {
		case x.State != model.Spoken:
		case len(x.UnderstoodBy()) > 0:
			settled[x.Partner] = true
		case open[x.Partner] == "":
			open[x.Partner] = x.ID
		}
	}
	v.seated(func(p *model.Partner) {
		if id := open[p.ID]; id != "" && !settled[p.ID] && len(v.s.Partners) > 1 {
			v.put(model.Place{Step: model.StepInterests, ID: id, Field: model.FieldText}, p.ID, id)
		}
	})
}

// betterUnsaid: it spoke of what must keep holding, and not of what gets better
// at home (field rule 22).
func (v *survey) betterUnsaid() {
	v.seated(func(p *model.Partner) {
		if p.Better == "" && v.points[p.ID].said {
			v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldBetter}, p.ID)
		}
	})
}

// answerableOpen: the closing round, for what the others may hold it to account
// (field rule 24).
func (v *survey) answerableOpen() {
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *model.Partner) {
		if p.Answerable == "" {
			v.put(model.Place{Step: model.StepClosing, ID: p.ID, Field: model.FieldAnswerable}, p.ID)
		}
	})
}

// professionalOut: nobody who carries it out was heard on the opgave; once, at
// closing (field rule 7).
func (v *survey) professionalOut() {
	if len(v.live) > 0 && v.s.Opgave.Text != "" && v.s.Opgave.Voices.Professional == "" {
		v.put(model.Place{Step: model.StepOpgave, Field: model.FieldPro})
	}
}
