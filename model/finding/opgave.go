package finding

import "regietafel/model"

// The rules on the opgave: concrete, shared, urgent, and still the same
// (field rules 1 to 6).

func atOpgave(f model.Field) model.Place { return model.Place{Step: model.StepOpgave, Field: f} }

// opgaveVague: there is no text yet, words are in brackets, or one of the four
// things that make it concrete is open (field rule 1).
func (v *survey) opgaveVague() {
	o := v.s.Opgave
	if o.Text == "" || len(model.Open(o.Text)) > 0 {
		v.put(atOpgave(model.FieldOpgave))
		return
	}
	facets := []model.Facet{o.ForWhom, o.Better, o.HowMuch, o.When}
	for i, f := range []model.Field{model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen} {
		if !facets[i].Known() || len(model.Open(facets[i].Text)) > 0 {
			v.put(atOpgave(f))
			return
		}
	}
}

// whyUsOpen: what none of them can do alone (field rule 2).
func (v *survey) whyUsOpen() {
	if v.s.Opgave.WhyUs == "" {
		v.put(atOpgave(model.FieldWhyUs))
	}
}

// urgencyOpen: why now was not said (field rule 3).
func (v *survey) urgencyOpen() {
	if v.s.Opgave.WhyNow == "" {
		v.put(atOpgave(model.FieldWhyNow))
	}
}

// urgencyPast: the day until when the urgency is felt is over (field rule
// 3).
func (v *survey) urgencyPast() {
	if o := v.s.Opgave; o.WhyNow != "" && !o.Felt.Last.IsZero() && o.Felt.Last.Before(v.today) {
		v.put(atOpgave(model.FieldFelt))
	}
}

// opgaveUnheld: at a later sitting the opgave comes back first (field rule
// 4).
func (v *survey) opgaveUnheld() {
	if v.s.Sitting > 1 && v.s.Opgave.Text != "" && v.s.Opgave.Held.At.IsZero() {
		v.put(model.Place{Step: model.StepReview, Field: model.FieldHeld})
	}
}

// opgaveChanged: a version is newer than each agreement, or than the last poll
// on the opgave, and nobody said that they still fit (field rule 4).
func (v *survey) opgaveChanged() {
	now := v.s.Opgave.Version()
	if v.s.Opgave.Held.Version >= now {
		return
	}
	under, polled := now, now
	for n, i := range v.live {
		if n == 0 {
			under = 0
		}
		made := v.s.Agreements[i].Under
		if made == 0 { // before there was a version
			made = now
		}
		under = max(under, made)
	}
	for _, p := range v.s.Polls {
		if p.Kind != model.PollFree && !p.Kind.Trust() && p.Version > 0 {
			polled = p.Version
		}
	}
	if min(under, polled) < now {
		v.put(atOpgave(model.FieldOpgave))
	}
}

// untranslated: an administrative ambition without what the chain must bring
// about (field rule 5).
func (v *survey) untranslated() {
	for _, x := range v.s.Opgave.Ambitions {
		if x.Chain == "" {
			v.put(model.Place{Step: model.StepOpgave, ID: x.ID, Field: model.FieldChain}, x.ID)
		}
	}
}

// politicsOnly: an indicator that nobody in the chain uses (field rule
// 6).
func (v *survey) politicsOnly() { v.used(model.UsePolitics) }

// useOpen: an indicator of which it was not asked who uses it (field rule 6).
func (v *survey) useOpen() { v.used(model.UseUnknown) }

// used finds the indicators with a use.
func (v *survey) used(by model.Use) {
	for _, x := range v.s.Opgave.Indicators {
		if x.Use == by {
			v.put(model.Place{Step: model.StepOpgave, ID: x.ID, Field: model.FieldUse}, x.ID)
		}
	}
}
