studysiteSearch.head({format:1,entries:[3, 10, 8],words:[`1`, `words-1.11ec8f55`],texts:[0, `texts-1.740313fe`, 3, `texts-2.cd404b4d`, 13, `texts-3.4b4703d9`],more:[],pages:`>topics/block-storage.html	1	Block storage: disks & snapshots
>topics/object-storage.html	2	Object storage
>pages/about.html		About
`,names:`ebs	EBS	Elastic Block Store	block store
ebs-snapshot	EBS snapshot	
s3	S3	Simple Storage Service
`});
