package io.github.studysite.render;

import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.MentionRow;
import io.github.studysite.render.PageParts.Mentions;
import io.github.studysite.render.PageParts.MoreMentions;
import java.util.List;

/** Mentions of a term as views for one page. */
final class MentionViews {
  private static final int FIRST = 12;
  private static final int MOST = 100;

  private final SiteIndex index;
  private final Texts texts;
  private final PageLinks links;

  MentionViews(SiteIndex index, Texts texts, PageLinks links) {
    this.index = index;
    this.texts = texts;
    this.links = links;
  }

  /** Null if there are none. */
  Mentions of(List<Mention> mentions) {
    List<Mention> shown = mentions.stream().filter(mention -> topic(mention) != null).toList();
    if (shown.isEmpty()) {
      return null;
    }
    int topics = (int) shown.stream().map(Mention::topicSlug).distinct().count();
    String count =
        texts.count("count.topics", topics) + ", " + texts.count("count.places", shown.size());
    MoreMentions rest = null;
    if (shown.size() > FIRST) {
      int left = Math.max(0, shown.size() - MOST);
      rest =
          new MoreMentions(
              texts.of("mentions.all", "count", texts.number(shown.size())),
              rows(shown.subList(FIRST, Math.min(MOST, shown.size()))),
              left == 0 ? "" : texts.count("mentions.left", left));
    }
    return new Mentions(count, rows(shown.subList(0, Math.min(FIRST, shown.size()))), rest);
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
