package wall

import (
	"os"
	"syscall"
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

// What could neither be replaced nor emptied is taken off as soon as that can be, and
// at the end.
func TestAFileThatIsHeldAltogether(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "een")
	name, err := syscall.UTF16PtrFromString(w.path)
	if err != nil {
		t.Fatal(err)
	}
	alone, err := syscall.CreateFile(name, syscall.GENERIC_READ, syscall.FILE_SHARE_READ, nil, syscall.OPEN_EXISTING, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Publish([]byte("niets")); err == nil {
		t.Error("a file that is held was replaced")
	}
	f, err := os.Open(w.path) // now somebody reads who lets others write
	if err != nil {
		t.Fatal(err)
	}
	_ = syscall.CloseHandle(alone)
	if _ = w.Touch(); p.shows() == "een" {
		t.Error("what was taken off is shown after a touch")
	}
	_ = f.Close()
	if err := w.Close(); err != nil || p.shows() != "" {
		t.Errorf("at the end there is %q, %v", p.shows(), err)
	}
}

// A writer whose slide could not be put there does not take the wall from one that
// published later.
func TestALaterWriterKeepsTheWall(t *testing.T) {
	p := aPlace(t)
	a, b := p.writer(ownFile), p.writer(ownFile)
	puts(t, a, "van a")
	f, err := os.Open(a.path)
	if err != nil {
		t.Fatal(err)
	}
	_ = a.Publish([]byte("van a, later"))
	_ = f.Close()
	puts(t, b, "van b")
	if err := a.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "van b")
}
