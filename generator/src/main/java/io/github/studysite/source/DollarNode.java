package io.github.studysite.source;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between dollar signs. */
final class DollarNode extends Node {
  private final BasedSequence source;
  private final boolean display;

  /**
   * @param chars with the dollar signs
   * @param source without them
   * @param display between two signs on each side
   */
  DollarNode(BasedSequence chars, BasedSequence source, boolean display) {
    super(chars);
    this.source = source;
    this.display = display;
  }

  BasedSequence source() {
    return source;
  }

  boolean display() {
    return display;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {source};
  }
}
