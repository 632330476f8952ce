package org.cyberwellness.document.form;

import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** A part of a document. Texts are plain; those of details may have line breaks. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1, the title, to 4
   */
  record Heading(int level, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param source the number of the footnote at its end
   */
  record Paragraph(String text, @Nullable Integer source) implements Block {}

  /** What is told about the document, or about what stands before it. */
  record DetailList(List<Detail> details) implements Block {
    public DetailList {
      details = List.copyOf(details);
    }
  }

  /**
   * An item of a list.
   *
   * @param url what its title links to
   * @param source the number of the footnote at the end of its title
   */
  record Entry(String title, @Nullable Url url, @Nullable Integer source, List<Detail> details)
      implements Block {
    public Entry {
      details = List.copyOf(details);
    }

    /** The first value of this label. */
    public Optional<String> detail(String label) {
      return Block.detail(details, label);
    }
  }

  /**
   * A source, in the list at the end.
   *
   * @param url what its title links to
   */
  record Footnote(int number, String title, @Nullable Url url, List<Detail> details)
      implements Block {
    public Footnote {
      details = List.copyOf(details);
    }

    /** The first value of this label. */
    public Optional<String> detail(String label) {
      return Block.detail(details, label);
    }
  }

  /** A value and what it is: {@code Acronym: CamCERT}. The label has neither colon nor digit. */
  record Detail(String label, String value) {}

  private static Optional<String> detail(List<Detail> details, String label) {
    return details.stream()
        .filter(detail -> detail.label().equals(label))
        .map(Detail::value)
        .findFirst();
  }
}
