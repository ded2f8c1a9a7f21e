assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'notes/target/site/index.html').isFile()
assert new File(basedir, 'build.log').text.contains('No notes here')
true
