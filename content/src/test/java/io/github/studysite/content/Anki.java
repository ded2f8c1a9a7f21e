package io.github.studysite.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.ankiweb.rsdroid.NativeMethods;

/**
 * Anki itself, without its windows: the core that the desktop program and AnkiDroid share, opened
 * on a new collection. It is the build of that core that AnkiDroid is tested with, for Linux, macOS
 * and Windows on x86-64.
 *
 * <p>Numbers of services and methods are those of the version in the root pom; those of fields
 * stand in Anki's {@code .proto} files and do not change.
 */
final class Anki implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final long backend;

  private Anki(long backend) {
    this.backend = backend;
  }

  /** Whether there is a build for the machine at hand. */
  static boolean isToBeHad() {
    return List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
  }

  /** Anki with a new collection in a folder. */
  static Anki open(Path folder) throws IOException {
    load(folder);
    UnknownFieldSet english = UnknownFieldSet.newBuilder().addField(1, text("en")).build();
    byte[] opened = resultOf(NativeMethods.openBackend(english.toByteArray()));
    Anki anki = new Anki(number(UnknownFieldSet.parseFrom(opened), 1));
    anki.run(
        1,
        0,
        UnknownFieldSet.newBuilder()
            .addField(1, text(folder.resolve("collection.anki2").toString()))
            .addField(2, text(Files.createDirectories(folder.resolve("media")).toString()))
            .addField(3, text(folder.resolve("media.db").toString()))
            .build());
    return anki;
  }

  private static void load(Path folder) throws IOException {
    String name = System.mapLibraryName("rsdroid");
    Path library = folder.resolve(name);
    try (InputStream packed = Anki.class.getResourceAsStream("/" + name)) {
      Files.copy(packed, library);
    }
    System.load(library.toString());
  }

  /** Tools, Manage Note Types, Add, “Add: Basic”, with these fields and templates. */
  void addNoteType(String name, List<String> fields, String front, String back) throws IOException {
    UnknownFieldSet basic = UnknownFieldSet.newBuilder().addField(1, number(0)).build();
    ObjectNode type = (ObjectNode) JSON.readTree(bytes(run(15, 5, basic), 1).toByteArray());
    type.put("name", name);
    ArrayNode given = (ArrayNode) type.get("flds");
    ObjectNode pattern = (ObjectNode) given.get(0);
    given.removeAll();
    for (String field : fields) {
      given.add(pattern.deepCopy().put("name", field).put("ord", given.size()));
    }
    ((ObjectNode) type.get("tmpls").get(0)).put("qfmt", front).put("afmt", back);
    ByteString json = ByteString.copyFrom(JSON.writeValueAsBytes(type));
    run(15, 2, UnknownFieldSet.newBuilder().addField(1, bytes(json)).build());
  }

  /**
   * File, Import, and “Import” with all as Anki proposes it.
   *
   * @param noteType the one chosen in the dialog; null to leave what the file or Anki proposes
   */
  Imported importFile(Path file, String noteType) throws IOException {
    UnknownFieldSet.Builder asked = UnknownFieldSet.newBuilder().addField(1, text(file.toString()));
    if (noteType != null) {
      asked.addField(3, number(idOf(noteType)));
    }
    ByteString proposal = run(31, 4, asked.build()).toByteString();
    UnknownFieldSet done =
        run(
            31,
            5,
            UnknownFieldSet.newBuilder()
                .addField(1, text(file.toString()))
                .addField(2, bytes(proposal))
                .build());
    UnknownFieldSet log = message(done, 2);
    return new Imported(
        count(log, 10),
        count(log, 1),
        // Those that Anki knew by an identity of its own, and those by their first field.
        count(log, 2) + count(log, 5),
        count(log, 3),
        count(log, 6) + count(log, 8));
  }

  /**
   * What an import came to, in notes.
   *
   * @param found in the file
   * @param same that were there already and stayed as they are
   * @param refused for want of a note type or of a first field
   */
  record Imported(long found, long added, long updated, long same, long refused) {}

  /** Ids of cards that a search in the browser finds. */
  List<Long> cards(String search) throws IOException {
    UnknownFieldSet query = UnknownFieldSet.newBuilder().addField(1, text(search)).build();
    return packed(run(23, 1, query), 1);
  }

  /** The side of a card that is shown first, as HTML, and the one behind it. */
  List<String> sides(long card) throws IOException {
    UnknownFieldSet which = UnknownFieldSet.newBuilder().addField(1, number(card)).build();
    UnknownFieldSet rendered = run(19, 4, which);
    return List.of(nodes(rendered, 1), nodes(rendered, 2));
  }

  /** File, Export, “Notes in Plain Text”, with everything. */
  void export(Path file) throws IOException {
    UnknownFieldSet.Builder wanted =
        UnknownFieldSet.newBuilder().addField(1, text(file.toString()));
    for (int column = 2; column <= 6; column++) {
      wanted.addField(column, number(1));
    }
    ByteString everything =
        UnknownFieldSet.newBuilder().addField(1, bytes(ByteString.EMPTY)).build().toByteString();
    run(31, 6, wanted.addField(7, bytes(everything)).build());
  }

  @Override
  public void close() {
    NativeMethods.closeBackend(backend);
  }

  private long idOf(String noteType) throws IOException {
    for (ByteString entry :
        run(15, 8, UnknownFieldSet.getDefaultInstance()).getField(1).getLengthDelimitedList()) {
      UnknownFieldSet named = UnknownFieldSet.parseFrom(entry);
      if (bytes(named, 2).toStringUtf8().equals(noteType)) {
        return number(named, 1);
      }
    }
    throw new IllegalArgumentException("no note type " + noteType);
  }

  private UnknownFieldSet run(int service, int method, UnknownFieldSet arguments)
      throws InvalidProtocolBufferException {
    return UnknownFieldSet.parseFrom(
        resultOf(NativeMethods.runMethodRaw(backend, service, method, arguments.toByteArray())));
  }

  private static byte[] resultOf(byte[][] answer) throws InvalidProtocolBufferException {
    if (answer[1] != null) {
      throw new IllegalStateException(
          "Anki says: " + bytes(UnknownFieldSet.parseFrom(answer[1]), 1).toStringUtf8());
    }
    return answer[0];
  }

  // A node is either text or what stands there for a field.
  private static String nodes(UnknownFieldSet rendered, int side) throws IOException {
    StringBuilder html = new StringBuilder();
    for (ByteString packed : rendered.getField(side).getLengthDelimitedList()) {
      UnknownFieldSet node = UnknownFieldSet.parseFrom(packed);
      html.append(bytes(node, 1).toStringUtf8());
      if (node.hasField(2)) {
        html.append(bytes(message(node, 2), 2).toStringUtf8());
      }
    }
    return html.toString();
  }

  private static List<Long> packed(UnknownFieldSet from, int field) throws IOException {
    List<Long> numbers = new ArrayList<>(from.getField(field).getVarintList());
    for (ByteString list : from.getField(field).getLengthDelimitedList()) {
      CodedInputStream input = list.newCodedInput();
      while (!input.isAtEnd()) {
        numbers.add(input.readInt64());
      }
    }
    return numbers;
  }

  private static Field text(String value) {
    return bytes(ByteString.copyFrom(value, StandardCharsets.UTF_8));
  }

  private static Field bytes(ByteString value) {
    return Field.newBuilder().addLengthDelimited(value).build();
  }

  private static Field number(long value) {
    return Field.newBuilder().addVarint(value).build();
  }

  private static UnknownFieldSet message(UnknownFieldSet from, int field)
      throws InvalidProtocolBufferException {
    return UnknownFieldSet.parseFrom(bytes(from, field));
  }

  // What has the default value is not sent.
  private static ByteString bytes(UnknownFieldSet from, int field) {
    List<ByteString> found = from.getField(field).getLengthDelimitedList();
    return found.isEmpty() ? ByteString.EMPTY : found.get(0);
  }

  private static long number(UnknownFieldSet from, int field) {
    List<Long> found = from.getField(field).getVarintList();
    return found.isEmpty() ? 0 : found.get(0);
  }

  // A number, or as many messages.
  private static long count(UnknownFieldSet from, int field) {
    Field found = from.getField(field);
    return found.getVarintList().isEmpty()
        ? found.getLengthDelimitedList().size()
        : found.getVarintList().get(0);
  }
}
