studysiteSearch.piece(`texts-3.4b4703d9`,`>topics/block-storage.html	1	Block storage: disks & snapshots
ebs-move-az	How do you move a volume to another zone?		An instance in another zone needs the data.
ebs-survive	Which of these survive a stop?		
ebs-attach-snapshot	A snapshot can be attached to an instance.		
ebs-zone	A volume lives in one ….		
ebs-name	What does EBS stand for?		
ebs-order	Put the steps of a move in order.		
ebs-match	Which name belongs to which use?		
ebs-open	Why is a snapshot no backup plan?		
`);
