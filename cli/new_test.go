package cli

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
	"regietafel/store"
)

// stored returns a session as it is in the console's file.
func (c console) stored(id string) model.Session {
	c.t.Helper()
	st, err := store.OpenExisting(c.file, store.Options{})
	if err != nil {
		c.t.Fatal(err)
	}
	defer st.Close()
	s, err := st.Load(model.ID(id))
	if err != nil {
		c.t.Fatal(err)
	}
	return s
}

func theCase(t *testing.T, name string) model.Session {
	t.Helper()
	data, _ := assets.CaseFile(name)
	s, err := wire.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestNewOfACase(t *testing.T) {
	c := aConsole(t)
	seen := map[string]bool{}
	for _, training := range assets.Cases() {
		for range 2 {
			id := strings.TrimSpace(c.makes("new", "--case", training.Name))
			if !model.ID(id).Valid() || seen[id] {
				t.Errorf("new gives %q", id)
			}
			seen[id] = true
			s, want := c.stored(id), theCase(t, training.Name)
			if s.ID == want.ID || s.Series != s.ID || s.Sitting != 1 || s.Revision != 1 || s.Date != date.Of(time.Now()) || s.Title != training.Title {
				t.Errorf("%s: %q of series %s, sitting %d, revision %d, on %s", s.ID, s.Title, s.Series, s.Sitting, s.Revision, s.Date)
			}
			want.ID, want.Series, want.Date = s.ID, s.ID, s.Date
			if !reflect.DeepEqual(s, want) {
				t.Errorf("%s is not the case %s", id, training.Name)
			}
		}
	}
	titled := c.stored(strings.TrimSpace(c.makes("new", "--case=zvh", "--title", "Groep 3")))
	if titled.Title != "Groep 3" || len(titled.Partners) != len(theCase(t, "zvh").Partners) {
		t.Errorf("it is %q with %d partners", titled.Title, len(titled.Partners))
	}
	if rows := strings.Count(c.makes("list"), "\n"); rows != len(seen)+1 {
		t.Errorf("%d tables", rows)
	}
}

func TestNewOfNoCase(t *testing.T) {
	c := aConsole(t)
	for _, args := range [][]string{{"new", "--case", "sportveld"}, {"new", "--case=foto", "--title=x"}, {"--lang=en", "new", "--case=demo"}} {
		a := c.gives(args...)
		if a.code != exitUsage {
			t.Errorf("%q ends with %d", args, a.code)
		}
		for _, training := range assets.Cases() {
			if !strings.Contains(a.errs, training.Name) {
				t.Errorf("%q does not name %s: %q", args, training.Name, a.errs)
			}
		}
	}
	if a := c.gives("new"); a.code != exitUsage || !strings.Contains(a.errs, "--title") || !strings.Contains(a.errs, "--case") {
		t.Errorf("new ends with %d and %q", a.code, a.errs)
	}
	if a := c.gives("new", "--case="); a.code != exitUsage {
		t.Errorf("without a name it ends with %d", a.code)
	}
	c.fails([]string{"new", "--case=werk", "--title="}, "Hier moet iets staan.")
	c.nothingBut()
	var f model.Fault
	if _, err := caseSession("demo", model.NewID(), date.Day{}); !errors.As(err, &f) || f.Code != model.FaultMissing {
		t.Errorf("the demo as a case: %v", err)
	}
}

// What the trainer exports for the table holds nothing of what is prepared.
func TestACaseIsExportedWithoutItsRoles(t *testing.T) {
	c := aConsole(t)
	id := strings.TrimSpace(c.makes("new", "--case=sportpark"))
	for _, args := range [][]string{{"--format=json"}, {"--format=md", "--document=werkverslag"}, {"--format=html"}} {
		out := c.makes(append([]string{"export", id}, args...)...)
		for _, word := range []string{"Vertrouwelijk", "Onverwacht", "barcommissie", "18 maanden zekerheid"} {
			if strings.Contains(out, word) {
				t.Errorf("%q holds %q", args, word)
			}
		}
	}
	if out := c.makes("export", id, "--format=json", "--layer=regie"); !strings.Contains(out, "barcommissie") {
		t.Error("the layer REGIE holds no secret: nothing was tried")
	}
}

func TestHelpNamesTheCases(t *testing.T) {
	c := aConsole(t)
	for _, l := range []assets.Lang{assets.Dutch, assets.English} {
		help := flatten(c.makes("--lang", string(l), "new", "--help"))
		if !strings.Contains(help, strings.Join(caseNames(), ", ")) {
			t.Errorf("the help of new in %s is %q", l, help)
		}
		if help := flatten(c.makes("--lang", string(l), "demo", "--help")); !strings.Contains(help, assets.For(l).CLI.DemoFoto) {
			t.Errorf("the help of demo in %s is %q", l, help)
		}
	}
}
