assert new File(basedir, 'site/index.html').isFile()
assert new File(basedir, 'site/terms/ebs.html').isFile()
def log = new File(basedir, 'build.log').text
assert log.contains('Nothing')
assert log.contains('studysite.output')
assert new File(basedir, 'notes/theme/components/footer/footer.mustache').text.contains('<footer')
assert new File(basedir, 'notes/theme/originals.tsv').text.startsWith('components/footer/footer.mustache\t')
assert log.contains("The nearest name is “components/footer/footer.mustache”.")
assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/studysite/problems.json').isFile()
assert basedir.list().every { !it.contains('$') }
true
