studysiteSearch.piece(`texts-1.f38284e0`,`Ein kleiner Teig, der vor dem großen angesetzt wird.	1
Körner, mit kochendem Wasser übergossen.	1
Pilze, die Zucker zu Gas verarbeiten.	1
Wie viel Teig aus hundert Teilen Mehl wird.	1
`);
