package report_test

import (
	"fmt"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
)

// Who needs whom is a table first, and on a page a picture that says what it shows; of
// more partners than fit it is lines. It is in the werkverslag alone.
func TestWhoNeedsWhomIsPictured(t *testing.T) {
	page := string(made(t, sample(t), model.Working, model.HTML, assets.Dutch))
	says(t, page, `<table class="matrix">`, `role="img" aria-labelledby="needs-title needs-about"`, `<title id="needs-title">`, `<desc id="needs-about">`, `marker-end="url(#arrow)"`)
	saysNot(t, string(made(t, sample(t), model.Decisions, model.HTML, assets.Dutch)), "<svg", `class="matrix"`)
	if before, _, ok := strings.Cut(page, "<svg"); !ok || !strings.Contains(before, `class="matrix"`) {
		t.Error("the picture comes before its table")
	}
	lines := string(made(t, needy(t), model.Working, model.HTML, assets.Dutch))
	saysNot(t, lines, "<svg", `class="matrix"`)
	says(t, lines, "Zorg 1 heeft Zorg 0 nodig")
}

// Each point that was said stands in the map once, as it stands; what stays at the table
// does not.
func TestTheMapOfPoints(t *testing.T) {
	s := sample(t)
	md := string(made(t, s, model.Working, model.Markdown, assets.Dutch))
	_, table, _ := strings.Cut(md, "## Draagt het?")
	table, _, _ = strings.Cut(table, "\n## ")
	for _, x := range s.Preconditions {
		want := 0
		if x.State == model.Spoken && !x.Stays {
			want = 1
		}
		if got := strings.Count(table, "| "+x.Text+" |"); got != want {
			t.Errorf("%q stands there %d times", x.Text, got)
		}
	}
}

// needy is a table of fourteen, of which each but the first needs the first.
func needy(t *testing.T) model.Session {
	b := newBoard(t, "Veertien")
	b.do(model.OpenTable{At: modeltest.Now})
	for i := range 14 {
		name := fmt.Sprintf("Zorg %d", i)
		b.do(model.AddPartner{ID: b.id(name), Name: name})
		if i == 0 {
			b.agreement("deal", "Ritten rijden", name, march)
			continue
		}
		b.line("punt"+name, name, model.SortPrecondition, "vervoer")
		b.link("punt"+name, "deal", model.WordYes)
	}
	return b.s
}
