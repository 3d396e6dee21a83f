// Package store keeps sessions in one bbolt file, and never loses one.
//
//	meta/
//	    schema           the layout as a number, "2", bare (see migrations)
//	    created          when the file was made, RFC 3339
//	    file             16 random bytes: which file this is, whatever its name
//	    run              "open" from Begin to End, else "ended"
//	    tally            how many sessions there are, and a sum over their IDs
//	sessions/<ULID>/
//	    head             model.Head as JSON, made from the table layer
//	    board            the whole session, as wire.Encode writes it
//	    words            the texts of the table layer, folded, each a line: what
//	                     Search looks through
//	a value              a byte that tells its form. 1: a CRC-32C over the path of
//	                     its bucket, its name and its bytes; then the bytes
//
// It imports model, model/wire and bbolt, and links no network code. These
// things always hold:
//
//   - Head, board and words of a session are written in one synced transaction,
//     so that none is ever without the others, or of another revision.
//   - What is read is what was written there, or it is said that it is not. One
//     session that cannot be read keeps no other from being read.
//   - A stored revision is never replaced by an older one.
//   - bbolt sees a file only after every page of it that is in use was found to
//     be whole (inspect). A file that is refused is not written to.
//   - A file is made under another name and gets its own when it is complete.
//     The only existing file that is ever replaced is a copy of the same day
//     and sort, as of a table that was closed once more.
//   - One process at a time holds the file.
//   - Every error is a model.Fault, and neither it nor the log holds content.
//
// Where to start: store.go for opening, sessions.go for what is kept,
// inspect.go for what is refused.
package store
