package modeltest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/fold"
)

// words is a text of a case: whatever else stands there is made one.
type words string

// UnmarshalJSON takes texts, numbers, marks, nothing, and lists of them.
func (w *words) UnmarshalJSON(data []byte) error {
	var x any
	if err := json.Unmarshal(data, &x); err != nil {
		return err
	}
	switch x := x.(type) {
	case nil:
	case string:
		*w = words(x)
	case []any:
		var parts []string
		for _, e := range x {
			parts = append(parts, fmt.Sprint(e))
		}
		*w = words(strings.Join(parts, "; "))
	default:
		*w = words(fmt.Sprint(x))
	}
	return nil
}

type realCase struct {
	Source struct{ Title words }
	Opgave struct {
		Title, Ambition, Period words
		WhyNow                  words `json:"why_now"`
		TargetGroup             words `json:"target_group"`
		Indicators              []struct{ Text, Baseline, Target, By words }
	}
	Partners   []realPartner
	Agreements []realAgreement
	Notes      []words
}

type realPartner struct {
	ID, Name, Short, Sector, Role, Performance, Interest, Precondition, Contribution, Status words
}

type realAgreement struct {
	Text, Deadline, Kind, Indicator, Reservation words
	Owners                                       []words
	Precision                                    words   `json:"deadline_precision"`
	External                                     []words `json:"owners_external"`
	Often                                        words   `json:"deadline_source"`
	Scope                                        words   `json:"owner_scope"`
}

// RealCase makes a session of a public agreement as the cases folder describes
// one: its partners, what they said, the agreements with their owners, dates
// and reservations, with the table opened and closed on a day.
func RealCase(data []byte, today date.Day) (model.Session, error) {
	var c realCase
	if err := json.Unmarshal(data, &c); err != nil {
		return model.Session{}, fmt.Errorf("read case: %w", err)
	}
	b := &caseBuilder{c: c, known: map[string]model.ID{}, s: model.New(ID(), cut(model.FieldTitle, c.Opgave.Title, "Tafel"), today)}
	b.do(model.OpenTable{At: date.Moment{Date: today, Hour: 10}})
	b.opgave(date.Moment{Date: today, Hour: 10, Minute: 5})
	b.partners()
	for _, a := range c.Agreements {
		b.agreement(a)
	}
	for _, n := range c.Notes {
		if text := cut(model.FieldText, n, ""); text != "" {
			b.do(model.AddNote{ID: ID(), Text: text})
		}
	}
	b.do(model.CloseTable{At: date.Moment{Date: today, Hour: 12}})
	return b.s, b.err
}

type caseBuilder struct {
	c     realCase
	s     model.Session
	known map[string]model.ID // partners, by the names that owners are called
	err   error
}

// call makes a partner known by a name, unless another one is.
func (b *caseBuilder) call(name string, id model.ID) {
	if _, taken := b.known[fold.Text(name)]; name != "" && !taken {
		b.known[fold.Text(name)] = id
	}
}

// do takes a decision; the first that is refused ends the making.
func (b *caseBuilder) do(cs ...model.Change) {
	if b.err != nil {
		return
	}
	next, err := model.Do(b.s, cs...)
	if err != nil {
		b.err = fmt.Errorf("make %#v: %w", cs, err)
		return
	}
	b.s = next
}

// text fills a field, if there is something to fill it with.
func (b *caseBuilder) text(id model.ID, f model.Field, w words) {
	if text := cut(f, w, ""); text != "" {
		b.do(model.SetText{ID: id, Field: f, Text: text})
	}
}

// cut cleans a text and cuts it at the limit of its field; what is left empty
// becomes otherwise.
func cut(f model.Field, w words, otherwise string) string {
	text := []rune(model.CleanLine(string(w)))
	if len(text) > f.Limit() {
		text = text[:f.Limit()]
	}
	if clean := model.CleanLine(string(text)); clean != "" {
		return clean
	}
	return otherwise
}

func (b *caseBuilder) opgave(at date.Moment) {
	o := b.c.Opgave
	b.text("", model.FieldOpgave, o.Ambition)
	b.text("", model.FieldWhyNow, o.WhyNow)
	b.text("", model.FieldForWhom, o.TargetGroup)
	b.text("", model.FieldWhen, o.Period)
	if b.s.Opgave.Text != "" {
		b.do(model.SaveVersion{Reason: "zoals ondertekend", At: at})
	}
	for _, x := range o.Indicators {
		b.indicator(x.Text, x.Baseline, x.Target, x.By)
	}
}

// indicator keeps by when its aim is to be reached as a date where it is one, and with
// the aim where it is not.
func (b *caseBuilder) indicator(text, now, aim, by words) {
	id := ID()
	if text := cut(model.FieldText, text, ""); text != "" {
		b.do(model.AddIndicator{ID: id, Text: text})
		if due, err := date.Parse(model.CleanLine(string(by)), b.s.Date); err == nil {
			b.do(model.SetDue{ID: id, Field: model.FieldAimBy, Due: due})
		} else {
			aim = words(strings.Join(nonEmpty(aim, by), ", "))
		}
		b.text(id, model.FieldNow, now)
		b.text(id, model.FieldAim, aim)
	}
}

func nonEmpty(ws ...words) []string {
	var out []string
	for _, w := range ws {
		if text := model.CleanLine(string(w)); text != "" {
			out = append(out, text)
		}
	}
	return out
}

func (b *caseBuilder) partners() {
	for i, p := range b.c.Partners {
		b.partner(i, p)
	}
	for i, p := range b.s.Partners { // a name goes before another's short name
		b.call(p.Name, p.ID)
		b.call(cut(model.FieldName, b.c.Partners[i].ID, ""), p.ID)
	}
	for _, p := range b.s.Partners {
		b.call(p.Short, p.ID)
	}
}

func (b *caseBuilder) partner(i int, p realPartner) {
	id := ID()
	function := p.Role
	if len(nonEmpty(function)) == 0 && tieOf(p.Status) == model.TieUnknown {
		function = p.Status
	}
	b.do(model.AddPartner{ID: id, Name: cut(model.FieldName, p.Name, fmt.Sprintf("Partner %d", i+1)),
		Short: cut(model.FieldShort, p.Short, ""), Function: cut(model.FieldFunction, function, ""), Kind: kindOf(p.Sector)})
	if home := cut(model.FieldHome, p.Performance, ""); home != "" {
		b.do(model.SetSaid{Partner: id, Field: model.FieldHome, Text: home, State: model.Spoken})
	}
	b.text(id, model.FieldBrings, p.Contribution)
	if tie := tieOf(p.Status); tie != model.TieUnknown {
		b.do(model.Pick{ID: id, Field: model.FieldTie, Value: string(tie)})
	}
	b.said(id, model.SortInterest, p.Interest)
	b.said(id, model.SortPrecondition, p.Precondition)
}

func (b *caseBuilder) said(partner model.ID, sort model.Sort, w words) {
	if text := cut(model.FieldText, w, ""); text != "" {
		b.do(model.AddLine{ID: ID(), Partner: partner, Sort: sort, Text: text, State: model.Spoken})
	}
}

// tieOf is what a status of a case says of the accord.
func tieOf(status words) model.Tie {
	folded := fold.Text(string(status))
	switch {
	case strings.Contains(folded, "geen ondertekenaar"):
		return model.TieTalked
	case strings.Contains(folded, "ondertekenaar"):
		return model.TieSigned
	case strings.Contains(folded, "aangesloten"):
		return model.TieJoined
	}
	return model.TieUnknown
}

// sectors tell a partner's kind where a word of its sector is clear.
var sectors = []struct {
	word string
	kind model.PartnerKind
}{
	{"rijk", model.KindGovernment}, {"gemeente", model.KindGovernment}, {"provincie", model.KindGovernment}, {"waterschap", model.KindGovernment},
	{"overheid", model.KindGovernment}, {"verzekering", model.KindInsurer}, {"toezicht", model.KindSupervisor}, {"zorg", model.KindCare}, {"eerste lijn", model.KindCare}, {"gezondheid", model.KindCare},
	{"welzijn", model.KindWelfare}, {"huurder", model.KindResidents}, {"bewoner", model.KindResidents}, {"wonen", model.KindHousing},
	{"corporatie", model.KindHousing}, {"onderwijs", model.KindEducation}, {"politie", model.KindSafety}, {"veiligheid", model.KindSafety},
	{"bedrij", model.KindBusiness}, {"vereniging", model.KindAssociation}, {"sport", model.KindAssociation}, {"kennis", model.KindAdvisory},
	{"natuur", model.KindNature}, {"landbouw", model.KindFarming}, {"cultuur", model.KindCulture},
}

func kindOf(sector words) model.PartnerKind {
	folded := fold.Text(string(sector))
	for _, s := range sectors {
		if strings.Contains(folded, s.word) {
			return s.kind
		}
	}
	return model.KindOther
}

func (b *caseBuilder) agreement(a realAgreement) {
	var owners []model.ID
	for _, w := range a.Owners {
		if id := b.owner(w); id != "" && !slices.Contains(owners, id) {
			owners = append(owners, id)
		}
	}
	id := ID()
	add := model.AddAgreement{ID: id, Text: cut(model.FieldText, a.Text, "Afspraak zonder woorden"), Due: dueOf(a)}
	if len(owners) > 0 {
		add.Lead = owners[0]
	}
	if add.Due.Precision == date.Ongoing {
		add.Rhythm = cut(model.FieldRhythm, a.Often, "")
	}
	bound := model.Change(model.SetOthers{ID: id, Others: owners})
	if fold.Text(model.CleanLine(string(a.Scope))) == "alle partijen" {
		bound = model.BindAll{ID: id}
	}
	b.do(add, bound)
	b.form(id, a.Kind)
	var external []string
	for _, w := range a.External {
		external = append(external, nonEmpty(w)...)
	}
	b.text(id, model.FieldOutsiders, words(strings.Join(external, ", ")))
	b.text(id, model.FieldNoticed, a.Indicator)
	if body := bodyIn(a.Reservation); body == "" {
		b.text(id, model.FieldProvided, a.Reservation)
	}
	b.answers(id, a, owners)
}

// bodyIn is a reservation that a body decides on; what is none is a condition of the
// agreement itself.
func bodyIn(reservation words) string {
	text := cut(model.FieldBody, reservation, "")
	for _, w := range strings.FieldsFunc(fold.Text(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "raad", "gemeenteraad", "college", "bestuur", "staten", "ledenvergadering", "commissarissen":
			return text
		}
	}
	return ""
}

// owner finds a partner by its name, short name or the case's own ID; one that
// is not there comes to the list as needed, not invited.
func (b *caseBuilder) owner(w words) model.ID {
	name := cut(model.FieldName, w, "")
	if name == "" {
		return ""
	}
	if id, ok := b.known[fold.Text(name)]; ok {
		return id
	}
	id := ID()
	b.do(model.AddPartner{ID: id, Name: name}, model.SetSeat{ID: id, Seat: model.NotInvited})
	b.call(name, id)
	return id
}

func (b *caseBuilder) form(id model.ID, kind words) {
	switch model.CleanLine(string(kind)) {
	case "formeel":
		b.do(model.Pick{ID: id, Field: model.FieldForm, Value: string(model.Recorded)})
		b.text(id, model.FieldDocument, b.c.Source.Title)
	case "informeel":
		b.do(model.Pick{ID: id, Field: model.FieldForm, Value: string(model.Informal)})
	}
}

// answers records what was signed: a ja in writing of each owner at the table,
// and a reservation of the owner that it names, or else of the trekker.
func (b *caseBuilder) answers(id model.ID, a realAgreement, owners []model.ID) {
	body := bodyIn(a.Reservation)
	reserved := b.named(body, owners)
	for _, owner := range owners {
		p, _ := b.s.Partner(owner)
		switch {
		case body != "" && owner == reserved:
			b.do(model.GiveAnswer{Agreement: id, Partner: owner, Reply: model.Reserved, How: model.InWriting, Body: body})
		case b.s.Agreements[len(b.s.Agreements)-1].Form == model.Recorded && p.Seat != model.NotInvited:
			b.do(model.GiveAnswer{Agreement: id, Partner: owner, Reply: model.SaysYes, How: model.InWriting})
		}
	}
}

// named is the owner whose name stands in a text, or the first.
func (b *caseBuilder) named(text string, owners []model.ID) model.ID {
	for _, id := range owners {
		if p, ok := b.s.Partner(id); ok && (model.Matches(text, p.Name) || p.Short != "" && slices.Contains(strings.Fields(text), p.Short)) {
			return id
		}
	}
	if len(owners) == 0 {
		return ""
	}
	return owners[0]
}

// dueOf reads a deadline with its precision; one that says neither is none.
func dueOf(a realAgreement) date.Due {
	var day date.Day
	if day.UnmarshalText([]byte(model.CleanLine(string(a.Deadline)))) != nil {
		day = date.Day{}
	}
	precision := model.CleanLine(string(a.Precision))
	if precision == "doorlopend" {
		return date.Due{Last: day, Precision: date.Ongoing}
	}
	if day.IsZero() {
		return date.Due{}
	}
	switch precision {
	case "maand":
		return endOf(day, 1, date.ByMonth)
	case "kwartaal":
		return endOf(day, 3, date.ByQuarter)
	case "halfjaar":
		return endOf(day, 6, date.ByMonthEnd)
	case "jaar":
		return endOf(day, 12, date.ByYear)
	}
	return date.On(day)
}

// endOf is the end of the period of so many months that a day lies in.
func endOf(day date.Day, months int, p date.Precision) date.Due {
	first := date.Day{Year: day.Year, Month: day.Month, Day: 1}
	last := first.AddMonths(months - (int(day.Month)-1)%months).AddDays(-1)
	return date.Due{Last: last, Precision: p}
}
