studysiteSearch.head({format:1,entries:[4, 6, 1],words:[`T`, `words-1.4dd10796`],texts:[0, `texts-1.f38284e0`, 4, `texts-2.f74fb931`, 10, `texts-3.84b3cc5f`],more:[],pages:`>topics/teig.html	1	Teig
`,names:`vorteig	Vorteig	
bruehstueck	Brühstück		Brühstücke
hefe	Hefe	
ta	TA	Teigausbeute
`});
