package assets

import "regietafel/model"

// Reflection are the words of the reflection afterwards (terugblik): the six
// conditions and the two ways of steering of article 001.
type Reflection struct {
	Topics map[model.Topic]string
	Stands map[model.Stand]string
	Both   string // more of one way of steering does not make up for less of the other
}
