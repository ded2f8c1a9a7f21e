def site = new File(basedir, 'notes/target/site')

// The page has the theme's frame and working links, and the search knows it.
def page = new File(site, 'pages/mixed-up.html').text
assert page.contains('<h1>Mixed up</h1>')
assert page.contains('href="../terms/ebs.html"')
assert page.contains('href="../terms/instance-store.html"')
assert new File(site, 'search').listFiles().any { it.text.contains('pages/mixed-up.html') }

def topic = new File(site, 'topics/block-storage.html').text
assert topic.contains('Asked in the exam')
assert topic.contains('Know what survives a stop.')
true
