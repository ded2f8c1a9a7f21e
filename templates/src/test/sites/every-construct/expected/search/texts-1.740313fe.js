studysiteSearch.piece(`texts-1.740313fe`,`A network drive that an instance uses as a disk.	2
A point-in-time copy of a volume.	2
Stores objects in buckets; an EBS snapshot lies there too.	2
`);
