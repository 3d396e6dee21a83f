package model

import "slices"

// Topic is what a Remark of the reflection is about.
type Topic string

// The topics: the six conditions under which steering helps a collaboration
// (field rule 40), and the two ways of steering, which do not make up for each
// other.
const (
	TopicAmbition    Topic = "ambition"    // the ambition is tied to what the chain must bring about
	TopicUrgency     Topic = "urgency"     // urgency is shared
	TopicRoom        Topic = "room"        // steered, and left free
	TopicBonding     Topic = "bonding"     // who is in charge binds people
	TopicInformation Topic = "information" // information serves those who do the work as well
	TopicTrust       Topic = "trust"       // trust is worked on
	TopicRecorded    Topic = "recorded"    // vastgelegd
	TopicInformal    Topic = "informal"    // onderling
)

// Values lists what a Topic can be, in the order in which they are read.
func (Topic) Values() []string {
	return names(TopicAmbition, TopicUrgency, TopicRoom, TopicBonding, TopicInformation, TopicTrust,
		TopicRecorded, TopicInformal)
}

// Condition reports whether the topic is one of the six conditions.
func (t Topic) Condition() bool { return t != TopicRecorded && t != TopicInformal }

// OfPersons reports whether a condition is about persons: of those no evidence is asked.
func (t Topic) OfPersons() bool { return t == TopicBonding || t == TopicTrust }

// Stand is whether a condition was talked about. It is no score.
type Stand string

// The stands.
const (
	StandNotYet    Stand = ""
	StandDiscussed Stand = "discussed"
	StandSkipped   Stand = "skipped" // bewust niet
)

// Values lists what a Stand can be.
func (Stand) Values() []string { return names(StandNotYet, StandDiscussed, StandSkipped) }

// Remark is what the table says afterwards of one topic (terugblik): of a
// condition its stand, a note and by what one sees it; of a way of steering
// what helps and what is in the way.
type Remark struct {
	Topic    Topic  `json:"topic"`
	Stand    Stand  `json:"stand,omitzero"`
	Note     string `json:"note,omitzero"`
	Evidence string `json:"evidence,omitzero"`
	Helps    string `json:"helps,omitzero"`
	Hinders  string `json:"hinders,omitzero"`
}

// Remark is what was said of a topic; an empty one when nothing was.
func (s Session) Remark(t Topic) Remark {
	for _, r := range s.Reflection {
		if r.Topic == t {
			return r
		}
	}
	return Remark{Topic: t}
}

// Reflect records a part of the reflection: FieldStand, FieldSeen and
// FieldEvidence of a condition, FieldHelps and FieldHinders of a way of
// steering. Its Problem has CodeGone for a part that the topic has not.
type Reflect struct {
	Topic Topic
	Field Field
	Text  string
}

func (c Reflect) about() (Kind, ID, Field) { return KindText, "", FieldReflection }

func (c Reflect) apply(s Session) (Session, error) {
	if !slices.Contains(c.Topic.Values(), string(c.Topic)) {
		return s, Problem{Field: c.Field, Code: CodeValue}
	}
	text, err := Admit(c.Field, c.Text)
	if err != nil {
		return s, err
	}
	r := s.Remark(c.Topic)
	if err := r.put(c.Field, text); err != nil {
		return s, err
	}
	var out []Remark
	for _, t := range c.Topic.Values() { // in the order of the topics, none that is empty
		x := s.Remark(Topic(t))
		if x.Topic == c.Topic {
			x = r
		}
		if x != (Remark{Topic: x.Topic}) {
			out = append(out, x)
		}
	}
	s.Reflection = out
	return s, nil
}

func (r *Remark) put(f Field, text string) error {
	if f == FieldStand && r.Topic.Condition() {
		return pick(&r.Stand, Pick{Field: f, Value: text})
	}
	fields := map[Field]*string{FieldHelps: &r.Helps, FieldHinders: &r.Hinders}
	if r.Topic.Condition() {
		fields = map[Field]*string{FieldSeen: &r.Note, FieldEvidence: &r.Evidence}
	}
	return put(fields[f], text, f)
}
