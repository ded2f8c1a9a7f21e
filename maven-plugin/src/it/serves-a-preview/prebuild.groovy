// A reader and an author beside the running goal: finds the address in the log, looks, saves, looks, ends it.
def log = new File(basedir, 'build.log')
def seen = new File(basedir, 'seen.txt')
def note = new File(basedir, 'topics/01-block-storage.md')

def await = { Closure isIt ->
    def end = System.currentTimeMillis() + 120_000
    while (System.currentTimeMillis() < end) {
        try {
            def found = isIt()
            if (found) {
                return found
            }
        } catch (IOException notYet) {
            // Asked again.
        }
        sleep 50
    }
    throw new IllegalStateException('waited in vain')
}

def work = {
    def address = await {
        def at = log.isFile() ? (log.text =~ /The preview is at (http:\S+)/) : null
        at ? at[0][1] : null
    }
    def page = address + 'topics/block-storage.html'
    await { page.toURL().text.contains('_preview/preview.js') }
    seen << "served at ${new URI(address).path}\n"
    def words = note.text
    note.text = words.replace('## Volumes', 'Saved while it was served.\n\n## Volumes')
    await { page.toURL().text.contains('Saved while it was served.') }
    seen << 'changed\n'
    note.text = words.replace('## Volumes', 'See [[nothing at all]].\n\n## Volumes')
    await { log.text.contains('nothing at all') }
    await { page.toURL().text.contains('Saved while it was served.') }
    seen << 'last good site stays\n'
    note.text = words
}

Thread.startDaemon {
    try {
        work()
    } finally {
        // The one Maven that runs in this folder.
        ProcessHandle.current().descendants()
            .filter { it.info().commandLine().orElse('').contains(basedir.path) }
            .forEach { it.destroy() }
    }
}
return true
