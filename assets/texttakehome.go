package assets

import "regietafel/model"

// TakeHome are the words of the meeneemblad, which a partner takes home: it
// speaks as the partner does.
type TakeHome struct {
	Name, NameWith                             string // {who}
	Concept, Settled                           string // {at}
	For, We                                    string // {who}
	Yes, YesCaption, Ours, Three               string
	Lead, Reserve, Not, Needs, Out, Asked      string // {text}
	Arranged, Open                             string
	More, MorePoints                           Count
	Aim, AimFor, AimText, AimTitle             string // {text} {whom}
	DoLead, DoYes, DoReserved, DoNothing       string // {text}
	DoMore                                     Count
	By, On                                     map[model.Precision]string // {due}
	HomeArranged, HomeOpen, HomeNone, HomeNext string                     // {text} {date}
	HomeNextOpen                               string
	Decides, DecidesLater, DecidesSomebody     string // {body} {when} {a}
	HomeAsked                                  Numbered
	HomeMore                                   Count
}
