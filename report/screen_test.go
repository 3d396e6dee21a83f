package report_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

func screenOf(s model.Session, d model.Document) []report.ScreenLine {
	return report.Screen(report.Make(s, d, assets.For(assets.Dutch), now))
}

// shown writes the lines with their style before them, as they would stand.
func shown(lines []report.ScreenLine) string {
	var b strings.Builder
	for _, l := range lines {
		mark := strings.Repeat(" ", l.Indent) + l.Mark
		hang := "\n" + strings.Repeat(" ", 10+len([]rune(mark)))
		b.WriteString(strings.TrimRight(fmt.Sprintf("%-8s| %s%s", l.Style, mark, strings.ReplaceAll(l.Text, "\n", hang)), " ") + "\n")
	}
	return b.String()
}

func TestScreenGolden(t *testing.T) {
	for _, d := range documents {
		golden(t, string(d)+".screen", shown(screenOf(sample(t), d)))
	}
	s := sample(t)
	tree, _ := report.TakeHome(s, s.Partners[2].ID, assets.For(assets.Dutch), now)
	golden(t, "meeneemblad.screen", shown(report.Screen(tree)))
}

// A row of the decision table is a line that says what, one that says who, when
// and how it stands, and its conditions.
func TestScreenOfAnAgreement(t *testing.T) {
	got := shown(screenOf(sample(t), model.Decisions))
	says(t, got, "strong  | 1  Vervoer en leegstand komen in de prijs per dagdeel\n"+
		"dim     |    gemeente · vr 5 mrt 2027 · akkoord\n"+
		"dim     |    Samen met: Rietgoor, Nabij\n"+
		"dim     |    Akkoord van: gemeente, Rietgoor, Nabij\n"+
		"        |    Ligt vast: het tarief geldt voor elke aanbieder\n",
		"strong  | 9  We bellen elkaar voordat we de krant bellen\ndim     |    onderling\n",
		"dim     | 7  Een eigen busje\n")
	saysNot(t, got, "**", "- ", "|  |", " | ---", "# ")
}

// A name that is a number is a name.
func TestScreenOfANumberAsName(t *testing.T) {
	b := newBoard(t, "Tafel")
	b.do(model.OpenTable{At: modeltest.Now}, model.AddTerm{ID: b.id("woord"), Word: "2030", Meaning: "het jaar"})
	says(t, shown(screenOf(b.s, model.Working)), "· 2030: het jaar")
}

func TestScreenTellsNoSecret(t *testing.T) {
	for _, d := range documents {
		if got := shown(screenOf(secrets(t), d)); strings.Contains(strings.ToLower(got), "gehei") {
			t.Errorf("%s holds a secret:\n%s", d, got)
		}
	}
}

// What is read on screen is what comes into the file: every text, as it is.
func TestScreenHoldsWhatTheFileHolds(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := modeltest.Session(r)
		var pages []report.Tree
		for _, d := range documents {
			pages = append(pages, report.Make(s, d, assets.For(assets.Dutch), now))
		}
		for _, p := range report.Takers(s) {
			page, _ := report.TakeHome(s, p.ID, assets.For(assets.Dutch), now)
			pages = append(pages, page)
		}
		for _, page := range pages {
			var all strings.Builder
			for _, l := range report.Screen(page) {
				all.WriteString(l.Mark + l.Text + "\n")
			}
			for _, text := range textsOf(page) {
				if !strings.Contains(all.String(), text) {
					r.Fatalf("%s misses %q:\n%s", page.About, text, all.String())
				}
			}
		}
	})
}

// textsOf are all texts of a document, but for the dash of an empty cell.
func textsOf(tree report.Tree) []string {
	out := []string{tree.First, tree.Title, tree.About, tree.Note, tree.Foot}
	add := func(lines []report.Line) {
		for _, l := range lines {
			if l.Text != "–" {
				out = append(out, l.Label, l.Text, l.Note)
			}
		}
	}
	for _, b := range tree.Blocks {
		switch b := b.(type) {
		case report.Heading:
			out = append(out, b.Text)
		case report.Paragraph:
			out = append(out, b.Text)
		case report.List:
			add(b.Lines)
		case report.Facts:
			for _, row := range b.Rows {
				out = append(out, row.Name)
				add(row.Lines)
			}
		case report.Table:
			for _, row := range b.Rows {
				for _, c := range row {
					add(c)
				}
			}
		}
	}
	return out
}
