package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// A list from a file becomes partners, its path completed with tab; what is no partner is
// told, and of the mandates that it names each is taken over. Undo says how many.
func TestPartnersFromAFile(t *testing.T) {
	desk := open(t, model.New(modeltest.ID(), "Leeg", modeltest.Today)).Resize(120, 30)
	desk.Files.At = map[string][]byte{"/tafel/lijst.csv": []byte("Deelnemers:\r\nOrganisatie;Functie;Mandaat\r\nRietgoor;lid;kan beslissen\r\nNabij;directeur;onder voorbehoud van de raad\r\nrietgoor;x;\r\n;y;\r\n"),
		"/tafel/oud.xls": []byte("\xd0\xcf\x11\xe0")}
	desk.Press("2", "o").Sees("csv, xlsx of docx").Type("/tafel/l").Press("tab").Sees("/tafel/lijst.csv").Press("enter")
	desk.Sees("Geen partner: “Deelnemers:”, “Organisatie;Functie;Mandaat”", "staat er dubbel", "zonder naam", "2 partners toevoegen").Press("enter").Sees("2 partners toegevoegd.")
	s := desk.Session()
	if len(s.Partners) != 2 || s.Partners[0].Mandate.Kind != model.MayDecide || s.Partners[1].Mandate != (model.Mandate{Kind: model.MayReserved, Detail: "de raad"}) {
		t.Fatalf("%+v", s.Partners)
	}
	desk.Press("u").Sees("2 partners").SeesNowhere("Rietgoor")
	desk.Press("o").Type("/er/niet").Press("enter").Sees("/er/niet is er niet.", "Een lijst uit een bestand")
	desk.Press("enter").Sees("Een lijst uit een bestand") // the path is still there
}
