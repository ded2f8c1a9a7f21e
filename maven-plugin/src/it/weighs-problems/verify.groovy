def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
// Asked never to fail, the site is made of what can be read.
assert new File(basedir, 'target/site/topics/one.html').text.contains('See Nothing.')
assert log.contains('The notes have 1 warning; see above.')
// A remark is shown where it fails the build.
assert log =~ /topics\/01-one\.md:7:1: “Queue” is defined, but named nowhere else\. \[unused-term\]/
assert log.contains('The notes have 1 remark; see above.')
assert log.contains("studysite.failOn is 'sometimes'; it can be error, warning, info or never.")
true
