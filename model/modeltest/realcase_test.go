package modeltest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// Public agreements become sessions that travel and come back the same.
func TestCasesOfTheCasesFolder(t *testing.T) {
	for name, data := range modeltest.Cases(t, "real/*.json") {
		t.Run(name, func(t *testing.T) {
			var c struct{ Partners, Agreements []any }
			if err := json.Unmarshal(data, &c); err != nil {
				t.Fatal(err)
			}
			s := converted(t, data)
			if len(s.Partners) < len(c.Partners) || len(s.Agreements) != len(c.Agreements) {
				t.Errorf("%d of %d partners, %d of %d agreements", len(s.Partners), len(c.Partners), len(s.Agreements), len(c.Agreements))
			}
		})
	}
}

// What accords say of who does it from outside, of conditions, of how often, and of how
// an indicator stands, is held in a place of its own.
func TestWhatAccordsSayIsHeld(t *testing.T) {
	for name, data := range modeltest.Cases(t, "real/*.json") {
		t.Run(name, func(t *testing.T) {
			var c struct {
				Opgave struct {
					Indicators []struct{ Baseline, Target string }
				}
				Partners   []struct{ Status string }
				Agreements []struct {
					Reservation string
					External    []string `json:"owners_external"`
					Often       string   `json:"deadline_source"`
					Precision   string   `json:"deadline_precision"`
					Scope       string   `json:"owner_scope"`
				}
			}
			if err := json.Unmarshal(data, &c); err != nil {
				t.Fatal(err)
			}
			s := converted(t, data)
			held := map[string]int{}
			count := func(what string, said, is bool) {
				if said && !is {
					t.Errorf("%s is lost", what)
				}
				if said {
					held[what]++
				}
			}
			for i, x := range c.Opgave.Indicators {
				count("how it stands", x.Baseline != "", s.Opgave.Indicators[i].Now != "")
				count("an aim", x.Target != "", s.Opgave.Indicators[i].Aim != "")
			}
			for i, p := range c.Partners {
				count("a tie", strings.Contains(p.Status, "ondertekenaar"), s.Partners[i].Tie != model.TieUnknown)
			}
			for i, x := range c.Agreements {
				a := s.Agreements[i]
				count("who is outside", len(x.External) > 0, a.Outside != "")
				count("a condition", x.Reservation != "", a.Provided != "" || len(a.Answers) > 0)
				count("a rhythm", x.Precision == "doorlopend" && x.Often != "", a.Rhythm != "")
				count("all partners", x.Scope == "alle partijen", a.Everyone)
			}
			t.Log(held)
		})
	}
}

// converted makes the session, and holds that export, import and export give
// the same bytes.
func converted(t *testing.T, data []byte) model.Session {
	t.Helper()
	s, err := modeltest.RealCase(data, modeltest.Today)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []model.Session{s, s.Table(), s.Filed()} {
		if flaw := model.Check(x); flaw != nil {
			t.Fatal(flaw)
		}
		first, err := wire.Pretty(x)
		if err != nil {
			t.Fatal(err)
		}
		back, err := wire.Decode(first)
		if err != nil {
			t.Fatal(err)
		}
		if second, _ := wire.Pretty(back); !bytes.Equal(first, second) {
			t.Error("export, import and export do not give the same bytes")
		}
	}
	if s.Phase != model.ReadBack || s.OpenedAt().IsZero() {
		t.Errorf("phase %q, opened %s", s.Phase, s.OpenedAt())
	}
	return s
}

const small = `{"case_id":"klein","source":{"title":"Akkoord van de Waard","year":2027},
"opgave":{"title":"Samen rijden","ambition":"Iedereen [overal] mee","why_now":"het is vol","target_group":"ouderen","period":"2027-2030","area":"de Waard",
 "indicators":[{"text":"ritten","baseline":"10","target":20,"by":null}]},
"partners":[{"id":"P01","name":"Gemeente Waardhoven","short":"","sector":"Gemeente","role":"","performance":"raad","interest":"meedoen","precondition":"binnen budget","contribution":"geld","status":"ondertekenaar"},
 {"id":"P02","name":"Rijdende Buren","short":"RB","sector":"Huurders","role":"voorzitter","status":"x"}],
"agreements":[
 {"id":"A01","text":"Busje rijdt","owners":["Rijdende buren","Gemeente Waardhoven","Buurtbond"],"deadline":"2027-06-30","deadline_precision":"kwartaal","kind":"formeel","reservation":"De Gemeente Waardhoven wacht op de raad","owners_external":["de garage"],"indicator":"ritten"},
 {"id":"A02","text":"Elkaar bellen","owners":["RB"],"deadline":"","deadline_precision":"doorlopend","kind":"informeel","reservation":"als het past"},
 {"id":"A03","text":"Ooit","owners":[],"deadline":"ooit","deadline_precision":"eeuw","kind":"anders","reservation":"niemand"}],
"notes":["één \u202enotitie"]}`

func TestACaseBecomesASession(t *testing.T) {
	s := converted(t, []byte(small))
	if len(s.Partners) != 3 || s.Partners[2].Name != "Buurtbond" || s.Partners[2].Seat != model.NotInvited {
		t.Fatalf("partners %+v", s.Partners)
	}
	town, riders := s.Partners[0], s.Partners[1]
	if town.Kind != model.KindGovernment || riders.Kind != model.KindResidents || town.Tie != model.TieSigned || riders.Tie != model.TieUnknown || riders.Function != "voorzitter" {
		t.Errorf("partners %+v %+v", town, riders)
	}
	if town.HomeCounts.Table != "raad" || town.Brings != "geld" || s.Interests[0].Text != "meedoen" || s.Preconditions[0].Number != 1 {
		t.Errorf("what was said: %+v %+v %+v", town, s.Interests, s.Preconditions)
	}
	if o := s.Opgave; o.Text != "Iedereen [overal] mee" || o.When.Text != "2027-2030" || o.Indicators[0].Now != "10" || o.Indicators[0].Aim != "20" || o.Version() != 1 {
		t.Errorf("opgave %+v", o)
	}
	bus, phone, once := s.Agreements[0], s.Agreements[1], s.Agreements[2]
	if bus.Lead.Partner != riders.ID || len(bus.Others) != 2 || bus.Due.String() != "2027-06-30/quarter" || bus.Form != model.Recorded || bus.Noticed != "ritten" || bus.Outside != "de garage" {
		t.Errorf("agreement 1 %+v", bus)
	}
	if x, _ := bus.Answer(town.ID); x.Reply != model.Reserved || x.How != model.InWriting {
		t.Errorf("the reservation of who is named: %+v", bus.Answers)
	}
	if x, _ := phone.Answer(riders.ID); x.Reply == model.Reserved || phone.Provided != "als het past" || phone.Form != model.Informal || phone.Due.Precision != date.Ongoing {
		t.Errorf("agreement 2 %+v", phone)
	}
	if once.Dated() || once.Lead.Partner != "" || once.Form != model.FormOpen || once.Provided != "niemand" {
		t.Errorf("agreement 3 %+v", once)
	}
}

func TestDeadlinesOfACase(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"2027-02-10", "dag"}: "2027-02-10", {"2027-02-10", "maand"}: "2027-02-28/month", {"2028-02-10", "maand"}: "2028-02-29/month",
		{"2027-01-01", "kwartaal"}: "2027-03-31/quarter", {"2027-06-30", "halfjaar"}: "2027-06-30/monthend", {"2027-07-01", "halfjaar"}: "2027-12-31/monthend",
		{"2027-01-01", "jaar"}: "2027-12-31/year", {"", "jaar"}: "", {"2027-02-30", "dag"}: "", {"2027-03-01", "eeuw"}: "2027-03-01",
		{"2027-03-01", "doorlopend"}: "2027-03-01/ongoing", {"", "doorlopend"}: "/ongoing",
	} {
		data := fmt.Sprintf(`{"agreements":[{"text":"x","deadline":%q,"deadline_precision":%q}]}`, in[0], in[1])
		if got := converted(t, []byte(data)).Agreements[0].Due.String(); got != want {
			t.Errorf("%v is %s, want %s", in, got, want)
		}
	}
}

func TestALargeAndOddCaseBecomesASession(t *testing.T) {
	var partners, owners, agreements []string
	for i := range 50 {
		name := fmt.Sprintf("%d %s", i, strings.Repeat("Coöperatieve vereniging ", 6))
		partners = append(partners, fmt.Sprintf(`{"id":"P%d","name":%q,"sector":"\u001b[31mzorg","interest":%q,"precondition":"\u202e|<b>%%s","status":null}`, i, name, strings.Repeat("é", 30_000/(i*i+1))))
		if i > 0 {
			owners = append(owners, fmt.Sprintf("%q", name))
		}
	}
	for i := range 40 {
		agreements = append(agreements, fmt.Sprintf(`{"text":%q,"owners":[%s,"",null,7],"deadline":null,"kind":["formeel"],"reservation":%q}`,
			strings.Repeat("x", 20*i*i), strings.Join(owners, ","), strings.Repeat("voorbehoud ", 50*i)))
	}
	s := converted(t, fmt.Appendf(nil, `{"opgave":{"title":%q},"partners":[%s],"agreements":[%s]}`, strings.Repeat("lang ", 200), strings.Join(partners, ","), strings.Join(agreements, ",")))
	if len(s.Partners) != 51 || len(s.Agreements) != 40 || len(s.Agreements[0].Others) != 49 {
		t.Errorf("%d partners, %d agreements, %d others", len(s.Partners), len(s.Agreements), len(s.Agreements[0].Others))
	}
	converted(t, []byte(`{}`))
	converted(t, []byte(`{"partners":[{}],"agreements":[{}],"notes":[null,""]}`))
	if _, err := modeltest.RealCase([]byte(`[`), modeltest.Today); err == nil {
		t.Error("what is no JSON was made a session")
	}
}
