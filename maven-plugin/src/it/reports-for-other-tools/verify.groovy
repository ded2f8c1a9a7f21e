def log = new File(basedir, 'build.log').text.readLines()
// A command of its own line, seen from the repository.
assert log.any { it.startsWith('::error file=notes/topics/01-one.md,line=5,col=5,title=unknown-link::[[Nothing]] names no term and no topic.%0A') }
def summary = new File(basedir, 'summary.md').text
assert summary.startsWith('## Study site: 1 error\n')
assert summary.contains('| error | `notes/topics/01-one.md:5:5` |')
def reports = new File(basedir, 'target/reports')
assert new File(reports, 'problems.txt').text.startsWith('error: topics/01-one.md:5:5: [[Nothing]] names no term and no topic. [unknown-link]\n    5 | See [[Nothing]], at 100 %.\n')
assert new groovy.json.JsonSlurper().parse(new File(reports, 'problems.json'))[0].file == 'topics/01-one.md'
def sarif = new groovy.json.JsonSlurper().parse(new File(reports, 'problems.sarif'))
assert sarif.version == '2.1.0'
def location = sarif.runs[0].results[0].locations[0].physicalLocation
assert location.artifactLocation.uri == 'notes/topics/01-one.md'
assert location.region.startLine == 5
true
