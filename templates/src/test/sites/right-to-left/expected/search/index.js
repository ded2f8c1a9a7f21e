studysiteSearch.head({format:1,entries:[3, 7, 1],words:[`E`, `words-1.e0d94e4f`],texts:[0, `texts-1.2094717f`, 3, `texts-2.5c02862c`, 10, `texts-3.df247e23`],more:[],pages:`>topics/disks.html	1	أقراص الخوادم السحابية
>topics/objects.html	2	تخزين الكائنات
`,names:`ebs	EBS	Elastic Block Store
snapshot	اللقطة		snapshot
bucket	الحاوية	
`});
