package io.github.studysite.model;

/** Width and height of an image in CSS pixels, both greater than 0. */
public record ImageSize(int width, int height) {
  public ImageSize {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("no image is " + width + " by " + height);
    }
  }
}
