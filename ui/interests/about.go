package interests

import (
	"regietafel/model"
	"regietafel/ui/screen"
)

// About is the chosen partner.
func (s *Screen) About(sc screen.Scene) model.ID {
	p, _ := s.partner(sc)
	return p.ID
}
