package org.cyberwellness.document.reading;

import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Url;

/**
 * A link of a Markdown copy, taken out of the text.
 *
 * @param text what is linked
 * @param line where it stands
 */
record Link(String text, Url url, int line) {

  /** The link, or nothing where its address leads nowhere outside the document. */
  static Optional<Link> of(String text, String address, int line) {
    try {
      return Optional.of(new Link(text.strip(), new Url(address), line));
    } catch (InvalidValueException noAddress) {
      return Optional.empty();
    }
  }

  /** Where a name leads that is a link's text, or has it in it, or is part of it. */
  static Optional<Url> of(String name, List<Link> links) {
    return links.stream()
        .filter(link -> !link.text.isEmpty())
        .filter(link -> name.contains(link.text) || link.text.contains(name))
        .map(Link::url)
        .findFirst();
  }
}
