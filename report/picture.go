package report

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// The size of a picture, and of the ellipse on which the names stand.
const (
	pictureWide, pictureHigh = 680, 440
	radiusWide, radiusHigh   = 250, 170
)

type spot struct{ x, y float64 }

// spotOf is where a name stands: around the ellipse in the order of the seats, the first
// at the top.
func spotOf(i, n int) spot {
	angle := 2*math.Pi*float64(i)/float64(n) - math.Pi/2
	return spot{pictureWide/2 + radiusWide*math.Cos(angle), pictureHigh/2 + radiusHigh*math.Sin(angle)}
}

// towards is a place so far from one spot on the way to another.
func (s spot) towards(o spot, far float64) spot {
	d := math.Hypot(o.x-s.x, o.y-s.y)
	return spot{s.x + (o.x-s.x)*far/d, s.y + (o.y-s.y)*far/d}
}

// between is a place on a bent line, at a part of it from its begin.
func between(begin, bend, end spot, part float64) spot {
	rest := 1 - part
	return spot{rest*rest*begin.x + 2*rest*part*bend.x + part*part*end.x, rest*rest*begin.y + 2*rest*part*bend.y + part*part*end.y}
}

// picture draws names and arrows. It has a title and says what it shows; its colours are
// those of the page.
func (w *htmlWriter) picture(p Picture) {
	w.raw(fmt.Sprintf(`<svg class="needs" viewBox="0 0 %d %d" role="img" aria-labelledby="needs-title needs-about">`+"\n", pictureWide, pictureHigh))
	w.element(`title id="needs-title"`, "", p.Title)
	w.element(`desc id="needs-about"`, "", p.About)
	w.raw(`<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>` + "\n")
	var labels []spot
	for _, a := range p.Arrows {
		from, to := spotOf(a.From, len(p.Names)), spotOf(a.To, len(p.Names))
		bend := spot{(from.x + to.x + pictureWide/2) / 3, (from.y + to.y + pictureHigh/2) / 3}
		side := spot{(to.y - from.y) / 10, (from.x - to.x) / 10} // there and back do not lie on each other
		bend = spot{bend.x + side.x, bend.y + side.y}
		begin, end := from.towards(bend, gap(p.Names[a.From], from, bend)), to.towards(bend, gap(p.Names[a.To], to, bend))
		w.raw(fmt.Sprintf(`<path d="M%.0f %.0fQ%.0f %.0f %.0f %.0f" marker-end="url(#arrow)"/>`+"\n", begin.x, begin.y, bend.x, bend.y, end.x, end.y))
		labels = append(labels, between(begin, bend, end, 0.3))
	}
	for i, at := range labels { // over every arrow
		w.raw(fmt.Sprintf(`<text class="number" x="%.0f" y="%.0f">`, at.x, at.y+4))
		w.text(p.Arrows[i].Label)
		w.raw("</text>\n")
	}
	for i, name := range p.Names {
		at := spotOf(i, len(p.Names))
		w.raw(fmt.Sprintf(`<text x="%.0f" y="%.0f">`, at.x, at.y+5))
		w.text(cutTo(strings.TrimSpace(name), 22))
		w.raw("</text>\n")
	}
	w.raw("</svg>\n")
}

// gap is how far from the middle of a name an arrow begins: further beside it than above
// or below it.
func gap(name string, from, to spot) float64 {
	const letter, line = 4.2, 14
	wide := letter*float64(min(utf8.RuneCountInString(name), 22)) + 8
	dx, dy := math.Abs(to.x-from.x), math.Abs(to.y-from.y)
	d := math.Hypot(dx, dy)
	return min(wide*d/max(dx, 0.01), (line+4)*d/max(dy, 0.01))
}
