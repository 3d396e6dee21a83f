package assets

var english = Text{Lang: English}
