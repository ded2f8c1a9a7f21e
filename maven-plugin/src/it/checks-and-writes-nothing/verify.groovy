def log = new File(basedir, 'build.log').text.replaceAll('\u001b\\[[;\\d]*m', '')
assert log =~ /\[ERROR\] topics\/02-object-storage\.md:\d+:\d+: .*buckett/
assert log =~ /\[WARNING\] topics\/02-object-storage\.md:3:10: These notes were last checked on 2019-01-31/
assert !new File(basedir, 'target').exists()
true
