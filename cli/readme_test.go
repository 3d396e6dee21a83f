package cli

import (
	"fmt"
	"html"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/alecthomas/kong"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// README.md is held against the program: what it tells to type works, and what
// it quotes is said. The keys of docs/keys.md are the business of
// ui/keytable_test.go; those of README.md are among them.

func readmeText(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// readmePart is what stands between two marks, each of which is there once.
func readmePart(t *testing.T, text, from, to string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, from)
	part, _, closed := strings.Cut(rest, to)
	if !ok || !closed || strings.Count(text, from) != 1 {
		t.Fatalf("README.md has no single part from %q to %q", from, to)
	}
	return part
}

// The two commands stand alone, to be copied, under the heading that says that
// there is nothing else to set up.
func TestReadmeNamesTheTwoCommands(t *testing.T) {
	start := readmePart(t, readmeText(t), "\n## Start\n", "\n## ")
	var blocks []string
	for _, m := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(start, -1) {
		blocks = append(blocks, m[1])
	}
	if want := []string{"go run .\n", "go test ./...\n"}; !slices.Equal(blocks, want) {
		t.Errorf("README.md starts with %q, not %q", blocks, want)
	}
}

// readmeGrammar is the command line as kong knows it.
func readmeGrammar(t *testing.T) *kong.Application {
	t.Helper()
	k, err := kong.New(&grammar{}, kong.Name("regietafel"), helpWords(assets.For(assets.English)), kong.Vars{"version": "dev"})
	if err != nil {
		t.Fatal(err)
	}
	return k.Model
}

var (
	commandRow = regexp.MustCompile("(?m)^\\| `regietafel ?([a-z]*)[^`]*` .*$")
	optionRow  = regexp.MustCompile("(?m)^\\| `--([a-z]+)[^`]*` .*$")
	optionName = regexp.MustCompile(`--([a-z]+)`)
)

// Every command of the grammar has its row with its flags, and there is no
// other row and no other flag.
func TestReadmeHasEveryCommand(t *testing.T) {
	part := readmePart(t, readmeText(t), "\n## Command line\n", "\n## ")
	rows := map[string]string{}
	for _, m := range commandRow.FindAllStringSubmatch(part, -1) {
		name := m[1]
		if name == "" {
			name = "run"
		}
		rows[name] += m[0]
	}
	for _, c := range readmeGrammar(t).Children {
		row, ok := rows[c.Name]
		if !ok {
			t.Errorf("README.md has no row for regietafel %s", c.Name)
			continue
		}
		delete(rows, c.Name)
		sameOptions(t, c.Name, row, c.Flags)
	}
	for name := range rows {
		t.Errorf("README.md has a row for regietafel %s, which is no command", name)
	}
}

func sameOptions(t *testing.T, command, row string, flags []*kong.Flag) {
	t.Helper()
	var want, got []string
	for _, f := range flags {
		want = append(want, f.Name)
	}
	for _, m := range optionName.FindAllStringSubmatch(row, -1) {
		got = append(got, m[1])
	}
	slices.Sort(want)
	slices.Sort(got)
	if got = slices.Compact(got); !slices.Equal(got, want) {
		t.Errorf("the row of %q has the flags %v, the grammar %v", command, got, want)
	}
}

// The options of every command, each with its environment variable.
func TestReadmeHasEveryOption(t *testing.T) {
	part := readmePart(t, readmeText(t), "\n## Command line\n", "\n## ")
	rows := map[string]string{}
	for _, m := range optionRow.FindAllStringSubmatch(part, -1) {
		rows[m[1]] = m[0]
	}
	for _, f := range readmeGrammar(t).Flags {
		row, ok := rows[f.Name]
		if !ok {
			t.Errorf("README.md has no row for --%s", f.Name)
		}
		delete(rows, f.Name)
		for _, env := range f.Envs {
			if !strings.Contains(row, "`"+env+"`") {
				t.Errorf("the row of --%s does not name %s", f.Name, env)
			}
		}
	}
	for name := range rows {
		t.Errorf("README.md has a row for --%s, which is no option", name)
	}
}

// The picture shows the program as it is: step 3 of the example.
func TestReadmePictureIsOfTheProgram(t *testing.T) {
	data, err := os.ReadFile("../docs/screen.svg")
	if err != nil {
		t.Fatal(err)
	}
	var drawn strings.Builder
	for _, m := range regexp.MustCompile(`<text[^>]*>([^<]*)</text>`).FindAllStringSubmatch(string(data), -1) {
		drawn.WriteString(html.UnescapeString(m[1]))
	}
	s := theDemo(t)
	desk := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{})).Resize(92, 22).Press("3")
	squeezed := func(text string) string {
		return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '─' || r == '▌' }), "")
	}
	if got, want := squeezed(drawn.String()), squeezed(desk.Screen()); got != want {
		t.Errorf("docs/screen.svg shows\n%s\nand the program\n%s", got, want)
	}
}

// The few keys that README.md explains are keys of the program.
func TestReadmeKeysExist(t *testing.T) {
	all, err := os.ReadFile("../docs/keys.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile("(?m)^\\| (`.*) \\| .* \\|$").FindAllStringSubmatch(readmePart(t, readmeText(t), "\n## Eleven keys\n", "\n## "), -1)
	if len(rows) != 11 {
		t.Errorf("%d of eleven keys", len(rows))
	}
	for _, row := range rows {
		key := strings.ReplaceAll(strings.Split(row[1], " ")[0], "`–`", "-")
		if !strings.Contains(string(all), "| "+key+" |") {
			t.Errorf("docs/keys.md has no key %s", key)
		}
	}
}

var readmeLink = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// A link leads to a file of this repository or to a heading of README.md.
func TestReadmeLinksLead(t *testing.T) {
	text := readmeText(t)
	links := readmeLink.FindAllStringSubmatch(text, -1)
	if len(links) < 4 {
		t.Fatalf("only %d links", len(links))
	}
	headings := regexp.MustCompile(`(?m)^#+ (.*)$`).FindAllStringSubmatch(text, -1)
	for _, m := range links {
		to, anchor, _ := strings.Cut(m[1], "#")
		if !fs.ValidPath(path.Clean(to)) {
			t.Errorf("%s leads out of the repository", m[1])
		} else if _, err := os.Stat(path.Join("..", to)); err != nil {
			t.Errorf("%s leads nowhere", m[1])
		}
		known := func(h []string) bool { return anchorOf(h[1]) == anchor }
		if to == "" && !slices.ContainsFunc(headings, known) {
			t.Errorf("%s is no heading", m[1])
		}
	}
}

// anchorOf is how a heading is linked to.
func anchorOf(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-':
			return unicode.ToLower(r)
		case r == ' ':
			return '-'
		}
		return -1
	}, heading)
}

// dutchPart is what stands there for the facilitator.
func dutchPart(t *testing.T) string {
	t.Helper()
	_, part, _ := strings.Cut(readmeText(t), "\n## Voor de regisseur\n")
	return part
}

func TestReadmeHasADutchPart(t *testing.T) {
	part := dutchPart(t)
	for _, heading := range []string{"Wat het is", "Zo begin je", "Voorbereiden en de tafel openen", "Wat de tafel ziet",
		"Teruglezen", "De besluitenlijst maken", "Als er iets misgaat", "Wat je beter niet opschrijft"} {
		if _, below, ok := strings.Cut(part, "\n### "+heading+"\n"); !ok || len(strings.TrimSpace(below)) < 200 {
			t.Errorf("the Dutch part says nothing under %q", heading)
		}
	}
}

// What the Dutch part puts between quotation marks is what the program says.
func TestReadmeQuotesTheProgram(t *testing.T) {
	said := fmt.Sprintf("%+v", *assets.For(assets.Dutch))
	part := strings.Join(strings.Fields(dutchPart(t)), " ")
	quotes := regexp.MustCompile(`“([^”]*)”`).FindAllStringSubmatch(part, -1)
	if len(quotes) < 8 {
		t.Errorf("only %d quotes", len(quotes))
	}
	for _, m := range quotes {
		if !strings.Contains(said, m[1]) {
			t.Errorf("the program nowhere says %q", m[1])
		}
	}
}

var (
	readmeTyped = regexp.MustCompile("`([^`]+)`|\\*([^*]+)\\*")
	readmeKeys  = map[string]string{"↵": "enter"}
)

// The keys that the Dutch part tells a beginner to press lead from an empty
// program to an agreement to which both partners said ja.
func TestReadmeKeysLeadToAnAgreement(t *testing.T) {
	table := readmePart(t, readmeText(t), "<!-- toetsen -->\n", "<!-- /toetsen -->")
	met := false
	desk := uitest.New(t, nil, func(d *ui.Deps) {
		d.First = func() bool { defer func() { met = true }(); return !met } // as on a machine that is new to it
	})
	for _, row := range strings.Split(table, "\n") {
		cells := strings.Split(strings.ReplaceAll(row, `\|`, "\x00"), "|")
		if len(cells) != 4 {
			continue
		}
		for _, m := range readmeTyped.FindAllStringSubmatch(cells[1], -1) {
			pressReadme(desk, m[1], strings.ReplaceAll(m[2], "\x00", "|"))
		}
	}
	s := desk.Session()
	if s.Phase != model.TableOpen || len(s.Partners) != 2 || len(s.Interests) != 2 || len(s.Preconditions) != 1 || len(s.Agreements) != 1 {
		t.Fatalf("%s, %d partners, %d interests, %d preconditions, %d agreements; the last screen:\n%s",
			s.Phase, len(s.Partners), len(s.Interests), len(s.Preconditions), len(s.Agreements), desk.Screen())
	}
	a, x := s.Agreements[0], s.Preconditions[0]
	if got := s.Status(a); got != model.Agreed {
		t.Errorf("the agreement is %q", got)
	}
	if got := s.Standing(x).Kind; got != model.Arranged {
		t.Errorf("the precondition is %q", got)
	}
	if !strings.Contains(s.Opgave.Text, "[vijf|drie]") {
		t.Errorf("the opgave is %q", s.Opgave.Text)
	}
}

func pressReadme(desk *uitest.Desk, key, words string) {
	switch {
	case words != "":
		desk.Type(words)
	case readmeKeys[key] != "":
		desk.Press(readmeKeys[key])
	default:
		desk.Press(key)
	}
}

// A reader of the changes finds what is not released yet on top.
func TestChangelogBeginsWithWhatIsUnreleased(t *testing.T) {
	data, err := os.ReadFile("../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	headings := regexp.MustCompile(`(?m)^#+ .*$`).FindAllString(string(data), 3)
	if want := []string{"# Changelog", "## [Unreleased]", "### Added"}; !slices.Equal(headings, want) {
		t.Errorf("CHANGELOG.md begins with %q, not %q", headings, want)
	}
}
