package assets_test

import (
	"bytes"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

func decoded(t *testing.T, data []byte) model.Session {
	t.Helper()
	s, err := wire.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if flaw := model.Check(s); flaw != nil {
		t.Fatalf("%s: %v", flaw.Path, flaw.Problem)
	}
	return s
}

// eachCase visits the training cases as sessions.
func eachCase(t *testing.T, check func(t *testing.T, name string, s model.Session)) {
	t.Helper()
	for _, c := range assets.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			data, ok := assets.CaseFile(c.Name)
			if !ok {
				t.Fatal("it has no file")
			}
			check(t, c.Name, decoded(t, data))
		})
	}
}

func TestCasesAreTheFiles(t *testing.T) {
	want := []string{"demo.json", "foto.json"}
	for _, c := range assets.Cases() {
		want = append(want, c.Name+".json")
	}
	slices.Sort(want)
	entries, err := os.ReadDir("cases")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, want) {
		t.Errorf("the files are %q, the cases %q", got, want)
	}
	for _, name := range []string{"", "demo", "foto", "niks", "../cases/werk"} {
		if data, ok := assets.CaseFile(name); ok || data != nil {
			t.Errorf("%q is a training case", name)
		}
	}
}

// The same bytes again also means that Clean found nothing to change.
func TestCasesAreWrittenAsTheProgramWritesThem(t *testing.T) {
	files := map[string][]byte{"foto": assets.Foto()}
	for _, c := range assets.Cases() {
		files[c.Name], _ = assets.CaseFile(c.Name)
	}
	for name, data := range files {
		again, err := wire.PrettyRegie(decoded(t, data))
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%s is not as wire.PrettyRegie writes it (%v)", name, err)
		}
	}
}

func TestACaseIsATableBeforeItBegins(t *testing.T) {
	titles := map[string]string{}
	for _, c := range assets.Cases() {
		titles[c.Name] = c.Title
	}
	eachCase(t, func(t *testing.T, name string, s model.Session) {
		if s.Title != titles[name] {
			t.Errorf("its title is %q", s.Title)
		}
		if s.Phase != model.Preparation || !s.Date.IsZero() || len(s.Turns) > 0 || s.Series != s.ID || s.Sitting != 1 || s.Revision != 1 {
			t.Errorf("phase %q, date %q, sitting %d, revision %d", s.Phase, s.Date, s.Sitting, s.Revision)
		}
		minutes := 0
		for _, a := range s.Agenda {
			minutes += a.Minutes
		}
		if len(s.Agenda) != 8 || minutes != 90 {
			t.Errorf("%d parts take %d minutes", len(s.Agenda), minutes)
		}
		o := s.Opgave
		if o.Text == "" || o.WhyNow == "" || o.ForWhom.Known() || o.Better.Known() || o.HowMuch.Known() || o.When.Known() || len(o.Versions) > 0 {
			t.Errorf("making the opgave concrete is what is to be done: %+v", o)
		}
		if len(s.Agreements) > 0 {
			t.Errorf("%d agreements are there already", len(s.Agreements))
		}
	})
}

func TestACaseHasARoleForEveryPartner(t *testing.T) {
	eachCase(t, func(t *testing.T, _ string, s model.Session) {
		allowed := map[model.Permission]bool{}
		for _, p := range s.Partners {
			if p.Function == "" || p.Brings == "" || len(p.Roles) == 0 || p.Person != "" || p.Draft || p.Seat != model.Seated {
				t.Errorf("%s: %+v", p.Name, p)
			}
			if p.Mandate.Kind != model.MandateUnasked || p.None != model.NoneUnsaid || p.Represents.Bound != model.BoundUnknown {
				t.Errorf("%s answered a question of the table already", p.Name)
			}
			for _, v := range []model.Said{p.Position, p.HomeCounts, p.Mandate.Note} {
				if v.Regie == "" || v.Table != "" {
					t.Errorf("%s: %+v", p.Name, v)
				}
				allowed[v.Allow] = true
			}
			for sort, lines := range linesOf(s, p.ID) {
				if len(lines) != 1 || lines[0].State != model.Presumed {
					t.Errorf("%s: %s %+v", p.Name, sort, lines)
				}
				allowed[lines[0].Allow] = true
			}
		}
		if len(s.Partners) < 6 || !allowed[model.TheirsToSay] || !allowed[model.MayBeTabled] || !allowed[model.BetweenUs] {
			t.Errorf("%d partners, who allowed %v", len(s.Partners), allowed)
		}
	})
}

// linesOf returns a partner's lines by their sort, with each sort present.
func linesOf(s model.Session, partner model.ID) map[model.Sort][]model.Line {
	lines := map[model.Sort][]model.Line{}
	add := func(sort model.Sort, l model.Line) {
		if lines[sort] = slices.Clip(lines[sort]); l.Partner == partner {
			lines[sort] = append(lines[sort], l)
		}
	}
	for _, x := range s.Interests {
		add(model.SortInterest, x.Line)
	}
	for _, x := range s.Preconditions {
		add(model.SortPrecondition, x.Line)
	}
	for _, x := range s.Pressures {
		add(model.SortPressure, x.Line)
	}
	return lines
}

// Each partner's secret is a note, and so is what the trainer plays and asks.
func TestACaseHasWhatTheTrainerNeeds(t *testing.T) {
	eachCase(t, func(t *testing.T, _ string, s model.Session) {
		secrets := map[model.ID]int{}
		var own []string
		for _, n := range s.Notes {
			if n.Partner != "" {
				secrets[n.Partner]++
			} else {
				own = append(own, n.Text)
			}
		}
		for _, p := range s.Partners {
			if secrets[p.ID] != 1 {
				t.Errorf("%s has %d secrets", p.Name, secrets[p.ID])
			}
		}
		for _, begin := range []string{"Kern: ", "Valkuil: ", "Onverwacht, minuut ", "Nabespreking 1: ", "Nabespreking 2: ", "Betere opgave, ", "Toets: ", "Open op het eind: "} {
			if !slices.ContainsFunc(own, func(n string) bool { return strings.HasPrefix(n, begin) }) {
				t.Errorf("no note begins with %q", begin)
			}
		}
	})
}

// A trainer can put a case on the projector.
func TestTheTableSeesNothingThatACasePrepared(t *testing.T) {
	eachCase(t, func(t *testing.T, _ string, s model.Session) {
		table := s.Table()
		if n := len(table.Interests) + len(table.Preconditions) + len(table.Pressures) + len(table.Notes); n > 0 {
			t.Errorf("the table sees %d lines and notes", n)
		}
		data, err := wire.Encode(table)
		if err != nil {
			t.Fatal(err)
		}
		hidden := preparedIn(s)
		if len(hidden) < 8*len(s.Partners) {
			t.Errorf("only %d texts are prepared", len(hidden))
		}
		for _, text := range hidden {
			if strings.Contains(string(data), text) {
				t.Errorf("the table reads %q", text)
			}
		}
	})
}

// preparedIn lists every text of layer REGIE in a case.
func preparedIn(s model.Session) []string {
	var out []string
	for _, p := range s.Partners {
		out = append(out, p.Position.Regie, p.HomeCounts.Regie, p.Mandate.Note.Regie)
	}
	for _, x := range s.Interests {
		out = append(out, x.Text)
	}
	for _, x := range s.Preconditions {
		out = append(out, x.Text)
	}
	for _, x := range s.Pressures {
		out = append(out, x.Text, x.On, x.Felt)
	}
	for _, n := range s.Notes {
		out = append(out, n.Text)
	}
	return slices.DeleteFunc(out, func(text string) bool { return text == "" })
}

func TestCasesAreShort(t *testing.T) {
	short := func(t *testing.T, text string, most int) {
		if n := utf8.RuneCountInString(text); n > most {
			t.Errorf("%d characters, more than %d: %q", n, most, text)
		}
	}
	eachCase(t, func(t *testing.T, name string, s model.Session) {
		for _, x := range s.Interests {
			short(t, x.Text, 50)
		}
		for _, x := range s.Preconditions {
			short(t, x.Text, 60)
		}
		for _, a := range modeltest.Outcome(s, name).Agreements {
			short(t, a.Text, 80)
		}
	})
}

// Played to its end, a case leaves exactly those without a way out of whom
// nobody at the table thought; everybody else has one.
func TestOutcomesLeaveWhoIsForgotten(t *testing.T) {
	eachCase(t, func(t *testing.T, name string, s model.Session) {
		before, err := wire.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		end := modeltest.Outcome(s, name)
		if flaw := model.Check(end); flaw != nil {
			t.Fatalf("%s: %v", flaw.Path, flaw.Problem)
		}
		if after, _ := wire.Encode(s); !bytes.Equal(before, after) {
			t.Error("the case itself changed")
		}
		var open []string
		said := map[model.ID]int{}
		for _, x := range end.Preconditions {
			said[x.Partner]++
			if x.State != model.Spoken {
				t.Errorf("%q was not said", x.Text)
			}
			if st := end.Standing(x); !st.Out() {
				p, _ := end.Partner(x.Partner)
				open = append(open, p.Label())
			}
		}
		if want := modeltest.Uncovered(name); len(want) == 0 || !slices.Equal(open, want) {
			t.Errorf("open is what %q need, not %q", open, want)
		}
		for _, p := range end.Partners {
			if said[p.ID] != 1 {
				t.Errorf("%s said %d preconditions", p.Label(), said[p.ID])
			}
		}
	})
}

// All who are bound answered, with reservations that name a body and a day.
func TestOutcomesAreAnswered(t *testing.T) {
	eachCase(t, func(t *testing.T, name string, s model.Session) {
		end := modeltest.Outcome(s, name)
		kinds, statuses := map[model.AgreementKind]int{}, map[model.Status]int{}
		for _, a := range end.Agreements {
			kinds[a.Kind]++
			statuses[end.Status(a)]++
			if len(end.Unasked(a)) > 0 || a.Lead.Partner == "" || !a.Dated() {
				t.Errorf("%q is not complete", a.Text)
			}
			for _, x := range a.Answers {
				if x.Reply == model.Reserved && (x.Body == "" || x.By.IsZero()) {
					t.Errorf("%q has a reservation of nobody or of no day", a.Text)
				}
			}
		}
		if statuses[model.Agreed] == 0 || statuses[model.UnderReserve] == 0 || statuses[model.Agreed]+statuses[model.UnderReserve] != len(end.Agreements) {
			t.Errorf("they stand %v", statuses)
		}
		if stops := kinds[model.Stop]; (name == "sportpark" || name == "jeugd") != (stops == 1) {
			t.Errorf("%d agreements end something", stops)
		}
	})
}

func TestFotoIsSignedAndNothingIsArranged(t *testing.T) {
	s := decoded(t, assets.Foto())
	day := date.Day{Year: 2026, Month: 11, Day: 19}
	if s.Phase != model.TableOpen || s.Date != day || s.OpenedAt().Date != day || s.Photo != "" || s.Opgave.Version() == 0 {
		t.Errorf("phase %q on %s, photo %q, version %d", s.Phase, s.Date, s.Photo, s.Opgave.Version())
	}
	table := s.Table()
	if len(table.Preconditions) > 0 || len(table.Interests) != len(s.Partners) {
		t.Errorf("%d preconditions and %d interests were said", len(table.Preconditions), len(table.Interests))
	}
	var none, asked int
	for _, p := range s.Partners {
		if p.None == model.NoneOnce {
			none++
		}
		if p.Mandate.Kind != model.MandateUnasked {
			asked++
		}
		if !p.Heard || p.Carries != (model.Carries{}) || p.Movers != (model.Said{}) {
			t.Errorf("%s was heard: %t; what it can carry: %+v", p.Label(), p.Heard, p.Carries)
		}
	}
	if none != 1 || asked > 2 {
		t.Errorf("%d said geen, %d were asked for their mandate", none, asked)
	}
}

func TestFotoHasManyAYesAndNobodysOwn(t *testing.T) {
	s := decoded(t, assets.Foto())
	var all, undated int
	for _, a := range s.Agreements {
		if a.Lead.Partner == "" || a.Costing.State != model.CalcUnknown || a.Draft {
			t.Errorf("%q: %+v", a.Text, a)
		}
		if !a.Dated() {
			undated++
		}
		if s.Status(a) == model.Agreed && len(a.Answers) == len(s.Partners) {
			all++
		}
		for _, x := range a.Answers {
			if x.How != model.Together || x.Reply != model.SaysYes {
				t.Errorf("%q: %+v", a.Text, x)
			}
		}
	}
	if len(s.Agreements) != 6 || all != 5 || undated != 2 {
		t.Errorf("%d agreements, to %d all said ja, %d without a day", len(s.Agreements), all, undated)
	}
}

// The partners of the photo are those of the case, with the same on their mind.
func TestFotoIsTheSportparkCase(t *testing.T) {
	data, _ := assets.CaseFile("sportpark")
	s, begin := decoded(t, assets.Foto()), decoded(t, data)
	minds := func(s model.Session) (out []string) {
		for _, p := range s.Partners {
			out = append(out, p.Name, p.Position.Regie, p.HomeCounts.Regie, p.Mandate.Note.Regie)
		}
		for _, x := range s.Preconditions {
			out = append(out, x.Text)
		}
		for _, x := range s.Pressures {
			out = append(out, x.Text)
		}
		for _, x := range s.Interests {
			if x.State == model.Presumed {
				out = append(out, x.Text)
			}
		}
		return out
	}
	if got, want := minds(s), minds(begin); !reflect.DeepEqual(got, want) {
		t.Errorf("on their mind is %q, not %q", got, want)
	}
}
