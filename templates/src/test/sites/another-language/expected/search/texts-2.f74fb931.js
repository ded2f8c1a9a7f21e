studysiteSearch.piece(`texts-2.f74fb931`,`>topics/teig.html	1	Teig
			Was aus Mehl und Wasser wird. Ein Vorteig braucht Zeit, ein Brühstück heißes Wasser. Hefe bleibt ohne Verweis.
vorteige	Vorteige		
vorteig	Vorteig	Vorteige	Ein kleiner Teig, der vor dem großen angesetzt wird.
bruehstueck	Brühstück	Vorteige	Körner, mit kochendem Wasser übergossen.
hefe	Hefe	Vorteige	Pilze, die Zucker zu Gas verarbeiten.
ta	TA, Teigausbeute	Vorteige	Wie viel Teig aus hundert Teilen Mehl wird.
`);
