package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/screen"
	"regietafel/ui/uitest"
)

// In the read-back a digit is only what it is named for, and each answer that is
// taken is said, with the way back.
func TestAnAnswerIsSaid(t *testing.T) {
	s := table(t)
	id := modeltest.ID()
	s = changed(t, s, model.AddAgreement{ID: id, Text: "Een rooster", Lead: s.Partners[0].ID}, model.SetOthers{ID: id, Others: []model.ID{s.Partners[1].ID}})
	desk := open(t, s).Press("4", "t", "4", "5", "6", "7", "0")
	if n := len(desk.Session().Agreements[0].Answers); n > 0 {
		t.Errorf("%d answers were taken from digits that name none", n)
	}
	desk.Press("m").Sees("Rietgoor: doet niet mee. Ongedaan maken: u.").Press("x").Sees("Nabij: afwezig. Ongedaan maken: u.")
	desk.Press("u").Press("2").Type("de raad\t1 mei").Press("enter").Sees("Nabij: voorbehoud. Ongedaan maken: u.")
	desk.Press("3").Type("een sleutel").Press("enter").Sees(": zo niet. Ongedaan maken: u.")
}

// A sign tells the truth by itself.
func TestTheSignOfAnAnswer(t *testing.T) {
	for sign, answers := range map[string][]model.Answer{
		"✓": {{Reply: model.SaysYes}, {Reply: model.Reserved, Outcome: model.Granted}},
		"◐": {{Reply: model.Reserved}},
		"×": {{Reply: model.SaysIfNot}, {Reply: model.Reserved, Outcome: model.Refused}},
		"–": {{Reply: model.StaysOut}, {Reply: model.WasAbsent}},
	} {
		for _, x := range answers {
			if got := screen.AnswerSign(x, false); got != sign {
				t.Errorf("%v %v is %s, not %s", x.Reply, x.Outcome, got, sign)
			}
			if stale := screen.AnswerSign(x, true); stale == "✓" || sign != "✓" && stale != sign {
				t.Errorf("%v %v on earlier words is %s", x.Reply, x.Outcome, stale)
			}
		}
	}
}

// Keys that came at once, as of a paste that the terminal did not mark, answer nothing
// and open nothing: they are typed where a field is open, and no further.
func TestABurstOfKeys(t *testing.T) {
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	burst := func(desk *uitest.Desk, keys string) {
		desk.Send(ui.Many)
		for _, k := range keys {
			if k == '\r' {
				desk.Press("enter")
				continue
			}
			desk.Type(string(k))
		}
		desk.Send(ui.NoBurst)
	}
	const line = "112233 uur, daarna naar 3 of 4\rx"
	desk := open(t, s).Press("4", "t")
	burst(desk, line)
	if n := len(desk.Sees("is niet gebruikt").Session().Agreements[0].Answers); n > 0 {
		t.Errorf("%d answers were taken from what came at once", n)
	}
	desk.Press("1").Sees("Rietgoor: ja.", "Ongedaan maken: u.").Press("esc", "n")
	burst(desk, "Een huis bouwen\rnNog een huis")
	desk.Sees("is niet gebruikt")
	if all := desk.Session().Agreements; len(all) != 2 || all[1].Text != "Een huis bouwen" {
		t.Errorf("the agreements are %v", all)
	}
}

// What is needed is asked with whether the besluitenlijst may name it: at first not, and
// without a key.
func TestANoIsNamedByLeave(t *testing.T) {
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	desk := open(t, s).Press("4", "t", "3").Sees("In besluitenlijst", "niet genoemd").Type("een sleutel").Press("enter")
	said := func(named bool) {
		t.Helper()
		if x := desk.Session().Agreements[0].Answers[0]; x.Reply != model.SaysIfNot || x.Needs != "een sleutel" || x.Named != named {
			t.Errorf("the answer is %+v", x)
		}
	}
	said(false)
	desk.Press("3", "tab").Type("x").Press("right").Sees("genoemd").Press("enter")
	said(true)
	desk.Press("3", "tab").Type("a b c").Sees("Kies met ← en →.").Press("left", "enter")
	said(false)
}

// Keys that came at once lift no cover, and change no choice.
func TestABurstOpensNothing(t *testing.T) {
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	burst := func(desk *uitest.Desk, keys string) *uitest.Desk {
		desk.Send(ui.Many)
		for _, k := range strings.Split(keys, "") {
			desk.Press(map[string]string{" ": "space"}[k] + map[bool]string{true: k}[k != " "])
		}
		desk.Send(ui.NoBurst)
		return desk
	}
	burst(open(t, s).Press("4", "n", "ctrl+t").Sees("REGIE is alleen voor jou"), "gebouw naast de hal").Sees("REGIE is alleen voor jou").SeesNowhere("REGIE · alleen")
	desk := burst(open(t, s).Press("4", "t", "3").Type("een sleutel").Press("tab"), "a b c d").Sees("niet genoemd", "Kies met").Press("enter")
	if x := desk.Session().Agreements[0].Answers[0]; x.Named {
		t.Errorf("it is %+v", x)
	}
}

// A few keys at once may be typed ahead into a field; they answer no question.
func TestAFewKeysAtOnceAnswerNothing(t *testing.T) {
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster", Lead: s.Partners[0].ID})
	desk := open(t, s).Press("4", "t")
	desk.Send(ui.Few)
	desk.Type("15 december")
	desk.Send(ui.NoBurst)
	if n := len(desk.Sees("is niet gebruikt").Session().Agreements[0].Answers); n > 0 {
		t.Errorf("%d answers were taken", n)
	}
	desk.Press("esc")
	desk.Send(ui.Few)
	desk.Type("nBellen @na").Press("enter")
	desk.Send(ui.NoBurst)
	if all := desk.Session().Agreements; len(all) != 2 {
		t.Errorf("typed ahead, the agreements are %v", all)
	}
	desk.Send(ui.Few)
	desk.Type("nEen huis").Press("enter").Type("nEen tuin").Press("enter")
	desk.Send(ui.NoBurst)
	if all := desk.Session().Agreements; len(all) != 4 {
		t.Errorf("typed ahead in a row, the agreements are %v", all)
	}
}
