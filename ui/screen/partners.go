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

// FindPartner finds the partner that a typed name means: the first one of those
// that model.Named finds.
func FindPartner(s model.Session, typed string) (model.Partner, bool) {
	found := model.Named(s.Partners, typed, model.Partner.Names)
	if len(found) == 0 {
		return model.Partner{}, false
	}
	return found[0], true
}
