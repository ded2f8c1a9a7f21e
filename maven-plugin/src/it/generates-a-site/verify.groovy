def site = new File(basedir, 'target/site')
for (path in ['index.html', 'topics/block-storage.html', 'topics/object-storage.html', 'glossary.html',
              'terms/ebs.html', 'terms/ebs-snapshot.html', 'terms/s3.html', 'errata.html', '404.html',
              'sitemap.xml', 'robots.txt', '.nojekyll', 'data/site.json', 'data/site.schema.json',
              'topics/images/volume.svg']) {
    assert new File(site, path).isFile() : "missing: $path"
}
assert new File(site, 'sitemap.xml').text.contains('<loc>https://example.org/notes/terms/ebs.html</loc>')
def links = new File(basedir, 'target/studysite/links.csv').readLines()
assert links[0] == 'page,file,line,column,text,term,target,rule'
assert links.any { it.startsWith('topics/object-storage.html,topics/02-object-storage.md,8,') && it.contains('EBS snapshot') }
assert new File(basedir, 'target/studysite/problems.json').isFile()

def log = new File(basedir, 'build.log').text
assert log.contains('2 topics, 3 terms, 1 question, ')
// The second run changes nothing.
assert log.contains(' 0 removed')
assert log =~ /0 files written, \d+ unchanged, 0 removed/
true
