def log = new File(basedir, 'build.log').text
assert log.contains('The folder of the notes does not exist: ' + new File(basedir, 'nowhere'))
assert !log.contains('\tat ')
true
