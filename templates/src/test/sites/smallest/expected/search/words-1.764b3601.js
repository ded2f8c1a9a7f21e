studysiteSearch.piece(`words-1.764b3601`,`one	N
onli	R
paragraph	N
the	R
topic	R
`);
