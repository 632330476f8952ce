package org.cyberwellness.api.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.history.journal.JournalEntry;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes what was recorded as an Atom feed (RFC 4287). All texts are plain text, which readers do
 * not take for HTML. Rome wants dates as {@link Date}; it writes them to the second.
 */
@Component
class FeedWriter {
  private static final String ATOM = "atom_1.0";

  private final PublicAddress address;

  FeedWriter(PublicAddress address) {
    this.address = address;
  }

  /** The feed of all countries. */
  String ofAll(List<JournalEntry> entries) {
    return text(
        feed("Cyberwellness profiles: what was recorded last", "/feed.atom", "/", entries),
        entries);
  }

  /** The feed of one country. */
  String of(CountryCode country, List<JournalEntry> entries) {
    String title =
        "Cyberwellness profile of %s: what was recorded last"
            .formatted(new Country(country).name());
    return text(feed(title, "/%s/feed.atom".formatted(country), "/" + country, entries), entries);
  }

  private Feed feed(String title, String own, String page, List<JournalEntry> entries) {
    Feed feed = new Feed(ATOM);
    feed.setId(address.base() + own);
    feed.setTitle(title);
    feed.setUpdated(
        Date.from(
            entries.stream()
                .map(FeedWriter::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
    feed.setOtherLinks(List.of(link("self", "application/atom+xml", address.base() + own, null)));
    feed.setAlternateLinks(
        List.of(link("alternate", MediaType.TEXT_HTML_VALUE, address.base() + page, null)));
    return feed;
  }

  private String text(Feed feed, List<JournalEntry> entries) {
    feed.setEntries(entries.stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed, false);
    } catch (FeedException e) {
      throw new IllegalStateException("The feed cannot be written", e);
    }
  }

  private Entry entry(JournalEntry shown) {
    CountryCode country = shown.event().id().country();
    Entry entry = new Entry();
    entry.setId("%s/%s/feed.atom#%s".formatted(address.base(), country, FeedText.id(shown)));
    entry.setTitle(FeedText.title(shown));
    entry.setPublished(Date.from(shown.recordedAt()));
    entry.setUpdated(Date.from(updated(shown)));
    entry.setAuthors(List.of(person(shown.recordedBy())));
    String proposer = shown.retraction() == null ? shown.event().proposedBy() : null;
    if (proposer != null) {
      entry.setContributors(List.of(person(proposer)));
    }
    entry.setCategories(
        List.of(
            category(shown.event().event().kind().name(), null),
            category(country.alpha2(), new Country(country).name())));
    String before = address.permalink(country, asOf(shown), shown.before());
    String after = address.permalink(country, asOf(shown), shown.after());
    entry.setAlternateLinks(
        List.of(
            link("alternate", MediaType.TEXT_HTML_VALUE, comparison(shown), "What it changed")));
    entry.setOtherLinks(
        List.of(link("related", null, before, "Before"), link("related", null, after, "After")));
    entry.setContents(List.of(content(FeedText.body(shown))));
    return entry;
  }

  private String comparison(JournalEntry shown) {
    return "%1$s/%2$s/compare?from=%3$s&to=%3$s&fromKnownAt=%4$s&toKnownAt=%5$s"
        .formatted(
            address.base(),
            shown.event().id().country(),
            asOf(shown),
            shown.before(),
            shown.after());
  }

  /** When what an entry says changed last: an event's may be retracted after its recording. */
  private static Instant updated(JournalEntry shown) {
    Retraction retraction = shown.event().retraction();
    return retraction == null ? shown.recordedAt() : retraction.at();
  }

  /** The date from which the event counts. */
  private static AsOf asOf(JournalEntry shown) {
    return new AsOf(shown.event().begin());
  }

  private static Link link(
      String relation, @Nullable String type, String target, @Nullable String title) {
    Link link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(target);
    link.setTitle(title);
    return link;
  }

  private static SyndPerson person(String name) {
    Person person = new Person();
    person.setName(FeedText.inXml(name));
    return person;
  }

  private static Category category(String term, @Nullable String label) {
    Category category = new Category();
    category.setTerm(term);
    category.setLabel(label);
    return category;
  }

  private static Content content(String text) {
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(text);
    return content;
  }
}
