package assets

import "regietafel/model"

var dutchSteps = map[model.Step]string{
	model.StepOpgave: "Opgave", model.StepPartners: "Partners", model.StepInterests: "Belangen",
	model.StepAgreements: "Afspraken", model.StepCarry: "Draagt het?", model.StepClosing: "Afsluiten",
	model.StepHome: "Alle tafels", model.StepStart: "Begin", model.StepSession: "Gegevens",
	model.StepParked: "Geparkeerd", model.StepTerms: "Tafeltaal", model.StepReadBack: "Teruglezen", model.StepPark: "Parkeren",
	model.StepPoll: "Peilingen", model.StepReview: "Wat stond er open", model.StepReflect: "Terugblik", model.StepQuestion: "Vraag",
}

var dutchFields = map[model.Field]string{
	model.FieldTitle: "Titel", model.FieldDate: "Datum", model.FieldConvener: "Wie roept samen",
	model.FieldEmployer: "Regisseur in dienst van", model.FieldRules: "Spelregels", model.FieldOutside: "Naar buiten",
	model.FieldPhoto: "Fotomomentvraag", model.FieldNext: "Volgende tafel", model.FieldBefore: "uiterlijk vóór",
	model.FieldNextBy: "of: wie prikt", model.FieldOpgave: "Opgave", model.FieldForWhom: "Voor wie",
	model.FieldBetterFor: "Wat beter", model.FieldHowMuch: "Hoeveel", model.FieldWhen: "Wanneer",
	model.FieldWhyNow: "Waarom nu", model.FieldFelt: "Voelbaar tot", model.FieldWhyUs: "Waarom samen",
	model.FieldGiven: "Speelveld", model.FieldGovernor: "Bestuurder", model.FieldOfficial: "Ambtenaar",
	model.FieldPro: "Professional", model.FieldReason: "Reden", model.FieldName: "Organisatie",
	model.FieldShort: "Korte naam", model.FieldKind: "Soort", model.FieldFunction: "Functie",
	model.FieldPerson: "Persoon", model.FieldSeat: "Plaats", model.FieldSeatNote: "Toelichting",
	model.FieldRoles: "Rol in het geheel", model.FieldMandate: "Mandaat", model.FieldDetail: "Binnen, of van wie",
	model.FieldMandNote: "Over het mandaat", model.FieldWho: "Zit hier namens", model.FieldBound: "Zijn die gebonden",
	model.FieldPosition: "Standpunt", model.FieldHome: "Thuis telt", model.FieldBetter: "Beter bij jullie",
	model.FieldBrings: "Brengt in", model.FieldAnswerable: "Aanspreekbaar op", model.FieldNoneSaid: "Geen randvoorwaarde",
	model.FieldCarries: "Te dragen", model.FieldMovers: "Wie thuis mee moet", model.FieldText: "Tekst",
	model.FieldInterest: "Belang", model.FieldPrecond: "Randvoorwaarde", model.FieldPressure: "Wie thuis meekijkt",
	model.FieldOn: "Waarop", model.FieldFeltAt: "Wanneer voelbaar", model.FieldLead: "Trekker",
	model.FieldLeadFunc: "Functie van de trekker", model.FieldOthers: "Samen met", model.FieldDue: "Wanneer",
	model.FieldForm: "Vorm", model.FieldDocument: "In welk stuk", model.FieldFixed: "Ligt vast",
	model.FieldFree: "Vrij voor uitvoering", model.FieldNoticed: "Wie merkt het", model.FieldCosting: "Doorgerekend",
	model.FieldCostBy: "Door wie", model.FieldCostWhen: "Per wanneer", model.FieldPays: "Wie betaalt",
	model.FieldProgress: "Voortgang", model.FieldLinks: "Regelt punt", model.FieldAnswers: "Antwoord",
	model.FieldBody: "Welk orgaan", model.FieldBy: "Wanneer beslist", model.FieldNeeds: "Wat is er nodig",
	model.FieldExit: "Wat gebeurt er dan", model.FieldTold: "Wie thuis weet het", model.FieldReview: "Opnieuw bekijken",
	model.FieldWhy: "Waarom", model.FieldMeaning: "Wat wij bedoelen", model.FieldBack: "Komt terug",
	model.FieldMinutes: "Minuten", model.FieldChain: "Ketendoel", model.FieldDelivers: "Wie levert",
	model.FieldUse: "Wie gebruikt", model.FieldWords: "In eigen woorden", model.FieldPhase: "Fase",
	model.FieldRef: "Verwijzing", model.FieldAllow: "Mag op tafel", model.FieldStays: "Blijft aan tafel",
	model.FieldPoll: "Vraag", model.FieldClash: "Botst met", model.FieldHeld: "Klopt de opgave nog?", model.FieldPromise: "Vorige keer gezegd",
	model.FieldReflection: "Terugblik", model.FieldStand: "Besproken?", model.FieldSeen: "Wat zien we", model.FieldEvidence: "Waaraan zien we dat",
	model.FieldHelps: "Helpt", model.FieldHinders: "Zit in de weg",
}
