package assets

import (
	"strconv"

	"regietafel/model/date"
)

// TakeHome are the words of the meeneemblad, which a partner takes home: it
// speaks as the partner does.
type TakeHome struct {
	About, Which, Everyone, Nobody, WrittenIn, KeyAll string // {path}
	Name, NameWith                                    string // {who}
	Concept, Settled                                  string // {at}
	For, We                                           string // {who}
	Yes, YesCaption, Ours, Three                      string
	Lead, Reserve, Not, Needs, Out, Asked             string // {text}
	Arranged, Open                                    string
	More, MorePoints                                  Count
	Aim, AimFor, AimText, AimTitle                    string // {text} {whom}
	DoLead, DoYes, DoReserved, DoNothing              string // {text}
	DoMore                                            Count
	By, On                                            map[date.Precision]string // {due}
	HomeArranged, HomeIf, HomeOpen                    string                    // {text}
	HomeAccepted, HomeNone                            string                    // {text}
	HomeNext, HomeNextOpen                            string                    // {date}
	Decides, DecidesLater, DecidesSomebody            string                    // {body} {when} {a}
	HomeAsked                                         Numbered
	HomeAskedMany, HomeMore                           Count
}

// Spoken is a day or period as it is said in a sentence: "5 maart 2027".
func (t *Text) Spoken(d date.Due) string {
	if d.Precision != date.ByDay || d.IsZero() {
		return t.Due(d)
	}
	return strconv.Itoa(d.Last.Day) + " " + t.Dates.Long[d.Last.Month-1] + " " + strconv.Itoa(d.Last.Year)
}
