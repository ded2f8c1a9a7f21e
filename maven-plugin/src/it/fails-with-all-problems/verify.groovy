def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
// All of them at once, each with its place …
assert log =~ /\[ERROR\] studysite\.yaml:3:1: /
assert log =~ /\[ERROR\] topics\/01-first\.md:5:\d+: .*Nothing/
assert log =~ /\[ERROR\] topics\/01-first\.md:5:\d+: .*02-missing\.md/
assert log =~ /\[ERROR\] topics\/01-first\.md:11:\d+: /
assert log =~ /\[ERROR\] topics\/01-first\.md:15:\d+: /
// … with what to try …
assert log.contains('language')
// … sorted …
assert log.indexOf('studysite.yaml:3') < log.indexOf('topics/01-first.md:5')
assert log.indexOf('topics/01-first.md:5') < log.indexOf('topics/01-first.md:15')
// … and no stack trace: it is the author's mistake, not ours.
assert !log.contains('\tat ')
assert !log.contains('Exception in')
assert log =~ /The notes have \d+ errors?.*; see above\. No site was made\./
assert !new File(basedir, 'target/site').exists()
def problems = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/studysite/problems.json'))
assert problems.size() >= 5
assert problems.every { it.rule && it.file && it.message && it.severity in ['error', 'warning', 'info'] }
true
