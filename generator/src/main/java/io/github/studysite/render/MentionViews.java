package io.github.studysite.render;

import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.MentionGroup;
import io.github.studysite.render.PageParts.MentionRow;
import io.github.studysite.render.PageParts.Mentions;
import io.github.studysite.render.PageParts.MoreMentions;
import java.util.ArrayList;
import java.util.List;

/** Mentions of a term as views for one page. */
final class MentionViews {
  private static final int FIRST = 12;

  /** More than these have pages of their own. */
  static final int MOST = 100;

  private final SiteIndex index;
  private final Texts texts;
  private final PageLinks links;

  MentionViews(SiteIndex index, Texts texts, PageLinks links) {
    this.index = index;
    this.texts = texts;
    this.links = links;
  }

  /** Null if there are none. */
  Mentions of(Term term) {
    List<Mention> shown = all(term);
    if (shown.isEmpty()) {
      return null;
    }
    int topics = (int) shown.stream().map(Mention::topicSlug).distinct().count();
    String count =
        texts.count("count.topics", topics) + ", " + texts.count("count.places", shown.size());
    return new Mentions(
        count,
        groups(shown.subList(0, Math.min(FIRST, shown.size()))),
        shown.size() > FIRST ? rest(term, shown) : null);
  }

  private MoreMentions rest(Term term, List<Mention> shown) {
    String all = texts.of("mentions.all", "count", texts.number(shown.size()));
    return shown.size() <= MOST
        ? new MoreMentions(all, groups(shown.subList(FIRST, shown.size())), null)
        : new MoreMentions(
            texts.of("mentions.first", "count", texts.number(MOST)),
            groups(shown.subList(FIRST, MOST)),
            new Anchor(links.to(SitePaths.mentions(term.id(), 1)), all));
  }

  /** Those in topics of the site. */
  List<Mention> all(Term term) {
    return index.mentions(term.id()).stream().filter(mention -> topic(mention) != null).toList();
  }

  /** A group for each run of sentences of the same topic. */
  List<MentionGroup> groups(List<Mention> mentions) {
    List<MentionGroup> groups = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= mentions.size(); at++) {
      Topic topic = topic(mentions.get(from));
      if (at == mentions.size() || topic(mentions.get(at)) != topic) {
        groups.add(
            new MentionGroup(
                links.to(topic.page()), TopicLists.named(topic), rows(mentions.subList(from, at))));
        from = at;
      }
    }
    return groups;
  }

  List<MentionRow> rows(List<Mention> mentions) {
    return mentions.stream().map(this::row).toList();
  }

  private MentionRow row(Mention mention) {
    Topic topic = topic(mention);
    return new MentionRow(
        links.to(topic.page(), mention.anchor()),
        TopicLists.named(topic),
        mention.before(),
        mention.words(),
        mention.after());
  }

  private Topic topic(Mention mention) {
    return index.topic(mention.topicSlug());
  }
}
