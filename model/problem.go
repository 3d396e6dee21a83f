package model

import "fmt"

// Field names a value of a thing: where a form has the cursor, what a change
// changes, what a Problem is about.
type Field string

// The fields. Those of a session and its opgave have no ID beside them.
const (
	FieldNone       Field = ""
	FieldTitle      Field = "title"
	FieldDate       Field = "date"
	FieldConvener   Field = "convener"
	FieldEmployer   Field = "employer"
	FieldRules      Field = "rules"
	FieldOutside    Field = "outside"
	FieldPhoto      Field = "photo"
	FieldNext       Field = "next"
	FieldBefore     Field = "before"
	FieldNextBy     Field = "nextBy"
	FieldOpgave     Field = "opgave"
	FieldForWhom    Field = "forWhom"
	FieldBetterFor  Field = "betterFor"
	FieldHowMuch    Field = "howMuch"
	FieldWhen       Field = "when"
	FieldWhyNow     Field = "whyNow"
	FieldFelt       Field = "felt"
	FieldWhyUs      Field = "whyUs"
	FieldGiven      Field = "given"
	FieldGovernor   Field = "governor"
	FieldOfficial   Field = "official"
	FieldPro        Field = "professional"
	FieldReason     Field = "reason"
	FieldName       Field = "name"
	FieldShort      Field = "short"
	FieldKind       Field = "kind"
	FieldFunction   Field = "function"
	FieldPerson     Field = "person"
	FieldSeat       Field = "seat"
	FieldSeatNote   Field = "seatNote"
	FieldRoles      Field = "roles"
	FieldMandate    Field = "mandate"
	FieldDetail     Field = "detail"
	FieldMandNote   Field = "mandateNote"
	FieldWho        Field = "represents"
	FieldBound      Field = "bound"
	FieldPosition   Field = "position"
	FieldHome       Field = "homeCounts"
	FieldBetter     Field = "better"
	FieldBrings     Field = "brings"
	FieldAnswerable Field = "answerable"
	FieldNoneSaid   Field = "none"
	FieldCarries    Field = "carries"
	FieldMovers     Field = "movers"
	FieldText       Field = "text"
	FieldInterest   Field = "interest"
	FieldPrecond    Field = "precondition"
	FieldPressure   Field = "pressure"
	FieldOn         Field = "on"
	FieldFeltAt     Field = "feltAt"
	FieldLead       Field = "lead"
	FieldLeadFunc   Field = "leadFunction"
	FieldOthers     Field = "others"
	FieldDue        Field = "due"
	FieldForm       Field = "form"
	FieldDocument   Field = "document"
	FieldFixed      Field = "fixed"
	FieldFree       Field = "free"
	FieldNoticed    Field = "noticed"
	FieldCosting    Field = "costing"
	FieldCostBy     Field = "costBy"
	FieldCostWhen   Field = "costWhen"
	FieldPays       Field = "pays"
	FieldProgress   Field = "progress"
	FieldLinks      Field = "links"
	FieldAnswers    Field = "answers"
	FieldBody       Field = "body"
	FieldBy         Field = "by"
	FieldNeeds      Field = "needs"
	FieldExit       Field = "exit"
	FieldTold       Field = "told"
	FieldReview     Field = "review"
	FieldWhy        Field = "why"
	FieldMeaning    Field = "meaning"
	FieldBack       Field = "back"
	FieldMinutes    Field = "minutes"
	FieldChain      Field = "chain"
	FieldDelivers   Field = "delivers"
	FieldUse        Field = "use"
	FieldWords      Field = "words"
	FieldPhase      Field = "phase"
	FieldRef        Field = "reference"
	FieldPoll       Field = "question"
	FieldClash      Field = "clash"
	FieldHeld       Field = "held"
	FieldPromise    Field = "promise"
	FieldBenefit    Field = "benefit"
	FieldWhyHeld    Field = "whyheld"
	FieldReflection Field = "reflection"
	FieldStand      Field = "stand"
	FieldSeen       Field = "note"
	FieldEvidence   Field = "evidence"
	FieldHelps      Field = "helps"
	FieldHinders    Field = "hinders"
	FieldOutsiders  Field = "outsiders"
	FieldRhythm     Field = "rhythm"
	FieldStart      Field = "start"
	FieldProvided   Field = "provided"
	FieldTie        Field = "tie"
	FieldTieOn      Field = "tieOn"
	FieldPrepares   Field = "prepares"
	FieldRuns       Field = "runs"
	FieldPlace      Field = "place"
	FieldBegin      Field = "begin"
	FieldEnd        Field = "end"
	FieldSpread     Field = "spread"
	FieldNow        Field = "now"
	FieldAim        Field = "aim"
	FieldAimBy      Field = "aimBy"
	FieldAttend     Field = "attend"
	FieldFate       Field = "fate"
	FieldInto       Field = "into"
	FieldEnds       Field = "ends"
)

// ProblemCode is why a change cannot be.
type ProblemCode string

// The reasons.
const (
	CodeEmpty     ProblemCode = "empty"     // a text that must hold something
	CodeLong      ProblemCode = "long"      // more than Limit characters
	CodeDate      ProblemCode = "date"      // not read as a date
	CodeClock     ProblemCode = "clock"     // not read as a time of the clock
	CodeDirty     ProblemCode = "dirty"     // text that did not go through Clean
	CodeNobody    ProblemCode = "nobody"    // a name that no partner has
	CodeGone      ProblemCode = "gone"      // what it is about is not there
	CodeExists    ProblemCode = "exists"    // an ID that is there already
	CodeSettled   ProblemCode = "settled"   // the session is settled
	CodePhase     ProblemCode = "phase"     // not in this phase
	CodeValue     ProblemCode = "value"     // not one of the values
	CodeInUse     ProblemCode = "inuse"     // something said hangs on it
	CodeDraft     ProblemCode = "draft"     // would show a voorzet to the table
	CodeBetweenUs ProblemCode = "betweenus" // may not be put on the table
	CodeSelf      ProblemCode = "self"      // a thing beside itself
	CodeState     ProblemCode = "state"     // the line is not in a state for this
	CodeReference ProblemCode = "reference" // refers to what is not there
	CodeTwice     ProblemCode = "twice"     // the same thing two times
	CodeMany      ProblemCode = "many"      // more than Limit of them
)

// Problem is why a change was refused, at which field. It is the error of
// every function here that takes what somebody typed.
type Problem struct {
	Field Field
	Code  ProblemCode
	Limit int // of CodeLong and CodeMany
	ID    ID  // what it is about, if that is something in the session
}

// Error is for logs and tests; assets has the sentence for people.
func (p Problem) Error() string {
	return fmt.Sprintf("%s: %s", p.Field, p.Code)
}

// FaultCode is what went wrong with a file.
type FaultCode string

// The faults.
const (
	FaultLocked    FaultCode = "locked"    // open in another window
	FaultReadOnly  FaultCode = "readonly"  // the file or its folder cannot be written
	FaultDenied    FaultCode = "denied"    // may not be read
	FaultFull      FaultCode = "full"      // no room on the disk
	FaultEmpty     FaultCode = "empty"     // zero bytes
	FaultForeign   FaultCode = "foreign"   // not one of ours
	FaultDamaged   FaultCode = "damaged"   // cut short, or not readable inside
	FaultClock     FaultCode = "clock"     // the computer's clock is on a day, in Detail, that no table can be on
	FaultMoved     FaultCode = "moved"     // its path leads to another file now, or to none
	FaultUnread    FaultCode = "unread"    // a part of it, in Detail, is not what was written; the rest can be read
	FaultFuture    FaultCode = "future"    // written by a newer version
	FaultOlder     FaultCode = "older"     // a save of an older revision than is stored
	FaultMissing   FaultCode = "missing"   // no such session, or no such file
	FaultNoList    FaultCode = "nolist"    // a file in which there is no list of partners
	FaultListLarge FaultCode = "listlarge" // a list that is too large, or unpacks to too much
	FaultOldKind   FaultCode = "oldkind"   // a workbook or document of before 2007
	FaultPDF       FaultCode = "pdf"       // a PDF, in which lines and columns are lost
	FaultNoDays    FaultCode = "nodays"    // a calendar in which nothing would stand
	FaultExists    FaultCode = "exists"    // would overwrite a file
	FaultDiffers   FaultCode = "differs"   // the ID is known with other content
	FaultFormat    FaultCode = "format"    // an import that is not the format; Detail says where
	FaultTooLarge  FaultCode = "toolarge"  // an import above the limit
	FaultInput     FaultCode = "input"     // any other failure to read
	FaultOutput    FaultCode = "output"    // any other failure to write
	FaultAmbiguous FaultCode = "ambiguous" // a title that several sessions have
)

// Fault is a failed read or write, for people: what, and of which file. The
// cause goes to the log.
type Fault struct {
	Code   FaultCode
	Path   string
	Detail string // a place in the file or an ID; never content of a session
	Err    error  // the cause; not for people
}

// Error is for logs and tests; assets has the sentence for people.
func (f Fault) Error() string {
	s := string(f.Code) + ": " + f.Path
	if f.Detail != "" {
		s += " (" + f.Detail + ")"
	}
	return s
}

// Unwrap returns the cause.
func (f Fault) Unwrap() error { return f.Err }
