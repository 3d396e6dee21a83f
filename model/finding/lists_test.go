package finding_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// of makes findings of a code, one about each.
func of(code model.Code, about ...model.ID) []finding.Finding {
	var out []finding.Finding
	for _, id := range about {
		out = append(out, finding.Finding{Code: code, About: ids{id}})
	}
	return out
}

func TestMoreThanMostOfACodeFoldIntoOneSentence(t *testing.T) {
	found := slices.Concat(of(model.PointOpen, "1", "2", "3", "4"), of(model.LeadOpen, "5", "6", "7"), of(model.Undated, "8"))
	var sizes []int
	for _, b := range finding.Folded(found, 3) {
		sizes = append(sizes, len(b))
	}
	if want := []int{4, 1, 1, 1, 1}; !slices.Equal(sizes, want) {
		t.Errorf("bundles of %v, want %v", sizes, want)
	}
	equal(t, "with none", len(finding.Folded(nil, 3)), 0)
	equal(t, "each code one sentence", len(finding.Folded(found, 0)), 3)
	equal(t, "each finding its own", len(finding.Folded(found, 4)), 8)
}

// Folding leaves nothing out, changes no order and puts no two codes together.
func TestFoldingKeepsEveryFinding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		found, most := findings(modeltest.Busy(t)), rapid.IntRange(0, 5).Draw(t, "most")
		var flat []finding.Finding
		for _, b := range finding.Folded(found, most) {
			if n := len(ofCode(found, b[0].Code)); len(b) != 1 && len(b) != n || (n > most) != (len(b) == n && n > most) {
				t.Fatalf("a bundle of %d of %d with at most %d", len(b), n, most)
			}
			if len(ofCode(b, b[0].Code)) != len(b) {
				t.Fatalf("several codes in %+v", b)
			}
			flat = append(flat, b...)
		}
		sameFindings(t, "put together", flat, found)
	})
}

func TestThreeQuestionsAreOfThreeSortsAndPartners(t *testing.T) {
	d := newDesk(t)
	found := slices.Concat(of(model.IfNot, d.Nabij, d.Rietgoor), of(model.PointUnsaid, d.Nabij, d.Ouderen), of(model.LeadOpen, d.Tariff))
	three := func(found []finding.Finding) (out []finding.Finding) { return finding.Three(d.S, found) }
	want := func(what string, got []finding.Finding, about ...finding.Finding) {
		t.Helper()
		if !slices.EqualFunc(got, about, finding.Finding.Is) {
			t.Errorf("%s: %+v, want %+v", what, got, about)
		}
	}
	want("each another sort and partner", three(found), found[0], found[3], found[4])
	want("no other sort: of another partner", three(found[:2]), found[0], found[1])
	want("nothing else is there", three(found[:3]), found[0], found[1], found[2])
	d.Do(finding.SetAside(found[0], false))
	want("the heaviest set aside", three(found), found[1], found[2], found[4])
	late := finding.Finding{Code: model.NoRoom, Moment: finding.Afterwards}
	want("what is for afterwards", three([]finding.Finding{late, found[4]}), found[4])
	want("none", three(nil))
}

// Of three questions no two are of a sort or of a partner, unless nothing else
// is left; and the first is the heaviest.
func TestThreeAreAsDifferentAsCanBe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := withAside(modeltest.Busy(t))
		found := findings(s)
		three := finding.Three(s, found)
		can := slices.DeleteFunc(slices.Clone(found), func(f finding.Finding) bool { return f.Moment == finding.Afterwards || finding.IsAside(s, f) })
		if len(three) != min(3, len(can)) || len(can) > 0 && !three[0].Is(can[0]) {
			t.Fatalf("%+v of %+v", three, can)
		}
		for i, f := range three {
			if slices.ContainsFunc(three[:i], f.Is) || !slices.ContainsFunc(can, f.Is) {
				t.Fatalf("%+v twice, or not to be asked", f)
			}
			if !kin(three[:i], f) {
				continue
			}
			for _, other := range can {
				if !kin(three[:i], other) {
					t.Fatalf("%+v is like %+v, and %+v is not", f, three[:i], other)
				}
			}
		}
	})
}

// kin reports whether a finding is of a sort, or first about the same, as others.
func kin(others []finding.Finding, f finding.Finding) bool {
	return slices.ContainsFunc(others, func(o finding.Finding) bool {
		return o.Code == f.Code || len(o.About) > 0 && len(f.About) > 0 && o.About[0] == f.About[0]
	})
}

// withAside sets some of the findings of a session aside.
func withAside(s model.Session) model.Session {
	s = reopened(s)
	for i, f := range findings(s) {
		if i%3 == 0 {
			s, _ = model.Do(s, finding.SetAside(f, false))
		}
	}
	return s
}

func TestWhatIsWorthAskingOnAStep(t *testing.T) {
	d := newDesk(t)
	ask := func(step model.Step, on finding.Occasion) []model.Code {
		var out []model.Code
		for _, f := range finding.Worth(d.S, findings(d.S), step, on) {
			out = append(out, f.Code)
		}
		return slices.Compact(out)
	}
	want := func(what string, got []model.Code, codes ...model.Code) {
		t.Helper()
		if !slices.Equal(got, codes) {
			t.Errorf("%s: %v, want %v", what, got, codes)
		}
	}
	want("of the opgave", ask(model.StepOpgave, finding.AtTheTable), model.OpgaveVague, model.WhyUsOpen, model.UrgencyOpen, model.Untranslated, model.UseOpen)
	want("in the round", ask(model.StepInterests, finding.AtTheTable), model.PointUnsaid, model.NotUnderstood, model.BetterUnsaid)
	want("in the round, after the pause", ask(model.StepInterests, finding.AtThePause), model.PointUnsaid, model.PressureOpen, model.NotUnderstood, model.BetterUnsaid)
	want("at closing", ask(model.StepClosing, finding.AtTheTable), model.AnswerOne)
	want("at closing, afterwards", ask(model.StepClosing, finding.Afterwards), model.YearOpen, model.AnswerableOpen, model.ProfessionalOut, model.Uncosted, model.Unnoticed, model.AnswerOne)
	want("on a step without questions", ask(model.StepTerms, finding.Afterwards))
	for _, f := range findings(d.S) {
		if f.Code == model.NotUnderstood {
			d.Do(finding.SetAside(f, false))
		}
	}
	want("one set aside", ask(model.StepInterests, finding.AtTheTable), model.PointUnsaid, model.BetterUnsaid)
}

// In the round it is about who has the floor; on other steps the floor makes no
// difference.
func TestWhoHasTheFloorIsAskedAlone(t *testing.T) {
	d := newDesk(t)
	d.Do(model.GiveFloor{ID: d.Rietgoor})
	got := finding.Worth(d.S, findings(d.S), model.StepInterests, finding.AtTheTable)
	var codes []model.Code
	for _, f := range got {
		equal(t, string(f.Code)+" is about Rietgoor", f.Of(d.Rietgoor), true)
		codes = append(codes, f.Code)
	}
	if want := []model.Code{model.NotUnderstood, model.BetterUnsaid}; !slices.Equal(codes, want) {
		t.Errorf("%v, want %v", codes, want)
	}
	d.Do(model.GiveFloor{ID: d.Nabij})
	carry := finding.Worth(d.S, findings(d.S), model.StepCarry, finding.AtThePause)
	equal(t, "on another step the heaviest", carry[0].Code, model.PointUnsaid)
	equal(t, "of the first seat", carry[1].Code, model.PointUnsaid)
}

// Worth leaves out only what is not for the step, not yet, set aside, or of
// another than who has the floor.
func TestWorthLeavesOutNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := withAside(modeltest.Busy(t))
		step := rapid.SampledFrom([]model.Step{model.StepOpgave, model.StepInterests, model.StepCarry, model.StepClosing}).Draw(t, "step")
		on := rapid.SampledFrom([]finding.Occasion{finding.AtTheTable, finding.AtThePause, finding.Afterwards}).Draw(t, "on")
		worth := finding.Worth(s, findings(s), step, on)
		n := 0
		for _, f := range findings(s) {
			other := step == model.StepInterests && s.Floor != "" && len(f.About) > 0 && !f.Of(s.Floor)
			if f.Moment > on || !finding.AskedAt(f.Code, step) || finding.IsAside(s, f) || other {
				continue
			}
			n++
			if !slices.ContainsFunc(worth, f.Is) {
				t.Fatalf("%+v is left out of %+v", f, worth)
			}
		}
		if len(worth) != n {
			t.Fatalf("%d worth asking, want %d", len(worth), n)
		}
	})
}

func TestAFindingIsSetAsideForThisSitting(t *testing.T) {
	d := newDesk(t)
	f := d.finds(model.PointOpen)[0]
	other := finding.Finding{Code: f.Code, About: ids{d.Nabij, d.Transport}}
	d.Do(finding.SetAside(f, false), finding.SetAside(f, false))
	equal(t, "aside", finding.IsAside(d.S, f), true)
	equal(t, "once", len(d.S.Aside), 1)
	equal(t, "about another", finding.IsAside(d.S, other), false)
	equal(t, "still found", len(d.finds(model.PointOpen)), 1)
	equal(t, "seen by the table", len(d.S.Table().Aside), 0)
	d.Do(finding.SetAside(other, true))
	equal(t, "after another came back", finding.IsAside(d.S, f), true)
	d.Do(finding.SetAside(f, true))
	equal(t, "back", finding.IsAside(d.S, f), false)
	equal(t, "none left", len(d.S.Aside), 0)
	whole := finding.Finding{Code: model.WhyUsOpen}
	d.Do(finding.SetAside(whole, false))
	equal(t, "about nobody", finding.IsAside(d.S, d.finds(model.WhyUsOpen)[0]), true)
	d.next()
	equal(t, "at the next sitting", finding.IsAside(d.S, whole), false)
}

// Who sets a finding aside keeps it: what was given may change after.
func TestWhatWasSetAsideIsOfItsOwn(t *testing.T) {
	d := newDesk(t)
	about := ids{d.Rietgoor, d.Transport}
	d.Do(model.PutAside{What: model.Aside{Code: model.CodeName(model.PointOpen), About: about}})
	about[1] = d.Tariff
	equal(t, "aside", finding.IsAside(d.S, d.finds(model.PointOpen)[0]), true)
}

func TestEachQuestionHasAStep(t *testing.T) {
	for _, v := range model.Code("").Values() {
		n := 0
		for _, step := range model.Step("").Values() {
			if step != "" && finding.AskedAt(model.Code(v), model.Step(step)) {
				n++
			}
		}
		if n == 0 {
			t.Errorf("%s is asked nowhere", v)
		}
		equal(t, v+" on no step", finding.AskedAt(model.Code(v), ""), false)
	}
	for code, step := range map[model.Code]model.Step{
		model.OpgaveVague: model.StepOpgave, model.OpgaveUnheld: model.StepReview, model.MandateOpen: model.StepPartners,
		model.PointUnsaid: model.StepInterests, model.LeadOpen: model.StepAgreements, model.AnswersOpen: model.StepReadBack,
		model.PointReserved: model.StepCarry, model.AnswerableOpen: model.StepClosing,
	} {
		equal(t, string(code)+" on its step", finding.AskedAt(code, step), true)
		equal(t, string(code)+" among the words of the table", finding.AskedAt(code, model.StepTerms), false)
	}
	equal(t, "a code that is none", finding.AskedAt(model.Code("x"), model.StepCarry), false)
}

// The schaduwtoets is about what a partner can carry at home, not about how an
// agreement is written down.
func TestTheShadowIsAboutHome(t *testing.T) {
	for code, want := range map[model.Code]bool{
		model.PointUnsaid: true, model.NoneSaid: true, model.PointFell: true, model.PointWaits: true, model.CarryUnasked: true, model.CarryNot: true,
		model.MoversUnsaid: true, model.MandateOpen: true, model.ReserveVague: true, model.ReservePast: true, model.ReserveUndated: true, model.GapLoose: true,
		model.LeadOpen: false, model.Undated: false, model.OpgaveVague: false, model.Uncosted: false, "": false,
	} {
		equal(t, string(code), finding.Shadow(code), want)
	}
}

func TestAFindingKnowsWhatItIsAbout(t *testing.T) {
	f := finding.Finding{Code: model.PointOpen, About: ids{"1", "2"}, Place: mended("2")}
	equal(t, "of the second", f.Of("2"), true)
	equal(t, "of another", f.Of("3"), false)
	equal(t, "the same, mended elsewhere", f.Is(finding.Finding{Code: model.PointOpen, About: ids{"1", "2"}}), true)
	equal(t, "about others", f.Is(finding.Finding{Code: model.PointOpen, About: ids{"2", "1"}}), false)
	equal(t, "of another sort", f.Is(finding.Finding{Code: model.GapLoose, About: ids{"1", "2"}}), false)
}

// A meeting is known by a word for making and a word for a thing, in any case
// and with any marks; a verb is no thing.
func TestTheReflexIsKnownByItsWords(t *testing.T) {
	for words, want := range map[string]bool{
		"Een NIEUW bestuurlijk overleg":            true,
		"We richten een regieteam in":              true,
		"Oprichten van een stuurgroep":             true,
		"Nabij stelt een systeem in":               false,
		"Instelling van het partnersysteem":        false, // a system, but no word of its own
		"Instellen: overleg":                       true,
		"Nieuw vervoer voor ouderen":               false,
		"Wij overleggen iedere maand op het plein": false,
		"": false,
	} {
		equal(t, words, reflexes.Reflex(words), want)
	}
	both := finding.Words{Making: []string{"één*"}, Things: []string{"*loket*", "plan"}}
	equal(t, "within a word, without marks", both.Reflex("Eenvoudige zorgloketten"), true)
	equal(t, "the word itself", both.Reflex("een plan"), true)
	equal(t, "more than the word", both.Reflex("een planning"), false)
	there := finding.Words{Making: []string{"nieuw*"}, Things: []string{"overleg"}, Known: []string{"in", "het"}}
	equal(t, "a new one", there.Reflex("een nieuw overleg"), true)
	equal(t, "one that is there", there.Reflex("nieuwe cijfers in het overleg"), false)
	equal(t, "one that is there, two words before", there.Reflex("nieuwe cijfers in ons overleg"), false)
	equal(t, "three words before", there.Reflex("in een gewoon nieuw overleg"), true)
	equal(t, "one that is there, and a new one", there.Reflex("naast het overleg een nieuw overleg"), true)
	equal(t, "digits are part of a word", both.Reflex("een plan2"), false)
}
