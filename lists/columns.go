package lists

import (
	"strings"
	"unicode"

	"regietafel/model"
	"regietafel/model/fold"
)

// headerWords are the words that name a column, folded.
var headerWords = map[string]Column{
	"naam": Name, "name": Name, "organisatie": Name, "organisatienaam": Name, "organisation": Name, "organization": Name, "partij": Name, "partner": Name,
	"instelling": Name, "deelnemer": Name, "deelnemers": Name, "partners": Name, "organisaties": Name, "bedrijf": Name, "participant": Name, "trekker": Name, "lead": Name,
	"functie": Function, "function": Function, "rol": Function, "role": Function, "functienaam": Function,
	"soort": Kind, "kind": Kind, "type": Kind, "sector": Kind, "domein": Kind,
	"kort": Short, "afkorting": Short, "short": Short, "roepnaam": Short, "abbreviation": Short,
	"persoon": Person, "contactpersoon": Person, "person": Person, "vertegenwoordiger": Person, "contact": Person, "bestuurder": Person,
	"mandaat": Mandate, "mandate": Mandate, "bevoegdheid": Mandate,
}

// fillers are words that stand in headers beside those.
var fillers = map[string]bool{"van": true, "de": true, "het": true, "of": true, "the": true, "aan": true, "tafel": true, "volledige": true, "korte": true, "full": true}

// columnOf is what a header calls a column: by any known word in it, when every other
// word is one that stands in headers.
func columnOf(cell string) Column {
	words := strings.FieldsFunc(fold.Text(cell), func(r rune) bool { return !unicode.IsLetter(r) })
	found, known := Skip, 0
	for _, w := range words {
		switch c := headerWords[w]; {
		case w == "korte":
			found, known = Short, known+1
		case c != Skip && (found == Skip || found == Name && (w != "naam" && w != "name")):
			found, known = c, known+1
		case c != Skip || fillers[w]:
			known++
		}
	}
	if known < len(words) {
		return Skip
	}
	return found
}

// headerOf reads a row as the header: one that names the organisations.
func headerOf(cells []string) ([]Column, bool) {
	out := make([]Column, len(cells))
	named, organisation := false, false
	for i, c := range cells {
		out[i] = columnOf(c)
		named = named || out[i] == Name
		organisation = organisation || out[i] == Name && !bareName(c)
	}
	taken := map[Column]bool{}
	for i, c := range cells {
		if organisation && bareName(c) { // beside an organisation it is a person's
			out[i] = Person
		}
		if taken[out[i]] { // of two for the same the first
			out[i] = Skip
		}
		taken[out[i]] = out[i] != Skip
	}
	return out, named
}

func bareName(cell string) bool {
	word := fold.Text(cell)
	return word == "naam" || word == "name"
}

// guess takes columns without names for name, function and person, in the order in which
// people make such lists; columns of kinds and of mandates are known by their words, and
// one of plain numbers is skipped.
func (t Table) guess() []Column {
	width := 0
	for _, r := range t.Rows {
		width = max(width, len(r))
	}
	out := make([]Column, width)
	order, taken := []Column{Name, Function, Person}, map[Column]bool{}
	for i := range out {
		switch {
		case t.most(i, number), t.most(i, address):
			continue
		case i > 0 && !taken[Kind] && t.most(i, isKind):
			out[i] = Kind
		case i > 0 && !taken[Mandate] && t.most(i, isMandate):
			out[i] = Mandate
		case len(order) > 0:
			out[i], order = order[0], order[1:]
		}
		taken[out[i]] = true
	}
	return out
}

// most reports whether most cells of a column, of those that are filled, are something.
func (t Table) most(i int, is func(string) bool) bool {
	known, filled := 0, 0
	for _, r := range t.Rows {
		if i >= len(r) || r[i] == "" {
			continue
		}
		filled++
		if is(r[i]) {
			known++
		}
	}
	return filled > 0 && known*2 > filled
}

func isKind(cell string) bool {
	return len(strings.Fields(cell)) <= 2 && KindOf(cell) != model.KindOther
}

func isMandate(cell string) bool { kind, _ := MandateOf(cell); return kind != model.MandateUnasked }

func number(cell string) bool { return strings.Trim(cell, "0123456789.,%€ -") == "" }

// address is a mail address or a telephone number: not kept without being asked for.
func address(cell string) bool { return strings.Contains(cell, "@") && !strings.Contains(cell, " ") }

// MandateOf reads words for a mandate, and the limit or the body in them; unasked for
// what is none.
func MandateOf(words string) (kind model.Authority, detail string) {
	text := fold.Text(words)
	after := func(marks ...string) string {
		for _, m := range marks {
			if i := strings.Index(text, m); i >= 0 && len(text) == len(words) { // no letter was folded away
				return strings.TrimSpace(words[i+len(m):])
			}
		}
		return ""
	}
	switch {
	case strings.Contains(text, "voorbehoud"), strings.Contains(text, "subject to"):
		return model.MayReserved, after("voorbehoud van ", "subject to ")
	case strings.Contains(text, "advi"):
		return model.MayAdvise, ""
	case strings.Contains(text, "terug"), strings.Contains(text, "takes it back"):
		return model.TakesBack, ""
	case strings.Contains(text, "beslis") && (strings.Contains(text, "binnen ") || strings.Contains(text, " tot ")):
		return model.MayWithin, after("binnen ", "beslissen ")
	case strings.Contains(text, "beslis"), strings.Contains(text, "can decide"), text == "volledig", text == "full":
		return model.MayDecide, ""
	}
	return model.MandateUnasked, ""
}
