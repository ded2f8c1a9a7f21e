studysiteSearch.head({format:1,entries:[0, 1, 0],words:[`o`, `words-1.764b3601`],texts:[0, `texts-1.703db2fc`],more:[],pages:`>topics/only.html		The only topic
`,names:``});
