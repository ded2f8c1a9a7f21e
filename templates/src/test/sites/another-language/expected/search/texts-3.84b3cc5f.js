studysiteSearch.piece(`texts-3.84b3cc5f`,`>topics/teig.html	1	Teig
ta-name	Wofür steht TA?		
`);
