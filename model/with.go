package model

import "slices"

// withPartner puts a partner through set. Its Problem is set's, or CodeGone at
// the field when there is no such partner.
func (s Session) withPartner(id ID, f Field, set func(*Partner) error) (Session, error) {
	i := s.partnerIndex(id)
	if i < 0 {
		return s, Problem{Field: f, Code: CodeGone, ID: id}
	}
	p := s.Partners[i]
	if err := set(&p); err != nil {
		return s, err
	}
	s.Partners = replaced(s.Partners, i, p)
	return s, nil
}

// withAgreement puts an agreement through set. When the words change that an
// answer belongs to, the answers given until now read "gegeven op eerdere tekst".
// Its Problem is set's, or CodeGone at the field when there is no such agreement.
func (s Session) withAgreement(id ID, f Field, set func(*Agreement) error) (Session, error) {
	before, _ := s.Agreement(id)
	s, err := s.withLanguage(id, f, set)
	if after, _ := s.Agreement(id); err == nil && !after.sameWords(before) {
		s = s.reworded(s.agreementIndex(id), before.Text)
	}
	return s, err
}

// withLanguage is withAgreement for a change that leaves the answers as they are.
func (s Session) withLanguage(id ID, f Field, set func(*Agreement) error) (Session, error) {
	i := s.agreementIndex(id)
	if i < 0 {
		return s, Problem{Field: f, Code: CodeGone, ID: id}
	}
	a := s.Agreements[i]
	if err := set(&a); err != nil {
		return s, err
	}
	s.Agreements = replaced(s.Agreements, i, a)
	return s, nil
}

// sameWords reports whether an answer to one agreement is an answer to the other:
// an answer belongs to the text and its condition, to who leads or could, to the day
// and the rhythm, to what is fixed, and to the said points that are linked. Links live at the points, and
// whoever changes one calls reworded.
func (a Agreement) sameWords(o Agreement) bool {
	return a.Text == o.Text && a.Fixed == o.Fixed && a.Due == o.Due &&
		a.Rhythm == o.Rhythm && a.Start == o.Start && a.Provided == o.Provided && a.Outside == o.Outside &&
		a.Lead.Partner == o.Lead.Partner && slices.Equal(a.Lead.Candidates, o.Lead.Candidates)
}

// reworded makes the answers to an agreement those to earlier words, of which it
// keeps the text when somebody answered to it.
func (s Session) reworded(i int, before string) Session {
	a := s.Agreements[i]
	if slices.ContainsFunc(a.Answers, func(x Answer) bool { return x.On == a.Wording }) {
		a.Earlier = added(a.Earlier, Wording{Number: a.Wording, Text: before})
		a.Earlier = a.Earlier[max(len(a.Earlier)-MaxItems, 0):]
	}
	a.Wording++
	s.Agreements = replaced(s.Agreements, i, a)
	if !a.Draft {
		s.Agreed++
	}
	return s
}
