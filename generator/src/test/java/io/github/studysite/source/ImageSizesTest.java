package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.ImageSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureOfPointsSaysItsSize(String format) throws IOException {
    Path file = folder.resolve("a." + format);
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, file.toFile());

    assertThat(ImageSizes.of(file)).contains(new ImageSize(30, 20));
  }

  @Test
  void soDoesWebP() throws IOException {
    byte[] bytes =
        HexFormat.of()
            .parseHex(
                "52494646"
                    + "16000000"
                    + "57454250"
                    + "56503858"
                    + "0a000000"
                    + "00000000"
                    + "1d0000"
                    + "130000");
    Path file = Files.write(folder.resolve("a.webp"), bytes);

    assertThat(ImageSizes.of(file)).contains(new ImageSize(30, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='30' height='20'/>",
        "<svg width='30px' height='19.6px' viewBox='0 0 3 2'/>",
        "<?xml version='1.0'?><!-- a --><svg viewBox='0 0 30 20'><svg width='1' height='1'/></svg>",
        "<svg width='100%' height='100%' viewBox='0,0,30,20'/>"
      })
  void aDrawingSaysItsSizeOrItsViewBox(String svg) throws IOException {
    assertThat(ImageSizes.of(file("a.svg", svg))).contains(new ImageSize(30, 20));
  }

  @Test
  void whatSaysNothingOrIsDamagedHasNoSize() throws IOException {
    assertThat(ImageSizes.of(file("a.svg", "<svg/>"))).isEmpty();
    assertThat(ImageSizes.of(file("b.svg", "no drawing"))).isEmpty();
    assertThat(ImageSizes.of(file("a.png", "no picture"))).isEmpty();
    assertThat(ImageSizes.of(file("b.png", ""))).isEmpty();
    assertThat(ImageSizes.of(file("c.png", "\u0089PNG\r\n"))).isEmpty();
  }
}
