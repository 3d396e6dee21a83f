package wall

import (
	"os"
	"testing"
)

// Where a program keeps the file from being replaced, what was taken off the wall
// is not shown for longer; what is to be shown instead is there with the next touch.
func TestAFileThatIsHeld(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "een")
	f, err := os.Open(w.path)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Publish([]byte("niets")); err == nil {
		t.Error("a file that is held was replaced")
	}
	p.isShown(t, "")
	_ = f.Close()
	if err := w.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "niets")
}
