package io.github.studysite.source;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.github.studysite.model.ImageSize;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads how large images are, so that a page does not move when they arrive. */
final class ImageSizes {
  private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*");

  /** From this one on, a camera was held upright: width and height change places. */
  private static final int FIRST_TURNED = 5;

  private ImageSizes() {}

  /**
   * Empty if the file does not say, or is damaged.
   *
   * @throws UncheckedIOException naming the path, if the disk fails
   */
  static Optional<ImageSize> of(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
    boolean drawn = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    return drawn ? drawn(bytes) : photographed(bytes);
  }

  private static Optional<ImageSize> photographed(byte[] bytes) {
    try {
      FileType type =
          FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(bytes)));
      if (type == FileType.Unknown) {
        return Optional.empty();
      }
      Metadata metadata =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length, type);
      int width = 0;
      int height = 0;
      int turned = 1;
      for (Directory directory : metadata.getDirectories()) {
        if (directory instanceof ExifIFD0Directory camera) {
          Integer orientation = camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
          turned = orientation == null ? turned : orientation;
        } else if (!directory.getName().startsWith("Exif")) {
          for (Tag tag : directory.getTags()) {
            if (width == 0 && tag.getTagName().equals("Image Width")) {
              width = Optional.ofNullable(directory.getInteger(tag.getTagType())).orElse(0);
            } else if (height == 0 && tag.getTagName().equals("Image Height")) {
              height = Optional.ofNullable(directory.getInteger(tag.getTagType())).orElse(0);
            }
          }
        }
      }
      return turned < FIRST_TURNED ? size(width, height) : size(height, width);
    } catch (ImageProcessingException | IOException damaged) {
      return Optional.empty();
    }
  }

  /** By width and height, else by the view box. */
  private static Optional<ImageSize> drawn(byte[] bytes) {
    Element svg =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
            .selectFirst("svg");
    if (svg == null) {
      return Optional.empty();
    }
    Optional<ImageSize> said = size(length(svg.attr("width")), length(svg.attr("height")));
    String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
    return said.isPresent() || box.length != 4 ? said : size(length(box[2]), length(box[3]));
  }

  private static int length(String written) {
    Matcher length = LENGTH.matcher(written);
    return length.matches() ? (int) Math.round(Double.parseDouble(length.group(1))) : 0;
  }

  private static Optional<ImageSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
