def files = { File folder ->
    def found = [:] as TreeMap
    folder.eachFileRecurse(groovy.io.FileType.FILES) {
        found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString()
    }
    found
}
def one = files(new File(basedir, 'target/one'))
def two = files(new File(basedir, 'target/two'))
assert one.size() > 10
assert one.keySet() == two.keySet()
def different = one.keySet().findAll { one[it] != two[it] }
assert different.isEmpty()
true
