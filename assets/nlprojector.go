package assets

var dutchProjector = Projector{
	Command: "het tafelscherm, voor een tweede scherm of de projector",
	Window:  "Regietafel · tafelscherm", Waiting: "wacht op de tafel",
}
