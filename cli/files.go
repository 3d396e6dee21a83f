package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"regietafel/lists"
	"regietafel/model"
)

// files are what step 2 asks for of the user's own files.
type files struct{}

// Complete goes on with a path as far as it can be no other: a folder ends in its
// separator.
func (files) Complete(typed string) (string, bool) {
	path := plainPath(typed)
	folder, begun := filepath.Split(path)
	entries, err := os.ReadDir(orHere(folder))
	if err != nil {
		return typed, false
	}
	var common string
	found := 0
	for _, e := range entries {
		name := e.Name()
		if len(name) < len(begun) || !strings.EqualFold(name[:len(begun)], begun) || begun == "" && strings.HasPrefix(name, ".") {
			continue
		}
		if e.IsDir() {
			name += string(filepath.Separator)
		}
		if found++; found == 1 {
			common = name
		}
		for !strings.HasPrefix(strings.ToLower(name), strings.ToLower(common)) {
			common = common[:len(common)-1]
		}
	}
	if found == 0 || len(common) <= len(begun) {
		return typed, false
	}
	return folder + strings.ToValidUTF8(common, ""), true
}

// orHere is a folder that can be read: the one the program is in where none is named.
func orHere(folder string) string {
	if folder == "" {
		return "."
	}
	return folder
}

// Read reads the lists of a file. Its error is a model.Fault.
func (files) Read(typed string) ([]lists.Sheet, error) {
	path := plainPath(typed)
	data, err := readBounded(path)
	if err != nil {
		return nil, err
	}
	sheets, err := lists.File(data)
	var e *lists.FileError
	if errors.As(err, &e) {
		return nil, model.Fault{Code: reasonFaults[e.Reason], Path: path, Err: err}
	}
	return sheets, err
}

// reasonFaults are the faults of a file that is no list.
var reasonFaults = map[lists.Reason]model.FaultCode{
	lists.TooLarge: model.FaultListLarge, lists.OldKind: model.FaultOldKind, lists.PDF: model.FaultPDF,
	lists.Damaged: model.FaultInput, lists.NoList: model.FaultNoList, lists.Unknown: model.FaultNoList,
}

// readBounded reads a file that is no larger than a list may be.
func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, model.Fault{Code: model.FaultMissing, Path: path, Err: err}
	case errors.Is(err, fs.ErrPermission):
		return nil, model.Fault{Code: model.FaultDenied, Path: path, Err: err}
	case err != nil || !info.Mode().IsRegular():
		return nil, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrPermission) {
		return nil, model.Fault{Code: model.FaultDenied, Path: path, Err: err}
	}
	if err != nil {
		return nil, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, lists.MaxFile+1))
	if err != nil {
		return nil, model.Fault{Code: model.FaultInput, Path: path, Err: err}
	}
	return data, nil
}

// plainPath is a path as it was meant: without the quotes that a file manager puts around
// it, and with a tilde as the user's folder.
func plainPath(typed string) string {
	path := strings.TrimSpace(typed)
	if n := len(path); n > 1 && (path[0] == '"' || path[0] == '\'') && path[n-1] == path[0] {
		path = path[1 : n-1]
	}
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		if home, err := os.UserHomeDir(); err == nil {
			return home + rest
		}
	}
	return path
}
