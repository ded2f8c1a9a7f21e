package io.github.studysite.theme;

import static io.github.studysite.theme.Notes.PLACE;
import static io.github.studysite.theme.Notes.choice;
import static io.github.studysite.theme.Notes.note;
import static io.github.studysite.theme.Notes.passage;
import static io.github.studysite.theme.Notes.prose;
import static io.github.studysite.theme.Notes.question;
import static io.github.studysite.theme.Notes.section;
import static io.github.studysite.theme.Notes.term;
import static io.github.studysite.theme.Notes.topic;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.ErratumKind;
import io.github.studysite.model.Exam;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Section;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import io.github.studysite.source.SettingsParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small site in which everything occurs that a page can show. */
final class SampleSite {
  static final String CODE =
      "<div class=\"code\"><pre>"
          + "<code class=\"language-bash\"># Wait up to 20 s, take up to 10 messages\n"
          + "aws sqs receive-message \\\n  --queue-url \"$QUEUE_URL\" \\\n"
          + "  --max-number-of-messages 10 --wait-time-seconds 20 --visibility-timeout 120</code></pre></div>";

  private static final String TABLE =
      "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table: What differs\"><table>"
          + "<thead><tr><th scope=\"col\">What differs</th><th scope=\"col\">Standard</th>"
          + "<th scope=\"col\">FIFO</th></tr></thead><tbody>"
          + "<tr><th scope=\"row\">Order</th><td>best effort</td><td>kept within a message group</td></tr>"
          + "<tr><th scope=\"row\">Delivery</th><td>at least once</td><td>exactly once; repeats within"
          + " 5 minutes are accepted, not delivered</td></tr>"
          + "<tr><th scope=\"row\">Name</th><td>any</td><td>ends in <code>.fifo</code></td></tr>"
          + "</tbody></table></div>";

  private SampleSite() {}

  static LinkedSite linked() {
    List<Topic> topics = new ArrayList<>();
    topics.add(
        plain(1, "iam-ec2", "IAM and EC2", "Who may do what, and the machines it is done on."));
    topics.add(plain(2, "scaling", "Load balancing and scaling", "Spread the traffic."));
    topics.add(plain(3, "ec2-storage", "EC2 storage", "Which disk an instance gets."));
    topics.add(plain(15, "monitoring", "Monitoring and tracing", "What happened, and where."));
    topics.add(messaging());
    topics.add(lambda());
    for (int number = 18; number < 25; number++) {
      topics.add(plain(number, "topic-" + number, "Topic with the number " + number, "More."));
    }
    Site site =
        new Site(
            settings("https://example.org/notes/"),
            topics,
            pages(),
            List.of(exam()),
            List.of(),
            List.of());
    return new LinkedSite(site, List.of(), mentions(), List.of(), List.of());
  }

  /** Half of them begin with an A, half with a B. */
  static LinkedSite withTerms(int count) {
    List<TermItem> terms = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String letter = number % 2 == 0 ? "a" : "b";
      terms.add(term(letter + "-" + number, letter + " " + number, "", "What it is."));
    }
    Topic topic =
        topic(
            1,
            "many",
            "Many",
            "",
            List.of(section("s", 2, "S", new Block.TermList(terms))),
            List.of());
    Site site = new Site(settings(""), List.of(topic), List.of(), List.of(), List.of(), List.of());
    return new LinkedSite(site, List.of(), Map.of(), List.of(), List.of());
  }

  /** A site of nothing but these topics. */
  static RenderedSite rendered(Topic... topics) {
    Site site = new Site(settings(""), List.of(topics), List.of(), List.of(), List.of(), List.of());
    return RenderedSite.of(new LinkedSite(site, List.of(), Map.of(), List.of(), List.of()));
  }

  static LinkedSite empty() {
    Site site = new Site(settings(""), List.of(), List.of(), List.of(), List.of(), List.of());
    return new LinkedSite(site, List.of(), Map.of(), List.of(), List.of());
  }

  static Settings settings(String baseUrl) {
    return SettingsParser.parse(
            new SourceFile(
                "studysite.yaml",
                """
                id: aws
                title: AWS Developer notes
                description: >-
                  For the AWS Certified Developer exam. On one side of the line, what you are asked;
                  on the other, what you should be able to say.
                author: The authors
                licence: CC BY 4.0
                repository: https://example.org/notes-repository
                groups:
                  - title: Machines
                    topics: [iam-ec2, scaling, ec2-storage]
                  - title: Serverless
                    topics: [messaging, lambda]
                exam: dva-c02
                """))
        .value()
        .withBaseUrl(baseUrl);
  }

  private static Exam exam() {
    return new Exam(
        "dva-c02",
        "AWS Certified Developer – Associate (DVA-C02)",
        65,
        50,
        130,
        720,
        1000,
        "2026-11-20",
        "https://example.org/guide.pdf",
        List.of(
            new Exam.Domain("1", "Development with AWS services", 32, List.of()),
            new Exam.Domain("2", "Security", 26, List.of()),
            new Exam.Domain("3", "Deployment", 24, List.of()),
            new Exam.Domain("4", "Troubleshooting and optimization", 18, List.of())),
        PLACE);
  }

  private static List<PlainPage> pages() {
    return List.of(
        new PlainPage(
            "pages/about.md",
            "about",
            new FrontMatter(
                "About these notes",
                "Who wrote them, and how.",
                List.of(),
                List.of(),
                "2026-10-01",
                List.of(),
                List.of("about.html"),
                false,
                false),
            List.of(
                new Section(
                    "",
                    1,
                    prose(""),
                    List.of(
                        passage("<p>Written with care for {https://example.org|everybody}.</p>")),
                    PLACE),
                section(
                    "more",
                    2,
                    "More <em>about</em> it",
                    passage(
                        "<ul><li>First</li><li>Second: [[sqs|SQS]]</li></ul><blockquote><p>Said by somebody.</p></blockquote>"
                            + CODE))),
            List.of()));
  }

  private static Topic plain(int number, String slug, String title, String summary) {
    return topic(
        number,
        slug,
        title,
        summary,
        List.of(
            section(
                "section",
                2,
                "A section",
                passage("<p>Some words.</p>"),
                new Block.TermList(
                    List.of(
                        term(
                            slug + "-term",
                            "Term of " + title,
                            "",
                            "What " + title + " is about."))))),
        List.of());
  }

  private static Topic messaging() {
    return topic(
        16,
        "messaging",
        "Messaging: SQS, SNS and Kinesis",
        "How the parts of an application hand work to each other: queues hold it, topics spread it,"
            + " streams keep it.",
        List.of(
            new Section(
                "",
                1,
                prose(""),
                List.of(
                    passage(
                        "<p>When one service calls another and waits, both have to be well at the same"
                            + " moment. AWS calls this [[decoupling|decoupling]] & more.</p>")),
                PLACE),
            section(
                "queues",
                2,
                "Queues",
                passage(
                    "<p>A queue suits work that must be done once, by any one worker, and may wait.</p>"),
                queues(),
                outdated(
                    "2025-08",
                    "A message holds at most 256 KB.",
                    "Up to <strong>1 MiB</strong>, and that is also the default."),
                passage(
                    "<p>Switch long polling on for one call:</p>"
                        + CODE
                        + "<p>Then delete what is done.</p>")),
            section(
                "standard-or-fifo",
                3,
                "Standard or <code>FIFO</code>?",
                passage(
                    "<p>Choose the queue when you create it.</p>"
                        + TABLE
                        + "<p>After the table.</p><ol><li>One</li><li>Two, with<ul><li>an inner list</li></ul></li></ol>"),
                callOut(CallOutKind.TIP, "<p>“Exactly once, in order” means FIFO.</p>")),
            section(
                "topics",
                2,
                "Topics",
                passage("<p>A topic suits news. !(images/fan-out.svg|A topic and its queues)</p>"),
                new Block.TermList(
                    List.of(
                        term(
                            "sns",
                            "SNS",
                            "Simple Notification Service",
                            "Takes a message once and pushes it to every subscriber."),
                        new TermItem.MoreNotes(
                            "Lambda function",
                            "lambda-function",
                            "lambda-function-more",
                            List.of(note(passage("Can subscribe to a topic."))),
                            PLACE),
                        term(
                            "decoupling",
                            "Decoupling",
                            "",
                            "Letting two parts work without waiting for each other."),
                        term(
                            "provisioned-throughput-exceeded",
                            "ProvisionedThroughputExceededException",
                            "",
                            "Too many calls."))),
                new Block.Erratum(
                    ErratumKind.WRONG,
                    "",
                    prose("FIFO queues refuse a repeated message."),
                    prose("They <strong>accept it and do not deliver it</strong>."),
                    PLACE),
                callOut(
                    CallOutKind.WARNING, "<p>A topic keeps nothing.</p><p>Nothing at all.</p>"))),
        questions());
  }

  private static Block queues() {
    return new Block.TermList(
        List.of(
            term(
                "sqs",
                "SQS",
                "Simple Queue Service",
                "A managed queue: one part puts messages in, another takes them out when it is ready.",
                "A message waits 4 days unless you set something between 1 minute and 14 days."),
            term(
                "visibility-timeout",
                "Visibility timeout",
                "",
                "The time for which a received message stays hidden from all other consumers. It is 30 seconds by default."),
            term(
                "dlq",
                "DLQ",
                "Dead-letter queue",
                List.of("delay-queue"),
                List.of(
                    note(
                        passage(
                            "A second queue for messages that could not be processed, so that they stop blocking the first one.")),
                    note(
                        passage(
                            "<p>A message moves there once it has been received more than <code>maxReceiveCount</code> times. The queue of a [[fifo-queue|FIFO queue]] is one too.</p>"
                                + TABLE.replace(
                                    "Table: What differs", "Table: What differs in a note")),
                        callOut(
                            CallOutKind.NOTE,
                            "<p>Give it a longer retention period than the source.</p>"),
                        outdated("2021-12-01", "A redrive needs a script.", "A button does it.")))),
            term(
                "delay-queue",
                "Delay queue",
                "",
                "Holds back what is new, for 0 seconds to 15 minutes."),
            term(
                "fifo-queue",
                "FIFO queue",
                "first in, first out",
                "A queue that keeps the order and drops repeats. It has a name that ends in <code>.fifo</code>.")));
  }

  static Block.CallOut callOut(CallOutKind kind, String text) {
    return new Block.CallOut(kind, List.of(passage(text)), PLACE);
  }

  static Block.Erratum outdated(String since, String then, String now) {
    return new Block.Erratum(ErratumKind.OUTDATED, since, prose(then), prose(now), PLACE);
  }

  private static List<Question> questions() {
    return List.of(
        question(
            "crash",
            "What happens to the message?",
            List.of(
                passage("<p>A consumer takes a message and crashes. Nothing else is set up.</p>")),
            choice(
                QuestionKind.SINGLE_CHOICE,
                "+It becomes visible again when its visibility timeout ends",
                "It is lost|Receiving only hides a message.",
                "It moves to a dead-letter queue",
                "It is sent to the next consumer at once"),
            List.of(passage("<p>What does receiving do?</p>")),
            "<p>It leaves the queue when a consumer deletes it: see [[dlq|DLQ]].</p>"),
        question(
            "cheaper",
            "Which changes make a queue cheaper to read when it is empty most of the day?",
            choice(
                QuestionKind.MULTIPLE_CHOICE,
                "+Long polling",
                "+Receiving up to 10 messages at once",
                "A shorter retention period|Costs nothing.",
                "A <code>FIFO</code> queue"),
            ""),
        question(
            "twin",
            "A delay queue holds back new messages.",
            choice(QuestionKind.TRUE_FALSE, "+True", "False|It does."),
            "<p>For up to 15 minutes.</p>"),
        question(
            "gap",
            "A message is hidden for the ==visibility timeout== after it was received.",
            new Answers.Gaps(),
            ""),
        question(
            "nfs",
            "What does DLQ stand for?",
            new Answers.ShortAnswer(
                List.of(prose("Dead-letter queue"), prose("dead letter queue"))),
            ""),
        question(
            "order",
            "Put the steps of a consumer in order.",
            new Answers.Order(List.of(prose("Receive"), prose("Work"), prose("Delete"))),
            "<p>Delete last.</p>"),
        question(
            "match",
            "What is what?",
            new Answers.Match(
                prose("Service"),
                prose("Kind"),
                List.of(
                    new Answers.Pair(prose("SQS"), prose("queue")),
                    new Answers.Pair(prose("SNS"), prose("topic")),
                    new Answers.Pair(prose("Kinesis"), prose("stream")))),
            ""),
        question(
            "open",
            "Why does a queue decouple?",
            new Answers.Open(),
            "<p>Because nobody waits.</p>" + CODE));
  }

  private static Topic lambda() {
    return topic(
        17,
        "lambda",
        "Lambda",
        "Functions that run when something happens.",
        List.of(
            section(
                "functions",
                2,
                "Functions",
                new Block.TermList(
                    List.of(
                        term(
                            "lambda-function",
                            "Lambda function",
                            "",
                            "Code that runs when something happens."))),
                outdated(
                    "2020-12",
                    "128 MB to 3,008 MB in steps of 64 MB.",
                    "128 MB to <strong>10,240 MB</strong> in steps of 1 MB."))),
        List.of());
  }

  private static Map<String, List<Mention>> mentions() {
    List<Mention> many = new ArrayList<>();
    many.add(
        new Mention(
            "messaging",
            "crash",
            "It leaves the queue when a consumer deletes it: see ",
            "DLQ",
            "."));
    many.add(new Mention("messaging", "sqs", "A source queue has a ", "dead-letter queue", "."));
    for (int i = 0; i < 14; i++) {
      many.add(
          new Mention(
              "lambda",
              "functions",
              "An asynchronous call that failed " + i + " times goes to a ",
              "DLQ",
              ", or better to an on-failure destination."));
    }
    return Map.of(
        "dlq", many,
        "fifo-queue",
            List.of(
                new Mention("messaging", "dlq", "The queue of a ", "FIFO queue", " is one too.")),
        "visibility-timeout",
            List.of(new Mention("messaging", "dlq", "After the ", "visibility timeout", ".")),
        "sqs",
            List.of(
                new Mention("lambda", "lambda-function", "It can be fed by ", "SQS", "."),
                new Mention("messaging", "dlq", "Any ", "SQS", " queue.")));
  }
}
