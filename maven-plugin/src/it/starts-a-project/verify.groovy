def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
def files = [
  '.github/workflows/pages.yml', '.gitignore', 'README.md', 'exams/tea-taster.yaml', 'pom.xml', 'studysite.yaml',
  'topics/01-kinds-of-tea.md', 'topics/02-brewing.md'
]
files.each { file ->
  assert new File(basedir, file).isFile()
  assert log.contains("written  ${file}")
  assert log.contains("left     ${file} (it was there)")
}
assert new File(basedir, 'studysite.yaml').text.contains('id: "starts-a-project"')
assert new File(basedir, 'studysite.yaml').text.contains('title: "Teas"')
// `mvn package` made the site, and nothing in the notes deserves a warning.
assert new File(basedir, 'target/site/index.html').text.contains('Teas')
assert new File(basedir, 'target/site/terms/oxidation.html').isFile()
assert !(log =~ /\[WARNING\] (topics|exams|studysite)/)
assert log.contains("The id is 'Not_an_id'; it is made of small letters, digits and hyphens, such as star-maps.")
assert !new File(basedir, 'other').exists()
true
