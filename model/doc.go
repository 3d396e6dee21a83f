// Package model is the table as values: a Session and all it holds, the
// changes that make a new session of an old one, the history of them, and the
// layer of a session that the table may see.
//
// It imports the standard library, ulid, unicode/norm, and of this project
// model/date and model/fold. Three things always hold:
//
//   - A session that was handed out never changes. Slices are only made by
//     the functions of slices.go; there are no maps and no
//     pointers in a model value.
//   - Whatever the table may see refers only to what the table may see, so that
//     Session.Table can leave out everything else without a trace.
//   - Text in a session went through Clean.
//
// Where to start: session.go for the values, change.go for how one becomes
// another, table.go for the two layers, agreement.go and standing.go for the
// relation that the program exists for: a precondition that an agreement
// arranges, by its owner's own word.
package model
