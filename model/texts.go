package model

// textField is a field of words of a T, and where it is.
type textField[T any] struct {
	field Field
	in    func(*T) *string
}

// textTable is the fields of words of a T, in the order in which search lists
// them. A field of a table can be written by SetText and is found by search;
// its layer is that of the T, which Table takes out or leaves in.
type textTable[T any] []textField[T]

// of is where a field is; nil when a T has no such field.
func (t textTable[T]) of(x *T, f Field) *string {
	for _, r := range t {
		if r.field == f {
			return r.in(x)
		}
	}
	return nil
}

// each visits the fields.
func (t textTable[T]) each(x *T, put func(Field, string)) {
	for _, r := range t {
		put(r.field, *r.in(x))
	}
}

// The fields of a session and its opgave: those of the first steps, and those of
// the last.
var (
	openingTexts = textTable[Session]{
		{FieldTitle, func(s *Session) *string { return &s.Title }},
		{FieldConvener, func(s *Session) *string { return &s.Convener }},
		{FieldEmployer, func(s *Session) *string { return &s.Employer }},
		{FieldPlace, func(s *Session) *string { return &s.Place }},
		{FieldRules, func(s *Session) *string { return &s.Rules }},
		{FieldOpgave, func(s *Session) *string { return &s.Opgave.Text }},
		{FieldForWhom, func(s *Session) *string { return &s.Opgave.ForWhom.Text }},
		{FieldBetterFor, func(s *Session) *string { return &s.Opgave.Better.Text }},
		{FieldHowMuch, func(s *Session) *string { return &s.Opgave.HowMuch.Text }},
		{FieldWhen, func(s *Session) *string { return &s.Opgave.When.Text }},
		{FieldWhyNow, func(s *Session) *string { return &s.Opgave.WhyNow }},
		{FieldWhyUs, func(s *Session) *string { return &s.Opgave.WhyUs }},
		{FieldGiven, func(s *Session) *string { return &s.Opgave.Given }},
		{FieldGovernor, func(s *Session) *string { return &s.Opgave.Voices.Governor }},
		{FieldOfficial, func(s *Session) *string { return &s.Opgave.Voices.Official }},
		{FieldPro, func(s *Session) *string { return &s.Opgave.Voices.Professional }},
	}
	closingTexts = textTable[Session]{
		{FieldPhoto, func(s *Session) *string { return &s.Photo }},
		{FieldOutside, func(s *Session) *string { return &s.Outside }},
		{FieldNextBy, func(s *Session) *string { return &s.Next.By }},
		{FieldPromise, func(s *Session) *string { return &s.Promise }},
	}
)

var partnerTexts = textTable[Partner]{
	{FieldName, func(p *Partner) *string { return &p.Name }},
	{FieldShort, func(p *Partner) *string { return &p.Short }},
	{FieldFunction, func(p *Partner) *string { return &p.Function }},
	{FieldPerson, func(p *Partner) *string { return &p.Person }},
	{FieldSeatNote, func(p *Partner) *string { return &p.SeatNote }},
	{FieldDetail, func(p *Partner) *string { return &p.Mandate.Detail }},
	{FieldWho, func(p *Partner) *string { return &p.Represents.Who }},
	{FieldBetter, func(p *Partner) *string { return &p.Better }},
	{FieldBrings, func(p *Partner) *string { return &p.Brings }},
	{FieldAnswerable, func(p *Partner) *string { return &p.Answerable }},
	{FieldPrepares, func(p *Partner) *string { return &p.Prepares }},
}

// saidValues are the fields of a partner that have a side for each layer.
var saidValues = []struct {
	field Field
	in    func(*Partner) *Said
}{
	{FieldPosition, func(p *Partner) *Said { return &p.Position }},
	{FieldHome, func(p *Partner) *Said { return &p.HomeCounts }},
	{FieldMovers, func(p *Partner) *Said { return &p.Movers }},
	{FieldMandNote, func(p *Partner) *Said { return &p.Mandate.Note }},
	{FieldRuns, func(p *Partner) *Said { return &p.Runs }},
}

// said is a two-sided value; nil when a partner has no such field.
func (p *Partner) said(f Field) *Said {
	for _, v := range saidValues {
		if v.field == f {
			return v.in(p)
		}
	}
	return nil
}

var agreementTexts = textTable[Agreement]{
	{FieldText, func(a *Agreement) *string { return &a.Text }},
	{FieldLeadFunc, func(a *Agreement) *string { return &a.Lead.Function }},
	{FieldOutsiders, func(a *Agreement) *string { return &a.Outside }},
	{FieldRhythm, func(a *Agreement) *string { return &a.Rhythm }},
	{FieldProvided, func(a *Agreement) *string { return &a.Provided }},
	{FieldDocument, func(a *Agreement) *string { return &a.Document }},
	{FieldFixed, func(a *Agreement) *string { return &a.Fixed }},
	{FieldFree, func(a *Agreement) *string { return &a.Free }},
	{FieldNoticed, func(a *Agreement) *string { return &a.Noticed }},
	{FieldCostBy, func(a *Agreement) *string { return &a.Costing.By }},
	{FieldPays, func(a *Agreement) *string { return &a.Costing.Pays }},
	{FieldWhy, func(a *Agreement) *string { return &a.Why }},
}

var (
	interestTexts     = textTable[Interest]{{FieldText, func(x *Interest) *string { return &x.Text }}}
	preconditionTexts = textTable[Precondition]{
		{FieldText, func(x *Precondition) *string { return &x.Text }},
		{FieldExit, func(x *Precondition) *string { return &x.Acceptance.Consequence }},
		{FieldTold, func(x *Precondition) *string { return &x.Acceptance.Told }},
	}
	pressureTexts = textTable[Pressure]{
		{FieldText, func(x *Pressure) *string { return &x.Text }},
		{FieldOn, func(x *Pressure) *string { return &x.On }},
		{FieldFeltAt, func(x *Pressure) *string { return &x.Felt }},
	}
	ambitionTexts = textTable[Ambition]{
		{FieldText, func(x *Ambition) *string { return &x.Text }},
		{FieldChain, func(x *Ambition) *string { return &x.Chain }},
	}
	indicatorTexts = textTable[Indicator]{
		{FieldText, func(x *Indicator) *string { return &x.Text }},
		{FieldNow, func(x *Indicator) *string { return &x.Now }},
		{FieldAim, func(x *Indicator) *string { return &x.Aim }},
	}
	meetingTexts = textTable[Meeting]{
		{FieldText, func(x *Meeting) *string { return &x.Name }},
		{FieldAttend, func(x *Meeting) *string { return &x.Who }},
		{FieldRhythm, func(x *Meeting) *string { return &x.Often }},
		{FieldInto, func(x *Meeting) *string { return &x.Into }},
	}
	agendaTexts = textTable[AgendaItem]{{FieldText, func(x *AgendaItem) *string { return &x.Text }}}
	termTexts   = textTable[Term]{
		{FieldText, func(x *Term) *string { return &x.Word }},
		{FieldMeaning, func(x *Term) *string { return &x.Meaning }},
	}
	parkedTexts = textTable[Parked]{{FieldText, func(x *Parked) *string { return &x.Text }}}
	noteTexts   = textTable[Note]{{FieldText, func(x *Note) *string { return &x.Text }}}
)

// Long reports whether a field holds text of several lines.
func (f Field) Long() bool {
	switch f {
	case FieldOpgave, FieldGiven, FieldRules, FieldOutside, FieldGovernor, FieldOfficial, FieldPro, FieldWords,
		FieldHelps, FieldHinders:
		return true
	}
	return false
}
