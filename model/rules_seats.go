package model

// The rules on who is heard: seats, interests, and the closing round.

// uninvited: needed for the opgave, and not invited (questions, last list;
// article 003: first what must happen, then who).
func (v *survey) uninvited() {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; p.Seat == NotInvited {
			v.put(Place{Step: StepPartners, ID: p.ID, Field: FieldSeat}, p.ID)
		}
	}
}

// absent: who asks a partner that is not here (DESIGN 3).
func (v *survey) absent() {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; (p.Seat == IsAbsent || p.Seat == HasLeft) && p.SeatNote == "" {
			v.put(Place{Step: StepPartners, ID: p.ID, Field: FieldSeatNote}, p.ID)
		}
	}
}

// lateUnasked: came in after the opening and was not heard yet (questions,
// last list).
func (v *survey) lateUnasked() {
	v.seated(func(p *Partner) {
		if p.Late && !p.Heard {
			v.put(Place{Step: StepInterests, ID: p.ID, Field: FieldInterest}, p.ID)
		}
	})
}

// notUnderstood: nobody put one of its interests into words that it called
// right; at most one a partner (questions 23; article 002).
func (v *survey) notUnderstood() {
	open, settled := map[ID]ID{}, map[ID]bool{}
	for i := range v.s.Interests {
		x := &v.s.Interests[i]
		switch {
		case x.State != Spoken:
		case len(x.UnderstoodBy()) > 0:
			settled[x.Partner] = true
		case open[x.Partner] == "":
			open[x.Partner] = x.ID
		}
	}
	v.seated(func(p *Partner) {
		if id := open[p.ID]; id != "" && !settled[p.ID] && len(v.s.Partners) > 1 {
			v.put(Place{Step: StepInterests, ID: id, Field: FieldText}, p.ID, id)
		}
	})
}

// betterUnsaid: it spoke of what must keep holding, and not of what gets better
// at home (questions 24; article 003: use).
func (v *survey) betterUnsaid() {
	v.seated(func(p *Partner) {
		if p.Better == "" && v.points[p.ID].said {
			v.put(Place{Step: StepInterests, ID: p.ID, Field: FieldBetter}, p.ID)
		}
	})
}

// answerableOpen: the closing round, for what the others may hold it to account
// (questions, last list).
func (v *survey) answerableOpen() {
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *Partner) {
		if p.Answerable == "" {
			v.put(Place{Step: StepClosing, ID: p.ID, Field: FieldAnswerable}, p.ID)
		}
	})
}

// professionalOut: nobody who carries it out was heard on the opgave; once, at
// closing (questions, last list; article 002: three languages).
func (v *survey) professionalOut() {
	if len(v.live) > 0 && v.s.Opgave.Text != "" && v.s.Opgave.Voices.Professional == "" {
		v.put(Place{Step: StepOpgave, Field: FieldPro})
	}
}
