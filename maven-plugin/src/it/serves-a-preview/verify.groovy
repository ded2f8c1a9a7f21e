def log = new File(basedir, 'build.log').text
assert new File(basedir, 'seen.txt').text == 'served at /a/b/\nchanged\nlast good site stays\n'
assert log.count('[unknown-link]') == 1
assert log.contains('topics/01-block-storage.md: ')
// Once for the save; the log itself lies in the folder of the notes and is none of them.
assert log.count('the last good site stays until this is mended') == 1
assert log.contains('The preview has ended.')
assert new File(basedir, 'target/site-preview/index.html').isFile()
assert !new File(basedir, 'target/site').exists()
true
