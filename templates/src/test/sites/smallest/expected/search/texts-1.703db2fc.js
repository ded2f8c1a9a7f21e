studysiteSearch.piece(`texts-1.703db2fc`,`>topics/only.html		The only topic
			One paragraph.
`);
