studysiteSearch.piece(`texts-3.df247e23`,`>topics/disks.html	1	أقراص الخوادم السحابية
move	كيف تنقل قرصا إلى منطقة أخرى؟		
`);
