assert new File(basedir, 'site/index.html').isFile()
assert new File(basedir, 'site/terms/ebs.html').isFile()
def log = new File(basedir, 'build.log').text
assert log.contains('Nothing')
assert log.contains('studysite.output')
true
