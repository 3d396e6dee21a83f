package report

import "regietafel/model"

// reflection is what the table says afterwards of the conditions for steering,
// and of its two ways, which do not make up for each other. There is no score.
func (m *maker) reflection() {
	if len(m.s.Reflection) == 0 {
		return
	}
	w := m.t.Reflection
	var conditions []Line
	for _, v := range model.Topic("").Values() {
		if topic := model.Topic(v); topic.Condition() {
			r := m.s.Remark(topic)
			conditions = append(conditions, Line{Label: w.Topics[topic], Text: w.Stands[r.Stand],
				Note: joined("; ", r.Note, labelled(m.t.Sections.Seen, r.Evidence))})
		}
	}
	m.list(2, m.t.Sections.Reflection, conditions)
	if m.way(model.TopicRecorded) || m.way(model.TopicInformal) {
		m.ways()
	}
}

// way reports whether something was said of a way of steering.
func (m *maker) way(topic model.Topic) bool {
	r := m.s.Remark(topic)
	return r.Helps != "" || r.Hinders != ""
}

// ways are the two lists, and why there are two.
func (m *maker) ways() {
	for _, topic := range []model.Topic{model.TopicRecorded, model.TopicInformal} {
		if !m.way(topic) {
			continue
		}
		r, f := m.s.Remark(topic), &facts{}
		f.text(m.t.Fields[model.FieldHelps], r.Helps)
		f.text(m.t.Fields[model.FieldHinders], r.Hinders)
		m.heading(3, m.t.Reflection.Topics[topic])
		f.addTo(m)
	}
	m.add(Paragraph{Text: m.t.Reflection.Both})
}
