studysiteSearch.piece(`texts-2.cd404b4d`,`>topics/block-storage.html	1	Block storage: disks & snapshots
			Disks over the network. A disk of an instance is usually an EBS volume. A volume beside an instance
volumes	Volumes		Text with emphasis, strong words, code & <tags>, mistakes and Ctrl. A volume attaches to one instance only Some volumes have Multi-Attach. Snapshots are free They are stored, so they cost money. A stop does not delete a volume.
ebs	EBS, Elastic Block Store	Volumes	A network drive that an instance uses as a disk. It comes in types, and S3 holds its snapshots. type for boot gp3 most work yes nothing no
ebs-snapshot	EBS snapshot	Volumes	A point-in-time copy of a volume. Take one before you change something.
cli	Commands		First Second nested
>topics/object-storage.html	2	Object storage
			Compare with volumes and EBS.
objects	Objects		A request costs \$5 or \$10, never n \\cdot x^2 dollars. \\frac{1}{n} \\sum_{i=1}^{n} s_i An object is stored See https://example.org/s3 and the guide.
s3	S3, Simple Storage Service	Objects	Stores objects in buckets; an EBS snapshot lies there too.
ebs-more	EBS	Objects	A volume is no object.
>pages/about.html		About
			Who wrote this. Written by one author. Back to the disks.
`);
