package model

import "regietafel/model/fold"

// Named returns the things that a typed name means, in their order: those that
// are called exactly that, or else those whose name holds each of its words.
// names lists what a thing is called. Case, accents and control characters make
// no difference; an empty name means nothing.
func Named[T any](all []T, typed string, names func(T) []string) []T {
	typed = fold.Text(CleanLine(typed))
	if typed == "" {
		return nil
	}
	var exact, holding []T
	for _, x := range all {
		for _, name := range names(x) {
			if fold.Text(name) == typed {
				exact = append(exact, x)
				break
			}
		}
		for _, name := range names(x) {
			if Matches(name, typed) {
				holding = append(holding, x)
				break
			}
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return holding
}

// Names lists what a partner is called.
func (p Partner) Names() []string { return []string{p.Name, p.Short} }
