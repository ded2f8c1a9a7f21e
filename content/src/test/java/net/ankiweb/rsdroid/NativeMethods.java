package net.ankiweb.rsdroid;

/**
 * The three doors into Anki's core. Package, class and names are those that the library looks for;
 * it must have been loaded before.
 *
 * <p>All but the last give two arrays of bytes: the result, or null, and the error, or null. What
 * is in them is described by the {@code .proto} files of Anki.
 */
public final class NativeMethods {
  private NativeMethods() {}

  public static native byte[][] openBackend(byte[] settings);

  public static native byte[][] runMethodRaw(
      long backend, int service, int method, byte[] arguments);

  public static native void closeBackend(long backend);
}
