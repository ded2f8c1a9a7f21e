def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
// Three hundred times the same mistake do not hide the other one …
assert log.count('[unknown-link]') == 5
assert log.contains('[unknown-image]')
assert log.contains('and 295 more in ' + new File(basedir, 'target/reports') + ': unknown-link 295')
assert log.contains('The notes have 301 errors and 1 warning; see above.')
// … and none is lost.
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/reports/problems.json')).size() == 302
true
