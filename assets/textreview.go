package assets

// Review is what a later sitting opens on.
type Review struct {
	Promise              string // {text}
	Held                 string // {time}
	NoneOpen, Late       string
	KeyHolds, KeyChanged string
	KeyOpen              string // at the start card
}
