def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
assert log.contains('+Drone <!-- bees.csv:2 ')
assert !new File(basedir, 'tried').exists()
def topic = new File(basedir, 'notes/topics/01-the-hive.md').text
assert topic.contains('CCD <!-- bees.csv:3 ')
assert topic.contains('{expansion="Colony Collapse Disorder"}')
assert new File(basedir, 'import.yaml').text.contains('"Term": term')
assert new File(basedir, 'target/studysite/import.txt').text.contains('The question has no answer')
def page = new File(basedir, 'site/topics/the-hive.html').text
assert page.contains('A male bee.')
// Marks and drafts reach no page.
assert !page.contains('bees.csv')
assert !page.contains('Who feeds')
assert log.contains('picture.csv: This is an image, no sheet. Save the sheet as XLSX, CSV or TSV.')
assert !new File(basedir, 'broken').exists()
true
