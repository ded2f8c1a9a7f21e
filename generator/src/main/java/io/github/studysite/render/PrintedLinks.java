package io.github.studysite.render;

import io.github.studysite.model.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The links of a printed page, numbered as they come: paper cannot be clicked, so the address of
 * each stands at its end. Links to terms are not numbered, for their words name where to look; nor
 * are those that lead to what is printed here.
 */
final class PrintedLinks {
  private final String baseUrl;
  private final Set<String> printed;
  private final List<String> addresses = new ArrayList<>();

  /**
   * @param baseUrl empty if not known; pages of the site then have their path as address
   * @param printed paths of the pages whose text stands on this one
   */
  PrintedLinks(String baseUrl, Set<String> printed) {
    this.baseUrl = baseUrl;
    this.printed = printed;
  }

  /** HTML that stands behind the words of a link; empty for none. */
  String mark(LinkTarget target) {
    String address = address(target);
    if (address.isEmpty()) {
      return "";
    }
    int at = addresses.indexOf(address);
    if (at < 0) {
      at = addresses.size();
      addresses.add(address);
    }
    return "<sup class=\"printed\">" + (at + 1) + "</sup>";
  }

  /** The address with the number 1 first. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  private String address(LinkTarget target) {
    if (target instanceof LinkTarget.Url url) {
      return url.href();
    }
    if (target instanceof LinkTarget.ToPage page && !printed.contains(page.path())) {
      return PageLinks.absolute("", baseUrl).to(page.path(), page.fragment());
    }
    return "";
  }
}
