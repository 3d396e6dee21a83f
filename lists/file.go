package lists

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/thedatashed/xlsxreader"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/transform"
)

// MaxFile is the largest file that is read, and what a packed one may hold unpacked, in
// bytes.
const MaxFile = 8 << 20

// Reason is why a file is no list.
type Reason string

// The reasons.
const (
	TooLarge Reason = "toolarge" // or unpacks to more
	OldKind  Reason = "old"      // a workbook or document of before 2007
	PDF      Reason = "pdf"
	Damaged  Reason = "damaged"
	NoList   Reason = "nolist" // nothing in it is a list
	Unknown  Reason = "unknown"
)

// Values lists what a Reason can be.
func (Reason) Values() []string {
	return []string{string(TooLarge), string(OldKind), string(PDF), string(Damaged), string(NoList), string(Unknown)}
}

// FileError is why a file could not be read as a list.
type FileError struct {
	Reason Reason
	Err    error
}

// Error is for logs and tests; assets has the sentence for people.
func (e *FileError) Error() string { return fmt.Sprintf("lists: %s: %v", e.Reason, e.Err) }

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// Sheet is a list in a file, with the name that it has there, if any.
type Sheet struct {
	Name  string
	Table Table
}

// File reads the lists of a file: text of any of the usual encodings, a workbook (XLSX),
// or the first table of a document (DOCX). Its error is a *FileError.
func File(data []byte) ([]Sheet, error) {
	switch {
	case len(data) > MaxFile:
		return nil, &FileError{Reason: TooLarge}
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return packed(data)
	case bytes.HasPrefix(data, []byte("%PDF")):
		return nil, &FileError{Reason: PDF}
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return nil, &FileError{Reason: OldKind}
	}
	text, err := Decode(data)
	if err != nil {
		return nil, err
	}
	return oneOf([]Sheet{{Table: Read(text)}})
}

// oneOf is the lists that hold something.
func oneOf(all []Sheet) ([]Sheet, error) {
	var out []Sheet
	for _, s := range all {
		if len(s.Table.Rows) > 0 {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		return nil, &FileError{Reason: NoList}
	}
	return out, nil
}

// Decode makes text of bytes: with a mark what that says, else UTF-16 where zero bytes
// stand at odd places, UTF-8 where it is that, and what Windows writes in the west of
// Europe where it is none of these. Its error is a *FileError for what is no text.
func Decode(data []byte) (string, error) {
	var from transform.Transformer
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		from = utf32.UTF32(utf32.LittleEndian, utf32.UseBOM).NewDecoder()
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		from = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()
	case zeros(data, 1):
		from = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder()
	case zeros(data, 0):
		from = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder()
	case bytes.IndexByte(data, 0) >= 0:
		return "", &FileError{Reason: Unknown}
	case utf8.Valid(data):
		return strings.TrimPrefix(string(data), "\ufeff"), nil
	default:
		from = charmap.Windows1252.NewDecoder()
	}
	text, _, err := transform.Bytes(from, data)
	if err != nil {
		return "", &FileError{Reason: Damaged, Err: err}
	}
	return string(text), nil
}

// zeros reports whether many bytes at even or odd places are zero, as those of letters in
// UTF-16 are, and hardly any of the others.
func zeros(data []byte, at int) bool {
	here, there := 0, 0
	for i, b := range data[:min(len(data), 4096)] {
		switch {
		case b != 0:
		case i%2 == at:
			here++
		default:
			there++
		}
	}
	return here*4 > min(len(data), 4096) && there*20 < here
}

// packed reads a zip that is a workbook or a document.
func packed(data []byte) ([]Sheet, error) {
	parts, err := unpacked(data)
	if err != nil {
		return nil, err
	}
	switch {
	case parts["xl/workbook.xml"] != nil:
		return workbook(parts)
	case parts["word/document.xml"] != nil:
		return document(parts["word/document.xml"])
	}
	return nil, &FileError{Reason: Unknown}
}

// unpacked returns the parts of a zip, which together are no larger than MaxFile, whatever
// the zip says of their sizes.
func unpacked(data []byte) (map[string][]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &FileError{Reason: Damaged, Err: err}
	}
	out, room := map[string][]byte{}, int64(MaxFile)
	for _, f := range archive.File {
		if !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, &FileError{Reason: Damaged, Err: err}
		}
		part, err := io.ReadAll(io.LimitReader(r, room+1))
		_ = r.Close()
		if room -= int64(len(part)); room < 0 {
			return nil, &FileError{Reason: TooLarge}
		}
		if err != nil {
			return nil, &FileError{Reason: Damaged, Err: err}
		}
		out[f.Name] = part
	}
	return out, nil
}

// workbook reads the sheets of an XLSX, from parts that are known to be small enough.
func workbook(parts map[string][]byte) (out []Sheet, err error) {
	defer func() { // a workbook is somebody else's, and so is the reader
		if r := recover(); r != nil {
			out, err = nil, &FileError{Reason: Damaged, Err: fmt.Errorf("%v", r)}
		}
	}()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, part := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = w.Write(part)
		}
		if err != nil {
			return nil, &FileError{Reason: Damaged, Err: err}
		}
	}
	if err := z.Close(); err != nil {
		return nil, &FileError{Reason: Damaged, Err: err}
	}
	book, err := xlsxreader.NewReader(b.Bytes())
	if err != nil {
		return nil, &FileError{Reason: Damaged, Err: err}
	}
	for _, name := range book.Sheets {
		rows, err := rowsOf(book.ReadRows(name))
		if err != nil {
			return nil, &FileError{Reason: Damaged, Err: err}
		}
		out = append(out, Sheet{Name: name, Table: Of(rows)})
	}
	return oneOf(out)
}

// maxColumns is how many columns of a sheet are read.
const maxColumns = 50

// rowsOf are the cells of a sheet, each at its place; all of them are taken from the
// channel, which somebody waits at.
func rowsOf(rows <-chan xlsxreader.Row) (out [][]string, err error) {
	for row := range rows {
		if row.Error != nil {
			err = errors.Join(err, row.Error)
			continue
		}
		var cells []string
		for _, c := range row.Cells {
			i := c.ColumnIndex()
			if i < 0 || i >= maxColumns {
				continue
			}
			for len(cells) <= i {
				cells = append(cells, "")
			}
			cells[i] = c.Value
		}
		out = append(out, cells)
	}
	return out, err
}

// document reads the first table of a DOCX, or its paragraphs where it has none. Tables
// within cells are skipped.
func document(part []byte) ([]Sheet, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	r := docReader{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, &FileError{Reason: Damaged, Err: err}
		}
		if r.take(token); r.done {
			break
		}
	}
	if len(r.rows) > 0 {
		return oneOf([]Sheet{{Table: Of(r.rows)}})
	}
	return oneOf([]Sheet{{Table: Read(strings.Join(r.paragraphs, "\n"))}})
}

// docReader gathers the text of a document.
type docReader struct {
	depth      int // of tables
	inText     bool
	text       strings.Builder
	cell, row  []string
	rows       [][]string
	paragraphs []string
	done       bool
}

func (r *docReader) take(token xml.Token) {
	switch x := token.(type) {
	case xml.StartElement:
		switch x.Name.Local {
		case "tbl":
			r.depth++
		case "t":
			r.inText = r.depth <= 1
		case "tab", "br":
			r.text.WriteByte(' ')
		}
	case xml.CharData:
		if r.inText {
			r.text.Write(x)
		}
	case xml.EndElement:
		r.end(x.Name.Local)
	}
}

// labelled is a line of a cell that says what it is, such as "Samen met: …".
var labelled = regexp.MustCompile(`^\pL[^:]{1,30}: `)

// cellText is the paragraphs of a cell as one text. What stands below the first with a
// label of its own is about it, and not it.
func cellText(paragraphs []string) string {
	var out []string
	for i, p := range paragraphs {
		if p = strings.TrimSpace(p); p != "" && (i == 0 || !labelled.MatchString(p)) {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}

func (r *docReader) end(name string) {
	switch {
	case name == "t":
		r.inText = false
	case name == "p" && r.depth <= 1:
		if r.depth == 0 {
			r.paragraphs = append(r.paragraphs, r.text.String())
		} else {
			r.cell = append(r.cell, r.text.String())
		}
		r.text.Reset()
	case name == "tc" && r.depth == 1:
		r.row, r.cell = append(r.row, cellText(r.cell)), nil
	case name == "tr" && r.depth == 1:
		r.rows, r.row = append(r.rows, r.row), nil
	case name == "tbl":
		r.depth--
		r.done = r.depth == 0
	}
}
