package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

func say(topic model.Topic, f model.Field, words string) model.Change {
	return model.Reflect{Topic: topic, Field: f, Text: words}
}

func TestLookingBackKeepsTheOrderOfTheTopics(t *testing.T) {
	d := newDesk(t)
	d.Do(say(model.TopicInformal, model.FieldHelps, "de koffie vooraf"), say(model.TopicTrust, model.FieldSeen, "er werd gebeld"),
		say(model.TopicAmbition, model.FieldStand, string(model.StandDiscussed)), say(model.TopicAmbition, model.FieldEvidence, "de tekst"),
		say(model.TopicRecorded, model.FieldHinders, "het format"))
	var order []model.Topic
	for _, r := range d.S.Reflection {
		order = append(order, r.Topic)
	}
	if want := []model.Topic{model.TopicAmbition, model.TopicTrust, model.TopicRecorded, model.TopicInformal}; !slices.Equal(order, want) {
		t.Errorf("%v, want %v", order, want)
	}
	equal(t, "the ambition", d.S.Remark(model.TopicAmbition), model.Remark{Topic: model.TopicAmbition, Stand: model.StandDiscussed, Evidence: "de tekst"})
	equal(t, "of what nothing was said", d.S.Remark(model.TopicRoom), model.Remark{Topic: model.TopicRoom})
	d.Do(say(model.TopicTrust, model.FieldSeen, ""), say(model.TopicAmbition, model.FieldStand, ""))
	equal(t, "an emptied remark goes", len(d.S.Reflection), 3)
	equal(t, "a part that is left", d.S.Remark(model.TopicAmbition).Evidence, "de tekst")
}

func TestATopicHasItsOwnParts(t *testing.T) {
	d := newDesk(t)
	var rows []refusal
	for _, v := range model.Topic("").Values() {
		topic := model.Topic(v)
		has := map[model.Field]bool{model.FieldHelps: true, model.FieldHinders: true}
		if topic.Condition() {
			has = map[model.Field]bool{model.FieldStand: true, model.FieldSeen: true, model.FieldEvidence: true}
		}
		for _, f := range []model.Field{model.FieldStand, model.FieldSeen, model.FieldEvidence, model.FieldHelps, model.FieldHinders, model.FieldText} {
			if has[f] {
				d.Do(say(topic, f, string(model.StandSkipped)))
			} else {
				rows = append(rows, refusal{v + " has no " + string(f), say(topic, f, "x"), f, model.CodeGone})
			}
		}
	}
	equal(t, "conditions and ways of steering", len(d.S.Reflection), 8)
	d.refuses(append(rows,
		refusal{"of no topic", say("", model.FieldSeen, "x"), model.FieldSeen, model.CodeValue},
		refusal{"of a topic that is none", say("x", model.FieldSeen, "x"), model.FieldSeen, model.CodeValue},
		refusal{"a stand that is none", say(model.TopicRoom, model.FieldStand, "x"), model.FieldStand, model.CodeValue},
		refusal{"in too many words", say(model.TopicRoom, model.FieldSeen, long(model.MaxLine)), model.FieldSeen, model.CodeLong},
	))
}

// Looking back comes after the table, and is no change of what it agreed.
func TestLookingBackIsNoAmendment(t *testing.T) {
	d := newDesk(t)
	d.Do(model.OpenTable{At: modeltest.Now}, model.CloseTable{At: modeltest.Now}, say(model.TopicRoom, model.FieldSeen, "ruimte genoeg"))
	equal(t, "changed after the table", len(d.S.After), 0)
}
