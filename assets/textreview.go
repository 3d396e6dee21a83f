package assets

// Review is what a later sitting opens on.
type Review struct {
	Promise              string // {text}
	Held                 string // {time}
	NoneOpen, Late       string
	Reserved, Outcome    string // {name} {a} {body}
	Point                string // {n} {name} {text}
	Change               string
	KeyHolds, KeyChanged string
	KeyOpen              string // at the start card
}
