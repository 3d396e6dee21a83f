package screen

import (
	"regietafel/model"
	"regietafel/ui/widget"
)

// PartnerOptions lists the partners to pick from, in the order of the seats.
func PartnerOptions(s model.Session) []widget.Option {
	out := make([]widget.Option, len(s.Partners))
	for i, p := range s.Partners {
		out[i] = widget.Option{ID: string(p.ID), Label: p.Name}
		if p.Short != "" {
			out[i].Label = p.Short + " · " + p.Name
		}
	}
	return out
}

// FindPartner finds the partner that a typed name means: an exact name or
// short name, else the first one that holds it.
func FindPartner(s model.Session, typed string) (model.Partner, bool) {
	typed = model.Fold(model.CleanLine(typed))
	if typed == "" {
		return model.Partner{}, false
	}
	var found *model.Partner
	for i, p := range s.Partners {
		name, short := model.Fold(p.Name), model.Fold(p.Short)
		if name == typed || short == typed {
			return p, true
		}
		if found == nil && (model.Matches(p.Name, typed) || model.Matches(p.Short, typed)) {
			found = &s.Partners[i]
		}
	}
	if found == nil {
		return model.Partner{}, false
	}
	return *found, true
}
