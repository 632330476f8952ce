package org.cyberwellness.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.noted;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Feed readers follow what is recorded; the feeds are what RFC 4287 says. */
class FeedTest extends OnAnEmptyStore {
  private static final String HOSTILE =
      "<script>alert(1)</script> ]]> &amp; \"' <b onclick=x>\uFFFE é";

  private Http http;

  @BeforeEach
  void speakHttp() {
    http = new Http(api.port());
  }

  private Reply get(String path, String... headers) {
    return http.send("GET", path, BodyPublishers.noBody(), headers);
  }

  private Reply feed(Steward steward) {
    return get("/%s/feed.atom".formatted(steward.country()));
  }

  @Test
  void a_feed_is_valid_by_the_grammar_of_its_RFC() throws Exception {
    Steward steward = steward();
    String event = steward.event(law("2010", "A law"));
    steward.correct(event, law("2011", "Another law"));
    steward.event(strategy("2012-03-04", HOSTILE));

    assertThat(problems(feed(steward).body())).isEmpty();
    assertThat(problems(get("/feed.atom").body())).isEmpty();
    assertThat(problems(feed(steward()).body())).as("of nothing").isEmpty();
    assertThat(problems(feed(steward).body().replace("<updated>", "<updated>x")))
        .as("what is not valid")
        .contains("must be an ISO date and time");
  }

  @Test
  void given_recordings_when_a_feed_is_read_then_the_newest_is_the_first() throws Exception {
    Steward one = steward();
    Steward other = steward();
    one.record(law("2010", "A"), law("2011", "B"));
    other.event(strategy("2012-03-04", "C"));

    assertThat(texts(feed(one), "//a:entry/a:category[1]/@term"))
        .containsExactly("LEGISLATION_ENACTED", "LEGISLATION_ENACTED");
    assertThat(texts(feed(one), "//a:entry/a:title"))
        .satisfiesExactly(
            newest -> assertThat(newest).endsWith(": The law “B” came into force in 2011."),
            oldest -> assertThat(oldest).endsWith(": The law “A” came into force in 2010."));
    assertThat(texts(get("/feed.atom"), "//a:entry/a:category[2]/@term").subList(0, 3))
        .containsExactly(other.country(), one.country(), one.country());
    assertThat(texts(feed(one), "/a:feed/a:id"))
        .containsExactly("https://example.org/%s/feed.atom".formatted(one.country()));
    assertThat(texts(feed(one), "//a:entry/a:id")).doesNotHaveDuplicates();
  }

  @Test
  void an_entry_leads_to_the_profile_of_before_and_of_after() throws Exception {
    Steward steward = steward();
    steward.event(law("2010", "A"));
    String before = steward.knownAt();
    steward.event(strategy("2012-03", "B"));

    Reply feed = feed(steward);
    Reply profileBefore = linked(feed, "Before");
    Reply profileAfter = linked(feed, "After");

    assertThat(profileBefore.header("Cache-Control")).contains("immutable");
    assertThat(profileAfter.header("Cache-Control")).contains("immutable");
    assertThat(profileBefore.json().at("/profile/knownAt").asString()).isEqualTo(before);
    assertThat(profileBefore.body()).doesNotContain("“B”", "\"B\"");
    assertThat(profileAfter.json().at("/profile/asOf").asString()).isEqualTo("2012-03-31");
    assertThat(profileAfter.json().at("/profile/knownAt").asString()).isEqualTo(steward.knownAt());
    assertThat(profileAfter.body()).contains("\"B\"");
    assertThat(linked(feed, "What it changed", "Accept", "text/html").status()).isEqualTo(200);
  }

  @Test
  void given_a_correction_when_a_feed_is_read_then_both_events_say_so() throws Exception {
    Steward steward = steward();
    String event = steward.event(law("2010", "A"));
    Answer corrected = steward.correct(event, law("2011", "A"));

    Reply feed = feed(steward);

    assertThat(texts(feed, "//a:entry/a:content"))
        .satisfiesExactly(
            newer -> assertThat(newer).doesNotContain("Corrected"),
            older ->
                assertThat(older)
                    .contains(
                        "Corrected by %s: Wrong."
                            .formatted(corrected.text("correctEvent.event.id"))));
    assertThat(texts(feed, "//a:entry[2]/a:title").getFirst()).contains(" (retracted): ");
  }

  @Test
  void given_a_retraction_when_a_feed_is_read_then_it_is_an_entry_of_its_own() throws Exception {
    Steward steward = steward();
    String event = steward.event(law("2010", "A"));
    String before = steward.knownAt();
    steward.retract(event);

    Reply feed = feed(steward);

    String own = "https://example.org/%s/feed.atom#".formatted(steward.country());
    assertThat(texts(feed, "//a:entry/a:id"))
        .containsExactly(own + "retraction:%s:1".formatted(steward.country()), own + event);
    assertThat(texts(feed, "//a:entry/a:title"))
        .satisfiesExactly(
            newer -> assertThat(newer).contains(", retraction: The law “A”"),
            older -> assertThat(older).contains(" (retracted): The law “A”"));
    assertThat(texts(feed, "//a:entry[1]/a:content").getFirst())
        .contains("Retracted: Wrong.", "Event: " + event);
    assertThat(linked(feed, "Before").json().at("/profile/knownAt").asString()).isEqualTo(before);
    assertThat(linked(feed, "Before").body()).contains("\"A\"");
    Reply after = linked(feed, "After");
    assertThat(after.json().at("/profile/knownAt").asString()).isEqualTo(steward.knownAt());
    assertThat(after.body()).doesNotContain("\"A\"");
    assertThat(linked(feed, "What it changed", "Accept", "text/html").status()).isEqualTo(200);
    assertThat(texts(get("/feed.atom"), "//a:entry/a:id").subList(0, 2))
        .isEqualTo(texts(feed, "//a:entry/a:id"));
    assertThat(problems(feed.body())).isEmpty();
  }

  @Test
  void given_one_request_that_retracts_and_records_then_the_feeds_tell_all_in_its_order()
      throws Exception {
    Steward steward = steward();
    String first = steward.event(law("2010", "A"));
    String second = steward.event(law("2011", "B"));
    api.ask(
        "mutation ($csv: String!) { importTable(input: {csv: $csv}) { userErrors { message } } }",
        Map.of(
            "csv",
            "id,country,kind,effective,title,source_title,change,reason\n"
                + "%s,,,,,,retract,Wrong.\n".formatted(second)
                + "%s,,,,,,retract,Wrong.\n".formatted(first)
                + ",%s,STRATEGY_ADOPTED,2012,C,S,,\n".formatted(steward.country())));

    List<String> titles = texts(feed(steward), "//a:entry/a:title");

    assertThat(titles)
        .satisfiesExactly(
            strategy -> assertThat(strategy).contains("“C”").doesNotContain("retract"),
            one -> assertThat(one).contains(", retraction: ", "“A”"),
            one -> assertThat(one).contains(", retraction: ", "“B”"),
            one -> assertThat(one).contains(" (retracted): ", "“B”"),
            one -> assertThat(one).contains(" (retracted): ", "“A”"));
    assertThat(texts(get("/feed.atom"), "//a:entry/a:title").subList(0, 5)).isEqualTo(titles);
    assertThat(texts(feed(steward), "//a:entry/a:id")).doesNotHaveDuplicates();
  }

  @Test
  void an_approved_proposal_names_who_approved_and_who_proposed() throws Exception {
    Steward steward = steward();
    String proposal =
        new Proposer(api.as(Api.CONTRIBUTOR), steward.country()).proposes(law("2010", "A"));
    new Proposer(api, steward.country()).approve(proposal, Map.of());

    assertThat(texts(feed(steward), "//a:author/a:name")).containsExactly("steward");
    assertThat(texts(feed(steward), "//a:contributor/a:name")).containsExactly("contributor");
  }

  @Test
  void hostile_text_stays_text() throws Exception {
    Steward steward = steward();
    steward.ask(
        List.of(noted(law("2010", HOSTILE), HOSTILE)),
        Map.of("source", Map.of("title", HOSTILE, "publisher", HOSTILE)));

    Reply feed = feed(steward);

    String shown = HOSTILE.replace('\uFFFE', '\uFFFD');
    assertThat(texts(feed, "//a:entry/a:title").getFirst()).contains(shown);
    assertThat(texts(feed, "//a:entry/a:content").getFirst())
        .contains("Source: " + shown + ", " + shown, "Note: " + shown);
    assertThat(texts(feed, "//a:title[@type != 'text'] | //a:content[@type != 'text']")).isEmpty();
    assertThat(texts(feed, "//*[local-name() = 'script' or local-name() = 'b']")).isEmpty();
  }

  @Test
  void who_has_the_feed_is_told_so_until_something_is_recorded() {
    Steward steward = steward();
    steward.event(law("2010", "A"));
    Reply first = feed(steward);
    String path = "/%s/feed.atom".formatted(steward.country());

    assertThat(first.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    Reply again = get(path, "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    steward.event(law("2011", "B"));
    assertThat(get(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(200);
    assertThat(get("/ZZ/feed.atom").error()).isEqualTo("NOT_FOUND country");
  }

  @Test
  void a_feed_ends_with_its_fiftieth_entry() throws Exception {
    Steward steward = steward();
    steward.ask(IntStream.range(0, 60).mapToObj(i -> law("2010", "Law " + i)).toList(), Map.of());

    assertThat(texts(feed(steward), "//a:entry/a:title")).hasSize(50);
    assertThat(texts(get("/feed.atom"), "//a:entry/a:title")).hasSize(50);
    assertThat(texts(feed(steward), "//a:entry[1]/a:title").getFirst()).contains("“Law 59”");
  }

  private Reply linked(Reply feed, String title, String... headers) throws Exception {
    URI target =
        URI.create(
            texts(feed, "//a:entry[1]/a:link[@title = '%s']/@href".formatted(title)).getFirst());
    assertThat(target.getHost()).isEqualTo("example.org");
    return get(target.getRawPath() + "?" + target.getRawQuery(), headers);
  }

  private static List<String> texts(Reply feed, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed.body())));
    String byName = path.replaceAll("a:([a-z]+)", "*[local-name() = '$1']");
    XPathEvaluationResult<?> result =
        XPathFactory.newInstance().newXPath().evaluateExpression(byName, document);
    XPathNodes nodes = (XPathNodes) Objects.requireNonNull(result.value());
    return StreamSupport.stream(nodes.spliterator(), false).map(Node::getTextContent).toList();
  }

  /** What Jing says of a feed; nothing if it is valid. */
  private static String problems(String feed) throws Exception {
    StringWriter said = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
    ValidationDriver jing =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String grammar = Objects.requireNonNull(FeedTest.class.getResource("/rfc4287.rnc")).toString();
    assertThat(jing.loadSchema(new InputSource(grammar))).isTrue();
    jing.validate(new InputSource(new StringReader(feed)));
    return said.toString();
  }
}
