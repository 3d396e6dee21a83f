package whole

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"
)

// IsFile reports whether info is of a file with content: not a folder, a link, a
// device or a pipe. What a cloud service fetches once it is read, such as a
// placeholder of OneDrive, is a file too, though its mode is not a regular one.
func IsFile(info fs.FileInfo) bool {
	const others = fs.ModeDir | fs.ModeSymlink | fs.ModeDevice | fs.ModeCharDevice | fs.ModeNamedPipe | fs.ModeSocket
	return info.Mode()&others == 0
}

// IsFull reports whether an error says that there is no room left to write: by
// what it wraps or, where a library wrapped nothing, by the system's own words.
func IsFull(err error) bool {
	says := func(cause error) bool { return strings.Contains(err.Error(), cause.Error()) }
	return err != nil && (isAny(err, full) || slices.ContainsFunc(full, says))
}

// IsProtected reports whether an error says that nothing can be written to a disk
// or a stick, whoever asks.
func IsProtected(err error) bool { return isAny(err, protected) }

// patience is how long a file may be held by a program that looks at it, such as
// a virus scanner, before that counts.
const patience = 200 * time.Millisecond

// patiently does what another program may be in the way of for a moment.
func patiently(do func() error) error {
	for end := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
		err := do()
		if !isAny(err, held) || time.Now().After(end) {
			return err
		}
	}
}

// Remove is os.Remove that waits for a program that holds the file for a moment.
func Remove(path string) error {
	return patiently(func() error { return os.Remove(path) })
}

// Open is os.Open that waits for a program that holds the file for a moment.
func Open(path string) (f *os.File, err error) {
	err = patiently(func() error { f, err = os.Open(path); return err })
	return f, err
}

// Look is os.Lstat that waits for a program that holds the file for a moment.
func Look(path string) (info fs.FileInfo, err error) {
	err = patiently(func() error { info, err = os.Lstat(path); return err })
	return info, err
}
