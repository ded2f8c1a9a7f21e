// Does what content/manual/topics/01-five-minute-start.md says, word for word, in the order of the page.
def page = new File(basedir, '../../../../content/manual/topics/01-five-minute-start.md').text
def blocks = (page =~ /(?s)```(sh|markdown|yaml)\n(.*?)```\n/).collect { [kind: it[1], text: it[2]] }
assert blocks*.kind == ['sh', 'sh', 'sh', 'markdown', 'yaml', 'sh', 'sh']
// Invoker has put this build into the local repository in the same way.
assert blocks.remove(0).text == 'mvn install -DskipTests\n'

// In a folder of its own, with the Maven that runs now.
def here = new File(basedir, 'desk')
here.deleteDir()
here.mkdirs()
def settings = new File(here, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text.replace('@localRepositoryUrl@', outerRepository)
def mvn = new File(here, 'bin/mvn')
mvn.parentFile.mkdir()
mvn.text = """#!/bin/sh
case "\$*" in *serve*) set -- "\$@" -Dstudysite.seconds=3 ;; esac
exec '${System.getProperty('maven.home')}/bin/mvn' -B -s '${settings}' -Dmaven.repo.local='${localRepositoryPath}' -Dstudysite.failOn=info "\$@"
"""
mvn.executable = true

def write = { name, text -> "cat > ${name} <<'END_OF_FILE'\n${text}END_OF_FILE\n" }
def script = blocks.collect { block ->
  switch (block.kind) {
    case 'sh': return block.text
    case 'markdown': return write('topics/03-stars.md', block.text)
    // The page tells to change the groups: the old ones go, these come.
    case 'yaml': return "sed -i.bak '/^groups:/,/^\$/d' studysite.yaml && rm studysite.yaml.bak\n" +
      write('groups.yaml', block.text) + 'cat groups.yaml >> studysite.yaml && rm groups.yaml\n'
  }
}.join('')
new File(here, 'commands.sh').text = script

// What is pushed to GitHub goes to a repository on this disk.
def git = { String... arguments ->
  def process = (['git'] + arguments.toList()).execute(null, here)
  def said = process.text
  assert process.waitFor() == 0
  said
}
git('init', '-q', '--bare', 'github.git')
def builder = new ProcessBuilder('sh', '-e', 'commands.sh').directory(here).redirectErrorStream(true)
builder.redirectOutput(new File(here, 'log.txt'))
builder.environment().putAll([
  PATH: "${here}/bin:${System.getenv('PATH')}".toString(),
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: "url.file://${here}/github.git.insteadOf".toString(),
  GIT_CONFIG_VALUE_0: 'https://github.com/NAME/star-notes.git',
  GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org'
])
def ended = builder.start().waitFor()
def log = new File(here, 'log.txt').text
assert ended == 0 : log

// No remark on the notes, on the way.
assert !(log =~ /(topics|exams|studysite)[^ ]*:\d+:\d+:/)
def project = new File(here, 'star-notes')
assert new File(project, 'target/site/topics/brewing.html').isFile()
assert new File(project, 'target/site-preview/terms/fusion.html').text.contains('joining of light atomic nuclei')
assert new File(project, 'target/site-preview/index.html').text.contains('The sky')
def pushed = git('--git-dir', 'github.git', 'ls-tree', '-r', '--name-only', 'main').readLines()
assert pushed.containsAll(['.github/workflows/pages.yml', 'pom.xml', 'studysite.yaml', 'topics/03-stars.md'])
assert !pushed.any { it.startsWith('target') }
true
