studysiteSearch.head({format:1,entries:[4, 6, 1],words:[`T`, `words-1.4dd10796`],texts:[0, `texts-1.f38284e0`, 4, `texts-2.e360cadb`, 10, `texts-3.84b3cc5f`],more:[],names:`vorteig	Vorteig	
brühstück	Brühstück		Brühstücke
hefe	Hefe	
ta	TA	Teigausbeute
`});
