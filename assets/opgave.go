package assets

import "regietafel/model"

// Opgave is step 1.
type Opgave struct {
	Empty, Version, VersionEdited, NoVersion, Open, InText string
	VersionTitle, VersionReason, Versions                  string
	KeyVersion, KeyVersions, KeyTerms, KeyInText           string
	Voices, Ambitions, Ambition, AmbitionNew, Whose        string
	Indicators, Indicator, IndicatorNew                    string
	KeyMore, KeyAmbition, KeyIndicator                     string
}

var dutchOpgave = Opgave{
	Empty:   "Wat moet er gebeuren? Druk op ↵ en typ. Over woorden tussen [haken] zijn jullie het nog niet eens.",
	Version: "versie {n} · {time}", VersionEdited: "gewijzigd sinds versie {n}",
	NoVersion: "nog geen versie", Open: "nog niet eens", InText: "staat in de tekst",
	VersionTitle: "Dit wordt versie {n} van de opgave", VersionReason: "Waarom", Versions: "De opgave, zoals die was",
	KeyVersion: "versie maken", KeyVersions: "eerdere versies", KeyTerms: "tafeltaal", KeyInText: "staat in de tekst",
	Voices: "In drie stemmen", Ambitions: "Bestuurlijke ambities, vertaald in wat de keten doet", Ambition: "Ambitie", AmbitionNew: "Nieuwe ambitie",
	Whose: "Van wie", Indicators: "Hoe we het volgen", Indicator: "Indicator", IndicatorNew: "Nieuwe indicator",
	KeyMore: "meer", KeyAmbition: "ambitie", KeyIndicator: "indicator",
}

var englishOpgave = Opgave{
	Empty:   "What has to happen? Press ↵ and type. Words between [brackets] are not agreed yet.",
	Version: "version {n} · {time}", VersionEdited: "changed since version {n}",
	NoVersion: "no version yet", Open: "not agreed yet", InText: "stands in the text",
	VersionTitle: "This becomes version {n} of the challenge", VersionReason: "Why", Versions: "The challenge, as it was",
	KeyVersion: "make a version", KeyVersions: "earlier versions", KeyTerms: "what we mean", KeyInText: "stands in the text",
	Voices: "In three voices", Ambitions: "Administrative ambitions, and what they mean for the chain", Ambition: "Ambition", AmbitionNew: "New ambition",
	Whose: "Whose", Indicators: "How we follow it", Indicator: "Indicator", IndicatorNew: "New indicator",
	KeyMore: "more", KeyAmbition: "ambition", KeyIndicator: "indicator",
}

var dutchUses = map[model.Use]string{
	model.UseUnknown: "nog niet gevraagd", model.UseChain: "de keten", model.UsePolitics: "alleen de politiek", model.UseBoth: "keten en politiek",
}

var englishUses = map[model.Use]string{
	model.UseUnknown: "not asked yet", model.UseChain: "the chain", model.UsePolitics: "politics only", model.UseBoth: "chain and politics",
}
