package assets

import "regietafel/model"

var englishSteps = map[model.Step]string{
	model.StepOpgave: "Challenge", model.StepPartners: "Partners", model.StepInterests: "Interests",
	model.StepAgreements: "Agreements", model.StepCarry: "Does it hold?", model.StepClosing: "Closing",
	model.StepHome: "All tables", model.StepStart: "Start", model.StepSession: "Details",
	model.StepParked: "Parked", model.StepTerms: "What we mean", model.StepReadBack: "Read back", model.StepPark: "Park",
	model.StepPoll: "Polls", model.StepReview: "What was open", model.StepReflect: "Looking back", model.StepQuestion: "Question",
}

var englishFields = map[model.Field]string{
	model.FieldTitle: "Title", model.FieldDate: "Date", model.FieldConvener: "Called by",
	model.FieldEmployer: "Facilitator employed by", model.FieldRules: "Ground rules", model.FieldOutside: "To the outside",
	model.FieldPhoto: "Before the photo", model.FieldNext: "Next table", model.FieldBefore: "before",
	model.FieldNextBy: "or: who picks a date", model.FieldOpgave: "Challenge", model.FieldForWhom: "For whom",
	model.FieldBetterFor: "What gets better", model.FieldHowMuch: "How much", model.FieldWhen: "When",
	model.FieldWhyNow: "Why now", model.FieldFelt: "Felt until", model.FieldWhyUs: "Why together",
	model.FieldGiven: "Playing field", model.FieldGovernor: "Administrator", model.FieldOfficial: "Official",
	model.FieldPro: "Professional", model.FieldReason: "Reason", model.FieldName: "Organisation",
	model.FieldShort: "Short name", model.FieldKind: "Kind", model.FieldFunction: "Function",
	model.FieldPerson: "Person", model.FieldSeat: "Place", model.FieldSeatNote: "Remark",
	model.FieldRoles: "Role in the whole", model.FieldMandate: "Mandate", model.FieldDetail: "Within, or of whom",
	model.FieldMandNote: "On the mandate", model.FieldWho: "Sits here for", model.FieldBound: "Are those bound",
	model.FieldPosition: "Position", model.FieldHome: "Counts at home", model.FieldBetter: "Better for you",
	model.FieldBrings: "Brings in", model.FieldAnswerable: "Answerable for", model.FieldNoneSaid: "No precondition",
	model.FieldCarries: "Can carry it", model.FieldMovers: "Who at home has to change", model.FieldText: "Text",
	model.FieldInterest: "Interest", model.FieldPrecond: "Precondition", model.FieldPressure: "Who watches at home",
	model.FieldOn: "On what", model.FieldFeltAt: "When it is felt", model.FieldLead: "Lead",
	model.FieldLeadFunc: "Function of the lead", model.FieldOthers: "Together with", model.FieldDue: "When",
	model.FieldForm: "Form", model.FieldDocument: "In which document", model.FieldFixed: "Fixed",
	model.FieldFree: "Up to those doing it", model.FieldNoticed: "Who notices", model.FieldCosting: "Costs worked out",
	model.FieldCostBy: "By whom", model.FieldCostWhen: "By when", model.FieldPays: "Who pays",
	model.FieldProgress: "Progress", model.FieldLinks: "Arranges point", model.FieldAnswers: "Answer",
	model.FieldBody: "Which body", model.FieldBy: "When it decides", model.FieldNeeds: "What is needed",
	model.FieldExit: "What happens then", model.FieldTold: "Who at home knows", model.FieldReview: "Look again",
	model.FieldWhy: "Why", model.FieldMeaning: "What we mean", model.FieldBack: "Comes back",
	model.FieldMinutes: "Minutes", model.FieldChain: "Chain objective", model.FieldDelivers: "Who delivers",
	model.FieldUse: "Who uses it", model.FieldWords: "In own words", model.FieldPhase: "Phase",
	model.FieldRef: "Reference", model.FieldAllow: "May go on the table", model.FieldStays: "Stays at the table",
	model.FieldPoll: "Question", model.FieldClash: "Clashes with", model.FieldHeld: "Does the challenge still hold?", model.FieldPromise: "Said last time",
	model.FieldReflection: "Looking back", model.FieldStand: "Discussed?", model.FieldSeen: "What we see", model.FieldEvidence: "By what we see it",
	model.FieldHelps: "Helps", model.FieldHinders: "Is in the way",
}
