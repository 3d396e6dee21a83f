package ui_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/ui"
	"regietafel/ui/agreements"
	"regietafel/ui/carry"
	"regietafel/ui/closing"
	"regietafel/ui/help"
	"regietafel/ui/home"
	"regietafel/ui/interests"
	"regietafel/ui/lookback"
	"regietafel/ui/opgave"
	"regietafel/ui/parked"
	"regietafel/ui/partners"
	"regietafel/ui/poll"
	"regietafel/ui/readback"
	"regietafel/ui/review"
	"regietafel/ui/screen"
	"regietafel/ui/search"
	"regietafel/ui/session"
	"regietafel/ui/start"
	"regietafel/ui/terms"
	"regietafel/ui/uitest"
)

// The table of docs/keys.md is made from the bindings that the keys are routed
// by. After a change of keys or of their words:
//
//	go test ./ui -run KeyTable -update

// updating is the flag -update, which another package of this test may have
// made already.
var updating = updateFlag()

func updateFlag() func() bool {
	const name = "update"
	if flag.Lookup(name) == nil {
		flag.Bool(name, false, "write the key table into docs/keys.md")
	}
	return func() bool { return flag.Lookup(name).Value.String() == "true" }
}

const (
	keysDoc   = "../docs/keys.md"
	keysBegin = "<!-- keys -->\n"
	keysEnd   = "<!-- /keys -->\n"
)

func TestKeyTableIsThatOfTheProgram(t *testing.T) {
	data, err := os.ReadFile(keysDoc)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(data), keysBegin)
	got, after, closed := strings.Cut(rest, keysEnd)
	if !ok || !closed {
		t.Fatalf("docs/keys.md has no table between %q and %q", keysBegin, keysEnd)
	}
	want := keyTable(t)
	if got == want {
		return
	}
	if !updating() {
		t.Fatalf("the table of docs/keys.md is not that of the program; go test ./ui -run KeyTable -update writes this:\n%s", want)
	}
	if err := os.WriteFile(keysDoc, []byte(before+keysBegin+want+keysEnd+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

var screenType = regexp.MustCompile(`(?m)^func \((?:\w+ )?(\*?)(\w+)\) View\(\w+ (?:screen\.)?Scene, \w+ (?:screen\.)?Frame\) \(string`)

// screens are the types of all screens and dialogs, each with its file.
func screens(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("*/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no source of the screens:", err)
	}
	out := map[string]string{}
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range screenType.FindAllStringSubmatch(string(source), -1) {
			out[m[1]+filepath.Base(filepath.Dir(name))+"."+m[2]] = name
		}
	}
	if len(out) < 25 {
		t.Fatalf("only %d screens found in the source", len(out))
	}
	return out
}

// A screen or dialog that the table knows nothing of would be a key that nobody
// reads about.
func TestKeyTableHasEverySurface(t *testing.T) {
	seen := map[string]bool{}
	gather(t, assets.For(assets.Dutch), seen)
	for typ, name := range screens(t) {
		if !seen[typ] {
			t.Errorf("%s: the key table shows nothing of %s", name, typ)
		}
	}
}

// keyTable is the table in Markdown: a surface, its keys, what they do in both
// languages.
func keyTable(t *testing.T) string {
	t.Helper()
	dutch := gather(t, assets.For(assets.Dutch), map[string]bool{})
	english := gather(t, assets.For(assets.English), map[string]bool{})
	var b strings.Builder
	b.WriteString("\n| Waar · Where | Toets · Key | Nederlands | English |\n| --- | --- | --- | --- |\n")
	for i, part := range dutch {
		other := english[i]
		if len(part.keys) == 0 || len(part.keys) != len(other.keys) {
			t.Fatalf("%q has %d keys in Dutch and %d in English", part.name, len(part.keys), len(other.keys))
		}
		where := part.name + " · " + other.name
		if part.name == other.name {
			where = part.name
		}
		for j, k := range part.keys {
			if k.name != other.keys[j].name {
				t.Fatalf("%q: the key %q is %q in English", part.name, k.name, other.keys[j].name)
			}
			fmt.Fprintf(&b, "| %s | `%s` | %s | %s |\n", where, k.name, strings.Join(k.does, " / "), strings.Join(other.keys[j].does, " / "))
			where = ""
		}
	}
	return b.String() + "\n"
}

// part is the keys of a surface, with all that each does in one state or
// another.
type part struct {
	name string
	keys []keyed
}

type keyed struct {
	name string
	does []string
}

func (p *part) add(bindings []key.Binding) {
	for _, b := range bindings {
		h := b.Help()
		i := slices.IndexFunc(p.keys, func(k keyed) bool { return k.name == h.Key })
		if i < 0 {
			i = len(p.keys)
			p.keys = append(p.keys, keyed{name: h.Key})
		}
		if !slices.Contains(p.keys[i].does, h.Desc) {
			p.keys[i].does = append(p.keys[i].does, h.Desc)
		}
	}
}

// tour visits the surfaces in one language.
type tour struct {
	t     *testing.T
	text  *assets.Text
	demo  model.Session
	seen  map[string]bool
	parts []part
}

// begin starts the part of a surface.
func (g *tour) begin(dutch, english string) {
	name := dutch
	if g.text.Lang == assets.English {
		name = english
	}
	g.parts = append(g.parts, part{name: name})
}

func (g *tour) step(s model.Step) { g.begin(g.text.Steps[s], g.text.Steps[s]) }

// scene is the demo in a phase and layer. Its opgave was changed since its last
// version.
func (g *tour) scene(p model.Phase, l model.Layer) screen.Scene {
	s := g.demo
	s.Phase = p
	if l == model.Tafel {
		s = s.Table()
	}
	return screen.Scene{Session: s, Layer: l, Now: modeltest.Now, Text: g.text, NewID: modeltest.ID}
}

// look adds the bindings of the screen that keys lead to.
func (g *tour) look(s screen.Screen, sc screen.Scene, keys ...string) {
	g.t.Helper()
	for _, k := range keys {
		var msg tea.Msg = uitest.Key(k)
		if strings.Contains(k, "\t") {
			msg = tea.PasteMsg{Content: k}
		}
		act, _ := s.Update(msg, sc)
		if next := opened(act); next != nil {
			s = next
		}
	}
	g.seen[fmt.Sprintf("%T", s)] = true
	g.parts[len(g.parts)-1].add(screen.Bindings(s.Commands(sc)))
}

// opened is the screen that an action puts on top, if any.
func opened(act screen.Action) screen.Screen {
	switch x := act.(type) {
	case screen.Open:
		return x.Screen
	case screen.Then:
		for _, one := range x.Actions {
			if s := opened(one); s != nil {
				return s
			}
		}
	}
	return nil
}

// gather visits every surface, in the states in which it has bindings.
func gather(t *testing.T, text *assets.Text, seen map[string]bool) []part {
	t.Helper()
	demo, err := wire.Decode(assets.Demo())
	if err == nil {
		demo, err = model.Do(demo, model.SetText{Field: model.FieldOpgave, Text: demo.Opgave.Text + " Ook in de winter."})
	}
	if err != nil {
		t.Fatal(err)
	}
	g := &tour{t: t, text: text, demo: demo, seen: seen}
	g.begin(text.Help.Always, text.Help.Always)
	g.parts[0].add(ui.Always(text))
	g.outside()
	g.steps()
	g.pages()
	g.typing()
	return g.parts
}

// outside is what surrounds the steps: all sessions, the start card, its facts.
func (g *tour) outside() {
	open := g.scene(model.TableOpen, model.Tafel)
	g.step(model.StepHome)
	h := home.New()
	h.Update(screen.Listed{Heads: []model.Head{g.demo.Head()}}, open)
	g.look(h, open)
	g.look(h, open, "/")
	g.step(model.StepStart)
	for _, p := range []model.Phase{model.Preparation, model.TableOpen, model.ReadBack, model.Settled} {
		g.look(start.New(), g.scene(p, model.Tafel))
		g.look(start.New(), g.scene(p, model.Tafel), "t")
	}
	g.step(model.StepSession)
	g.look(session.New(model.Place{}), open)
}

func (g *tour) steps() {
	open, regie := g.scene(model.TableOpen, model.Tafel), g.scene(model.TableOpen, model.Regie)
	g.step(model.StepOpgave)
	g.look(opgave.New(model.Place{}), open)
	g.look(opgave.New(model.Place{Field: model.FieldForWhom}), open)
	g.look(opgave.New(model.Place{}), open, "e")
	g.step(model.StepPartners)
	g.look(partners.New(model.Place{}), open)
	g.look(partners.New(model.Place{}), open, "enter")
	g.look(partners.New(model.Place{}), open, "m")
	g.begin("Een geplakte lijst", "A pasted list")
	g.look(partners.New(model.Place{}), open, "Buurtbus\tvoorzitter")
	g.step(model.StepInterests)
	g.look(interests.New(model.Place{}, open.Session), open)
	g.look(interests.New(model.Place{}, regie.Session), regie, "enter")
	g.look(interests.New(model.Place{}, regie.Session), regie, "e")
	g.step(model.StepAgreements)
	g.look(agreements.New(model.Place{}), open)
	g.look(agreements.New(model.Place{}), open, "enter")
	g.look(agreements.New(model.Place{}), open, "l")
	g.step(model.StepReadBack)
	for _, a := range open.Session.Waiting() {
		for range open.Session.Unasked(a) {
			r := readback.New(model.Place{ID: a.ID}, open.Session)
			g.look(r, open)
			g.look(r, open, "down")
		}
	}
	g.step(model.StepCarry)
	point := open.Session.Preconditions[0].ID
	g.look(carry.New(model.Place{ID: point}), open)
	g.look(carry.New(model.Place{ID: point}), regie)
	g.look(carry.New(model.Place{}), open, "n")
	g.begin(g.text.Carry.Bearing, g.text.Carry.Bearing)
	g.look(carry.New(model.Place{}), regie, "t")
	g.step(model.StepClosing)
	g.look(closing.New(model.Place{}), open)
	g.begin(g.text.Closing.Documents, g.text.Closing.Documents)
	g.look(closing.New(model.Place{Field: model.FieldOutside}), open, "down", "enter")
	g.begin(g.text.TakeHome.Name, g.text.TakeHome.Name)
	g.look(closing.New(model.Place{Field: model.FieldOutside}), open, "down", "down", "down", "enter")
	g.look(closing.New(model.Place{Field: model.FieldOutside}), open, "down", "down", "down", "enter", "enter")
}

// pages are what lies on top of a step.
func (g *tour) pages() {
	open := g.scene(model.TableOpen, model.Tafel)
	g.polls()
	g.step(model.StepReview)
	later := open
	later.Session.Promise, later.Session.Opgave.WhyNow = "een plek voor dertig", "een wachtlijst"
	for _, keys := range [][]string{nil, {"down"}, {"down", "down"}, {"down", "down", "down"}} {
		g.look(review.New(model.Place{}), later, keys...)
	}
	g.step(model.StepReflect)
	g.look(lookback.New(), open)
	g.step(model.StepParked)
	g.look(parked.New(model.Place{}), open)
	g.step(model.StepTerms)
	g.look(terms.New(model.Place{}), open)
	g.begin(g.text.Keys.Search, g.text.Keys.Search)
	g.look(search.New(), open)
	g.begin(g.text.Keys.Help, g.text.Keys.Help)
	g.look(help.New(nil, nil), open)
}

// polls are what is asked round the table.
func (g *tour) polls() {
	open := g.scene(model.TableOpen, model.Tafel)
	asked, err := model.Do(open.Session, model.AddPoll{ID: modeltest.ID(), Kind: model.PollUrgent, At: modeltest.Now, Counts: []int{3, 1, 0, 0}})
	if err != nil {
		g.t.Fatal(err)
	}
	after := open
	after.Session = asked
	g.step(model.StepPoll)
	g.look(poll.New(model.Place{}, after), after)
	g.look(poll.New(model.Place{}, after), after, "enter")
	g.look(poll.New(model.Place{Field: model.FieldPoll}, open), open, "1")
	g.look(poll.New(model.Place{Field: model.FieldPoll}, open), open, "1", "2")
	g.begin(g.text.Polls.Mandates, g.text.Polls.Mandates)
	g.look(poll.Mandates(open), open)
}

// typing is what is the same wherever something is typed or chosen.
func (g *tour) typing() {
	open, regie := g.scene(model.TableOpen, model.Tafel), g.scene(model.TableOpen, model.Regie)
	partner, agreement := open.Session.Partners[0].ID, open.Session.Agreements[0].ID
	g.begin("Eén regel", "One line of text")
	g.look(opgave.New(model.Place{Field: model.FieldForWhom}), open, "enter")
	g.look(interests.New(model.Place{ID: partner}, regie.Session), regie, "i")
	g.begin("Een lange tekst", "A long text")
	g.look(opgave.New(model.Place{}), open, "enter")
	g.begin("Een formulier", "A form")
	g.look(partners.New(model.Place{}), open, "n")
	g.look(agreements.New(model.Place{}), open, "n")
	g.begin("Een vraag of keuze", "A question or choice")
	g.look(start.New(), open, "s")
	g.look(partners.New(model.Place{ID: partner, Field: model.FieldKind}), open, "enter", "enter")
	g.begin("Kiezen uit een lijst", "Choosing from a list")
	g.look(agreements.New(model.Place{ID: agreement, Field: model.FieldLead}), open, "enter", "enter")
	g.begin("Meer kiezen uit een lijst", "Choosing several from a list")
	g.look(partners.New(model.Place{ID: partner, Field: model.FieldRoles}), open, "enter", "enter")
}
