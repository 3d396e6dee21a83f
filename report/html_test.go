package report_test

import (
	"os"
	"path/filepath"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// CI validates what this writes, as markup and for assistive software.
func TestWritesSampleHTML(t *testing.T) {
	folder := os.Getenv("REGIETAFEL_HTML")
	if folder == "" {
		t.Skip("REGIETAFEL_HTML names no folder")
	}
	for name, s := range map[string]model.Session{"sample": sample(t), "big": modeltest.Big(54, 100, 60), "empty": model.New("", "Leeg", model.Date{})} {
		for _, d := range documents {
			for _, l := range []assets.Lang{assets.Dutch, assets.English} {
				path := filepath.Join(folder, name+"-"+string(d)+"-"+string(l)+".html")
				if err := os.WriteFile(path, made(t, s, d, report.HTML, l), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
